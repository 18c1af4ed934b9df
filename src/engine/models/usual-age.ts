import { dayOf } from '../../base/day';
import { isSentence } from '../../texts/sentence';
import { type Figures, NOTHING } from '../figures';
import type { Model, ModelRows } from './model';
import { timeToWin } from './time-to-win';

const A_YEAR = 365;

/**
 * Days within which half of the deals are won, by Kaplan and Meier over those created in the year up to the end of the
 * period; null where fewer ever are. Others count as long as they lasted.
 */
function usualAgeOf({ table, period }: ModelRows): number | null {
  const { created, closed, outcome } = table.columns;
  if (created?.type !== 'date' || closed?.type !== 'date' || outcome?.type !== 'text') return null;
  const unclear = ['', 'unknown', 'contradicted'].map((label) => outcome.labels.indexOf(label));
  const counts = (row: number): boolean => {
    const begun = dayOf(created.values[row]);
    const isClear = table.leftOut[row] === 0 && !unclear.includes(outcome.codes[row]);
    return isClear && begun >= period.to - A_YEAR && begun < period.to && !(dayOf(closed.values[row]) < begun);
  };
  const index: number[] = [];
  for (let row = 0; row < table.rows; row++) if (counts(row)) index.push(row);
  const fitted = timeToWin.fit({ table, index: Int32Array.from(index), period, date: 'created' });
  return isSentence(fitted) ? null : fitted.value;
}

function ofUsualAge(of: (rows: ModelRows, usual: number) => Figures): Model {
  return {
    revision: 1,
    reads: timeToWin.reads,
    fit: (rows) => {
      const usual = usualAgeOf(rows);
      return usual === null ? NOTHING : of(rows, usual);
    },
  };
}

/** The age in days by which deals are usually won. */
export const usualAge = ofUsualAge(({ index }, usual) => ({ ...NOTHING, value: usual, n: index.length }));

/** Of the rows, open deals, those that are older than that on the last day of the period. */
export const olderThanUsual = ofUsualAge(({ table, index, period }, usual) => {
  const { created } = table.columns;
  if (created?.type !== 'date') return NOTHING;
  const older = index.filter((row) => period.to - 1 - dayOf(created.values[row]) > usual).length;
  return { ...NOTHING, value: older, n: index.length };
});
