import type { Cell } from '../../../base/cell';
import type { Concept } from '../../../tables/concepts/concepts';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { saysField } from '../../recognise/header-words/vocabulary';
import type { HeaderText } from '../../text/header-text';
import type { HeadedColumn } from './headed-column';
import { numbersAtTop } from './running-total';

const PRICE: ReadonlySet<Concept> = new Set(['price']);

const saysAmount = (header: HeaderText): boolean => saysField(header, 'orders', 'amount');

/** Fewer rows may come out so by chance. */
const FEWEST = 2;

/**
 * The columns under a word for money that count pieces: whole numbers which, times the price beside them, come to a third
 * column on every row. "Amount" is both in English.
 */
export function amountsOfPieces(rows: Cell[][], columns: readonly HeadedColumn[]): Set<number> {
  const found = new Set<number>();
  const prices = columns.filter(({ header }) => meansOneOf(header, PRICE));
  if (prices.length === 0) return found;
  const numeric = columns.filter(({ profile }) => profile.numbers > 0.9);
  const valuesOf = new Map(numeric.map(({ index }) => [index, numbersAtTop(rows, index)]));
  for (const { index, header, profile } of columns) {
    const pieces = valuesOf.get(index);
    if (pieces === undefined || profile.fractions > 0 || !saysAmount(header)) continue;
    const comesTo = prices.some((price) =>
      numeric.some(
        (total) =>
          total.index !== index &&
          total !== price &&
          isProduct(pieces, valuesOf.get(price.index), valuesOf.get(total.index) as Float64Array),
      ),
    );
    if (comesTo) found.add(index);
  }
  return found;
}

/** True where the products of two columns are the third, and do not only repeat one of them. */
function isProduct(pieces: Float64Array, prices: Float64Array | undefined, totals: Float64Array): boolean {
  if (prices === undefined) return false;
  const filled = [...pieces.keys()].filter((row) => !Number.isNaN(pieces[row] * prices[row] * totals[row]));
  const isOf = (row: number): boolean =>
    Math.abs(pieces[row] * prices[row] - totals[row]) <= 0.01 * Math.max(1, Math.abs(pieces[row]));
  return filled.length >= FEWEST && filled.every(isOf) && filled.some((row) => pieces[row] !== 1 && prices[row] !== 1);
}
