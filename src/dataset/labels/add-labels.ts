import { isOwn } from '../../base/own';
import type { PlannedBands } from '../../dimensions';
import type { Table, TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { lazily } from '../lazily';
import { activityColumns, touchedOn } from './activities-before-close';
import { completing } from './completing';
import { cyclesOfCustomers } from './cycles-of-customers';
import { demosInStage } from './demo-in-stage';
import { addJoinedLabels } from './joined-labels';
import { addMadeLabels } from './made-labels';
import { responseLabels, responseLabelsOfDeals } from './response-labels';

/** Adds the labels by which figures are broken down and that no tab has itself. Each is made when it is first asked for. */
export function addLabels(tables: Partial<Record<TableName, Table>>, planned: PlannedBands): void {
  const { deals, leads, activities, customers, subscriptions, subscription_events: events } = tables;
  if (deals && isOwn(deals.columns, 'cycleDays'))
    for (const table of [customers, subscriptions, events])
      if (table)
        lazily(table.columns, ['cycleDays'], () => ({ cycleDays: cyclesOfCustomers(table, deals, customers) }));
  for (const table of Object.values(tables)) addMadeLabels(table, planned);
  if (leads?.columns.answerMinutes)
    lazily(leads.columns, ['responseBand'], () => ({ responseBand: responseLabels(leads) }));
  for (const name of Object.keys(completing) as TableName[]) addJoinedLabels(name, tables);
  if (!deals) return;
  const { columns } = deals;
  if (activities?.columns.done) {
    lazily(columns, ['demo', 'activityBand', 'activitiesBefore', 'doneUnreadable', 'doneInDoubt'], () =>
      activityColumns(tables, deals, activities),
    );
    lazily(columns, ['demoInStage'], () => ({ demoInStage: demosInStage(tables, columns.demo as TextColumn) }));
    lazily(columns, ['touchedOn'], () => ({ touchedOn: touchedOn(tables, deals, activities) }));
  }
  if (leads && isOwn(leads.columns, 'responseBand'))
    lazily(columns, ['responseBand'], () => ({ responseBand: responseLabelsOfDeals(deals, leads) }));
}
