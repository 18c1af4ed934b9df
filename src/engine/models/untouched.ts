import { type Day, dayOf } from '../../base/day';
import { quantile } from '../../statistics/quantile';
import { isDateColumn, isTextColumn } from '../../tables/table';
import { NOTHING } from '../figures';
import { perTable } from '../rows/per-table';
import type { Model, ModelRows } from './model';

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

function workedOf({ table: { columns } }: ModelRows): Worked | null {
  const { created, closed, touchedOn } = columns;
  if (!isDateColumn(created) || !isDateColumn(closed) || !isDateColumn(touchedOn) || !touchedOn.each) return null;
  return { created: created.values, closed: closed.values, ...touchedOn.each };
}

/**
 * Days that nine in ten deals won in the year up to the end of the period never lay still for: the longest time of each
 * between its creation, whatever was done for it, and its close. The product's own choice, as no source names one: a median
 * would call half of all deals untouched. Null where fewer than ten such deals are known.
 */
const usualStill = (rows: ModelRows, worked: Worked): number | null =>
  usualOf(rows.table, String(rows.period.to), () => longestOfUsual(rows, worked));

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<number | null>();

function longestOfUsual({ table, period }: ModelRows, { created, closed, days, from, to }: Worked): number | null {
  const { outcome } = table.columns;
  const won = isTextColumn(outcome) ? outcome.labels.indexOf('won') : -1;
  const longest: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const [begun, end] = [dayOf(created[row]), dayOf(closed[row])];
    const isWon = table.leftOut[row] === 0 && isTextColumn(outcome) && outcome.codes[row] === won && won > 0;
    if (!isWon || !(begun >= from && end >= begun && end <= to)) continue;
    if (end < period.to - A_YEAR || end >= period.to) continue;
    const moments = [begun, ...days[row].filter((day) => day > begun), end];
    longest.push(Math.max(...moments.slice(1).map((day, at) => day - moments[at])));
  }
  return longest.length < FEWEST ? null : quantile(longest, USUAL);
}

/**
 * Of the rows, open deals, those that have lain still for longer than that on the last day of the period, or on the last on
 * which it is known what was done.
 */
export const untouched: Model = {
  revision: 1,
  reads: ['created', 'closed', 'outcome', 'touchedOn'],
  toldBy: ['activities'],
  addsUp: true,
  leavesOut: {
    because: 'touched_lately',
    rows: (rows) => {
      const out = new Uint8Array(rows.table.rows);
      const worked = workedOf(rows);
      const usual = worked && usualStill(rows, worked);
      if (worked === null || usual === null) return out;
      const last = Math.min(rows.period.to - 1, worked.to);
      for (const row of rows.index) {
        const since = Math.max(
          dayOf(worked.created[row]),
          worked.from,
          ...worked.days[row].filter((day) => day <= last),
        );
        if (!(last - since > usual)) out[row] = 1;
      }
      return out;
    },
  },
  fit: (rows) => {
    const worked = workedOf(rows);
    const usual = worked && usualStill(rows, worked);
    if (usual === null) return { ...NOTHING, reason: { text: 'too_few_worked_deals', values: { needed: FEWEST } } };
    const n = rows.index.length;
    return { ...NOTHING, value: n, n, top: n, extra: { usualStill: usual } };
  },
  line: ({ table }) => ({ top: new Float64Array(table.rows).fill(1), bottom: null }),
};
