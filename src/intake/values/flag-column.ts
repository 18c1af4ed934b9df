import type { Cell } from '../../base/cell';
import type { AnyField } from '../../tables/prepared-fields';
import type { FlagColumn } from '../../tables/table';
import { textOf } from '../text/plain-text';

const YES = new Set('true yes y 1 ja j oui si sí s wahr vrai verdadero waar x v done t on ok ✓ ✔ ☑ ✅ ☒ √'.split(' '));
const NO = new Set('false no n 0 nee nein non falsch faux falso onwaar f off ✗ ✘ ✖ ❌ ☐ ⬜'.split(' '));

/** No flag is longer: most texts need no look at their words. */
const LONGEST = 12;

/** 2 yes, 1 no, 0 blank or unreadable: the code of a FlagColumn. */
export function flagOf(cell: Cell): number {
  if (typeof cell === 'boolean') return cell ? 2 : 1;
  const text = textOf(cell);
  if (text.length > LONGEST) return 0;
  const word = text
    .toLowerCase()
    .replace(/\.0$/, '')
    .replace(/\ufe0f/g, '');
  return YES.has(word) ? 2 : NO.has(word) ? 1 : 0;
}

/** The French yes beside `N`; beside `X`, or alone, an O may be a nought or an empty ring. */
const OUI = /^o$/i;

/** True for a cell that may be a flag; whether an O is one, its column tells. */
export const isFlagLike = (cell: Cell): boolean =>
  flagOf(cell) > 0 || (typeof cell === 'string' && OUI.test(textOf(cell)));

/** Reads a column of TRUE/1/Yes/Ja/Oui/Sí/Wahr and their opposites. */
export function readFlagColumn(rows: Cell[][], header: string, index: number): FlagColumn {
  const values = new Uint8Array(rows.length);
  const seen = new Map<Cell, number>();
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    let flag = seen.get(cell);
    if (flag === undefined) {
      flag = flagOf(cell);
      seen.set(cell, flag);
    }
    values[row] = flag;
  }
  if (seen.has('N') || seen.has('n')) readOui(rows, index, values);
  return { type: 'flag', header, index, values };
}

function readOui(rows: Cell[][], index: number, values: Uint8Array): void {
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    if (values[row] === 0 && typeof cell === 'string' && OUI.test(textOf(cell))) values[row] = 2;
  }
}

/** What denies what a header says: "Not done", "Geen klant geworden", "Pas venu". */
const DENIES = /(?<!\p{L})(?:not|no|non|never|niet|geen|nooit|nicht|kein|keine|nie|pas|sin)(?!\p{L})/iu;

/** What "no" would leave open below a header that denies it: whether a deal that is not "not won" is won. */
const LEFT_OPEN = ['won', 'lost'] satisfies AnyField[];

/** A column of ticks as its field has them: the other way round below a header that denies it; null where that says nothing. */
export function asAsked(field: string, column: FlagColumn): FlagColumn | null {
  if (!DENIES.test(column.header)) return column;
  if (LEFT_OPEN.some((one) => one === field)) return null;
  return { ...column, values: column.values.map((tick) => (tick === 0 ? 0 : 3 - tick)) };
}
