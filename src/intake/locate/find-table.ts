import type { Cell } from '../../base/cell';
import type { Zone } from '../../base/zone';
import { declarationOf, type TableName } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import type { TabAnswers } from '../answers/answers';
import { type AlikeTabs, calledIn, type Problem, type Question, type Reading } from '../reading';
import { foundByRows } from '../recognise/columns/found-by-rows';
import { meaningOf } from '../recognise/header-words/header-meaning';
import { namesTable, tableNames } from '../recognise/header-words/vocabulary';
import { chooseTable } from '../recognise/kind-of-tab/choose-table';
import { hasMonthsAcross } from '../recognise/kind-of-tab/months-across';
import { namesOther } from '../recognise/kind-of-tab/other-kind';
import { toldByRows } from '../recognise/kind-of-tab/told-by-rows';
import { profileOf, sampleOf } from '../recognise/profile';
import { type Recognition, recognise, type SeenColumn } from '../recognise/recognise';
import { headersAlike } from '../recognise/same-headers';
import { readHeader } from '../text/header-text';
import { tabWordsOf } from '../text/normal-text';
import { isEmpty } from '../text/plain-text';
import { amountsOfPieces } from './by-numbers/amounts-of-pieces';
import { ledgerAccounts } from './by-numbers/ledger-accounts';
import { numbersLines } from './by-numbers/line-numbers';
import { pricesOfLines } from './by-numbers/prices-of-lines';
import { runningTotals } from './by-numbers/running-total';
import { totalsWithTax } from './by-numbers/totals-with-tax';
import { type Block, type BlockRows, blockRows, blocksOf, firstTexts, headerRows, headersOf } from './layout';
import { areApart, mayBeOthers } from './tables-beside';

/** Where the tab's table is and what it is. */
export interface Found {
  block: Block;
  below: BlockRows;
  columns: SeenColumn[];
  recognition: Recognition | null;
  /** All that it can be by its columns, the likeliest first. */
  candidates: Recognition[];
  /** Other tables on the tab, beside it and below it, and what each is. */
  others: OtherTable[];
  questions: Question[];
  /** What is to be said of a tab that is not read. */
  problems: Problem[];
}

export interface OtherTable {
  block: Block;
  table: TableName | null;
}

/** What the other tabs tell of one. */
type FromOthers = Pick<Reading, 'owners' | 'linked' | 'parts' | 'alike' | 'zone' | 'elsewhere'>;

/** By what columns are seen: rows of tabs with the same headers, where these were read each in another way. */
interface Seeing extends Pick<Reading, 'zone'> {
  alike: AlikeTabs | undefined;
}

/** The likeliest header row and table of a tab; null when nothing in it can be a header. */
export function findTable(cells: Cell[][], name: string, answers: TabAnswers, others: FromOthers): Found | null {
  const linked = new Map(others.linked?.flatMap(({ tab, index, field }) => (tab === name ? [[index, field]] : [])));
  const tabWords = tabWordsOf(calledIn(others, name));
  const forced = forcedBy(answers) ?? others.parts?.find(({ tab }) => tab === name)?.table ?? null;
  const seeing: Seeing = { zone: others.zone, alike: others.alike?.get(name) };
  let best: Found | null = null;
  const rows = headerRows(cells);
  // Whoever says what a tab holds says that it has a header, whatever its words; so do words that mean something together.
  if (rows.length === 0) rows.push(...firstTexts(cells).filter((row) => forced !== null || areMade(cells[row])));
  for (const row of rows) {
    for (const found of readingsOf(cells, row, tabWords, answers, linked, forced, seeing)) {
      if (best === null || (found.recognition?.score ?? -1) > (best.recognition?.score ?? -1)) best = found;
    }
  }
  if (best !== null && best.below.nextTable >= 0) {
    const row = best.below.nextTable;
    best.others.push(otherTable(cells, { row, from: 0, to: cells[row].length }, answers, others.zone));
  }
  if (best !== null && forced === null) settle(best, tabWords, others.owners);
  // What a column is, its sisters may show; what stands in it here is its own.
  if (best !== null && seeing.alike) for (const column of best.columns) column.profile = ownProfile(column, best);
  return best;
}

