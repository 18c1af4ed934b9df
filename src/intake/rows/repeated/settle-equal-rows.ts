import { MILLISECONDS_A_DAY } from '../../../base/day';
import type { Concept } from '../../../tables/concepts/concepts';
import { isDateColumn, isNumberColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { textOf } from '../../text/plain-text';
import { countedRows, leaveOut } from '../left-out';
import { problemOf, sheetRowOf } from '../sheet-rows';
import { equalByChance } from './equal-by-chance';
import { equalRows } from './equal-rows';
import { repeatedBlocks } from './repeated-blocks';

/** As many different values, for each row that is unlike the others, name what the row is of. */
const NEARLY_ALL = 0.95;

/** Meanings of what many rows have in common, though in a short list each may stand once. */
const SHARED: ReadonlySet<Concept> = new Set<Concept>(['customer', 'product', 'place', 'campaign', 'owner', 'user']);
const NAMES: ReadonlySet<Concept> = new Set<Concept>(['id', 'email', 'phone', 'name', 'person']);

/** A text as long as this is about its row alone. */
const LONG = 20;

/** Where these matter to no figure over all, that some are missing is said beside it. */
const FEW = 0.01;

/** So many different rows, one after the other, come again as a whole and not one by one; more where many are equal by chance. */
const [FEWEST, MANY] = [3, 10];

/**
 * Settles rows that equal another in every column where nothing numbers them and two may be equal: two sales of one product
 * to one customer on a day. They are duplicates where a moment or a name is equal too, and where whole blocks come again, as
 * in an export that was pasted twice. As many as come about by chance count, and that is said; else it is asked.
 */
export function settleEqualRows(begun: BegunTable): void {
  const { data, seen, below, answers, questions, problems, notes } = begun;
  if (!declarationOf(data.table).mayBeEqual || data.columns.id || data.unread.id) return;
  const equal = equalRows(data);
  if (equal.length === 0) return;
  const first = Int32Array.from({ length: data.rows }, (_, row) => row);
  for (const [row, one] of equal) first[row] = one;
  const isNamed = namesRows(begun, first);
  const counted = countedRows(data);
  const isChance = !isNamed && equalByChance(counted, first, below.rows, seen);
  const again = new Set(equal.flatMap(([row]) => (isNamed || hasMoment(data, row) ? [row] : [])));
  if (!isNamed) for (const row of repeatedBlocks(counted, first, isChance ? MANY : FEWEST)) again.add(row);
  const rest = equal.flatMap(([row]) => (again.has(row) ? [] : [row]));
  const said = answers.equalRows;
  if (said === 'leave out') for (const row of rest) again.add(row);
  if (again.size > 0) {
    const { index } = Object.values(data.columns)[0] ?? { index: 0 };
    const reason = { text: 'intake_duplicate_row' } as const;
    const rows = [...again].sort((one, other) => one - other);
    leaveOut(data, rows, reason);
    problems.push(problemOf(reason, rows, index, sheetRowOf(data)));
  }
  if (rest.length === 0 || said !== undefined) return;
  const values = { rows: rest.length, row: sheetRowOf(data)(rest[0]), like: sheetRowOf(data)(first[rest[0]]) };
  if (isChance) {
    notes.push({ text: 'intake_note_equal_rows', values });
    return;
  }
  leaveOut(data, rest, { text: weigh(data, counted, rest) > FEW ? 'intake_may_be_equal' : 'intake_few_equal' });
  const ask = { text: 'intake_ask_equal_rows', values } as const;
  questions.push({ column: '', value: 'equal rows', ask, options: ['count', 'leave out'] });
}

/** The share of some rows in all that count, or in their money where that is more. */
function weigh({ columns }: Table, counted: readonly number[], some: readonly number[]): number {
  const { amount } = columns;
  const sum = (rows: readonly number[]): number =>
    rows.reduce((all, row) => all + (isNumberColumn(amount) ? Math.abs(amount.values[row]) || 0 : 0), 0);
  return Math.max(some.length / counted.length, sum(some) / (sum(counted) || 1));
}

/** True for a row of a time of day: two things seldom happen at one moment. */
const hasMoment = ({ columns }: Table, row: number): boolean =>
  Object.values(columns).some((column) => isDateColumn(column) && column.values[row] % MILLISECONDS_A_DAY > 0);

/** True where a column names what each row is of: nearly as many names as rows that are not alike. */
function namesRows({ data, seen, below: { rows } }: BegunTable, first: Int32Array): boolean {
  const { name, subject, email, contact } = data.columns;
  const own = [name, subject, ...(data.table === 'leads' ? [email, contact] : [])].flatMap((one) => one?.index ?? []);
  const taken = Object.values(data.columns).map(({ index }) => index);
  const counted = countedRows(data).filter((row) => first[row] === row);
  return seen.some((column) => {
    if (!own.includes(column.index) && (taken.includes(column.index) || !mayName(column))) return false;
    const texts = counted.map((row) => textOf(rows[row][column.index])).filter(Boolean);
    return (
      texts.length > 1 &&
      texts.length >= NEARLY_ALL * counted.length &&
      new Set(texts).size >= NEARLY_ALL * texts.length
    );
  });
}

const mayName = ({ header, profile }: SeenColumn): boolean =>
  profile.dates < 0.5 &&
  !meansOneOf(header, SHARED) &&
  (meansOneOf(header, NAMES) || [...profile.labels.keys()].every((label) => label.length > LONG));
