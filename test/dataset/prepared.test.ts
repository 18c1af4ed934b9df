import { merged, onlyOf } from '../../src/dataset/prepared';
import type { TextColumn } from '../../src/tables/table';
import { texts } from '../engine/table-of';

const words = ({ codes, labels }: TextColumn): string[] => Array.from(codes, (code) => labels[code]);
const commonest = (column: TextColumn): TextColumn => merged(column, (_, best) => best);

test.each([
  ['the commonest writing stands for all', ['acme', 'Acme', 'Acme', ' ACME'], ['Acme', 'Acme', 'Acme', 'Acme']],
  ['of several as common the first by its signs', ['b', 'B', 'b  b', 'B b'], ['B', 'B', 'B b', 'B b']],
  ['the same whichever stands first', ['B', 'b'], ['B', 'B']],
  ['a blank stays blank, and so is one of spaces', ['', ' ', 'a'], ['', '', 'a']],
])('%s', (_, cells, shown) => {
  expect(words(commonest(texts(...cells) as TextColumn))).toEqual(shown);
});

test('labels of rows that are left out go, those of others stay though one of their rows is', () => {
  const column = texts('Total', 'Ann', 'Bob', 'Ann', '') as TextColumn;
  const kept = onlyOf(column, Uint8Array.of(1, 1, 0, 0, 0));
  expect(words(kept)).toEqual(['', '', 'Bob', 'Ann', '']);
  expect(kept.labels.toSorted()).toEqual(['', 'Ann', 'Bob']);
  const all = onlyOf(column, Uint8Array.of(0, 0, 0, 0, 1));
  expect([words(all), all.labels]).toEqual([words(column), column.labels]);
});
