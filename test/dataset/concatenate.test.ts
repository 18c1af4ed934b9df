import { concatenate } from '../../src/dataset/concatenate';
import type { DateColumn, TextColumn } from '../../src/tables/table';
import { dates, flags, numbers, tableOf, texts, wall } from '../engine/table-of';

const north = tableOf(
  'deals',
  { rep: texts('Ann', 'Bob'), value: numbers(1, 2), won: flags('yes', 'no') },
  {
    segments: [{ tab: 'north', start: 0, rows: 2, sheetRows: 2 }],
    currency: 'EUR',
    leftOut: Uint8Array.from([0, 1]),
    leftOutReasons: [{ text: 'trial' }],
  },
);
const south = tableOf(
  'deals',
  { rep: texts('Bob', '', 'Cem'), source: texts('Web', 'Fair', '') },
  {
    segments: [{ tab: 'south', start: 0, rows: 3, sheetRows: 5 }],
    leftOut: Uint8Array.from([0, 2, 1]),
    leftOutReasons: [{ text: 'no_amount' }, { text: 'no_stage' }],
  },
);

describe('tabs of one kind put together', () => {
  const both = concatenate([north, south]);
  const cells = (field: string): string[] => {
    const { codes, labels } = both.columns[field] as TextColumn;
    return Array.from(codes, (code) => labels[code]);
  };

  it('has the rows of each, one after the other', () => {
    expect(both.rows).toBe(5);
    expect(cells('rep')).toEqual(['Ann', 'Bob', 'Bob', '', 'Cem']);
    expect((both.columns.rep as TextColumn).labels.filter((label) => label === 'Bob')).toHaveLength(1);
    expect(both.segments.map(({ tab, start, rows }) => [tab, start, rows])).toEqual([
      ['north', 0, 2],
      ['south', 2, 3],
    ]);
  });

  it('leaves blank what a tab does not have', () => {
    expect(cells('source')).toEqual(['', '', 'Web', 'Fair', '']);
    expect(Array.from((both.columns.value as { values: Float64Array }).values)).toEqual([1, 2, NaN, NaN, NaN]);
    expect(Array.from((both.columns.won as { values: Uint8Array }).values)).toEqual([2, 1, 0, 0, 0]);
  });

  it('keeps why each row is left out', () => {
    const reasons = Array.from(both.leftOut, (code) => (code === 0 ? null : both.leftOutReasons[code - 1].text));
    expect(reasons).toEqual([null, 'trial', null, 'no_stage', 'no_amount']);
  });

  it('is in the one currency that is named, or in several', () => {
    expect(both.currency).toBe('EUR');
    expect(concatenate([north, { ...south, currency: 'USD' }]).currency).toBe('mixed');
    expect(concatenate([south, south]).currency).toBeNull();
  });

  it('says the currency of each row where there are several; a tab that names none leaves it blank', () => {
    const own = tableOf('deals', { rep: texts('Ann'), currency: texts('GBP') }, { currency: 'mixed' });
    const silent = tableOf('deals', { rep: texts('Dan') });
    const { columns } = concatenate([north, { ...south, currency: 'USD' }, own, silent]);
    const { codes, labels } = columns.currency as TextColumn;
    expect(Array.from(codes, (code) => labels[code])).toEqual(['EUR', 'EUR', 'USD', 'USD', 'USD', 'GBP', '']);
    expect(both.columns.currency).toBeUndefined();
  });

  it('keeps the days, and which rows of other tables belong to its own', () => {
    const leads = tableOf('leads', { id: texts('L1', 'L2') });
    const join = { fields: ['created'], table: leads, rowOf: Int32Array.of(1, -1, 0) };
    const [first, second] = [
      tableOf('deals', { closedOn: dates('2024-03-01', '') }),
      tableOf('deals', { closedOn: dates('2024-04-01', '', '2024-05-01') }, { joins: [join] }),
    ];
    const table = concatenate([first, second]);
    const days = (table.columns.closedOn as DateColumn).values;
    expect([...days]).toEqual([wall('2024-03-01'), Number.NaN, wall('2024-04-01'), Number.NaN, wall('2024-05-01')]);
    expect(table.joins?.map(({ rowOf }) => [...rowOf])).toEqual([[-1, -1, 1, -1, 0]]);
  });
});
