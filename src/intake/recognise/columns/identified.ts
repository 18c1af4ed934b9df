import { addTo } from '../../../base/add-to';
import type { Cell } from '../../../base/cell';
import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import type { TableName } from '../../../tables/tables';
import { textOf } from '../../text/plain-text';
import { meaningOf, meansOneOf } from '../header-words/header-meaning';
import type { Recognition, SeenColumn } from '../recognise';

/** What the rows of a table are of, so that a number may be theirs whatever its header says. */
const ITSELF: Partial<Record<TableName, readonly Concept[]>> = {
  orders: ['document', 'order', 'invoice', 'sale', 'transaction', 'payment', 'deal', 'quote', 'booking', 'unit'],
  deals: ['document', 'record', 'create', 'deal', 'quote', 'sale'],
  activities: ['document', 'record', 'create'],
};

/** Numbers of things that rows are about: of goods, of lines, of people and of accounts. */
const OF_ELSE =
  /serial|serie|imei|^vin|iban|barcode|^ean|^gtin|sku|track|plate|kenteken|kennzeichen|^lot|batch|charge|post|^zip|^plz|line|regel|zeile|ligne|linea|row|^rij|^pos|phone|telef|mobil|tax|vat|btw|ust|siret|^kvk|customer|klant|item|artikel|article/;

/** Words beside which numbers in no order are those of documents. */
const NUMBERED: ReadonlySet<Concept> = new Set<Concept>(['id', 'document', 'order', 'invoice', 'transaction']);

/** More rows come out of a system, whose words are known. */
const MOST_ROWS = 20_000;
/** Less often two rows may be alike by chance. */
const FEWEST = 3;
/** A row of totals has none. */
const NEARLY_ALL = 0.9;
const CODE = /^[\p{L}\d][\p{L}\d\-/._#]{0,23}$/u;
const isNumber = (text: string): boolean => CODE.test(text) && /\d/.test(text);

/**
 * The same with the column that numbers its rows, where no header says which one does: its values look like numbers of
 * documents and either stand each on one row, or stand again where the rest of the row stands again, its day too.
 */
export function withIdentified(one: Recognition, columns: readonly SeenColumn[], rows: readonly Cell[][]): Recognition {
  const own = ITSELF[one.table];
  if (own === undefined || one.fields.id || rows.length < FEWEST || rows.length > MOST_ROWS) return one;
  // "Deal" over numbers is no name, where what stands beside them shows that they are ids.
  const { name, ...others } = one.fields;
  const used = new Set(Object.values(one.table === 'deals' ? others : one.fields).map(({ column }) => column));
  const free = columns.filter((column) => !used.has(column) && mayNumber(column, own));
  const found =
    (one.table === 'orders'
      ? free.find((column) => isOnePerRow(column, rows, hasAmount(one)) && !one.fields.product)
      : undefined) ?? free.find((column) => standsAgainAlike(column, one, columns, rows));
  if (!found) return one;
  return { ...one, fields: { ...(found === name?.column ? others : one.fields), id: { column: found, sure: SURE } } };
}

const SURE = 0.7;

/** True for a column of numbers or codes that may be those of rows of this table, below words that name nothing else. */
export function mayNumberRows(column: SeenColumn, table: TableName): boolean {
  const own = ITSELF[table];
  return own !== undefined && mayNumber(column, own);
}

function mayNumber({ header, profile, answered, linked, numbering }: SeenColumn, own: readonly Concept[]): boolean {
  const { dates, filled, fractions, labels } = profile;
  if (answered !== undefined || linked !== undefined || numbering || header.key === '') return false;
  if (filled < FEWEST || fractions > 0 || OF_ELSE.test(header.key)) return false;
  // A whole number may look like a day as a spreadsheet counts them; a day in any other writing is no number
  if (dates > HALF && ![...labels.keys()].every((label) => /^\d+$/.test(label))) return false;
  const isOwn = (concept: Concept): boolean => concept === 'id' || own.includes(concept);
  const isElse = meaningOf(header).words.some((parts) =>
    parts?.some((senses) => !senses.some(({ concept }) => isOwn(concept))),
  );
  const numbers = [...labels.keys()].filter(isNumber);
  return !isElse && numbers.length >= NEARLY_ALL * labels.size;
}

const hasAmount = ({ fields }: Recognition): boolean => AMOUNTS.some((field) => fields[field] !== undefined);
const AMOUNTS: readonly AnyField[] = ['amount', 'lineAmount', 'unitPrice'];

/** True where each row has another number, in order or written as codes are: amounts are neither, unless rows are sorted by them. */
function isOnePerRow({ index, header }: SeenColumn, rows: readonly Cell[][], isAmountKnown: boolean): boolean {
  const texts = textsIn(rows, index);
  if (texts.length < NEARLY_ALL * rows.length || new Set(texts).size < texts.length) return false;
  return (
    meansOneOf(header, NUMBERED) ||
    texts.every((text) => /[\p{L}\-/]|^0/u.test(text)) ||
    (isAmountKnown && isInOrder(texts.map(Number)))
  );
}

const isInOrder = (numbers: readonly number[]): boolean =>
  [1, -1].some((way) => numbers.every((one, at) => at === 0 || (one - numbers[at - 1]) * way > 0));

/** True where rows with one number are of one day, and alike in most else; of an order, whose lines differ, of one customer. */
function standsAgainAlike(
  { index, profile }: SeenColumn,
  { table, fields: { customer, email, orderedOn } }: Recognition,
  columns: readonly SeenColumn[],
  rows: readonly Cell[][],
): boolean {
  if (!profile.repeats() || profile.labels.size < FEWEST) return false;
  const groups = new Map<string, Cell[][]>();
  for (const row of rows) {
    const text = textOf(row[index]);
    if (text !== '') addTo(groups, text, row);
  }
  const again = [...groups.values()].filter((some) => some.length > 1);
  if (again.length < FEWEST) return false;
  const others = columns.filter((other) => other.index !== index && other.profile.filled > 0);
  const same = others.filter((other) =>
    again.every(([first, ...more]) => {
      const text = textOf(first[other.index]);
      return text !== '' && more.every((row) => textOf(row[other.index]) === text);
    }),
  );
  const isAlike = (column: SeenColumn | undefined): boolean => column !== undefined && same.includes(column);
  if (table === 'orders') return isAlike((customer ?? email)?.column) && isAlike(orderedOn?.column);
  const isOfDays = same.some((other) => other.profile.dates > HALF && other.profile.labels.size > 1);
  return isOfDays && same.length >= HALF * others.length;
}

const HALF = 0.5;

const textsIn = (rows: readonly Cell[][], index: number): string[] =>
  rows.map((row) => textOf(row[index])).filter(isNumber);
