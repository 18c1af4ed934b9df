import { MILLISECONDS_A_DAY } from '../../base/day';
import { quantile } from '../../statistics/quantile';
import { isDateColumn, isNumberColumn } from '../../tables/table';
import { type Figures, NOTHING } from '../figures';
import type { Model } from './model';
import type { Told } from './told';

/** The share of conversions that tells how old a lead has to be. */
export const MOST_CONVERSIONS = 0.8;

const conclude = ({ leads, converted, ripe }: Told['conversions']): Figures =>
  converted === 0 ? NOTHING : { ...NOTHING, value: ripe / leads, n: leads, top: ripe, bottom: leads };

/** Share of the leads that are older than the time within which four of five conversions come. */
export const maturity: Model = {
  revision: 1,
  reads: ['created', 'daysToConvert'],
  fit: ({ table, index, period }) => {
    const { created, daysToConvert } = table.columns;
    if (!isDateColumn(created) || !isNumberColumn(daysToConvert)) return NOTHING;
    const days = Array.from(index, (row) => daysToConvert.values[row]).filter((value) => value >= 0);
    const since = (period.to - quantile(days, MOST_CONVERSIONS)) * MILLISECONDS_A_DAY;
    const ripe = index.filter((row) => created.values[row] <= since).length;
    return conclude({ leads: index.length, converted: days.length, ripe });
  },
  byTold: { what: 'conversions', conclude },
};
