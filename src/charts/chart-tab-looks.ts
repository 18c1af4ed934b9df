import { columnLetters } from '../base/cell-address';
import type { ColourRule } from '../sheet/draft/draft';
import { TITLE, titleLook } from '../sheet/draft/looks';

/**
 * The title of the tab and those of its tables, which stand above the text of a header; the key beside each, by which we
 * know a chart, is grey. `tables`: where they begin.
 */
export function chartTabLooks({ row, column }: { row: number; column: number }): ColourRule[] {
  const titles = columnLetters(column + 1);
  const formula = `=ISTEXT($${titles}${row})*ISTEXT($${titles}${row + 1})`;
  const beside = (at: number, text: string, bold: boolean): ColourRule => {
    return {
      area: { row, column: at, rows: null, columns: 1 },
      word: null,
      formula,
      background: '#ffffff',
      text,
      bold,
    };
  };
  return [titleLook(TITLE), beside(column, '#70757a', false), beside(column + 1, '#1c4587', true)];
}
