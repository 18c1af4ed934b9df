import { addTo } from '../../../base/add-to';
import type { Cell } from '../../../base/cell';
import { saysField } from '../../recognise/header-words/vocabulary';
import { textOf } from '../../text/plain-text';
import type { HeadedColumn } from './headed-column';
import { numbersAtTop } from './running-total';

const says = ({ header }: HeadedColumn, field: string): boolean => saysField(header, 'orders', field);

const CENT = 0.011;

/**
 * The columns under a word for a price that are of all pieces of a line: whatever a product was sold in different quantities
 * of, the price went with the quantity, and was the same for one piece. Amazon's "item-price" is one.
 */
export function pricesOfLines(rows: Cell[][], columns: readonly HeadedColumn[]): Set<number> {
  const found = new Set<number>();
  const prices = columns.filter((column) => column.profile.numbers > 0.9 && says(column, 'unitPrice'));
  const quantity = columns.find((column) => column.profile.numbers > 0.9 && says(column, 'quantity'));
  const product = columns.find((column) => column.profile.numbers < 0.9 && says(column, 'product'));
  if (prices.length !== 1 || !quantity || !product) return found;
  const pieces = numbersAtTop(rows, quantity.index);
  const paid = numbersAtTop(rows, prices[0].index);
  const rowsOf = new Map<string, number[]>();
  for (const row of pieces.keys()) {
    const name = textOf(rows[row][product.index]);
    if (name !== '' && pieces[row] > 0 && paid[row] > 0) addTo(rowsOf, name, row);
  }
  const varied = [...rowsOf.values()].filter((own) => new Set(own.map((row) => pieces[row])).size > 1);
  const goesWith = (own: number[]): boolean =>
    own.every((row) => Math.abs(paid[row] - (paid[own[0]] / pieces[own[0]]) * pieces[row]) <= CENT * pieces[row]);
  if (varied.length > 0 && varied.every(goesWith)) found.add(prices[0].index);
  return found;
}
