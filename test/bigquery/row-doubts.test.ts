import { WrittenValues } from '../../src/bigquery/dialect';
import { rowDoubts } from '../../src/bigquery/raw/row-doubts';
import { day } from '../engine/table-of';

test('who is active still after an end that has come is doubted: today’s has', () => {
  const columns = new Map(
    ['id', 'state', 'endedOn'].map((name) => [name, { type: name === 'endedOn' ? 'date' : 'text', write: () => name }]),
  );
  const raw = { columns: [], rows: [], few: new Set(), all: 0 };
  const [doubt] = rowDoubts({ columns: {} } as never, columns as never, raw as never, { today: day('2024-04-01') });
  expect(doubt.is(new WrittenValues())).toBe("state = 'active' AND endedOn < DATETIME '2024-04-02 00:00:00'");
});

test('a row that fills hardly any columns is doubted, one that fills few where a word for a total stands in it', () => {
  const names = ['id', 'name', 'rep', 'stage', 'createdOn'];
  const typeOf = (name: string): string => (name === 'createdOn' ? 'date' : 'text');
  const columns = new Map(names.map((name) => [name, { type: typeOf(name), write: () => name }]));
  const found = Object.fromEntries(names.map((name, index) => [name, { header: name, index, sure: 1 }]));
  const raw = {
    columns: names.map((name) => ({ name, type: typeOf(name) === 'date' ? 'DATE' : 'STRING', isList: false })),
    ...{ rows: [], few: new Set(), all: 0 },
  };
  const [doubt] = rowDoubts({ columns: found } as never, columns as never, raw as never, { today: 0 });
  const filled = ['0', ...names.map((name) => `IF(${name} IS NOT NULL, 1, 0)`)].join(' + ');
  const sql = doubt.is(new WrittenValues());
  // A total may fill a third of the columns beside its word and its name.
  expect(sql.slice(0, sql.indexOf('REGEXP'))).toBe(`${filled} < 2 OR (${filled} < 3 AND (`);
});
