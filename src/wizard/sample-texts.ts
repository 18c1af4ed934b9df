import { type Cell, isDate } from '../base/cell';
import { dayOf } from '../base/day';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { textOf } from '../intake/text/plain-text';
import { dayText } from '../texts/day-text';
import { sayNumber } from '../texts/say';

const SAMPLES = 3;
const LONGEST = 40;
const ROWS_SEARCHED = 200;

/** The first different values of a column, as a person of the language would write them. */
export function sampleTexts(
  cells: readonly (readonly Cell[])[],
  headerRow: number,
  index: number,
  zone: Zone,
  language: Language,
): string[] {
  const found = new Set<string>();
  for (const row of cells.slice(headerRow, headerRow + ROWS_SEARCHED)) {
    const text = sampleText(row[index], zone, language);
    if (text !== '') found.add(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** A cell as a person of the language would write it. */
export function sampleText(cell: Cell, zone: Zone, language: Language): string {
  if (isDate(cell)) return dayText(dayOf(zone.toWall(cell.getTime())), language);
  return typeof cell === 'number' ? sayNumber(cell, language) : textOf(cell);
}
