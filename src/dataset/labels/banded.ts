import { codesFor } from '../../base/codes';
import type { Band } from '../../dimensions/declare';
import type { TextColumn } from '../../tables/table';
import { labelled } from '../prepared';

/** Each number under the first band that it lies below; below 0, or without a number, under none. */
export function banded(values: ArrayLike<number>, bands: readonly Band[]): TextColumn {
  const codes = codesFor(bands.length + 1, values.length);
  for (let row = 0; row < codes.length; row++)
    if (values[row] >= 0) codes[row] = bands.findIndex(({ below }) => values[row] < below) + 1;
  return labelled(codes, ['', ...bands.map(({ key }) => key)]);
}
