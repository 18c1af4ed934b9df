import type { Sheet } from '../../sheet';

/** Rows to which a formula speaks of cells: `$B$12`, `A2:C40`. */
const CELL = /[A-Z]{1,3}\$?(\d+)/gi;

/** What sees a tab to its end, or past what its text names: `A:C`, `B2:B`, `3:7`, and cells that are worked out. */
const OPEN_ENDED = /:\$?[A-Z]{1,3}(?![A-Z$\d])|\d:\$?\d|\b(?:OFFSET|INDIRECT)\s*\(/i;

const AT_ONCE = 50;

/**
 * How many rows of a tab the engine is told of: it goes through blank ones as long as through others, and a tab has some
 * thousand below its last cell that no formula speaks of.
 */
export function engineRows(formulas: readonly string[]): (sheet: Sheet) => number {
  if (formulas.some((formula) => OPEN_ENDED.test(formula))) return ({ rows }) => rows;
  const spokenOf = formulas.flatMap((formula) => [...formula.matchAll(CELL)].map(([, row]) => Number(row)));
  const last = spokenOf.reduce((one, other) => Math.max(one, other), 0);
  return ({ contents, rows }) =>
    Math.min(rows, Math.ceil((Math.max(last, contents.extent().rows) + 1) / AT_ONCE) * AT_ONCE);
}
