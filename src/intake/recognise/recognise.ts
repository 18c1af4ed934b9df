import { happenings } from '../../tables/concepts/happenings';
import type { FieldDeclaration } from '../../tables/declare';
import { declarationOf, type TableName } from '../../tables/tables';
import { type HeaderText, readHeader } from '../text/header-text';
import { normalWords, squeezed } from '../text/normal-text';
import { assign } from './assign';
import { settleAmounts } from './columns/amount-columns';
import type { HeaderPeriod } from './columns/header-period';
import { dropListPrice, isLesser } from './columns/lesser-columns';
import { yieldToNet } from './columns/net-amounts';
import { yieldToOneCurrency } from './columns/one-currency';
import { settleOrderAmounts, settleOrderColumns } from './columns/order-columns';
import { yieldToOwn } from './columns/own-columns';
import { addQuotaColumns, withPeriods } from './columns/quota-columns';
import { holdsRegions } from './columns/regions';
import { settleScores } from './columns/survey-scores';
import { namesDay, namesId } from './header-words/header-meaning';
import { ENOUGH, headerScores, isNever, isSold, MAYBE, namesTable, tableNames } from './header-words/vocabulary';
import { isCalledOtherwise } from './kind-of-tab/called-otherwise';
import { areCosts, speaksOfCosts } from './kind-of-tab/costs';
import { isCounting, namesOther } from './kind-of-tab/other-kind';
import { mayMeetNeeds, meetsNeeds, ruleOutLoneTexts } from './needs';
import type { Profile } from './profile';
import {
  areNumbered,
  checkedBySense,
  holdsCurrencies,
  NONE_KNOWN,
  saysWhatWasPaid,
  saysWonAndLost,
  valueCheck,
} from './value-checks';

/** A column of a tab as recognition sees it. */
export interface SeenColumn {
  index: number;
  header: HeaderText;
  profile: Profile;
  /** A running total of another column: never an amount. */
  running: boolean;
  /** Pieces, below a word for an amount of money. */
  countsPieces: boolean;
  /** Accounts of a ledger, beside the names of customers. */
  ledgerAccount: boolean;
  /** Prices of all pieces of a line, below a word for that of one. */
  ofLine: boolean;
  /** A total with its tax beside what it is without, or the latter. */
  tax: 'with' | 'without' | undefined;
  /** The numbers of rows or of an order's lines: never a product. */
  numbering: boolean;
  /** The one period that the quotas below it are for. */
  period?: HeaderPeriod;
  /** What a person said the column is: a field, or 'ignore'. */
  answered?: string;
  /** The field that its values make it: they are ids or names in another tab. */
  linked?: string;
}

export interface Recognition {
  table: TableName;
  score: number;
  fields: Record<string, { column: SeenColumn; sure: number }>;
  /** Columns that would all do for the same field, where only a person can tell. */
  rivals: { field: string; columns: SeenColumn[] } | null;
}

const NAME_OF_TAB = 0.8;

/** The score of a word that may mean something else, where the values under it say what it means. */
const PROVED = 0.85;

const LESSER = 0.01;

/** The score of a column whose values are those of another tab. */
const LINKED = 0.9;

/** Every table that the columns can be, the likeliest first. `tabWords`: the words of the tab's name, a weak hint. */
export function recognise(
  columns: SeenColumn[],
  tabWords: string[],
  rows: number,
  forced: TableName | null,
): Recognition[] {
  const found: Recognition[] = [];
  for (const table of forced === null ? tableNames : [forced]) {
    const named = namesTable(tabWords, table) || (table === 'costs' && speaksOfCosts(tabWords));
    const recognition = recogniseAs(
      table,
      table === 'customers' && named
        ? asOfLeavers(columns, tabWords)
        : table === 'team'
          ? withPeriods(columns, tabWords)
          : columns,
      named,
      forced !== null,
    );
    const fields = Object.keys(recognition.fields).length + (recognition.rivals === null ? 0 : 1);
    if (forced !== null || (fields > 1 && meetsNeeds(recognition, rows, named && !namesOther(tabWords))))
      found.push(recognition);
  }
  const isOfCosts = forced === null && speaksOfCosts(tabWords);
  return found
    .filter(({ table }) => !isOfCosts || !isSold(table) || namesTable(tabWords, table))
    .filter((one) => forced !== null || !isCalledOtherwise(one, found, tabWords))
    .filter((one) => one.table !== 'costs' || forced !== null || areCosts(one, columns, tabWords))
    .sort((one, other) => other.score - one.score);
}

