import { type Cell, isDate } from '../../base/cell';
import { dayOf, isoDay, MILLISECONDS_A_DAY } from '../../base/day';
import { visible } from './visible-text';

/** Texts that exports write where a cell is empty. */
export const PRETEND_BLANKS: ReadonlySet<string> = new Set([
  'null',
  '(null)',
  'na',
  'n/a',
  'nan',
  'undefined',
  '-',
  '--',
  '–',
  '—',
  'select',
  '-none-',
  '--none--',
  '(blank)',
]);

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** True for a cell that a formula has broken: the text that Sheets or Excel shows, or an Error object. */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.charCodeAt(0) === 35 && ERRORS.test(cell.trim());
  return typeof cell === 'object' && cell !== null && !isDate(cell);
}

/** True when nothing stands in the cell, not even a pretend blank: what makes a line blank. */
export function isEmpty(cell: unknown): boolean {
  // Most texts begin with a letter or digit: only the others need to be trimmed.
  if (typeof cell === 'string')
    return cell === '' || (!(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127) && visible(cell) === '');
  return cell === null || cell === undefined;
}

/** A text cell as a person sees it; '' for a blank, a blank that pretends, or an error. */
export function trimmed(text: string): string {
  const plain = visible(text);
  if (plain.length > 9 || plain === '') return plain;
  return PRETEND_BLANKS.has(plain.toLowerCase()) || isErrorCell(plain) ? '' : plain;
}

/** Any cell as the text of a text column. A date becomes its ISO day. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!isDate(cell)) return '';
  const time = cell.getTime();
  if (Number.isNaN(time)) return '';
  return time % MILLISECONDS_A_DAY === 0 ? isoDay(dayOf(time)) : cell.toISOString();
}
