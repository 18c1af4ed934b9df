import { billedFor, inMegabytes } from '../../../src/app/sources/bytes';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { fakeBigQuery, refusalOf } from './fake-big-query';

const MEGABYTE = 2 ** 20;
const deals = { deals: 'firm.crm.deals' };

test('what is billed is ten megabytes a table at least, and each that is begun', () => {
  expect([0, 10 * MEGABYTE, 10 * MEGABYTE + 1].map((bytes) => billedFor(bytes) / MEGABYTE)).toEqual([10, 10, 11]);
  expect(billedFor(1, 3)).toBe(30 * MEGABYTE);
  expect([0, 1, 1_000_000, 1_000_001].map(inMegabytes)).toEqual([0, 1, 1, 2]);
});

test('each query gets what those before it have left of the bytes that a plan allows', () => {
  const { port, asked } = fakeBigQuery({ id: 'STRING' }, [['1']], { bytes: () => 12 * MEGABYTE });
  const sources = { ...deals, leads: 'firm.crm.leads' };
  sourceReaderOf(port)({ sources, maximumBytesBilled: 24 * MEGABYTE });
  expect(asked.map(({ most }) => most)).toEqual([24 * MEGABYTE, 12 * MEGABYTE]);
  expect(refusalOf(() => sourceReaderOf(port)({ sources, maximumBytesBilled: 24 * MEGABYTE - 1 }))).toMatchObject({
    text: 'source_bytes',
    values: { bytes: 26, most: 25 },
  });
  expect(asked).toHaveLength(2);
});

test('what was read under one limit is not read again, and another limit is held all the same', () => {
  const { port, asked } = fakeBigQuery({ id: 'STRING' }, [['1']], { bytes: () => 12 * MEGABYTE });
  const read = sourceReaderOf(port);
  const ask = (most: number) => read({ sources: deals, maximumBytesBilled: most });
  expect(ask(24 * MEGABYTE)).toBe(ask(24 * MEGABYTE));
  expect(asked).toHaveLength(1);
  expect(refusalOf(() => ask(11 * MEGABYTE))).toMatchObject({ text: 'source_bytes', values: { most: 11 } });
});

test('a table becomes the cells of a tab under the names of its columns, those that no cell holds left out and said so', () => {
  const { port, asked } = fakeBigQuery({ id: 'INTEGER', name: 'STRING' }, [
    ['1', null],
    ['2', 'b'],
  ]);
  const described = port.describe('firm', 'crm', 'deals').columns;
  const columns = [described[0], { name: 'tags', type: 'STRING', isList: true }, described[1]];
  const [read] = [sourceReaderOf({ ...port, describe: () => ({ columns, rows: 2 }) })({ sources: deals })];
  expect(read.tabs).toEqual([
    {
      table: 'deals',
      tab: {
        name: 'firm.crm.deals',
        cells: [
          ['id', 'name'],
          [1, ''],
          [2, 'b'],
        ],
      },
    },
  ]);
  expect(asked.map(({ project }) => project)).toEqual(['firm']);
  const reading = { ...{ name: 'firm.crm.deals', table: 'deals', cells: [], columns: {} }, notes: [], problems: [] };
  read.check([reading as never]);
  expect(reading.notes).toEqual([
    { text: 'source_read', values: { bytes: 1 } },
    { text: 'source_column_left', values: { column: 'tags' } },
  ]);
});

test('a project may have dots of its own', () => {
  const described: string[][] = [];
  const { port } = fakeBigQuery({ id: 'STRING' }, [['1']]);
  const describe = (...place: [string, string, string]) => {
    described.push(place);
    return port.describe(...place);
  };
  sourceReaderOf({ ...port, describe })({ sources: { deals: 'firm.nl:shop.crm.deals' } });
  expect(described).toEqual([['firm.nl:shop', 'crm', 'deals']]);
});

test('a plan that is asked again is not read again; another is', () => {
  const { port, asked } = fakeBigQuery({ id: 'STRING' }, [['1']]);
  const read = sourceReaderOf(port);
  read({ sources: deals });
  read({ sources: deals });
  expect(asked).toHaveLength(1);
  read({ sources: { leads: 'firm.crm.deals' } });
  expect(asked).toHaveLength(2);
});

