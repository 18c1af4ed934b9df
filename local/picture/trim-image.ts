import type { SheetImage } from '../page/sheet-image';
import { columnNumber } from '../workbook/a1';

/** Columns that a picture leaves out, and pixels of others, by the words above them. */
export interface Trim {
  hide: string[];
  widths: Record<string, number>;
}

/** The sheet as a person arranges it for a look: columns hidden and widened. */
export function trimImage(image: SheetImage, { hide, widths }: Trim): SheetImage {
  const header = Object.entries(image.contents).filter(
    ([cell]) => cell.match(/\d+$/)?.[0] === String(image.frozenRows),
  );
  const columnOf = new Map(header.map(([cell, words]) => [words, columnNumber(cell.replace(/\d+$/, '')) - 1]));
  const place = (words: string): number => {
    const column = columnOf.get(words);
    if (column === undefined) throw new Error(`The KPI sheet has no column ${words}`);
    return column;
  };
  return {
    ...image,
    hiddenColumns: hide.map(place),
    widths: {
      ...image.widths,
      ...Object.fromEntries(Object.entries(widths).map(([words, pixels]) => [place(words), pixels])),
    },
  };
}
