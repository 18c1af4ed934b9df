import { MILLISECONDS_A_DAY } from '../../base/day';
import { RIPE } from '../../engine/models/maturity';
import type { Told } from '../../engine/models/told';
import { fromRows, NO_MOMENT } from '../dialect';
import { columnIn, GROUP, lastDay, type ToldLine, type ToldRows, toldSql, usedUnderLabels } from './told-lines';

/** How many rows are old enough to judge by. */
export function ripenessSql(rows: ToldRows): string[] {
  const { scope } = rows;
  if (scope.relation.columns.get('daysToConvert') !== 'number') return [];
  const made = columnIn(scope, 'created', 'date', NO_MOMENT);
  const columns = { days: '`daysToConvert`', made: `CAST(UNIX_MILLIS(TIMESTAMP(${made}, 'UTC')) AS FLOAT64)` };
  const within = `SELECT *, PERCENTILE_CONT(IF(days >= 0, days, NULL), ${RIPE}) OVER (PARTITION BY ${GROUP}) AS usual
${fromRows(usedUnderLabels(rows, columns))}`;
  const day = scope.parameters.number(MILLISECONDS_A_DAY);
  const isOld = `made <= (${lastDay(scope)} + 1.0 - usual) * ${day}`;
  return [toldSql(rows, 'ripe', [`SUM(IF(${isOld}, 1, 0))`, 'COUNT(*)', 'MAX(usual)'], within)];
}

export function ripenessIn([line]: readonly ToldLine[]): Told['ripeness'] {
  const [old, rows, usual] = line?.numbers ?? [];
  return usual >= 0 ? { old, rows } : null;
}
