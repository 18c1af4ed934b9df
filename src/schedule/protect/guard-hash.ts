import { type Cell, isDate } from '../../base/cell';
import { MILLISECONDS_A_DAY } from '../../base/day';
import { shortHash } from '../../base/text/short-hash';
import type { Zone } from '../../base/zone';
import { serialOf } from '../../plan/tab/plan-cell';
import type { DraftCell } from '../../sheet/draft/draft';

const LENGTH = 4;

/** A cell as text that is the same before it is written and after it was read: dates are serial numbers, numbers rounded. */
export function comparable(cell: Cell | DraftCell, zone: Zone): string {
  if (cell === null || cell === undefined) return '';
  if (isDate(cell as Cell)) {
    return rounded(serialOf(zone.toWall((cell as Date).getTime()) / MILLISECONDS_A_DAY));
  }
  if (typeof cell === 'number') return rounded(cell);
  if (typeof cell === 'object') return formulaShape((cell as { formula?: string }).formula ?? '');
  return String(cell).trim();
}

/** A formula without what changes when rows and columns move: its functions and signs. */
export function formulaShape(formula: string): string {
  return formula
    .replace(/"[^"]*"/g, '')
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, '')
    .replace(/[^A-Z=<>+*/()-]/g, '');
}

/** Four characters that tell texts of one tab apart. */
export function cellHash(text: string): string {
  return shortHash(text).padStart(LENGTH, '0').slice(-LENGTH);
}

export function hashesOf(texts: Iterable<string>): string {
  return [...new Set([...texts].filter((text) => text !== '').map(cellHash))].sort().join('');
}

export function hashSet(hashes: string): Set<string> {
  return new Set(hashes.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? []);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(8)));
}
