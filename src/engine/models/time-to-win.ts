import { dayOf } from '../../base/day';
import { kaplanMeier, medianSurvival } from '../../statistics/kaplan-meier';
import type { Model } from './model';

/** Median days until a deal is won: open deals count as long as they have lasted; lost deals until they were lost. */
export const timeToWin: Model = {
  revision: 1,
  reads: ['created', 'closed', 'outcome'],
  fit: ({ table, index, period }) => {
    const { created, closed, outcome } = table.columns;
    if (created?.type !== 'date' || closed?.type !== 'date' || outcome?.type !== 'text') return { text: 'no_data' };
    const won = outcome.labels.indexOf('won');
    const days = Array.from(index, (row) => {
      const end = !Number.isNaN(closed.values[row]) ? dayOf(closed.values[row]) : period.to - 1;
      return Math.max(0, Math.min(end, period.to - 1) - dayOf(created.values[row]));
    });
    const wins = Array.from(index, (row) => outcome.codes[row] === won && dayOf(closed.values[row]) < period.to);
    const value = medianSurvival(kaplanMeier(days, wins));
    if (value === null) return { text: 'not_reached' };
    return { value, n: index.length, top: null, bottom: null, extra: { median: value } };
  },
};
