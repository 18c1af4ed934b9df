import { type Column, labelAt } from '../../../tables/table';
import { squeezed } from '../../text/normal-text';
import { compareMoments } from './reach';

/** What a row of a column says, as rows of two tabs are compared: blank where it says nothing. */
export function valueIn(column: Column, row: number): string | number {
  if (column.type === 'text') return squeezed(labelAt(column, row));
  const value = column.values[row];
  return Number.isNaN(value) ? '' : value;
}

/** True where rows of two tabs say different things; a whole day is like any moment of it. */
export function areUnlike(one: Column, row: number, other: Column, there: number): boolean {
  if (one.type === 'date' && other.type === 'date') return compareMoments(one.values[row], other.values[there]) !== 0;
  return valueIn(one, row) !== valueIn(other, there);
}
