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

/** `A1` notation of a cell: 0-based column, 1-based sheet row. */
export function cellAddress(column: number, sheetRow: number): string {
  return cellReference(sheetRow, column + 1);
}

/** Counts cells and keeps the first twenty, as a Problem names them. */
export class NamedCells {
  count = 0;
  readonly rows: number[] = [];

  add(row: number): void {
    if (this.count++ < 20) this.rows.push(row);
  }

  /** In the tab's own coordinates. */
  addresses(column: number, sheetRowOf: (row: number) => number): string[] {
    return this.rows.map((row) => cellAddress(column, sheetRowOf(row)));
  }
}