/** Words for leaving, in the name of a tab that lists who left: a day in it is the day of that. */
const LEAVING = new Set(
  Object.values(happenings.cancel).flatMap((words) =>
    normalWords(words).flatMap((word) => [word, `${word}s`, `${word}en`]),
  ),
);

/** The columns of a list of those who left, where "Date" is the date of their leaving. */
function asOfLeavers(columns: SeenColumn[], tabWords: string[]): SeenColumn[] {
  if (!tabWords.some((word) => LEAVING.has(word))) return columns;
  return columns.map((column) => {
    const isDay = column.profile.dates > 0.5 && column.answered === undefined;
    if (!isDay || [...headerScores(column.header, 'customers').values()].some((score) => score > MAYBE)) return column;
    return { ...column, header: { ...readHeader('cancellation date'), written: column.header.written } };
  });
}

function recogniseAs(table: TableName, columns: SeenColumn[], named: boolean, isForced: boolean): Recognition {
  const declared = declarationOf(table).fields;
  const names = Object.keys(declared);
  const scores = columns.map((column) => scoresOf(column, table, names, declared, named));
  if (isForced || mayMeetNeeds(table, scores, names)) ruleOutLoneTexts(columns, scores, names, declared);
  yieldToOneCurrency(columns, scores, names, declared);
  if (isSold(table)) yieldToNet(columns, scores, names.indexOf('amount'));
  const rivals =
    table === 'survey'
      ? settleScores(columns, scores, names)
      : table === 'deals'
        ? settleAmounts(columns, scores, names)
        : table === 'orders'
          ? settleOrderAmounts(columns, scores, names.indexOf('amount'))
          : null;
  yieldToOwn(columns, scores, names, declared);
  const gains = scores.map((row) =>
    row.map((score, field) => (score < ENOUGH ? 0 : score * (declared[names[field]].weight ?? 1))),
  );
  const fieldOfColumn = assign(gains, names.length);
  const fields: Recognition['fields'] = {};
  let score = named ? NAME_OF_TAB : 0;
  columns.forEach((column, at) => {
    if (namesTable(column.header.words, table)) score += 0.1;
    const field = fieldOfColumn[at];
    if (field < 0) return;
    fields[names[field]] = { column, sure: Math.min(1, scores[at][field]) };
    score += gains[at][field];
  });
  if (table === 'subscriptions') dropListPrice(fields);
  if (table === 'team') {
    const quota = names.indexOf('quota');
    addQuotaColumns(
      fields,
      columns,
      scores.map((row) => row[quota]),
    );
  }
  if (table === 'orders') {
    const free = columns.filter((_column, at) => fieldOfColumn[at] < 0 && scores[at][names.indexOf('id')] >= ENOUGH);
    settleOrderColumns(fields, free);
  }
  if (rivals !== null) score += table === 'survey' ? 2 : (declared[rivals.field].weight ?? 1);
  // A tab with won and lost is about deals or leads, whatever its other columns could be.
  if (!tellsOutcomes(declared) && columns.some(({ profile }) => saysWonAndLost(profile))) score /= 2;
  return { table, score, fields, rivals };
}

