import type { Cell } from '../engine/cell';
import type { FlagColumn } from '../engine/table';
import { textOf } from './plain-text';

const YES = new Set('true yes y 1 ja oui si sí wahr vrai verdadero waar x done t'.split(' '));
const NO = new Set('false no n 0 nee nein non falsch faux falso onwaar f'.split(' '));

/** No flag is longer: most texts need no look at their words. */
const LONGEST = 12;

/** 2 yes, 1 no, 0 blank or unreadable: the code of a FlagColumn. */
export function flagOf(cell: Cell): number {
  if (typeof cell === 'boolean') return cell ? 2 : 1;
  const text = textOf(cell);
  if (text.length > LONGEST) return 0;
  const word = text.trim().toLowerCase().replace(/\.0$/, '');
  return YES.has(word) ? 2 : NO.has(word) ? 1 : 0;
}

/** Reads a column of TRUE/1/Yes/Ja/Oui/Sí/Wahr and their opposites. */
export function flagColumn(rows: Cell[][], header: string, index: number): FlagColumn {
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
  return { type: 'flag', header, index, values };
}
