import { dayOf } from '../../base/day';
import type { Sentence } from '../../texts/sentence';
import { type Figures, NOTHING } from '../figures';
import { perTable } from '../rows/per-table';
import type { Model, ModelRows } from './model';
import { daysToWin, durationsOf, timeToWin } from './time-to-win';
import type { Durations } from './told';

/** Deals that were created in so many days up to the end of the period tell how long deals last, unless it is unclear what became of them. */
export const A_YEAR = 365;
export const UNCLEAR = ['unknown', 'contradicted'];

/**
 * Days within which half of the deals are won, by Kaplan and Meier over those created in the year up to the end of the
 * period; why that is not known where fewer ever are. Others count as long as they lasted.
 */
const usualAgeOf = (rows: ModelRows): number | Sentence =>
  usualOf(rows.table, String(rows.period.to), () => {
    const lasted = lastedOf(rows);
    return lasted ? daysToWin(lasted) : { text: 'no_data' };
  });

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<number | Sentence>();

function lastedOf({ table, period }: ModelRows): Durations | null {
  const { created, closed, outcome } = table.columns;
  if (created?.type !== 'date' || closed?.type !== 'date' || outcome?.type !== 'text') return null;
  const unclear = ['', ...UNCLEAR].map((label) => outcome.labels.indexOf(label));
  const counts = (row: number): boolean => {
    const begun = dayOf(created.values[row]);
    const isClear = table.leftOut[row] === 0 && !unclear.includes(outcome.codes[row]);
    return isClear && begun >= period.to - A_YEAR && begun < period.to && !(dayOf(closed.values[row]) < begun);
  };
  const index: number[] = [];
  for (let row = 0; row < table.rows; row++) if (counts(row)) index.push(row);
  return durationsOf({ table, index: Int32Array.from(index), period, date: 'created' });
}

/** For how many days each of the rows, open deals, has been open on the last day of the period. */
function openDays({ table: { columns }, index, period }: ModelRows): Float64Array {
  const { created } = columns;
  return Float64Array.from(index, (row) =>
    created?.type === 'date' ? period.to - 1 - dayOf(created.values[row]) : Number.NaN,
  );
}

/** How many have been open for longer than usual; why nobody knows where that is not known. */
function concluded(usualAge: number | Sentence, open: ArrayLike<number>): Figures | Sentence {
  if (typeof usualAge !== 'number') return usualAge;
  const n = Array.from(open).filter((days) => days > usualAge).length;
  return { ...NOTHING, value: n, n, top: n, extra: { usualAge } };
}

/** How many of the rows, open deals, are older than that on the last day of the period. */
export const olderThanUsual: Model = {
  revision: 1,
  reads: timeToWin.reads,
  addsUp: true,
  fit: (rows) => concluded(usualAgeOf(rows), openDays(rows)),
  byTold: { what: 'ages', conclude: ({ lasted, open }) => concluded(daysToWin(lasted), open) },
  line: (rows) => {
    const usual = usualAgeOf(rows);
    const open = openDays(rows);
    const top = new Float64Array(rows.table.rows);
    for (const [at, row] of rows.index.entries()) if (typeof usual === 'number' && open[at] > usual) top[row] = 1;
    return { top, bottom: null };
  },
};
