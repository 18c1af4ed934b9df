/** The formula engine reads no doubled apostrophe in a tab's name: this letter, which nobody types, stands for one in it. */
const STAND_IN = '\uE000';

/** Texts, and quoted tab names. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The name by which the engine knows a tab. */
export const engineTabName = (name: string): string => name.replace(/'/g, STAND_IN);

/** A kept formula, or the text of a named range, with its tabs and texts written as the engine knows them. */
export const engineFormula = (formula: string): string =>
  formula.replace(QUOTED, (quoted) =>
    quoted.startsWith("'") ? `'${quoted.slice(1, -1).replace(/''/g, STAND_IN)}'` : engineText(quoted),
  );

/** A text of a formula: the engine reads no doubled quotation mark in it either. */
function engineText(quoted: string): string {
  const parts = quoted.slice(1, -1).split('""');
  return parts.length === 1 ? quoted : `(${parts.map((part) => `"${part}"`).join('&CHAR(34)&')})`;
}