function scoresOf(
  column: SeenColumn,
  table: TableName,
  names: string[],
  declared: Record<string, FieldDeclaration>,
  named: boolean,
): number[] {
  if (column.answered !== undefined) return names.map((name) => (name === column.answered ? 1 : 0));
  if (column.linked !== undefined) return names.map((name) => (name === column.linked ? LINKED : 0));
  const byHeader = headerScores(column.header, table);
  if (byHeader.size === 0 && !column.tax && !tellsByValues(column.profile)) return names.map(() => 0);
  return names.map((name) => {
    const field = declared[name];
    // Addresses below a word for a rep are no customer's.
    let score = headerScore(byHeader, name, column) ?? (byHeader.has('rep') ? 0 : byValues(field, column));
    if (score === 0 || (column.running && field.type === 'number')) return 0;
    // Ten customers are no customer's name; "Kunden ID" 10 is one.
    if (field.type === 'text' && column.profile.numbers > 0.9 && isCounting(column.header) && !namesId(column.header))
      return 0;
    if (name === 'rep' && holdsRegions(column)) return 0;
    // Numbers below "Opportunity" are amounts or ids: no deal is called 1200.
    if (name === 'name' && table === 'deals' && column.profile.numbers > 0.9) return 0;
    if (field.type === 'date' && areNumbered(column.profile) && !namesDay(column.header)) return 0;
    // "Btw %" is a rate, and no tax.
    if (field.unit === 'money' && !field.mayBeShare && column.header.hints.includes('%')) return 0;
    // "Monthly quota (deals)" is a number of deals.
    if (field.unit === 'money' && isCounting({ ...column.header, words: column.header.hints })) return 0;
    if (isLesser(name, field, column.header)) score -= LESSER;
    const check = valueCheck(field, column.profile, score);
    if (check <= NONE_KNOWN && checkedBySense(field) && mayBeElse(column.header, field)) return 0;
    if (score === MAYBE && checkedBySense(field) && check > 0) score = PROVED;
    else if (score === MAYBE && named) score += 0.15;
    else if (score === MAYBE && field.type === 'number') return 0;
    return Math.max(0, Math.min(1, score + check));
  });
}

/**
 * What a header says of a field. What counts pieces may stand under "Amount"; what numbers the lines of an order, under the
 * word of a product: "Item", "Artikel".
 */
function headerScore(
  byHeader: ReadonlyMap<string, number>,
  field: string,
  { numbering, countsPieces, ofLine, ledgerAccount, tax }: SeenColumn,
): number | undefined {
  if (countsPieces && (field === 'amount' || field === 'quantity')) return field === 'amount' ? 0 : PROVED;
  if (ofLine && (field === 'unitPrice' || field === 'lineAmount')) return field === 'unitPrice' ? 0 : PROVED;
  if (tax !== undefined && field === 'amount') return tax === 'with' ? 0 : PROVED;
  if ((numbering && field === 'product') || (ledgerAccount && field === 'customer')) return 0;
  return byHeader.get(field) ?? (numbering && field === 'line' ? byHeader.get('product') : undefined);
}

/** "State" and "Estado" are where somebody lives as well. */
const mayBeElse = ({ key }: HeaderText, { maybe }: FieldDeclaration): boolean =>
  normalWords(maybe ?? '').some((word) => squeezed(word) === key);

/** Columns whose values alone may tell what they are. */
const tellsByValues = (profile: Profile): boolean =>
  holdsCurrencies(profile) ||
  (profile.filled >= 3 && (profile.emails > 0.8 || saysWonAndLost(profile) || saysWhatWasPaid(profile)));

function byValues(field: FieldDeclaration, { header, profile }: SeenColumn): number {
  if (!tellsByValues(profile)) return 0;
  const telling =
    (field.values === 'email' && profile.emails > 0.8) ||
    (field.values === 'currency' && holdsCurrencies(profile)) ||
    (field.values === 'payment' && saysWhatWasPaid(profile)) ||
    (field.values === 'stage' && field.weight === 2 && saysWonAndLost(profile));
  return telling && !isNever(header, field) ? 0.6 : 0;
}

const tellsOutcomes = (declared: Record<string, FieldDeclaration>): boolean =>
  Object.values(declared).some(({ values }) => values === 'stage');
