import { isDateColumn, isTextColumn, labelAt } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { todayOf } from '../../reading';
import { countedRows } from '../../rows/left-out';
import { settleCenturies } from '../../values/dates/short-years';
import { LOST, OPEN, outcomesByWords, WON } from './outcome-reading';
import type { OutcomeSources } from './outcome-sources';

/**
 * A day of winning, or of losing, that every deal has that was won or lost, and no open one, is the day on which each was
 * closed, where the tab has no other: "Signed / lost". Changes the table and its `fields` in place.
 */
export function settleDecisionDay({ data, fields, answers }: BegunTable): void {
  const { wonOn, lostOn, closedOn, status, stage } = data.columns as OutcomeSources;
  const [day, field] = wonOn ? [wonOn, 'wonOn'] : [lostOn, 'lostOn'];
  if (data.table !== 'deals' || !day || (wonOn && lostOn) || closedOn || fields[field].column.answered) return;
  const outcomeOf = outcomesByWords(status ?? stage, false, answers);
  const seen = new Set<number>();
  for (const row of countedRows(data)) {
    const outcome = outcomeOf(row);
    const isDecided = outcome === WON || outcome === LOST;
    if ((isDecided || outcome === OPEN) && Number.isNaN(day.values[row]) === isDecided) return;
    seen.add(outcome);
  }
  if (!seen.has(WON) || !seen.has(LOST)) return;
  data.columns.closedOn = day;
  fields.closedOn = fields[field];
  delete data.columns[field];
  delete fields[field];
}

/** The day on which a won or lost deal was closed lies in the past; that of an open one may be to come. */
export function settleDecided({ data: { columns }, read: { shortYears }, reading }: BegunTable): void {
  const { closedOn, outcome } = columns;
  if (shortYears.length === 0 || !isDateColumn(closedOn) || !isTextColumn(outcome)) return;
  const decided = shortYears.filter((row) => ['won', 'lost'].includes(labelAt(outcome, row)));
  settleCenturies(decided, closedOn.values, todayOf(reading));
}
