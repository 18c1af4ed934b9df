/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B7` */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

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
