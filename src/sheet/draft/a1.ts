import { columnLetters } from '../../base/cell-address';

/** `$B$7` */
export function fixedReference(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `'Won''t fit'!A:H`: the first columns of a tab, all its rows, those still to come included. */
export function wholeColumns(tab: string, columns: number): string {
  return `'${tab.replace(/'/g, "''")}'!A:${columnLetters(Math.max(1, columns))}`;
}

/** A text inside a formula. */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** So many parts of one: a number keeps nine decimals. */
const PARTS = 1_000_000_000;

/** A number inside a formula, as a fraction: one with a decimal would be read otherwise in another locale. */
export function formulaNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : `(${Math.round(value * PARTS)}/${PARTS})`;
}
