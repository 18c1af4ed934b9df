import { MILLISECONDS_A_DAY } from '../../base/day';
import { MOST_CONVERSIONS } from '../../engine/models/maturity';
import type { Told } from '../../engine/models/told';
import { fromRows, NO_MOMENT, NO_NUMBER } from '../dialect';
import { columnIn, GROUP, type ToldLine, type ToldRows, toldSql, usedUnderLabels } from './told-lines';

/** How many leads there are, how many converted, and how many are old enough (src/statistics/quantile.ts, in the same steps). */
export function conversionsSql(rows: ToldRows): string[] {
  const { parameters, period } = rows.scope;
  const days = columnIn(rows.scope, 'daysToConvert', 'number', NO_NUMBER);
  const leads = usedUnderLabels(rows, {
    days: `IF(${days} >= 0.0, ${days}, NULL)`,
    created_at: `UNIX_MILLIS(TIMESTAMP(${columnIn(rows.scope, 'created', 'date', NO_MOMENT)}, 'UTC'))`,
  });
  const inOrder = `SELECT *, ROW_NUMBER() OVER (PARTITION BY ${GROUP} ORDER BY IF(days IS NULL, 1, 0), days) - 1 AS nth,
  (COUNT(days) OVER (PARTITION BY ${GROUP}) - 1) * ${parameters.number(MOST_CONVERSIONS)} AS place\n${fromRows(leads)}`;
  const daysAt = (place: string): string => `MAX(IF(nth = ${place}, days, NULL)) OVER (PARTITION BY ${GROUP})`;
  const between = `SELECT *, ${daysAt('FLOOR(place)')} AS low, ${daysAt('CEIL(place)')} AS high\n${fromRows(inOrder)}`;
  const usual = 'LEAST(high, low + (high - low) * (place - FLOOR(place)))';
  const isRipe = `created_at <= (${parameters.number(period.to)} - ${usual}) * ${MILLISECONDS_A_DAY}.0`;
  return [toldSql(rows, 'conversions', ['COUNT(*)', 'COUNT(days)', `COUNTIF(${isRipe})`], between)];
}

export function conversionsIn(lines: readonly ToldLine[]): Told['conversions'] {
  const [leads, converted, ripe] = lines[0]?.numbers ?? [0, 0, 0];
  return { leads, converted, ripe };
}
