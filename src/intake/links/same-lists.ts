import type { AnyField } from '../../tables/prepared-fields';
import type { Column, Table } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { answersFor } from '../answers/answers';
import type { Answer, TabReading } from '../reading';
import { inOrder } from '../recognise/questions/question-rank';
import { leaveOut } from '../rows/left-out';
import { squeezed } from '../text/normal-text';
import { idKey } from './id-key';
import { latestHappening } from './reach';
import { shareIds } from './same-ids';

/** What tells versions of a row, and says nothing about what it is of. */
const TELLS_VERSIONS: readonly string[] = ['id', 'modifiedOn', 'version'] satisfies AnyField[];

type Listed = TabReading & { data: Table };

/**
 * Settles exports of one list that reach equally far and say different things of the same ids: no date tells which is the
 * newer, and the order of tabs must not. It is asked which one counts; meanwhile nothing is known of what they differ in.
 * The rows of the others are left out once somebody has said it.
 */
export function settleSameLists(readings: readonly TabReading[], answers: Answer[], today: number): void {
  const listed = readings.filter((read): read is Listed => read.data !== null && read.data.columns.id?.type === 'text');
  const done = new Set<Listed>();
  for (const read of listed) {
    if (done.has(read)) continue;
    const fields = new Set<string>();
    const rivals = listed.filter((other) => {
      const found = other === read || done.has(other) ? [] : differing(read, other, today);
      for (const field of found) fields.add(field);
      return found.length > 0;
    });
    if (rivals.length === 0) continue;
    const all = [read, ...rivals];
    for (const one of all) done.add(one);
    const said = all.flatMap(({ name }) => answersFor(name, answers).counts ?? []).pop();
    const counts = all.find(({ name }) => name === said);
    if (counts) for (const other of all) leaveOutAgain(other.data, counts.data);
    else askWhichCounts(all, fields);
  }
}

function askWhichCounts(all: readonly Listed[], fields: ReadonlySet<string>): void {
  const [read, ...others] = all;
  const values = { tab: read.name, other: others.map(({ name }) => name).join(', ') };
  for (const { data } of all) {
    // A number alone may be missing; what is left out or ended hangs on the others.
    const isNumber = [...fields].every((field) => data.columns[field]?.type === 'number');
    const unknown = Object.keys(data.columns).filter((field) => field !== 'id' && (!isNumber || fields.has(field)));
    const why = { text: 'same_list', values } as const;
    data.columns = Object.fromEntries(Object.entries(data.columns).filter(([field]) => !unknown.includes(field)));
    data.unread = { ...data.unread, ...Object.fromEntries(unknown.map((field) => [field, why])) };
  }
  const ask = { text: 'intake_ask_same_list', values } as const;
  const question = { column: '', value: 'export', ask, options: all.map(({ name }) => name) };
  read.questions = inOrder([...read.questions, question]);
}

function leaveOutAgain(table: Table, counts: Table): void {
  if (table === counts) return;
  const known = rowsById(counts);
  const rows = [...(rowsById(table) ?? [])].flatMap(([id, row]) => (known?.has(id) ? [row] : []));
  leaveOut(table, rows, { text: 'intake_duplicate_export', values: { tab: counts.segments[0].tab } });
}

/** The fields in which rows of one id differ; none where the tabs are no versions of each other, or a date tells the newer. */
function differing({ data: one, columns }: Listed, { data: other }: Listed, today: number): string[] {
  const { copies } = declarationOf(one.table);
  if (one.table !== other.table || !(copies === 'same id' || copies === 'equal rows and versions')) return [];
  if (one.areCredits || other.areCredits || latestHappening(one, today) !== latestHappening(other, today)) return [];
  // Amounts of two currencies are added up by nobody.
  if (one.currency !== null && other.currency !== null && one.currency !== other.currency) return [];
  const [left, right] = [rowsById(one), rowsById(other)];
  if (left === null || right === null || ![...left.keys()].some((id) => right.has(id))) return [];
  if (!shareIds([one, other])) return [];
  const both = [...left].flatMap(([id, row]): [number, number][] => {
    const there = right.get(id);
    return there === undefined || (copies !== 'same id' && !isSameSale(one, row, other, there)) ? [] : [[row, there]];
  });
  const undated = both.filter(([row, there]) => changed(one, row) === changed(other, there));
  // What intake makes of several columns differs where the tabs do not have the same ones.
  return Object.keys(columns).filter((field) => {
    const [here, beside] = [one.columns[field], other.columns[field]];
    if (here === undefined || beside === undefined || TELLS_VERSIONS.includes(field)) return false;
    return undated.some(([row, there]) => valueIn(here, row) !== valueIn(beside, there));
  });
}

/** Orders that are numbered alike by two shops are of other customers, or of other days. */
const isSameSale = (one: Table, row: number, other: Table, there: number): boolean =>
  [one.columns.customer ? 'customer' : 'email', 'orderedOn'].every((field) => {
    const [here, beside] = [one.columns[field], other.columns[field]];
    return here !== undefined && beside !== undefined && valueIn(here, row) === valueIn(beside, there);
  });

/** When a row was changed, or which version it is; '' where its tab does not say. */
function changed({ columns }: Table, row: number): string | number {
  const column = columns.modifiedOn ?? columns.version;
  return column ? valueIn(column, row) : '';
}

function valueIn(column: Column, row: number): string | number {
  if (column.type === 'text') return squeezed(column.labels[column.codes[row]]);
  const value = column.values[row];
  return Number.isNaN(value) ? '' : value;
}

/** The row of each id; null where an id has several, which are its lines or its documents. */
function rowsById({ columns, leftOut, rows }: Table): Map<string, number> | null {
  const found = new Map<string, number>();
  const { id } = columns;
  if (id?.type !== 'text') return null;
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0 || id.codes[row] === 0) continue;
    const key = idKey(id.labels[id.codes[row]]);
    if (found.has(key)) return null;
    found.set(key, row);
  }
  return found;
}
