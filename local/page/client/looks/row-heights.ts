/** A cell as the library keeps it. */
interface Cell {
  isFormula: boolean;
  content: string;
  format?: string;
  style?: { wrapping?: string; rotation?: number; fontSize?: number; bold?: boolean; italic?: boolean };
}

/** What the library works out the heights of rows with. */
interface RowSizes<Place> {
  getters: { getCell(place: Place): Cell | undefined };
  isInMultiRowMerge(place: Place): boolean;
  getCellHeight(place: Place): number;
}

/**
 * A single line is as high as its letters, whatever it says: the library would format and draw the text of each cell to see
 * how high it is, which took more than half of the time in which a page with many rows opened.
 */
export function measureLinesOnce<Place>(sizes: RowSizes<Place>): void {
  const measured = sizes.getCellHeight;
  const heights = new Map<string, number>();
  sizes.getCellHeight = function heightOf(this: RowSizes<Place>, place) {
    const cell = this.getters.getCell(place);
    if (!cell || !isLine(cell) || this.isInMultiRowMerge(place)) return measured.call(this, place);
    const { fontSize, bold, italic } = cell.style ?? {};
    const letters = `${fontSize} ${bold === true} ${italic === true}`;
    const known = heights.get(letters) ?? measured.call(this, place);
    heights.set(letters, known);
    return known;
  };
}

/** Whether a cell shows one line, upright; what a formula gives does not change the height of its row. */
function isLine({ isFormula, content, format, style }: Cell): boolean {
  const isBroken = style?.wrapping === 'wrap' || format?.includes('\n') || (!isFormula && content.includes('\n'));
  return !isBroken && !style?.rotation && (isFormula || content !== '');
}
