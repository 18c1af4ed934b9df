import type { SheetImage } from '../page/looks/sheet-image';

/** Columns that a picture leaves out, and pixels of others, by the words above them. */
export interface Trim {
  hide: string[];
  widths: Record<string, number>;
}

/** The sheet as a person arranges it for a look: columns hidden and widened. */
export function trimImage(image: SheetImage, { hide, widths }: Trim): SheetImage {
  const place = (words: string): number => {
    for (let column = 0; column < image.columns; column++) {
      if (image.contents.get(image.frozenRows - 1, column) === words) return column;
    }
    throw new Error(`The KPI sheet has no column ${words}`);
  };
  const sized = Object.entries(widths).map(([words, pixels]) => [place(words), pixels]);
  return { ...image, hiddenColumns: hide.map(place), widths: { ...image.widths, ...Object.fromEntries(sized) } };
}
