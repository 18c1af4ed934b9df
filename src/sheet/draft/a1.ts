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
