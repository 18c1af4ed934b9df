import { codesFor } from '../../base/codes';
import type { Concept } from '../../tables/concepts/concepts';
import type { AnyField } from '../../tables/prepared-fields';
import { declarationOf, type TableName } from '../../tables/tables';
import type { BegunTable } from '../begun-table';
import { activityDone, activityKind } from '../meaning/activity-words';
import { isPlannedCost } from '../meaning/costs/planned-costs';
import { isSaleWord } from '../meaning/documents/document-kinds';
import { asideOf } from '../meaning/in-doubt/aside-words';
import { isDoubtful } from '../meaning/in-doubt/doubtful-words';
import { noSaleOf } from '../meaning/in-doubt/no-sales';
import { isAccepted, outcomeOf, outcomeSpokenOf } from '../meaning/stage-words';
import { paymentStatus, subscriptionStatus } from '../meaning/status-words';
import { calledIn, type ListPart, type NamedState, type Reading, type TabReading } from '../reading';
import { meansOneOf } from '../recognise/header-words/header-meaning';
import { namesTable, tableNames } from '../recognise/header-words/vocabulary';
import { namesOther } from '../recognise/kind-of-tab/other-kind';
import { countedRows, leaveOut } from '../rows/left-out';
import { readHeader } from '../text/header-text';
import { normalText, tabWordsOf } from '../text/normal-text';
import { textOf } from '../text/plain-text';
import { monthNamed } from '../values/dates/month-names';
import { isBefore, isCopyOf } from './rows-aside';
import { formsOf, toldByName } from './told-by-name';

interface Told {
  /** The same for words that mean the same. */
  means: string;
  /** null where the rows count as if it said nothing. */
  says: NamedState['says'] | null;
  /**
   * Where it must tell the tab from others of its table: a lone tab may be called Test, or Budget. Of won deals alone no
   * rate of winning comes, so another tab must say how its deals ended, by its name or a column.
   */
  apart?: 'from any' | 'from told';
}

/** Columns that say of each row what the name of a tab would say of all. */
const TELLING = [
  'status',
  'paymentStatus',
  'stage',
  'won',
  'lost',
  'closed',
  'wonOn',
  'lostOn',
  'probability',
  'active',
  'lifecycle',
  'converted',
  'convertedOn',
  'done',
  'outcome',
  'meetingOutcome',
  'endedOn',
  'cancelledOn',
  'churned',
] satisfies AnyField[];

/** What a word says of the rows of a table that have no column for it, by the words that such a column has. */
const STATES: Partial<Record<TableName, (label: string) => Told | null>> = {
  deals: (label) => {
    const means = outcomeOf(label, false) ?? (isAccepted(label) ? 'won' : null);
    return means && { means, says: 'state', apart: 'from told' };
  },
  orders: saleOf,
  subscriptions: customerOf,
  customers: customerOf,
  activities: (label) => {
    const done = activityDone(label);
    return done === null ? null : { means: String(done), says: 'state' };
  },
};

/** What the names of tabs say of their rows. `isOpen`: of which nobody has said what they hold. */
export function statesInNames(
  readings: readonly TabReading[],
  isOpen: (read: TabReading) => boolean,
  called: Pick<Reading, 'elsewhere'> = {},
): ReadonlyMap<string, NamedState> {
  const all = readings.flatMap((read) => {
    if (read.table === null) return [];
    const isTold = TELLING.some((field) => read.columns[field] !== undefined);
    return {
      read,
      isTold,
      state: stateOf(calledIn(called, read.name), read.table, isTold) ?? saidAbove(read, read.table, isTold),
    };
  });
  const found = all.flatMap(({ read, state }): [string, NamedState][] => {
    if (state === null || state.says === null || (state.says === 'doubt' && !isOpen(read))) return [];
    const { word, says, apart, means } = state;
    const aside = asideOf(word);
    if (aside === 'copy' || aside === 'older') {
      const same = readings.filter((other) => other !== read && other.table === read.table);
      const of = same.find((other) => isCopyOf(read, other));
      if (of) return [[read.name, { word, says: 'copy', of: of.name }]];
      if (aside === 'older' && same.length > 0 && same.every((other) => isBefore(read, other))) return [];
    }
    const others = all.filter((other) => other.read.table === read.table && other.state?.means !== means);
    const isApart = apart === 'from told' ? others.some((one) => one.isTold || one.state) : others.length > 0;
    return apart === undefined || isApart ? [[read.name, { word, says }]] : [];
  });
  return new Map(found);
}

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

