import { codesFor } from '../../../base/codes';
import { oncePer } from '../../../base/once-per';
import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn, isTextColumn, type TextColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { askWhetherTheyCount } from '../../meaning/in-doubt/ask-whether-rows-count';
import { openColumns } from '../../recognise/columns/open-columns';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { squeezed } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { readTextColumn } from '../../values/text-column';
import { countedRows, leaveOut } from '../left-out';
import { totalsRow } from './leave-out-totals';
import { MOST_ROWS } from './most-rows';
import { isSumOf } from './sums-of-parts';

/** "Parent opportunity", "Bovenliggende deal", "Übergeordneter Auftrag", "Commande mère" … */
const OF_PARENTS =
  /parent|master|umbrella|framework|roll ?up|hoofd|ouder|bovenligg|moeder|raam|uberge|haupt|rahmen|principal|mere|cadre|padre|madre|marco|nadrzed|overordn/;

/** What a row belongs to that is no row of its tab. */
const OF_ELSE: ReadonlySet<Concept> = new Set<Concept>([
  'stage',
  'status',
  'customer',
  'owner',
  'user',
  'product',
  'source',
  'type',
]);

/** More than this share of a column's values must be those of other rows. */
const MOST = 0.5;

/**
 * Leaves out the sales that others of their tab name as their parent and that are worth what these come to together: they
 * would count twice; of one that is worth other than that it is asked. Without a word for parents, only sums of several rows tell.
 */
export function leaveOutParents({ data, seen, fields, below: { rows }, answers, questions }: BegunTable): void {
  const { id, name, amount, expectedAmount } = data.columns;
  const stage = [data.columns.status, data.columns.stage].find(isTextColumn);
  const worth = [amount, expectedAmount].find(isNumberColumn);
  const keys = [id, name].filter(isTextColumn);
  if (declarationOf(data.table).rowIs !== 'sale' || !worth || keys.length === 0 || data.rows > MOST_ROWS) return;
  const counted = countedRows(data);
  const rowOfIn = oncePer((key: TextColumn) => rowsByText(counted, key));
  // Without a name of its own, a deal may seem to bear that of its parent.
  const naming = [...openColumns(seen, fields), ...(fields.name ? [fields.name.column] : [])].filter(
    ({ profile }) => profile.filled > 0 && profile.dates <= 0.5,
  );
  const sampled = new Set(naming.flatMap(({ profile }) => [...profile.labels.keys()].map(written)));
  const sampledIn = oncePer((key: TextColumn) => {
    const texts = counted.map((row) => written(textOf(rows[row][key.index])));
    return new Set(texts.filter((text) => sampled.has(text)));
  });
  for (const { header, index, profile } of naming) {
    const text = readTextColumn(rows, header.written, index);
    const sayParents = OF_PARENTS.test(header.words.join(' '));
    // A stage that is numbered as rows are names none of them.
    if (!sayParents && meansOneOf(header, OF_ELSE)) continue;
    // What people call a parent may stand in a column that nothing else is known of.
    const others = sayParents ? seen.filter((column) => column.index !== index && isOfTexts(column)) : [];
    for (const key of [...keys, ...others.map((column) => readTextColumn(rows, column.header.written, column.index))]) {
      // Exports write a row's name in one way: where a sample shares none with the others, nothing needs to be coded.
      const isNamed =
        key.index !== index && [...profile.labels.keys()].some((label) => sampledIn(key).has(written(label)));
      const children = isNamed ? childrenOf(counted, text, rowOfIn(key)) : null;
      if (children === null) continue;
      const isSum = (parent: number, own: readonly number[]): boolean => {
        const sum = own.reduce((all, row) => all + (worth.values[row] || 0), 0);
        const cents = own.some((row) => worth.values[row] % 1 !== 0);
        return (sayParents || own.length > 1) && isSumOf(worth.values[parent], { sum, count: own.length, cents });
      };
      // Of what is won, those that were lost are no part.
      const isParent = (parent: number): boolean => {
        const own = children.get(parent) as number[];
        return (
          isSum(parent, own) ||
          isSum(
            parent,
            own.filter((row) => stage?.codes[row] === stage?.codes[parent]),
          )
        );
      };
      const parents = [...children.keys()].filter(isParent);
      const unlike = sayParents ? [...children.keys()].filter((row) => !parents.includes(row)) : [];
      if (parents.length + unlike.length === 0) continue;
      leaveOut(data, parents, totalsRow);
      const codes = codesFor(2, data.rows);
      for (const row of unlike) if (worth.values[row] > 0) codes[row] = 1;
      const asked = { ...key, codes, labels: ['', header.written] };
      askWhetherTheyCount(data, asked, () => true, answers, questions, 'intake_ask_parents');
      return;
    }
  }
}

const isOfTexts = ({ profile }: SeenColumn): boolean =>
  profile.filled > 0 && profile.dates < 0.5 && profile.numbers < 0.5;

const written = (text: string): string => text.toLowerCase();

/** The rows of a column by what stands there. */
function rowsByText(counted: readonly number[], { codes, labels }: TextColumn): ReadonlyMap<string, number> {
  return new Map(counted.flatMap((row) => (codes[row] > 0 ? [[squeezed(labels[codes[row]]), row] as const] : [])));
}

/** The rows that name another one, by that one; null where few of a column's values are those of other rows. */
function childrenOf(
  counted: readonly number[],
  text: TextColumn,
  rowOf: ReadonlyMap<string, number>,
): Map<number, number[]> | null {
  const named = counted.filter((row) => text.codes[row] > 0);
  const children = new Map<number, number[]>();
  let found = 0;
  for (const row of named) {
    const parent = rowOf.get(squeezed(text.labels[text.codes[row]]));
    if (parent === undefined || parent === row) continue;
    found++;
    const own = children.get(parent);
    if (own) own.push(row);
    else children.set(parent, [row]);
  }
  return found > MOST * named.length ? children : null;
}
