import { conditionSql } from '../../src/bigquery/condition';
import { type ColumnType, WrittenValues } from '../../src/bigquery/dialect';
import type { Condition } from '../../src/engine/formula/formula';
import { day } from '../engine/table-of';

const march = { from: day('2024-03-01'), to: day('2024-04-01') };
const all: Record<string, ColumnType> = {
  ...{ start: 'date', end: 'date', pausedOn: 'date', resumedOn: 'date', goneWhilePaused: 'flag' },
  ...{ value: 'number', stage: 'text', hasQuota: 'flag', closed: 'date' },
};

/** The condition over a table of these columns, its values written out. */
function written(condition: unknown, columns = all, from: number | null = march.from): string {
  const relation = { table: 'subscriptions', columns: new Map(Object.entries(columns)) } as const;
  const period = { from, to: march.to };
  return conditionSql(condition as Condition, { relation, period, parameters: new WrittenValues() });
}
const without = (...names: string[]): Record<string, ColumnType> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

test('who is a customer at a moment began before it and has not ended, nor is away on a pause; no column that is not there is named', () => {
  const end = written({ runs: 'at end' });
  for (const name of ['start', 'end', 'pausedOn', 'resumedOn', 'goneWhilePaused']) expect(end).toContain(`\`${name}\``);
  expect(end).toContain('2024-04-01');
  expect(written({ runs: 'at start' })).toContain('2024-03-01');
  for (const name of ['end', 'pausedOn', 'resumedOn', 'goneWhilePaused']) {
    for (const asks of ['runs', 'billed'])
      expect(written({ [asks]: 'at end' }, without(name))).not.toContain(`\`${name}\``);
  }
  expect(written({ billed: 'at end' })).not.toContain('goneWhilePaused');
  expect(written({ runs: 'at end' }, without('goneWhilePaused'))).not.toContain('pausedOn');
  expect(written({ billed: 'at end' }, without('goneWhilePaused'))).toContain('pausedOn');
});

test('who ends at the very moment that is asked about is there before it, as in a tab; who begins then is not', () => {
  const moment = "DATETIME '2024-04-01 00:00:00'";
  expect(written({ runs: 'at end' }, without('pausedOn', 'resumedOn', 'goneWhilePaused'))).toBe(
    `(IFNULL(\`start\` < ${moment}, FALSE) AND NOT IFNULL(\`end\` < ${moment}, FALSE))`,
  );
});

test('nobody is one where it is not told since when, nor at the start of everything', () => {
  expect(written({ runs: 'at end' }, without('start'))).toBe('FALSE');
  expect(written({ runs: 'at start' }, all, null)).toBe('FALSE');
  expect(written({ runs: 'at end' }, all, null)).not.toBe('FALSE');
});

test.each([
  [{ field: 'closed', falls: 'inside' }, ['2024-03-01', '2024-04-01']],
  [{ field: 'closed', falls: 'before' }, ['2024-03-01']],
  [{ field: 'closed', falls: 'previous' }, ['2024-02-01', '2024-03-01']],
])('%j is asked of these days', (condition, days) => {
  expect(written(condition).match(/\d{4}-\d\d-\d\d/g)).toEqual(days);
});

test('of everything, all that has a day lies inside, and nothing before it', () => {
  expect(written({ field: 'closed', falls: 'inside' }, all, null).match(/\d{4}-\d\d-\d\d/g)).toEqual(['2024-04-01']);
  expect(written({ field: 'closed', falls: 'before' }, all, null)).toBe('FALSE');
  expect(written({ field: 'closed', falls: 'previous' }, all, null)).toBe('FALSE');
});

test('a column of another type holds nowhere', () => {
  for (const condition of [
    { field: 'stage', falls: 'inside' },
    { field: 'value', is: 'yes' },
    { field: 'stage', above: 1 },
    { field: 'closed', equals: 1 },
    { field: 'missing', is: 'yes' },
    { has: 'missing' },
  ])
    expect([condition, written(condition)]).toEqual([condition, 'FALSE']);
});

test('limits themselves are neither above nor below', () => {
  expect(written({ field: 'value', above: 5 })).toContain('`value` > 5.0');
  expect(written({ field: 'value', below: 5 })).toContain('`value` < 5.0');
  expect(written({ field: 'value', equals: 5 })).toContain('`value` = 5.0');
});

test('of flags yes and no are asked, of texts each of several', () => {
  expect(written({ field: 'hasQuota', is: 'yes' })).not.toContain('NOT');
  expect(written({ field: 'hasQuota', is: 'no' })).toContain('NOT `hasQuota`');
  expect(written({ field: 'stage', is: ['won', 'lost'] })).toContain("['won', 'lost']");
  expect(written({ not: { has: 'stage' } })).toBe('NOT (`stage` IS NOT NULL)');
});

test('of no condition all hold, and none of any', () => {
  expect([written({ all: [] }), written({ any: [] })]).toEqual(['TRUE', 'FALSE']);
  const two = [{ has: 'stage' }, { has: 'value' }];
  expect(written({ all: two })).toBe('(`stage` IS NOT NULL AND `value` IS NOT NULL)');
  expect(written({ any: two })).toBe('(`stage` IS NOT NULL OR `value` IS NOT NULL)');
});
