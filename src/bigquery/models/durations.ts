import type { Durations } from '../../engine/models/told';
import { holds } from '../dialect';
import { daySql, lastDay, type ToldLine, type ToldRows, toldSql, usedUnderLabels } from './told-lines';

const LASTED = ['days', 'is_won', 'COUNT(*)'];
const ALIKE_IN = ', days, is_won';

const created = daySql('`created`');

/** How long deals lasted, and which were won. */
function lasted(scope: ToldRows['scope']): Record<string, string> {
  const [last, closed] = [lastDay(scope), daySql('`closed`')];
  return {
    days: `GREATEST(0, LEAST(IFNULL(${closed}, ${last}), ${last}) - ${created})`,
    is_won: `IF(${holds(`\`outcome\` = ${scope.parameters.text('won')} AND ${closed} <= ${last}`)}, 1, 0)`,
  };
}

/** How many deals lasted so many days. */
export const durationsSql = (rows: ToldRows): string[] => [
  toldSql(rows, 'lasted', LASTED, usedUnderLabels(rows, lasted(rows.scope)), ALIKE_IN),
];

/** What was told of durations, each as often as there were such. */
export function durationsIn(lines: readonly ToldLine[]): Durations {
  const days: number[] = [];
  const ended: number[] = [];
  for (const line of lines) {
    if (line.what !== 'lasted') continue;
    const [lasting, end, times] = line.numbers;
    for (let one = 0; one < times; one++) {
      days.push(lasting);
      ended.push(end);
    }
  }
  return { days, ended };
}
