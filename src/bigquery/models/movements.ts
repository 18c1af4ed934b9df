import type { Paying } from '../../engine/models/told';
import { conditionSql } from '../condition';
import { fromRows, holds } from '../dialect';
import { columnIn, GROUP, namedSql, type ToldLine, type ToldRows, toldSql, usedUnderLabels } from './told-lines';

/** The customers who moved alike: how many they are, and what they pay at the start and at the end. */
export function movementsSql(rows: ToldRows): string[] {
  const { scope } = rows;
  const { period, parameters } = scope;
  const since = columnIn(scope, 'customerSince', 'date', '');
  const billed = (at: 'at start' | 'at end'): string => `IF(${conditionSql({ billed: at }, scope)}, \`mrrValue\`, 0.0)`;
  const each = usedUnderLabels(rows, {
    customer: '`customerKey`',
    before: billed('at start'),
    now: billed('at end'),
    was_there: conditionSql({ runs: 'at start' }, scope),
    is_there: conditionSql({ runs: 'at end' }, scope),
    is_new: since && period.from !== null ? holds(`${since} >= ${parameters.day(period.from)}`) : 'FALSE',
  });
  const some = (flag: string): string => `MAX(IF(${flag}, 1, 0))`;
  const ever = { was: some('was_there'), are: some('is_there'), came: some('is_new') };
  const kinds = Object.keys(ever);
  const ofCustomers = `SELECT ${GROUP}, SUM(before) AS paid_before, SUM(now) AS paid_now, ${namedSql(ever)}
${fromRows(each)}
WHERE was_there OR is_there
GROUP BY ${GROUP}, customer`;
  const numbers = ['SUM(paid_before)', 'SUM(paid_now)', ...kinds, 'COUNT(*)'];
  return [toldSql(rows, 'moved', numbers, ofCustomers, `, ${kinds.join(', ')}, SIGN(paid_now - paid_before)`)];
}

export const movementsIn = (lines: readonly ToldLine[]): Paying[] =>
  lines.map(({ numbers: [before, now, wasThere, isThere, isNew, customers] }) => ({
    ...{ before, now, customers },
    ...{ wasThere: wasThere === 1, isThere: isThere === 1, isNew: isNew === 1 },
  }));
