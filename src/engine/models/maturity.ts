import { MILLISECONDS_A_DAY } from '../../base/day';
import { quantile } from '../../statistics/quantile';
import { NOTHING } from '../figures';
import type { Model } from './model';

/** Share of the leads that are older than the time within which four of five conversions come. */
export const maturity: Model = {
  revision: 1,
  reads: ['created', 'daysToConvert'],
  fit: ({ table, index, period }) => {
    const { created, daysToConvert } = table.columns;
    if (created?.type !== 'date' || daysToConvert?.type !== 'number') return NOTHING;
    const days = Array.from(index, (row) => daysToConvert.values[row]).filter((value) => value >= 0);
    if (days.length === 0) return NOTHING;
    const ripe = (period.to - quantile(days, 0.8)) * MILLISECONDS_A_DAY;
    const old = index.filter((row) => created.values[row] <= ripe).length;
    return { value: old / index.length, n: index.length, top: old, bottom: index.length, extra: {} };
  },
};
