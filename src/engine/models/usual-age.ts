import { dayOf } from '../../base/day';
import { isSentence, type Sentence } from '../../texts/sentence';
import { NOTHING } from '../figures';
import { perTable } from '../rows/per-table';
import type { Model, ModelRows } from './model';
import { timeToWin } from './time-to-win';

const A_YEAR = 365;

/**
 * Days within which half of the deals are won, by Kaplan and Meier over those created in the year up to the end of the
 * period; why that is not known where fewer ever are. Others count as long as they lasted.
 */
const usualAgeOf = (rows: ModelRows): number | Sentence =>
  usualOf(rows.table, String(rows.period.to), () => ageOfHalf(rows));

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<number | Sentence>();

function ageOfHalf({ table, period }: ModelRows): number | Sentence {
  const { created, closed, outcome } = table.columns;
  if (created?.type !== 'date' || closed?.type !== 'date' || outcome?.type !== 'text') return { text: 'no_data' };
  const unclear = ['', 'unknown', 'contradicted'].map((label) => outcome.labels.indexOf(label));
  const counts = (row: number): boolean => {
    const begun = dayOf(created.values[row]);
    const isClear = table.leftOut[row] === 0 && !unclear.includes(outcome.codes[row]);
    return isClear && begun >= period.to - A_YEAR && begun < period.to && !(dayOf(closed.values[row]) < begun);
  };
  const index: number[] = [];
  for (let row = 0; row < table.rows; row++) if (counts(row)) index.push(row);
  const fitted = timeToWin.fit({ table, index: Int32Array.from(index), period, date: 'created' });
  return isSentence(fitted) ? fitted : (fitted.value ?? { text: 'not_reached' });
}

/** The rows, open deals, that are older than that on the last day of the period; why nobody knows where it is not known. */
function olderOf(rows: ModelRows): { usual: number; older: number[] } | Sentence {
  const usual = usualAgeOf(rows);
  const { created } = rows.table.columns;
  if (typeof usual !== 'number') return usual;
  const age = (row: number): number =>
    created?.type === 'date' ? rows.period.to - 1 - dayOf(created.values[row]) : Number.NaN;
  return { usual, older: Array.from(rows.index).filter((row) => age(row) > usual) };
}

/** How many of the rows they are. */
export const olderThanUsual: Model = {
  revision: 1,
  reads: timeToWin.reads,
  addsUp: true,
  fit: (rows) => {
    const found = olderOf(rows);
    if (isSentence(found)) return found;
    const n = found.older.length;
    return { ...NOTHING, value: n, n, top: n, extra: { usualAge: found.usual } };
  },
  line: (rows) => {
    const found = olderOf(rows);
    const top = new Float64Array(rows.table.rows);
    if (!isSentence(found)) for (const row of found.older) top[row] = 1;
    return { top, bottom: null };
  },
};
