import type { Cell } from '../../../base/cell';
import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn, isTextColumn, type Table } from '../../../tables/table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { saysTax } from '../tax-words';

const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax']);

/**
 * Leaves out the lines of orders that are the tax on the other lines: as a column of tax is, they are no revenue. What a line
 * is stands in its own text: a column about tax tells the tax on a line that is something else, and so does any other
 * beside a product or a quantity.
 */
export function leaveOutTaxLines(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  const { id, product, quantity, amount } = data.columns;
  if (data.table !== 'orders' || !isTextColumn(id)) return;
  const saying = seen.filter(
    ({ index, header, profile }) =>
      index !== id.index && !meansOneOf(header, TAX) && [...profile.labels.keys()].some(saysTax),
  );
  if (saying.length === 0) return;
  const says = (row: number, index: number): boolean => saysTax(textOf(rows[row][index]));
  const isSold = (row: number): boolean =>
    isTextColumn(product) && product.codes[row] !== 0
      ? !says(row, product.index)
      : isNumberColumn(quantity) && quantity.values[row] !== 0 && !Number.isNaN(quantity.values[row]);
  const isTax = (row: number): boolean => !isSold(row) && saying.some(({ index }) => says(row, index));
  const hasAmount = (row: number): boolean => isNumberColumn(amount) && !Number.isNaN(amount.values[row]);
  const counted = countedRows(data);
  const others = counted.filter((row) => !isTax(row));
  const taxed = new Set(others.map((row) => id.codes[row]));
  const withAmount = new Set(others.filter(hasAmount).map((row) => id.codes[row]));
  // The one amount of an order is its total, and no tax.
  const isTotal = (row: number): boolean => hasAmount(row) && !withAmount.has(id.codes[row]);
  leaveOut(
    data,
    counted.filter((row) => isTax(row) && taxed.has(id.codes[row]) && !isTotal(row)),
    { text: 'intake_no_sale' },
  );
}
