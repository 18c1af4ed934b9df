import { lazily } from '../../src/dataset/lazily';
import type { Column } from '../../src/tables/table';
import { numbers } from '../engine/table-of';

test('columns that are made together are made once, when one is first asked for, and stand among the others before and after', () => {
  const columns: Record<string, Column> = { value: numbers(1) };
  let times = 0;
  lazily(columns, ['first', 'second'], () => ({ first: numbers(++times), second: numbers(2) }));
  expect([Object.keys(columns), times]).toEqual([['value', 'first', 'second'], 0]);
  expect(columns.second).toEqual(numbers(2));
  expect(columns.first).toEqual(numbers(1));
  expect([Object.keys(columns), times]).toEqual([['value', 'first', 'second'], 1]);
  expect({ ...columns }).toEqual({ value: numbers(1), first: numbers(1), second: numbers(2) });
});
