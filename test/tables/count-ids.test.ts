import { countIds, hasIdPerRow } from '../../src/tables/count-ids';
import { numbers, tableOf, texts } from '../engine/table-of';

test('rows that count and have an id are counted, from the first to the last, and each id once', () => {
  const table = tableOf('deals', { id: texts('1', '2', '', '1') });
  expect(countIds(table)).toEqual({ rows: 3, ids: 2 });
  expect(countIds({ ...table, leftOut: Uint8Array.of(1, 0, 0, 0) })).toEqual({ rows: 2, ids: 2 });
  expect(countIds({ ...table, leftOut: Uint8Array.of(0, 0, 0, 1) })).toEqual({ rows: 2, ids: 2 });
  expect(countIds(tableOf('deals', { amount: numbers(1) }))).toEqual({ rows: 0, ids: 0 });
});

test('each row has an id of its own where none comes twice', () => {
  expect(hasIdPerRow(tableOf('deals', { id: texts('1', '', '2') }))).toBe(true);
  expect(hasIdPerRow(tableOf('deals', { id: texts('2', '1', '2') }))).toBe(false);
});
