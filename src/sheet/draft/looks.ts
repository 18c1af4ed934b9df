import type { Area, ColourRule } from './draft';

/** Where the title of a tab stands. */
export const TITLE: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The title of a sheet of ours. */
export function titleLook(area: Area): ColourRule {
  return { area, word: null, background: '#ffffff', text: '#1c4587', bold: true };
}

/** A row of column headers. */
export function headerLook(area: Area): ColourRule {
  return { area, word: null, background: '#cfe2f3', text: '#1c4587', bold: true };
}
