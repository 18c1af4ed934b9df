import { dayOf } from '../../base/day';
import { kaplanMeier, medianSurvival } from '../../statistics/kaplan-meier';
import { isDateColumn, isTextColumn } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { type Figures, NOTHING } from '../figures';
import type { Model, ModelRows } from './model';
import type { Durations } from './told';

/** How long deals lasted, of rows that are here; null where their columns do not tell. */
export function durationsOf({ table, index, period }: ModelRows): Durations | null {
  const { created, closed, outcome } = table.columns;
  if (!isDateColumn(created) || !isDateColumn(closed) || !isTextColumn(outcome)) return null;
  const won = outcome.labels.indexOf('won');
  const days = Array.from(index, (row) => {
    const end = !Number.isNaN(closed.values[row]) ? dayOf(closed.values[row]) : period.to - 1;
    return Math.max(0, Math.min(end, period.to - 1) - dayOf(created.values[row]));
  });
  const ended = Array.from(index, (row) => outcome.codes[row] === won && dayOf(closed.values[row]) < period.to);
  return { days, ended };
}

/** Days within which half are won; why that is not known where fewer ever are. */
export const daysToWin = ({ days, ended }: Durations): number | Sentence =>
  medianSurvival(kaplanMeier(days, ended)) ?? { text: 'not_reached' };

function conclude(told: Durations): Figures | Sentence {
  const value = daysToWin(told);
  return typeof value === 'number' ? { ...NOTHING, value, n: told.days.length, extra: { median: value } } : value;
}

/** Median days until a deal is won: open deals count as long as they have lasted; lost deals until they were lost. */
export const timeToWin: Model = {
  revision: 1,
  reads: ['created', 'closed', 'outcome'],
  fit: (rows) => {
    const told = durationsOf(rows);
    return told ? conclude(told) : { text: 'no_data' };
  },
  byTold: { what: 'durations', conclude },
};
