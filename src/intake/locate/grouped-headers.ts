import type { Cell } from '../../base/cell';
import { limits } from '../../base/limits';
import { normalText } from '../text/normal-text';
import { isEmpty, textOf } from '../text/plain-text';
import { isSecondHeader } from './layout';

/** A header of two lines is looked for in the first rows. */
const TOP = 20;

/**
 * The cells of a tab whose header has a line above it that tells columns of one name apart, with both in the lower line:
 * "Quote" and "Invoice" above two columns called "Amount" are "Quote Amount" and "Invoice Amount". The same cells where no
 * name stands there twice below such a line.
 */
export function withGroupsInHeaders(cells: Cell[][]): Cell[][] {
  for (let row = 1; row < Math.min(TOP, cells.length); row++) {
    const header = cells[row].slice(0, limits.columns);
    const filled = header.filter((cell) => !isEmpty(cell)).length;
    const groups = filled < 3 ? null : groupsIn(cells[row - 1], filled);
    if (groups === null) continue;
    const names = header.map((cell) => (typeof cell === 'string' && /\p{L}/u.test(cell) ? normalText(cell) : ''));
    const seen = new Set<string>();
    const repeated = new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
    const twice = names.map((name) => name !== '' && repeated.has(name));
    if (names.filter(Boolean).length < filled || !twice.includes(true) || !tellsApart(names, groups, twice)) continue;
    // Above it stand titles alone, and it is no row of texts.
    const hasRowsAbove = cells.slice(0, row - 1).some((line) => line.filter((cell) => !isEmpty(cell)).length > 1);
    if (hasRowsAbove || !isSecondHeader(header, { row, from: 0, to: header.length })) return cells;
    const merged = header.map((cell, at) => (twice[at] && groups[at] ? `${groups[at]} ${textOf(cell)}` : cell));
    return cells.map((line, at) => (at === row ? merged : line));
  }
  return cells;
}

/** The group above each column, which stands above its first one alone; null where the line is no line of groups. */
function groupsIn(line: Cell[], most: number): string[] | null {
  const texts = line.slice(0, limits.columns).map(textOf);
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 2 || filled.length >= most || new Set(filled).size < 2) return null;
  let last = '';
  return texts.map((text) => {
    last = text || last;
    return last;
  });
}

/** True where each column of a name that stands there twice has a group, and no two columns of one name the same. */
function tellsApart(names: readonly string[], groups: readonly string[], twice: readonly boolean[]): boolean {
  const whole = names.flatMap((name, at) => (twice[at] ? [`${groups[at] ?? ''} ${name}`] : []));
  return new Set(whole).size === whole.length;
}
