import type { Cell } from '../../../base/cell';
import type { Profile } from '../../recognise/profile';
import { textOf } from '../../text/plain-text';

const ROWS_COMPARED = 200;

/** Fewer rows may be numbered so by chance. */
const FEWEST = 3;

/**
 * True for a column that numbers rows: 1, 2, 3, or 10, 20, 30, all the way down or beginning again with each order.
 * However its header reads, such a number is no product's.
 */
export function numbersLines(rows: readonly Cell[][], column: number, { numbers, fractions }: Profile): boolean {
  if (numbers < 1 || fractions > 0) return false;
  const values = rows.slice(0, ROWS_COMPARED).map((row) => Number(textOf(row[column])));
  const [step] = values;
  if (values.length < FEWEST || (step !== 1 && step !== 10)) return false;
  return values.every((value, at) => value === step || value === values[at - 1] + step) && values.includes(2 * step);
}
