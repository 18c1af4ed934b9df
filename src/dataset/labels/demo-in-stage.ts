import { codesFor } from '../../base/codes';
import { type Day, dayOf } from '../../base/day';
import { demoInStage } from '../../dimensions/deals/demo-in-stage';
import { isFlagColumn, type Table, type TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { dateColumn, labelled, numberColumn, textColumn } from '../prepared';
import { type StageVisit, visitsOfDeals } from '../stages/visits-of-deals';
import { eachDone } from './done-for-deals';

/** Into which open stages each deal came before it closed, the latest first, and how far each stage is. */
interface Ways {
  of: (deal: number) => StageVisit[] | undefined;
  placeOf: (visit: StageVisit) => number;
}

/** The stage in which most demos are held. */
interface StageOfDemos {
  name: string;
  place: number;
}

type Tables = Partial<Record<TableName, Table>>;

/**
 * The stage in which most deals stood on the day of their first demo, of two the further one. Null where no tab tells when
 * deals came into their stages: what the refreshes noticed of it no cell knows.
 */
export function stageOfDemos(tables: Tables): StageOfDemos | null {
  const ways = waysOf(tables);
  return ways && mostDemosOn(ways, tables);
}

function mostDemosOn(ways: Ways, tables: Tables): StageOfDemos | null {
  const { deals, stage_history: history } = tables;
  if (!deals || !history) return null;
  const first = new Map<number, Day>();
  eachDone(tables, ({ deal, on, kind, isSure }) => {
    if (kind === 'demo' && isSure && deals.leftOut[deal] === 0) first.set(deal, Math.min(on, first.get(deal) ?? on));
  });
  const counts = new Map<number, { visit: StageVisit; deals: number }>();
  for (const [deal, on] of first) {
    const visit = ways.of(deal)?.find(({ day }) => day <= on);
    if (visit) counts.set(visit.stage, { visit, deals: (counts.get(visit.stage)?.deals ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.deals - a.deals || ways.placeOf(b.visit) - ways.placeOf(a.visit),
  );
  const name = most && textColumn(history, 'reached')?.labels[most.visit.stage];
  return name ? { name, place: ways.placeOf(most.visit) } : null;
}

/** What was done for each deal that came as far as the stage of demos, whatever stages it skipped; the others beside them. */
export function demosInStage(tables: Tables, demo: TextColumn): TextColumn {
  const ways = waysOf(tables);
  const least = ways && mostDemosOn(ways, tables);
  if (!ways || !least) return labelled(codesFor(1, demo.codes.length), ['']);
  const keys = (demoInStage.labels ?? []).map(({ key }) => key);
  const codes = codesFor(keys.length + 1, demo.codes.length);
  for (let deal = 0; deal < codes.length; deal++) {
    const way = ways.of(deal);
    if (way) codes[deal] = way.some((visit) => ways.placeOf(visit) >= least.place) ? demo.codes[deal] : keys.length;
  }
  return labelled(codes, ['', ...keys]);
}

function waysOf({ deals, stage_history: history }: Tables): Ways | null {
  if (!deals || !history) return null;
  const place = numberColumn(history, 'place');
  const isClosing = history.columns.isClosing;
  if (history.isNoticed || !place || !isFlagColumn(isClosing)) return null;
  const visits = visitsOfDeals(history, deals);
  const closed = dateColumn(deals, 'closed')?.values;
  return {
    of: (deal) =>
      visits.get(deal)?.filter(({ day, row }) => isClosing.values[row] !== 2 && !(closed && day > dayOf(closed[deal]))),
    placeOf: ({ row }) => place.values[row],
  };
}
