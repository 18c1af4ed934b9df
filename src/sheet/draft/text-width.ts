/** Pixels that a letter of a name takes, which is not to be cut by a hair, and a bold one; what stands beside a text. */
export const LETTER = { plain: 7.1, bold: 7.4 };
export const EDGES = 8;

/** Pixels of a column that shows the longest of these texts whole. */
export const widthOf = (texts: readonly string[], letter: keyof typeof LETTER): number =>
  Math.max(0, ...texts.map(({ length }) => Math.ceil(LETTER[letter] * length + EDGES)));

/** Pixels of a column of names: room for the longest up to a limit, from where they go on below. */
export const NAMES = { least: 170, most: 420 };
export const widthOfNames = (names: readonly string[], least = NAMES.least): number =>
  Math.min(NAMES.most, Math.max(least, widthOf(names, 'plain')));
