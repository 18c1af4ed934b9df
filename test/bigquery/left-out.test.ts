import { WrittenValues } from '../../src/bigquery/dialect';
import { leftOutSql } from '../../src/bigquery/left-out';
import type { RowSet } from '../../src/engine/formula/formula';
import { day } from '../engine/table-of';

const deals = { table: 'deals', date: 'closed', rules: [], needs: [] };
const relation = { table: 'deals', columns: new Map([['closed', 'date'] as const]) } as const;

/** Why rows are left out of a figure up to the end of March, in the order in which it is asked. */
function reasons(rows: object, from: number | null): string[] {
  const scope = { relation, period: { from, to: day('2024-04-01') }, parameters: new WrittenValues() };
  const sql = leftOutSql({ ...deals, ...rows } as unknown as RowSet, scope);
  return Array.from(sql.matchAll(/WHEN (.*) THEN (.*)/g), ([, when, then]) => `${when}: ${then}`);
}

const march = day('2024-03-01');
const LEFT = '`left_out` IS NOT NULL: `left_out`';
const UNDATED = "`closed` IS NULL: 'no_date_row'";
const outside = (began: string, why: string): string =>
  `\`closed\` IS NOT NULL AND NOT IFNULL(${began}\`closed\` < DATETIME '2024-04-01 00:00:00', FALSE): '${why}'`;

test('of days rows without a day are left out, and those of other days', () => {
  const began = "`closed` >= DATETIME '2024-03-01 00:00:00' AND ";
  expect(reasons({}, march)).toEqual([LEFT, UNDATED, outside(began, 'outside_period')]);
});

test('of all time rows without a day count, unless they are counted up to a day', () => {
  expect(reasons({}, null)).toEqual([LEFT, outside('', 'after_as_of')]);
  expect(reasons({ upToEnd: true }, null)).toEqual([LEFT, UNDATED, outside('', 'after_as_of')]);
  expect(reasons({ upToEnd: true }, march)).toEqual([LEFT, UNDATED, outside('', 'outside_period')]);
});

test('rows that go by no day are left out by none', () => {
  expect(reasons({ date: null }, march)).toEqual([LEFT]);
});
