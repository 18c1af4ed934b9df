import { rangeOf } from '../../base/column-range';
import { type Day, dayOf } from '../../base/day';
import { quantile } from '../../statistics/quantile';
import { isDateColumn, isTextColumn } from '../../tables/table';
import { perTable } from '../rows/per-table';
import { beyondUsual } from './beyond-usual';
import type { ModelRows } from './model';

const A_YEAR = 365;
const FEWEST = 10;
const USUAL = 0.9;

/** What was done for the deals of a table, and when they began and ended. */
interface Worked {
  created: Float64Array;
  closed: Float64Array;
  days: readonly (readonly Day[])[];
  /** Between which days it is known what was done. */
  from: Day;
  to: Day;
}

function workedOf({ table: { columns } }: Omit<ModelRows, 'index'>): Worked | null {
  const { created, closed, touchedOn } = columns;
  if (!isDateColumn(created) || !isDateColumn(closed) || !isDateColumn(touchedOn) || !touchedOn.each) return null;
  return { created: created.values, closed: closed.values, ...touchedOn.each };
}

/**
 * Days that nine in ten deals won in the year up to the end of the period never lay still for: the longest time of each
 * between its creation, whatever was done for it, and its close. The product's own choice, as no source names one: a median
 * would call half of all deals untouched. Null where fewer than ten such deals are known.
 */
const usualStill = (rows: Omit<ModelRows, 'index'>, worked: Worked): number | null =>
  usualOf(rows.table, String(rows.period.to), () => longestOfUsual(rows, worked));

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<number | null>();

function longestOfUsual(
  { table, period }: Omit<ModelRows, 'index'>,
  { created, closed, days, from, to }: Worked,
): number | null {
  const { outcome } = table.columns;
  const won = isTextColumn(outcome) ? outcome.labels.indexOf('won') : -1;
  const longest: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const [begun, end] = [dayOf(created[row]), dayOf(closed[row])];
    const isWon = table.leftOut[row] === 0 && isTextColumn(outcome) && outcome.codes[row] === won && won > 0;
    if (!isWon || !(begun >= from && end >= begun && end <= to)) continue;
    if (end < period.to - A_YEAR || end >= period.to) continue;
    const moments = [begun, ...days[row].filter((day) => day > begun), end];
    longest.push(rangeOf(Float64Array.from(moments.slice(1), (day, at) => day - moments[at])).high);
  }
  return longest.length < FEWEST ? null : quantile(longest, USUAL);
}

/**
 * Of the rows, open deals, those that have lain still for longer than that on the last day of the period, or on the last on
 * which it is known what was done.
 */
export const untouched = beyondUsual(
  (rows) => {
    const worked = workedOf(rows);
    const usual = worked && usualStill(rows, worked);
    if (worked === null || usual === null) return { text: 'too_few_worked_deals', values: { needed: FEWEST } };
    const last = Math.min(rows.period.to - 1, worked.to);
    const since = (row: number): Day =>
      Math.max(dayOf(worked.created[row]), worked.from, ...worked.days[row].filter((day) => day <= last));
    return { isBeyond: (row) => last - since(row) > usual, figures: { usualStill: usual } };
  },
  {
    reads: ['created', 'closed', 'outcome', 'touchedOn'],
    toldBy: ['activities'],
    because: 'touched_lately',
  },
);
