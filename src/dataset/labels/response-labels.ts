import { codesFor } from '../../base/codes';
import { responseBands, unanswered } from '../../dimensions/leads/response-band';
import type { Table, TextColumn } from '../../tables/table';
import { lookedUp, matching } from '../join';
import { dateColumn, flagColumn, labelled, numberColumn } from '../prepared';
import { banded } from './banded';

/**
 * How fast each lead was answered. An answer before the creation, or one that could not be read, has no speed.
 */
export function responseLabels(leads: Table): TextColumn {
  const [created, responded] = [dateColumn(leads, 'created'), dateColumn(leads, 'responded')];
  const minutes = numberColumn(leads, 'answerMinutes');
  if (!created || !responded || !minutes) return labelled(codesFor(1, leads.rows), ['']);
  const unreadable = flagColumn(leads, 'answerUnreadable');
  const column = banded(minutes.values, responseBands);
  const codes = codesFor(column.labels.length + 1, leads.rows);
  for (let row = 0; row < leads.rows; row++) {
    const waits = Number.isNaN(responded.values[row]) && unreadable?.values[row] !== 2;
    codes[row] = waits && !Number.isNaN(created.values[row]) ? column.labels.length : column.codes[row];
  }
  return labelled(codes, [...column.labels, unanswered.key]);
}

/** The same of the lead that a deal came from. */
export function responseLabelsOfDeals(deals: Table, leads: Table): TextColumn {
  const match = matching(deals, leads, [
    ['leadId', 'id'],
    ['id', 'id'],
    ['email', 'email'],
  ]);
  return match ? lookedUp(match, leads.columns.responseBand as TextColumn) : labelled(codesFor(1, deals.rows), ['']);
}
