import type { Area, ColourRule } from './draft';

/** The title of a sheet of ours. */
export function titleLook(area: Area): ColourRule {
  return { area, word: null, background: '#ffffff', text: '#1c4587', bold: true };
}

/** A row of column headers. */
export function headerLook(area: Area): ColourRule {
  return { area, word: null, background: '#cfe2f3', text: '#1c4587', bold: true };
}
