import type { Cell } from '../../base/cell';
import { limits } from '../../base/limits';
import { currencyOf } from '../currency/currencies';
import { scaleInWords, sidesOfUnit } from '../currency/scaled-currency';
import { isEmpty, textOf } from '../text/plain-text';
import { headerMoney } from '../values/amounts/header-money';

/** A line of units is looked for below the first rows. */
const TOP = 20;
const LONGEST = 20;

/**
 * The cells of a tab with a line of units below its header, "(£000)" or "k€" above the amounts and nothing else, with each
 * unit behind its header and the line blank. The same cells where there is no such line.
 */
export function withUnitsInHeaders(cells: Cell[][]): Cell[][] {
  for (let row = 1; row < Math.min(TOP, cells.length - 1); row++) {
    const units = cells[row].slice(0, limits.columns).map(unitIn);
    if (units.includes(null) || !units.some(Boolean)) continue;
    const isHeadedAmount = (unit: string | null, at: number): boolean =>
      !unit || (/\p{L}/u.test(textOf(cells[row - 1][at])) && /^\D{0,4}\d/.test(textOf(cells[row + 1][at])));
    if (!units.every(isHeadedAmount)) continue;
    const header = cells[row - 1].map((cell, at) => (units[at] ? `${textOf(cell)} (${units[at]})` : cell));
    return cells.map((line, at) => (at === row - 1 ? header : at === row ? line.map(() => '') : line));
  }
  return cells;
}

/** The unit that a cell holds; '' for an empty cell, null for any other. */
function unitIn(cell: Cell): string | null {
  if (isEmpty(cell)) return '';
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const unit = cell.trim().replace(/^[([]|[)\]]$/g, '');
  if (!unit.split(/\s+/).every(isOfUnit)) return null;
  const { currency, power } = headerMoney({ written: `(${unit})` });
  return currency !== '' || power > 0 ? unit : null;
}

/** "in", "x" and their like, noughts, a currency or a scale. */
const isOfUnit = (word: string): boolean =>
  /^(?:in|en|im|x|×|\D?(?:1[.,]?)?000\D?)$/i.test(word) ||
  scaleInWords(word) > 0 ||
  currencyOf(word) !== null ||
  sidesOfUnit(word) !== null;