/** What a table is beside or below the one that is read, whatever the tab is called. */
export function otherTable(cells: Cell[][], block: Block, answers: TabAnswers, zone: Zone): OtherTable {
  const { recognition } = tableIn(cells, block, [], answers, new Map(), null, { zone, alike: undefined });
  return { block, table: recognition?.table ?? null };
}

/** True for a line of which most cells are two known words or more each: "account_ref", "cancelled_on". */
function areMade(line: Cell[]): boolean {
  const headers = line.flatMap((cell) => (typeof cell === 'string' && !isEmpty(cell) ? [readHeader(cell)] : []));
  const made = headers.filter((header) => header.words.length > 1 && meaningOf(header).unknown === 0);
  return made.length > 1 && made.length * 2 > headers.length;
}

const ownProfile = ({ index }: SeenColumn, { below: { rows } }: Found): SeenColumn['profile'] =>
  profileOf(sampleOf(rows), index, rows);

/** The table that a person has called the tab. */
const forcedBy = ({ table }: TabAnswers): TableName | null => (table === 'not data' ? null : table);

/** Decides what the table is, or asks, or says what else it looks like. An empty table and an answer stand as they are. */
function settle(found: Found, tabWords: string[], owners: ReadonlySet<string> | undefined): void {
  if (found.below.rows.length === 0) return;
  const choice = chooseTable(found.candidates, found.columns, tabWords, owners);
  found.recognition = 'recognition' in choice ? choice.recognition : null;
  const used = Object.values(found.recognition?.fields ?? {}).map(({ column }) => column.index);
  const areMonthsAcross = hasMonthsAcross(found.columns.filter(({ index }) => !used.includes(index)));
  if (areMonthsAcross) {
    const column = found.columns[0].header.written;
    const reason: Sentence = { text: 'intake_problem_months_across', values: { column } };
    found.problems.push({ reason, rows: found.below.rows.length, cells: [] });
  }
  if ('recognition' in choice || areMonthsAcross) return;
  if ('unknownRespondents' in choice) {
    found.questions.push(askWhatItIs({ text: 'intake_ask_respondents' }, ['survey']));
  } else if (!('likely' in choice)) {
    const rows = found.below.rows.length;
    found.problems.push({
      reason: { text: 'intake_problem_other_kind', values: { kind: choice.other } },
      rows,
      cells: [],
    });
  } else if (choice.likely.length > 0 || couldBeData(found) || (namedBy(tabWords).length > 0 && hasFigures(found))) {
    const { other } = choice;
    const likely = [...choice.likely, ...namedBy(tabWords)];
    const [first] = likely;
    const ask: Sentence =
      first === undefined
        ? { text: 'intake_ask_table' }
        : other === null
          ? { text: 'intake_ask_table_weak', values: { first: declarationOf(first).title } }
          : { text: 'intake_ask_table_likely', values: { first: declarationOf(first).title, other } };
    found.questions.push(askWhatItIs(ask, likely));
  }
}

/** The question what a tab holds, the likely answers first. */
function askWhatItIs(ask: Sentence, likely: readonly TableName[]): Question {
  return { column: '', ask, options: [...new Set([...likely, 'not data', ...tableNames])] };
}

/** What the name of a tab says that it holds, whatever its columns are called. */
const namedBy = (tabWords: string[]): TableName[] =>
  namesOther(tabWords) ? [] : tableNames.filter((table) => namesTable(tabWords, table));

/** A table with dates and rows that no kind of tab explains is worth a question. */
function couldBeData({ columns, below }: Found): boolean {
  return (
    below.rows.length > 2 &&
    columns.length > 1 &&
    columns.some(({ profile }) => profile.filled > 2 && profile.dates > 0.9 && profile.scores === 0)
  );
}

