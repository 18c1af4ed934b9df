import type { Cell } from '../../../base/cell';
import type { NumberColumn, Table } from '../../../tables/table';
import type { SeenColumn } from '../../recognise/recognise';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import type { DealParts } from './parts-of-deals';

/**
 * The column, of which nothing was read, whose numbers on the rows of each deal add up to the amount that stands on every one
 * of them: the price of each line beside the whole deal. Null where there is none.
 */
export function columnOfLines(
  parts: readonly DealParts[],
  { values }: NumberColumn,
  { columns: read }: Table,
  columns: readonly SeenColumn[],
  rows: Cell[][],
  locale: string,
): SeenColumn | null {
  const taken = new Set(Object.values(read).map(({ index }) => index));
  const isWhole = parts.every((part) => part.rows.every((row) => isNear(values[row], values[part.rows[0]])));
  const open = columns.filter(({ index, profile }) => !taken.has(index) && profile.numbers > 0.9);
  const addsUp = ({ index }: SeenColumn): boolean => {
    const scan = numbersAlone(rows, index, locale);
    return parts.every((part) => {
      const sum = part.rows.reduce((total, row) => total + scan.values[row], 0);
      return isNear(sum, values[part.rows[0]]);
    });
  };
  return (isWhole && open.find(addsUp)) || null;
}

/** True for two numbers that differ by rounding alone. */
export const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.01 * Math.max(1, Math.abs(other));
