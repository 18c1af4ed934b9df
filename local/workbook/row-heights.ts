import type { Sheet } from './sheet';

const DEFAULT_WIDTH = 100;
/** Pixels that a letter takes for each point of font size: a guess on the wide side, as nobody has the fonts here. */
const LETTER = 0.6;
const LINE = 1.6;
const DEFAULT_SIZE = 10;

/** Pixels that rows (from 1) with wrapped texts need, as Sheets fits them by itself: also one with a height of its own, where that is less. */
export function wrappedRowHeights(sheet: Sheet, display: (row: number, column: number) => string): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.styles.each((style, row, column) => {
    if (style.wrap !== 'WRAP') return;
    const size = style.fontSize ?? DEFAULT_SIZE;
    const letters = Math.max(1, Math.floor((widthOf(sheet, row + 1, column + 1) - 6) / (size * LETTER)));
    const lines = display(row, column)
      .split('\n')
      .reduce((sum, line) => sum + wrappedLines(line, letters), 0);
    const height = Math.ceil(lines * size * LINE) + 5;
    if (lines > 1) heights.set(row + 1, Math.max(height, heights.get(row + 1) ?? sheet.rowHeights.get(row + 1) ?? 0));
  });
  return heights;
}

function widthOf(sheet: Sheet, row: number, column: number): number {
  const merged = sheet.merges.find((area) => area.row === row && area.column === column);
  const columns = Array.from({ length: merged?.columns ?? 1 }, (_, index) => column + index);
  return columns.reduce((sum, each) => sum + (sheet.columnWidths.get(each) ?? DEFAULT_WIDTH), 0);
}

/** Lines that a text takes when broken between words. */
function wrappedLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / letters) - 1);
    used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}
