import type { BigQueryPort } from '../../../src/app/ports/big-query';
import { lookAtTable } from '../../../src/app/sources/look-at-table';
import { UTC } from '../../../src/base/zone';
import { fakeBigQuery, refusalOf } from './fake-big-query';

const types = { 'Deal ID': 'STRING', Stage: 'STRING', Amount: 'FLOAT', 'Close date': 'DATE' };
const rows = Array.from({ length: 40 }, (_, at) => [`D${at}`, at % 2 ? 'Won' : 'Lost', '10', '2024-03-01']);
const look = {
  source: 'firm.crm.deals',
  table: null,
  answers: [],
  most: undefined,
  zone: UTC,
  locale: 'en_US',
} as const;
const seenAt = (port: BigQueryPort) => lookAtTable(port, look);

test('a table is looked at by its first rows, at no cost, and one row of each label of its columns of labels', () => {
  const { port, asked } = fakeBigQuery(types, rows);
  const seen = seenAt(port);
  expect([seen.reading.table, seen.rows]).toEqual(['deals', 40]);
  expect(asked).toHaveLength(1);
  // Forty different ids are names; two stages are labels.
  expect(asked[0].sql).toContain('PARTITION BY `Stage`');
  expect(asked[0].sql).not.toContain('PARTITION BY `Deal ID`');
  expect(asked[0].sql).not.toContain('PARTITION BY `Amount`');
  expect(asked[0].most).toBe(10_000_000_000);
});

test('a column of thirty different texts has labels, one of thirty-one has names', () => {
  const askedOf = (texts: number): number => {
    const { port, asked } = fakeBigQuery(
      { Name: 'STRING' },
      Array.from({ length: texts }, (_, at) => [`N${at}`]),
    );
    seenAt(port);
    return asked.length;
  };
  expect([30, 31].map(askedOf)).toEqual([1, 0]);
});

test('a view has no rows without a query, and nobody knows how many there are', () => {
  const { port, asked } = fakeBigQuery(types, rows);
  const view = { ...port, describe: () => ({ ...port.describe('', '', ''), rows: null }), first: () => [] };
  expect(seenAt(view)).toMatchObject({ reading: { table: 'deals' }, rows: null });
  expect(asked.map(({ sql }) => /\nLIMIT 300$/.test(sql))).toEqual([true, false]);
});

test('a table without rows is refused', () => {
  expect(refusalOf(() => seenAt(fakeBigQuery(types, []).port))).toMatchObject({ text: 'source_empty' });
});
