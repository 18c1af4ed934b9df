import type { Cell } from '../../../base/cell';
import type { Profile } from '../../recognise/profile';
import { decimalMark, scanNumbers, settleNumbers } from '../../values/amounts/number-column';

const ROWS_COMPARED = 40;

/** A total is looked for among the columns of numbers around what it adds up: this many before it and behind it. */
const NEIGHBOURS = 30;

/**
 * Columns that add up another column row by row, from the top or from the bottom. However their header reads, they are
 * no amount: summing them counts every row many times. The work grows with the columns, not with their pairs.
 */
export function runningTotals(rows: Cell[][], columns: number[], profiles: Profile[]): Set<number> {
  const found = new Set<number>();
  const numeric = columns.filter((_column, at) => profiles[at].numbers > 0.8 && profiles[at].labels.size > 3);
  if (numeric.length < 2) return found;
  const values = numeric.map((column) => numbersAtTop(rows, column));
  values.forEach((sums, at) => {
    const around = values.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    if (around.some((parts) => parts !== sums && addsUp(sums, parts))) found.add(numeric[at]);
  });
  return found;
}

/** The numbers in the first rows of a column, as well as they can be told before it is known what it is. */
export function numbersAtTop(rows: Cell[][], column: number): Float64Array {
  const scan = scanNumbers(rows.slice(0, ROWS_COMPARED), column);
  const mark = decimalMark(scan, () => '');
  const groups = scan.evidence.dot3.count > 0 ? ',' : '.';
  settleNumbers(scan, mark === 'ask' ? groups : mark === ',' ? ',' : '.');
  return scan.values;
}

function addsUp(sums: Float64Array, parts: Float64Array): boolean {
  for (const step of [1, -1]) {
    let agreeing = 0;
    let moved = 0;
    let compared = 0;
    for (let row = 1; row < sums.length; row++) {
      const [now, before] = step > 0 ? [row, row - 1] : [row - 1, row];
      if (Number.isNaN(sums[now]) || Number.isNaN(sums[before]) || Number.isNaN(parts[now])) continue;
      compared++;
      if (Math.abs(sums[now] - sums[before] - parts[now]) <= 0.005 + Math.abs(parts[now]) * 1e-9) agreeing++;
      if (parts[now] !== 0 && sums[before] !== 0) moved++;
    }
    if (compared >= 3 && agreeing === compared && moved >= 2) return true;
  }
  return false;
}
