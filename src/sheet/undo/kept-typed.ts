import type { Sentence } from '../../texts/sentence';

/** So many cells are named; the others are counted. */
const MOST_NAMED = 3;

/** Which cells (`KPIs!B12`) have stayed as somebody has typed them. */
export function keptTyped(cells: readonly string[]): Sentence {
  const named = cells.slice(0, MOST_NAMED).join(', ');
  const more = cells.length - MOST_NAMED;
  return more > 0
    ? { text: 'undo_kept_more', values: { cells: named, more } }
    : { text: 'undo_kept', values: { cells: named } };
}
