import { codesFor } from '../../base/codes';
import type { AnyField } from '../../tables/prepared-fields';
import { isTextColumn, type TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { BegunTable } from '../begun-table';

/** The names of rows in which people write what became of them. */
export const MARKED: Partial<Record<TableName, readonly AnyField[]>> = {
  deals: ['name', 'customer'],
  orders: ['customer'],
  leads: ['name', 'customer', 'contact'],
  subscriptions: ['customer'],
  customers: ['name'],
  activities: ['subject'],
  costs: ['source'],
};

const isCapital = (code: number): boolean => (code > 64 && code < 91) || code > 191;

/** Quick to tell of nearly all of a million names that they hold no mark. */
export function mayHoldMark(name: string): boolean {
  const end = name.length;
  if (end === 0) return false;
  if (!isSeen(name.charCodeAt(0)) || !isSeen(name.charCodeAt(end - 1))) return true;
  if (isCapital(name.charCodeAt(1)) && isCapital(name.charCodeAt(2))) return true;
  if (isCapital(name.charCodeAt(end - 1)) && isCapital(name.charCodeAt(end - 2))) return true;
  for (let at = 0; at < end; at++) {
    const code = name.charCodeAt(at);
    if (code < 128 ? MARKING[code] === 1 : code === 8211 || code === 8212) return true;
  }
  return false;
}

/** Brackets, a colon, a dash and a star. */
const MARKING = new Uint8Array(128);
for (const sign of '()[]{}<>:|*-') MARKING[sign.charCodeAt(0)] = 1;

const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>', '*': '*' };
const SEPARATORS = [':', '|', '–', '—', ' - ', '- '];

/** A mark is a word or a few, and a longer name is a text. */
const [MOST_OF_MARK, MOST_OF_NAME] = [30, 200];

/** False for spaces and what nobody sees: at the ends of a cell these may hide where its name begins. */
const isSeen = (code: number): boolean => (code > 32 && code < 127) || (code >= 0xc0 && code < 0x2000);

/** The mark in a name that says such a thing: `says` is asked of what stands apart in it. '' where none does. */
export function markIn(name: string, says: (mark: string) => boolean): string {
  if (name.length > MOST_OF_NAME || !mayHoldMark(name)) return '';
  const apart = apartIn(name.trim()).map((mark) => mark.trim());
  return apart.find((mark) => mark !== '' && mark.length <= MOST_OF_MARK && says(mark)) ?? '';
}

/** What stands apart at the head or the end of a name: in brackets, before or behind a dash or a colon, or in capitals beside other letters. */
function apartIn(name: string): string[] {
  const apart: string[] = [];
  const close = BRACKETS[name[0]];
  if (close !== undefined) apart.push(inBrackets(name.slice(1)).split(close, 1)[0]);
  const last = name[name.length - 1];
  const open = Object.keys(BRACKETS).find((one) => BRACKETS[one] === last);
  if (open !== undefined) apart.push(inBrackets(name).split(open).pop() as string);
  for (const separator of SEPARATORS) {
    if (name.includes(separator))
      apart.push(name.slice(0, name.indexOf(separator)), name.slice(name.lastIndexOf(separator) + separator.length));
  }
  const words = name.split(' ');
  if (words.length > 1 && name !== name.toUpperCase())
    apart.push(...[words[0], words[words.length - 1]].filter((word) => SHOUTED.test(word)));
  return apart;
}

/** Without the brackets at its ends: "[[x]]", "** x **". */
function inBrackets(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && OPENING.includes(text[from])) from++;
  while (to > from && CLOSING.includes(text[to - 1])) to--;
  return text.slice(from, to);
}

const OPENING = Object.keys(BRACKETS).join('');
const CLOSING = Object.values(BRACKETS).join('');

const SHOUTED = /^\p{Lu}{4,}$/u;

/** For each column of names of a table, the marks of its rows that say such a thing; none where no row bears one. */
export function markColumns(
  { data: { table, columns }, read }: Pick<BegunTable, 'data' | 'read'>,
  says: (mark: string) => boolean,
  fields = MARKED[table] ?? [],
): TextColumn[] {
  return fields.flatMap((field) => {
    const names = columns[field];
    if (!isTextColumn(names) || (read.columns[field] === names && fields === MARKED[table] && !read.ofMarks.has(field)))
      return [];
    const labels = [''];
    const markOf = names.labels.map((name) => {
      const mark = markIn(name, says);
      if (mark === '') return 0;
      const known = labels.indexOf(mark);
      return known >= 0 ? known : labels.push(mark) - 1;
    });
    if (labels.length === 1) return [];
    const codes = codesFor(labels.length, names.codes.length);
    for (let row = 0; row < codes.length; row++) codes[row] = markOf[names.codes[row]];
    return { type: 'text', header: names.header, index: names.index, codes, labels };
  });
}
