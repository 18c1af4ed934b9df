import { codesFor } from '../../base/codes';
import type { Concept } from '../../tables/concepts/concepts';
import type { TableName } from '../../tables/tables';
import type { BegunTable } from '../begun-table';
import { isSpent } from '../meaning/costs/planned-costs';
import { asideOf } from '../meaning/in-doubt/aside-words';
import { calledIn, type ListPart, type NamedState, type Reading, type TabReading } from '../reading';
import { meansOneOf } from '../recognise/header-words/header-meaning';
import { namesTable } from '../recognise/header-words/vocabulary';
import { countedRows, leaveOut } from '../rows/left-out';
import { readHeader } from '../text/header-text';
import { tabWordsOf } from '../text/normal-text';
import { textOf } from '../text/plain-text';
import { isBefore, isCopyOf } from './rows-aside';
import { isToldByRows, type Said, stateOf } from './said-of-rows';

/** What the names of tabs say of their rows. `isOpen`: of which nobody has said what they hold. */
export function statesInNames(
  readings: readonly TabReading[],
  isOpen: (read: TabReading) => boolean,
  called: Pick<Reading, 'elsewhere'> = {},
): ReadonlyMap<string, NamedState> {
  const all = readings.flatMap((read) => {
    if (read.table === null) return [];
    const isTold = isToldByRows(read.columns);
    return {
      read,
      isTold,
      state: stateOf(calledIn(called, read.name), read.table, isTold) ?? saidAbove(read, read.table, isTold),
    };
  });
  const found = all.flatMap(({ read, state }): [string, NamedState][] => {
    if (state === null || state.says === null || (state.says === 'doubt' && !isOpen(read))) return [];
    const { word, says, apart, means, alone } = state;
    const aside = asideOf(word);
    if (aside === 'copy' || aside === 'older') {
      const same = readings.filter((other) => other !== read && other.table === read.table);
      const of = same.find((other) => isCopyOf(read, other));
      if (of) return [[read.name, { word, says: 'copy', of: of.name }]];
      if (aside === 'older' && same.length > 0 && same.every((other) => isBefore(read, other))) return [];
    }
    const others = all.filter((other) => other.read.table === read.table && other.state?.means !== means);
    const isApart = apart === 'from told' ? others.some((one) => one.isTold || one.state) : others.length > 0;
    if (apart === undefined || isApart) return [[read.name, { word, says }]];
    return alone && isOpen(read) && !saysSpent(read) ? [[read.name, { word, says: 'doubt' }]] : [];
  });
  return new Map(found);
}

/** True for costs below a word for what was spent: "Actual". */
const saysSpent = ({ columns }: TabReading): boolean => columns.amount !== undefined && isSpent(columns.amount.header);

/** Tabs called won and lost hold deals where nothing says that they hold orders: no order has a number or a date of its own there. */
export function wonBesideLost(readings: readonly TabReading[]): ListPart[] {
  const sold = readings.filter(({ name, table, columns: { id, orderedOn, status } }) => {
    const isOfOrder = [id, orderedOn].some((column) => column && meansOneOf(readHeader(column.header), OF_ORDERS));
    return table === 'orders' && !isOfOrder && !status && !namesTable(tabWordsOf(name), 'orders');
  });
  const called = (outcome: string): TabReading[] =>
    sold.filter(({ name }) => stateOf(name, 'orders', false)?.means === outcome);
  const [won, lost] = [called('won'), called('lost')];
  return won.length > 0 && lost.length > 0 ? [...won, ...lost].map(({ name }) => ({ tab: name, table: 'deals' })) : [];
}

const OF_ORDERS: ReadonlySet<Concept> = new Set<Concept>(['order', 'invoice', 'payment', 'transaction', 'shipping']);

/** What a line above the table says of it, as its name might: "Sales budget 2026". Such a line is no name that any tab may have. */
function saidAbove({ cells, headerRow }: TabReading, table: TableName, isTold: boolean): Said | null {
  const lines = cells.slice(0, Math.max(0, headerRow - 1)).flatMap((line) => {
    const filled = line.map(textOf).filter(Boolean);
    return filled.length === 1 ? filled : [];
  });
  const found = lines.map((line) => stateOf(line, table, isTold)).find((one) => one?.says === 'doubt');
  return found ? { ...found, apart: undefined } : null;
}

/** Gives all rows of a tab what its name says, and tells so. */
export function settleNamedState({ tab: { name }, reading: { states }, data, questions, notes }: BegunTable): void {
  const named = states?.get(name);
  if (named === undefined) return;
  const { word, says } = named;
  const { table, rows } = data;
  if (says === 'doubt') {
    leaveOut(data, countedRows(data), { text: 'intake_in_doubt' });
    questions.push({ column: '', ask: { text: 'intake_ask_named', values: { word } }, options: ['not data', table] });
    return;
  }
  if (says === 'copy')
    leaveOut(data, countedRows(data), { text: 'intake_duplicate_export', values: { tab: named.of ?? '' } });
  else if (says === 'planned') leaveOut(data, countedRows(data), { text: 'intake_planned_cost' });
  else if (says === 'no sale') leaveOut(data, countedRows(data), { text: 'intake_named', values: { word } });
  else {
    const [{ tab }] = data.segments;
    const codes = codesFor(2, rows).fill(1);
    data.columns.status = { type: 'text', header: tab, index: -1, codes, labels: ['', word] };
  }
  notes.push({ text: 'intake_note_named', values: { word } });
}
