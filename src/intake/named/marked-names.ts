import { codesFor } from '../../base/codes';
import type { AnyField } from '../../tables/prepared-fields';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';

/** The names of rows in which people write what became of them. */
const NAMES: Partial<Record<TableName, readonly AnyField[]>> = {
  deals: ['name', 'customer'],
  orders: ['customer'],
  leads: ['name', 'customer', 'contact'],
  subscriptions: ['customer'],
  customers: ['name'],
  activities: ['subject'],
  costs: ['source'],
};

/** Quick to tell that a name holds no mark: a column may hold a million. */
const MAY_HOLD_MARK = /[[\](){}<>:|*–—]| -|- |^\p{Lu}{4}|\p{Lu}{4}$/u;

const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>', '*': '*' };
const SEPARATORS = [':', '|', '–', '—', ' - ', '- '];

/** A mark is a word or a few, and a longer name is a text. */
const [MOST_OF_MARK, MOST_OF_NAME] = [30, 200];

/** The mark in a name that says such a thing: `says` is asked of what stands apart in it. '' where none does. */
export function markIn(name: string, says: (mark: string) => boolean): string {
  if (!MAY_HOLD_MARK.test(name) || name.length > MOST_OF_NAME) return '';
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
  while (from < to && text[from] in BRACKETS) from++;
  while (to > from && CLOSING.includes(text[to - 1])) to--;
  return text.slice(from, to);
}

const CLOSING = Object.values(BRACKETS).join('');

const SHOUTED = /^\p{Lu}{4,}$/u;

/** For each column of names of a table, the marks of its rows that say such a thing; none where no row bears one. */
export function markColumns(
  { table, columns }: Table,
  says: (mark: string) => boolean,
  fields = NAMES[table] ?? [],
): TextColumn[] {
  return fields.flatMap((field) => {
    const names = columns[field];
    if (!isTextColumn(names)) return [];
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
