/** What a cell of a raw tab can hold, as Apps Script's getValues() or a custom function's argument delivers it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** True for a date cell, whichever realm made it: `instanceof Date` fails across realms. */
export function isDate(cell: unknown): cell is Date {
  return typeof (cell as Date | null | undefined)?.getTime === 'function';
}
