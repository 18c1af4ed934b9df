import type { Cell } from '../../../base/cell';
import { isTextColumn, type Table } from '../../../tables/table';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { saysTax } from '../tax-words';

/** Leaves out the lines of orders that are the tax on the other lines: as a column of tax is, they are no revenue. */
export function leaveOutTaxLines(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  const { id } = data.columns;
  if (data.table !== 'orders' || !isTextColumn(id)) return;
  const saying = seen.filter(({ index, profile }) => index !== id.index && [...profile.labels.keys()].some(saysTax));
  if (saying.length === 0) return;
  const isTax = (row: number): boolean => saying.some(({ index }) => saysTax(textOf(rows[row][index])));
  const counted = countedRows(data);
  const taxes = counted.filter(isTax);
  const taxed = new Set(counted.filter((row) => !isTax(row)).map((row) => id.codes[row]));
  leaveOut(
    data,
    taxes.filter((row) => taxed.has(id.codes[row])),
    { text: 'intake_no_sale' },
  );
}
