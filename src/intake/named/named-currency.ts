import { type Currency, currencyOf } from '../currency/currencies';
import type { RawTab } from '../reading';
import { textOf } from '../text/plain-text';
import { headerMoney } from '../values/amounts/header-money';

/** A longer line is about more than amounts. */
const MOST_LETTERS = 60;

/**
 * The currency that the name of a tab names, or a line above its table: "Orders USD", "Bedragen in £". '' where they name
 * none, or several. A code that is a word as well, such as ALL, names none.
 */
export function namedCurrency({ name, cells }: RawTab, headerRow: number): Currency {
  const above = cells.slice(0, headerRow).flatMap((line) => line.map(textOf).filter(Boolean));
  const named = [name, ...above]
    .filter((text) => text.length <= MOST_LETTERS)
    .map((written) => headerMoney({ written }).currency || (currencyOf(written.toLowerCase()) ?? ''))
    .filter((currency) => currency !== '' && currencyOf(currency.toLowerCase()) !== null);
  return new Set(named).size === 1 ? named[0] : '';
}
