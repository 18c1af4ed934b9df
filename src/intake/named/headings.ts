import type { Cell } from '../../base/cell';
import { codesFor } from '../../base/codes';
import { isDateColumn, type Table, type TextColumn } from '../../tables/table';
import { declarationOf, rowsAreCosts, type TableName } from '../../tables/tables';
import type { BegunTable } from '../begun-table';
import { currencyOfLabel } from '../currency/currencies';
import { loneText } from '../locate/row-marks';
import { isCreditWord } from '../meaning/documents/document-kinds';
import { askWhetherTheyCount } from '../meaning/in-doubt/ask-whether-rows-count';
import { isDoubtful } from '../meaning/in-doubt/doubtful-words';
import { namesTable, tableNames } from '../recognise/header-words/vocabulary';
import { namesOther } from '../recognise/kind-of-tab/other-kind';
import { isGroupLine } from '../rows/group-lines';
import { withoutLeftOut } from '../rows/leave-out-rows';
import { countedRows, leaveOut } from '../rows/left-out';
import { saysTotal } from '../rows/totals/total-words';
import { tabWordsOf } from '../text/normal-text';
import { isEmpty } from '../text/plain-text';
import { headerMoney } from '../values/amounts/header-money';
import { isToldByRows, type Said, stateOf } from './said-of-rows';
import { formsOf } from './told-by-name';

/** A line with one text alone, and the rows that count below it, up to the next one. */
interface Heading {
  row: number;
  text: string;
  rows: number[];
  /** Whether it can be no row, as it stands apart where days or amounts stand. */
  isSure: boolean;
}

/** What a heading says of the rows below it; null where it is known to say nothing against them, undefined where nothing of it is known. */
type Says = Said['says'] | null | undefined;

/**
 * Heeds lines between the rows that hold one text alone and say of the rows below what the name of a tab would say of all
 * of its own: "Cancelled orders", "Forecast", "Opgezegd", "USD". What a line says holds until a line that says something
 * else; of one about which nothing is known a person is asked.
 */
export function settleHeadings(begun: BegunTable): void {
  const { data, problems } = begun;
  const headings = headingsIn(begun);
  if (headings.length === 0) return;
  const told = isToldByRows(data.columns);
  const found = headings.map(({ text }) => saidBy(text, data.table, told) ?? saidBy(bare(text), data.table, told));
  leaveOut(
    data,
    headings.flatMap(({ row, isSure }) => (isSure ? row : [])),
    { text: 'intake_group_row' },
  );
  withoutLeftOut(problems, data);
  addCurrencies(data, headings);
  if (!found.some((said) => said !== null && said.says !== null)) return;
  leaveOut(
    data,
    headings.map(({ row }) => row),
    { text: 'intake_group_row' },
  );
  withoutLeftOut(problems, data);
  let before: Says;
  const says = found.map((said): Says => {
    before = said ? said.says : before && 'doubt';
    return before;
  });
  headings.forEach(({ text, rows }, at) => {
    if (says[at] === 'no sale') leaveOut(data, rows, { text: 'intake_below', values: { word: text } });
    if (says[at] === 'planned') leaveOut(data, rows, { text: 'intake_planned_cost' });
  });
  const of = (which: Says): Heading[] => headings.filter((_heading, at) => says[at] === which);
  const states = found.flatMap((said, at) =>
    said && says[at] === 'state' ? [{ ...headings[at], text: said.word }] : [],
  );
  if (states.length > 0) data.columns.status = labelled(data, states);
  const doubts = labelled(data, of('doubt'));
  askWhetherTheyCount(data, doubts, () => true, begun.answers, begun.questions, 'intake_ask_below');
}

/** What a heading says as the name of a tab would, or that below it stand rows of another kind: "Costs", "Refunds". */
function saidBy(text: string, table: TableName, told: boolean): Said | null {
  const said = stateOf(text, table, told);
  if (said !== null) return said;
  const words = tabWordsOf(text);
  const isBack = table === 'orders' && words.some((word) => formsOf(word).some(isCreditWord));
  const isOfCosts = tableNames.some((other) => rowsAreCosts(other) && namesTable(words, other));
  const isOther = namesOther(words) || (isOfCosts && !rowsAreCosts(table));
  if (!isBack && namesTable(words, table)) return { means: 'own', says: null, word: text };
  return isBack || isOther || words.some((word) => isDoubtful(word, table))
    ? { means: 'other', says: 'doubt', word: text }
    : null;
}

/** "Angebote (noch offen)" without what it says more. */
const bare = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

/** The lines of one text alone that have rows below them. */
function headingsIn({ data, below: { rows, besideBlanks }, found: { block }, filled }: BegunTable): Heading[] {
  const apart = new Set(besideBlanks);
  // Of a person or a firm a name may be all that is known.
  const isOfBuyers = declarationOf(data.table).rowIs === 'buyer';
  const figures = Object.values(data.columns).flatMap(({ type, index }) => (type === 'text' || index < 0 ? [] : index));
  const isOfFigures = (line: Cell[]): boolean => figures.some((index) => !isEmpty(line[index]));
  const days = Object.values(data.columns).filter(isDateColumn);
  const headings: Heading[] = [];
  for (let row = 0; row < data.rows; row++) {
    const text =
      filled[row] > 1 ||
      days.some(({ values }) => !Number.isNaN(values[row])) ||
      (isOfBuyers && row > 0 && !apart.has(row))
        ? null
        : loneText(rows[row], block);
    if (text !== null && !saysTotal(text) && !isGroupLine(text))
      headings.push({ row, text, rows: [], isSure: apart.has(row) && !/\d/.test(text) && isOfFigures(rows[row]) });
    else if (headings.length > 0 && data.leftOut[row] === 0) headings[headings.length - 1].rows.push(row);
  }
  return headings.filter((heading) => heading.rows.length > 0);
}

/** A column of the headings that rows stand below, as if each row said it. */
function labelled(data: Table, headings: readonly Heading[]): TextColumn {
  const labels = ['', ...headings.map(({ text }) => text)];
  const codes = codesFor(labels.length, data.rows);
  headings.forEach(({ rows }, at) => {
    for (const row of rows) codes[row] = at + 1;
  });
  return { type: 'text', header: data.segments[0].tab, index: -1, codes, labels };
}

/** No currency has this name. */
const UNTOLD = '?';

/** The currencies that headings name, where nothing beside the amounts does. Rows below no such heading have none that is known. */
function addCurrencies(data: Table, headings: readonly Heading[]): void {
  if (data.columns.currency) return;
  const named = headings.map((heading) => ({
    ...heading,
    text: currencyOfLabel(heading.text) ?? headerMoney({ written: heading.text }).currency,
  }));
  const own = named.filter(({ text }) => text !== '');
  if (own.length === 0) return;
  const column = labelled(data, own);
  leaveOut(
    data,
    own.map(({ row }) => row),
    { text: 'intake_group_row' },
  );
  if (countedRows(data).some((row) => column.codes[row] === 0)) column.labels[0] = UNTOLD;
  data.columns.currency = column;
}