/** A column of numbers beside others. */
const hasFigures = ({ columns }: Found): boolean =>
  columns.filter(({ profile }) => profile.filled > 0).length > 2 &&
  columns.some(({ profile }) => profile.filled > 1 && profile.numbers > 0.9);

/** A header row read as one table, or as several beside each other where they are tables apart. */
function readingsOf(
  cells: Cell[][],
  row: number,
  tabWords: string[],
  answers: TabAnswers,
  linked: ReadonlyMap<number, string>,
  forced: TableName | null,
  seeing: Seeing,
): Found[] {
  const blocks = blocksOf(cells, row);
  if (blocks.length === 0) return [];
  const all: Block = { row, from: blocks[0].from, to: blocks[blocks.length - 1].to };
  const whole = tableIn(cells, all, tabWords, answers, linked, forced, seeing);
  if (blocks.length > 1) {
    const apart = blocks.map((block) => tableIn(cells, block, tabWords, answers, linked, forced, seeing));
    if (areApart(cells, blocks, apart)) {
      const tables = apart.map(({ block }) => otherTable(cells, block, answers, seeing.zone));
      return apart.map((found) => ({ ...found, others: tables.filter(({ block }) => block !== found.block) }));
    }
    whole.others.push(...mayBeOthers(whole, apart));
  }
  return [whole];
}

function tableIn(
  cells: Cell[][],
  block: Block,
  tabWords: string[],
  answers: TabAnswers,
  linked: ReadonlyMap<number, string>,
  forced: TableName | null,
  seeing: Seeing,
): Found {
  const below = blockRows(cells, block, -1);
  const columns = seenColumns(cells, block, below.rows, answers, linked, seeing);
  const named = columns.filter(({ header }) => header.key !== '');
  // A header without rows is an empty table, but not where something else follows: that is a page about tables.
  const page = below.rows.length === 0 && cells.slice(block.row + 1).some((line) => !line.every(isEmpty));
  const all = page ? [] : recognise(named, tabWords, below.rows.length, forced);
  const told = forced === null ? toldByRows(all, columns, below.rows) : all;
  const candidates = told.map((one) => foundByRows(one, named, below.rows));
  const recognition = candidates[0] ?? null;
  return { block, below, columns, recognition, candidates, others: [], questions: [], problems: [] };
}

function seenColumns(
  cells: Cell[][],
  block: Block,
  rows: Cell[][],
  answers: TabAnswers,
  linked: ReadonlyMap<number, string>,
  seeing: Seeing,
): SeenColumn[] {
  const { alike, zone } = seeing;
  const seen = alike?.headers === headersAlike(cells[block.row]) ? alike.rows : rows;
  const sample = sampleOf(seen);
  const headers = headersOf(cells, block, zone);
  const profiles = headers.map((_header, at) => profileOf(sample, block.from + at, seen));
  const running = runningTotals(
    rows,
    headers.map((_header, at) => block.from + at),
    profiles,
  );
  const headed = headers.map((header, at) => ({ index: block.from + at, header, profile: profiles[at] }));
  const pieces = amountsOfPieces(rows, headed);
  const accounts = ledgerAccounts(rows, headed);
  const taxed = totalsWithTax(rows, headed);
  const ofLines = pricesOfLines(rows, headed);
  return headers.map((header, at) => ({
    index: block.from + at,
    header,
    profile: profiles[at],
    running: running.has(block.from + at),
    countsPieces: pieces.has(block.from + at),
    ledgerAccount: accounts.has(block.from + at),
    tax: taxed.get(block.from + at),
    ofLine: ofLines.has(block.from + at),
    numbering: numbersLines(rows, block.from + at, profiles[at]),
    answered: answers.field(header.written),
    linked: linked.get(block.from + at),
  }));
}
