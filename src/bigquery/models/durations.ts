import type { Durations } from '../../engine/models/told';
import { A_YEAR, UNCLEAR } from '../../engine/models/usual-age';
import { within } from '../condition';
import { holds, identifier, LEFT_OUT, NO_TEXT } from '../dialect';
import {
  daySql,
  lastDay,
  namedSql,
  OF_ALL,
  type ToldLine,
  type ToldRows,
  toldSql,
  usedUnderLabels,
} from './told-lines';

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

/** The same of all deals of the year before, and how many of the rows, open ones, have been open for so many days. */
export function agesSql(rows: ToldRows): string[] {
  const { period, parameters } = rows.scope;
  const ofYear = `SELECT ${NO_TEXT} AS dimension, ${NO_TEXT} AS label, ${namedSql(lasted(rows.scope))}
FROM ${identifier('deals')}
WHERE ${identifier(LEFT_OUT)} IS NULL AND ${holds(`\`outcome\` NOT IN UNNEST(${parameters.texts(UNCLEAR)})`)}
  AND ${within('`created`', period.to - A_YEAR, period.to, parameters)} AND NOT ${holds(`${daySql('`closed`')} < ${created}`)}`;
  const open = usedUnderLabels(rows, { days: `${lastDay(rows.scope)} - ${created}` });
  return [toldSql(rows, OF_ALL, LASTED, ofYear, ALIKE_IN), toldSql(rows, 'open', ['days', 'COUNT(*)'], open, ', days')];
}

/** What was told of durations, each as often as there were such. */
export function durationsIn(lines: readonly ToldLine[]): Durations {
  const days: number[] = [];
  const ended: number[] = [];
  for (const line of lines) {
    if (line.what !== 'lasted' && line.what !== OF_ALL) continue;
    const [lasting, end, times] = line.numbers;
    for (let one = 0; one < times; one++) {
      days.push(lasting);
      ended.push(end);
    }
  }
  return { days, ended };
}

/** For how many days each row has been open. */
export const openIn = (lines: readonly ToldLine[]): number[] =>
  lines.flatMap(({ what, numbers: [days, times] }) => (what === 'open' ? new Array<number>(times).fill(days) : []));