/** What the name of a tab tells; where a word beside it may make a name of the two, only a person knows. */
function stateOf(name: string, table: TableName, isTold: boolean): (Told & { word: string }) | null {
  const found = toldByName(
    name.replace(/pro[ -]forma/i, 'proforma'),
    (label) => saidOf(label, table, isTold),
    KNOWN[table] ?? isKnown,
  );
  if (found === null || found.plain || found.says === null) return found;
  return { ...found, says: 'doubt', apart: 'from any' };
}

/** What a line above the table says of it, as its name might: "Sales budget 2026". Such a line is no name that any tab may have. */
function saidAbove(
  { cells, headerRow }: TabReading,
  table: TableName,
  isTold: boolean,
): (Told & { word: string }) | null {
  const lines = cells.slice(0, Math.max(0, headerRow - 1)).flatMap((line) => {
    const filled = line.map(textOf).filter(Boolean);
    return filled.length === 1 ? filled : [];
  });
  const found = lines.map((line) => stateOf(line, table, isTold)).find((one) => one?.says === 'doubt');
  return found ? { ...found, apart: undefined } : null;
}

/** What people call the rows of any list says nothing of them: "Orders" are no deals that were ordered. */
const isKnown = (word: string): boolean =>
  tableNames.some((table) => namesTable([normalText(word)], table)) ||
  namesOther([normalText(word)]) ||
  activityKind(word) !== 'other' ||
  isSaleWord(word) ||
  isPart(word);

/** Of orders, what is no sale says so though people call lists of it that: "Quotes", "Sales plan". */
const isOfOrders = (word: string): boolean =>
  isKnown(word) && !formsOf(word).some((form) => noSaleOf(form) !== null || isDoubtful(form, 'orders'));

/** Of costs, what they are called alone: a plan is a product as well. */
const isOfCosts = (word: string): boolean => namesTable([normalText(word)], 'costs') || isPart(word);

const KNOWN: Partial<Record<TableName, (word: string) => boolean>> = { costs: isOfCosts, orders: isOfOrders };

/** A part of a time. */
const isPart = (word: string): boolean => /\d/.test(word) || monthNamed(word) !== undefined;

function saidOf(label: string, table: TableName, isTold: boolean): Told | null {
  const aside = asideOf(label);
  // What is yet to come is told of each row by a column, and of people it does not matter.
  const isAside = aside === 'ahead' ? !isTold && declarationOf(table).rowIs !== 'buyer' : aside !== null;
  const isDoubt = isAside || isDoubtful(label, table);
  const doubt: Told | null = isDoubt ? { means: 'doubt', says: 'doubt', apart: 'from any' } : null;
  if (table === 'costs') return isPlannedCost(label) ? { means: 'planned', says: 'planned', apart: 'from any' } : doubt;
  const isState = !isTold && outcomeSpokenOf(label) !== 'junk';
  return (isState ? STATES[table]?.(label) : null) ?? doubt;
}

const EXPECTED: ReadonlySet<Concept> = new Set<Concept>(['expected', 'target']);

/** Of orders, that they were lost or called off; of what may yet be paid, or is planned, only a person knows whether it is a sale. */
function saleOf(label: string): Told | null {
  const outcome = STATES.deals?.(label)?.means;
  const isUnpaid = paymentStatus(label) === 'unpaid';
  if (outcome === 'lost' || (outcome === 'out' && isUnpaid)) return { means: outcome, says: 'no sale' };
  if (outcome === 'won') return { means: outcome, says: null };
  const none = noSaleOf(label);
  if (none !== null) return { means: none, says: 'doubt', ...(none !== 'no sale' && { apart: 'from any' }) };
  if (meansOneOf(readHeader(label), EXPECTED)) return { means: 'planned', says: 'doubt' };
  return isUnpaid ? { means: 'doubt', says: 'doubt' } : null;
}

function customerOf(label: string): Told | null {
  const means = subscriptionStatus(label);
  return means && { means, says: means === 'active' ? null : 'state' };
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
