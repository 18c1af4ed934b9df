import { MILLISECONDS_A_DAY } from '../../base/day';
import { quantile } from '../../statistics/quantile';
import { type Figures, NOTHING } from '../figures';
import type { Model } from './model';
import type { Told } from './told';

/** So many of the conversions come within the time. */
export const RIPE = 0.8;

const conclude = (told: Told['ripeness']): Figures => {
  if (told === null) return NOTHING;
  const { old, rows } = told;
  return { value: old / rows, n: rows, top: old, bottom: rows, extra: {} };
};

/** Share of the leads that are older than the time within which four of five conversions come. */
export const maturity: Model = {
  revision: 1,
  reads: ['created', 'daysToConvert'],
  fit: ({ table, index, period }) => {
    const { created, daysToConvert } = table.columns;
    if (created?.type !== 'date' || daysToConvert?.type !== 'number') return NOTHING;
    const days = Array.from(index, (row) => daysToConvert.values[row]).filter((value) => value >= 0);
    if (days.length === 0) return NOTHING;
    const ripe = (period.to - quantile(days, RIPE)) * MILLISECONDS_A_DAY;
    const old = index.filter((row) => created.values[row] <= ripe).length;
    return conclude({ old, rows: index.length });
  },
  byTold: { what: 'ripeness', conclude },
};
