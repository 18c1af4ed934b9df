import type { Cell } from '../../../base/cell';
import { decimalOf } from './locale-marks';
import type { DecimalMark } from './number-body';

/**
 * Rows whose number a locale has made of thousands. Beside text such as 2.500,50, a number with a fraction was 1.054 before
 * a locale with decimal points took it for 1 and a bit: as wrong as a swapped date, and as silent. Beside 2,500.50 a locale
 * with commas does it to 1,054.
 */
export function pastedFractions(rows: Cell[][], index: number, mark: DecimalMark, locale: string): number[] {
  const found: number[] = [];
  if (mark === '.' && decimalOf(locale) !== ',') return found;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    if (typeof cell !== 'number' || Number.isInteger(cell)) continue;
    if (mark === '.' && (Math.abs(cell) < 1 || hasDigits(cell, 2) || !hasDigits(cell, 3))) continue;
    found.push(row);
  }
  return found;
}

const hasDigits = (value: number, digits: number): boolean => value === Number(value.toFixed(digits));