describe('a table is not read', () => {
  const values = { source: 'firm.crm.deals' };
  const two = { id: 'STRING', name: 'STRING' };
  const ofRows = (rows: number) => ({
    describe: () => ({ columns: fakeBigQuery(two, []).port.describe('', '', '').columns, rows }),
  });

  it.each([
    [
      'without a column that a cell holds',
      { describe: () => ({ columns: [], rows: 1 }) },
      { text: 'source_no_columns', values },
    ],
    ['that takes too long', { run: () => null }, { text: 'source_slow', values: { ...values, seconds: 150 } }],
    ['without rows', { run: () => [] }, { text: 'source_empty', values }],
    [
      'that BigQuery refuses, in its own words',
      {
        bytes: () => {
          throw new Error('No such table');
        },
      },
      { text: 'source_refused', values, detail: 'No such table' },
    ],
  ])('%s', (_, more, says) => {
    const { port } = fakeBigQuery(two, [['1', 'a']], more);
    expect(refusalOf(() => sourceReaderOf(port)({ sources: deals }))).toMatchObject(says);
  });

  it('of more cells than a tab could be: some rows of it are, and figures are asked', () => {
    const { port, asked } = fakeBigQuery(two, [['1', 'a']], ofRows(1_000_001));
    const read = sourceReaderOf(port)({ sources: deals });
    expect([read.tabs, read.samples.length, read.asked]).toEqual([[], 1, expect.any(Function)]);
    expect(asked.filter(({ sql }) => /\nORDER BY/.test(sql))).toEqual([]);
  });

  it('that is a view of so many bytes that it may be too large, before its rows are counted', () => {
    const large = (rows: string, bytes: number) => {
      const { port, asked } = fakeBigQuery(two, [['1', 'a']], {
        describe: () => ({ columns: fakeBigQuery(two, []).port.describe('', '', '').columns, rows: null }),
        bytes: ({ sql }) => (sql.includes('COUNT(*)') ? 0 : bytes),
      });
      const counted = {
        ...port,
        run: (...all: Parameters<typeof port.run>) => {
          const answer = port.run(...all);
          return all[0].sql.includes('SELECT COUNT(*)') ? [[rows]] : answer;
        },
      };
      const read = sourceReaderOf(counted)({ sources: deals });
      const whole = asked.filter(({ sql }) => /\nORDER BY `\w+`, `\w+`$/.test(sql)).length;
      return [read.tabs.length, read.samples.length, whole];
    };
    expect(large('1000001', 2_000_001)).toEqual([0, 1, 0]);
    expect(large('1000000', 2_000_001)).toEqual([1, 0, 1]);
    // Of no more bytes than that it cannot have as many cells.
    expect(large('9', 2_000_000)).toEqual([1, 0, 1]);
  });

  it('that turns out longer than that while it is read; of just as many cells it is', () => {
    const run =
      (rows: number) =>
      (_: unknown, { check }: { check: (rows: number) => void }) => {
        check(rows);
        return [['1', 'a']];
      };
    const readOf = (rows: number): number => {
      const { port } = fakeBigQuery(two, [['1', 'a']], { ...ofRows(1_000_000), run: run(rows) });
      return sourceReaderOf(port)({ sources: deals }).tabs.length;
    };
    expect([1_000_001, 1_000_000].map(readOf)).toEqual([0, 1]);
  });
});

describe('what was read is refused', () => {
  const check = (rows: string[][], problem = 'intake_duplicate_id', name = 'firm.crm.deals', table = 'deals') => {
    const { port } = fakeBigQuery({ id: 'STRING' }, [['1']]);
    const problems = [{ reason: { text: problem }, cells: ['A1'] }];
    const columns = { id: { index: 0 } };
    const reading = { name, table, cells: [['id', 'name'], ...rows], columns, notes: [], problems };
    const refusal = refusalOf(() => sourceReaderOf(port)({ sources: deals }).check([reading as never]));
    return { refusal, problems };
  };

  it('where rows that differ share an id, for it has no last row', () => {
    const values = { source: 'firm.crm.deals', id: '1' };
    expect(
      check([
        ['1', 'a'],
        ['2', 'a'],
        ['1', 'b'],
      ]).refusal,
    ).toMatchObject({ text: 'source_same_id', values });
    expect(
      check([
        ['1', 'a'],
        ['1', 'a'],
        ['', 'a'],
        ['', 'b'],
      ]).refusal,
    ).toBeNull();
    expect(
      check(
        [
          ['1', 'a'],
          ['1', 'b'],
        ],
        'intake_duplicate_row',
      ).refusal,
    ).toBeNull();
  });

  it('where a tab holds the same, for it would be counted twice', () => {
    const values = { tab: 'Deals', source: 'firm.crm.deals' };
    expect(check([], '', 'Deals').refusal).toMatchObject({ text: 'source_and_tab', values });
    expect(check([], '', 'Costs', 'costs').refusal).toBeNull();
  });

  it('no cell of a table is named: it has none to show', () => {
    expect(check([]).problems[0].cells).toEqual([]);
    expect(check([], '', 'Costs', 'costs').problems[0].cells).toEqual(['A1']);
  });
});
