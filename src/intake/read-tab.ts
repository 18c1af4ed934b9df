import type { Cell } from '../engine/cell';
import type { Sentence } from '../engine/sentence';
import type { NumberColumn, Table, TextColumn } from '../engine/table';
import type { TableName } from '../tables/tables';
import { address } from './address';
import { answersFor, type TabAnswers } from './answers';
import { currencyOf } from './currencies';
import {
  type Block,
  type BlockRows,
  blocksOf,
  headerRows,
  headersOf,
  isSecondHeader,
  lastRowOf,
  rowsOf,
} from './layout';
import { leaveOutCode, markDuplicates } from './mark-duplicates';
import { meaningColumns } from './meaning-columns';
import { normalText } from './normal-text';
import { dealOutcomes, leadOutcomes, NOT_WON, type OutcomeReading } from './outcome';
import { isEmpty } from './plain-text';
import { profileOf, sampleOf } from './profile';
import { type ColumnsReading, readColumns } from './read-columns';
import type { Problem, Question, RawTab, Reading, TabReading } from './reading';
import { type Recognition, recognise, type SeenColumn } from './recognise';
import { markRows, splitAmounts, wordlessTotal } from './row-marks';
import { runningTotals } from './running-total';
import { declarationOf, tableNames } from './vocabulary';

/**
 * Reads a raw tab: finds its header and table, its columns and their values, and marks the rows that no KPI may count.
 * Never throws on what a tab may hold; a tab that is no data has `table: null`.
 */
export function readTab(tab: RawTab, reading: Reading): TabReading {
  const read = readTabWithDuplicates(tab, reading);
  const { data } = read;
  if (data === null) return read;
  const duplicates = markDuplicates(data);
  if (duplicates.length > 0) {
    const index = data.columns.id?.index ?? Object.values(data.columns)[0]?.index ?? 0;
    read.problems.push(
      problemOf(data.leftOutReasons[data.leftOut[duplicates[0]] - 1], duplicates, index, sheetRowOf(data)),
    );
  }
  return read;
}

/** The same without looking for duplicates, for who joins several tabs and looks for them in the whole. */
export function readTabWithDuplicates(tab: RawTab, reading: Reading): TabReading {
  const cells = tab.cells.every((line) => Array.isArray(line))
    ? tab.cells
    : tab.cells.map((line) => (Array.isArray(line) ? line : []));
  const answers = answersFor(tab.name, reading.answers);
  if (answers.table === 'not data') return notData(tab.name, []);
  const found = find(cells, tab.name, answers);
  if (found === null) return notData(tab.name, []);
  if (found.recognition === null) return notData(tab.name, found.questions);
  return readFound({ ...tab, cells }, reading, answers, found, found.recognition);
}

function notData(name: string, questions: Question[]): TabReading {
  return { name, table: null, headerRow: 0, rows: 0, columns: {}, questions, problems: [], data: null };
}

/** Where the tab's table is and what it is. */
interface Found {
  block: Block;
  below: BlockRows;
  columns: SeenColumn[];
  recognition: Recognition | null;
  /** Other tables beside it. */
  beside: Block[];
  questions: Question[];
}

function find(cells: Cell[][], name: string, answers: TabAnswers): Found | null {
  const tabWords = normalText(name).split(' ');
  let best: Found | null = null;
  for (const row of headerRows(cells)) {
    for (const found of readingsOf(cells, row, tabWords, answers)) {
      if (best === null || (found.recognition?.score ?? -1) > (best.recognition?.score ?? -1)) best = found;
    }
  }
  if (best !== null && best.recognition === null && couldBeData(best)) {
    best.questions.push({ column: '', ask: { text: 'intake_ask_table' }, options: [...tableNames, 'not data'] });
  }
  return best;
}

/** A table with dates and rows that no kind of tab explains is worth a question. */
function couldBeData({ columns, below }: Found): boolean {
  return (
    below.rows.length > 2 &&
    columns.length > 1 &&
    columns.some(({ profile }) => profile.filled > 2 && profile.dates > 0.9 && profile.scores === 0)
  );
}

/** A header row read as one table, or as several beside each other where they are tables apart. */
function readingsOf(cells: Cell[][], row: number, tabWords: string[], answers: TabAnswers): Found[] {
  const blocks = blocksOf(cells, row);
  if (blocks.length === 0) return [];
  const whole: Block = { row, from: blocks[0].from, to: blocks[blocks.length - 1].to };
  if (blocks.length > 1) {
    const apart = blocks.map((block) => look(cells, block, tabWords, answers));
    if (areApart(cells, blocks, apart)) {
      return apart.map((found) => ({ ...found, beside: blocks.filter((block) => block !== found.block) }));
    }
  }
  return [look(cells, whole, tabWords, answers)];
}

/** Blocks are tables of their own when two are recognised, when one ends well before another, or when headers return. */
function areApart(cells: Cell[][], blocks: Block[], found: Found[]): boolean {
  if (found.filter(({ recognition }) => recognition !== null).length > 1) return true;
  const heights = blocks.map((block) => lastRowOf(cells, block) - block.row);
  if (Math.min(...heights) < Math.max(...heights) * 0.8 && blocks.every(({ from, to }) => to - from > 1)) return true;
  const keys = found.flatMap(({ columns }) => columns.map(({ header }) => header.key).filter(Boolean));
  return new Set(keys).size < keys.length;
}

function look(cells: Cell[][], block: Block, tabWords: string[], answers: TabAnswers): Found {
  const below = rowsOf(cells, block, -1);
  const columns = seenColumns(cells, block, below.rows, answers);
  const forced = answers.table === 'not data' ? null : answers.table;
  const named = columns.filter(({ header }) => header.key !== '');
  // A header without rows is an empty table, but not where something else follows: that is a page about tables.
  const page = below.rows.length === 0 && cells.slice(block.row + 1).some((line) => !line.every(isEmpty));
  const recognition = page ? null : (recognise(named, tabWords, below.rows.length, forced)[0] ?? null);
  return { block, below, columns, recognition, beside: [], questions: [] };
}

function seenColumns(cells: Cell[][], block: Block, rows: Cell[][], answers: TabAnswers): SeenColumn[] {
  const sample = sampleOf(rows);
  const headers = headersOf(cells, block);
  const profiles = headers.map((_header, at) => profileOf(sample, block.from + at));
  const running = runningTotals(
    rows,
    headers.map((_header, at) => block.from + at),
    profiles,
  );
  return headers.map((header, at) => ({
    index: block.from + at,
    header,
    profile: profiles[at],
    running: running.has(block.from + at),
    answered: answers.field(header.written),
  }));
}

const sheetRowOf =
  (data: Table) =>
  (row: number): number => {
    const { sheetRows } = data.segments[0];
    return typeof sheetRows === 'number' ? sheetRows + row : sheetRows[row];
  };

function readFound(
  tab: RawTab,
  reading: Reading,
  answers: TabAnswers,
  found: Found,
  recognition: Recognition,
): TabReading {
  const { block } = found;
  let { below } = found;
  const { table } = recognition;
  let data = emptyTable(tab, table, below);
  let read = readColumns(table, recognition.fields, below.rows, reading, answers, sheetRowOf(data));
  const second = secondHeader(below, block, read);
  if (second >= 0) {
    below = rowsOf(tab.cells, block, sheetRowOf(data)(second) - 1);
    data = emptyTable(tab, table, below);
    read = readColumns(table, recognition.fields, below.rows, reading, answers, sheetRowOf(data));
  }
  data.columns = read.columns;
  data.unread = read.unread;
  const { questions, problems } = read;
  leaveOutRows(data, below, found, read, problems);
  if (recognition.rivals !== null) askWhichScore(recognition, data, questions);
  addMeanings(data, answers, questions, problems);
  data.currency = tableCurrency(data, recognition, read.currencies, problems);
  for (const other of otherTables(tab.cells, found, below)) problems.push(other);
  return {
    name: tab.name,
    table,
    headerRow: block.row + 1,
    rows: data.rows,
    columns: Object.fromEntries(
      Object.entries(recognition.fields).map(([field, { column, sure }]) => [
        field,
        { header: column.header.written, index: column.index, sure },
      ]),
    ),
    questions,
    problems,
    data,
  };
}

function emptyTable(tab: RawTab, table: TableName, { rows, sheetRows }: BlockRows): Table {
  return {
    table,
    rows: rows.length,
    segments: [{ tab: tab.name, start: 0, rows: rows.length, sheetRows, cells: rows }],
    columns: {},
    unread: {},
    leftOut: new Uint8Array(rows.length),
    leftOutReasons: [],
    currency: null,
  };
}

/** First row that is the header of another table, without a blank line before it; -1 when there is none. */
function secondHeader({ rows, repeated }: BlockRows, block: Block, { suspects }: ColumnsReading): number {
  const found = [...suspects].filter((row) => !repeated.includes(row) && isSecondHeader(rows[row], block));
  return found.length > 0 ? Math.min(...found) : -1;
}

/** Marks repeated headers, totals, notes and split amounts. Cells of such rows are no longer problems of their column. */
function leaveOutRows(
  data: Table,
  below: BlockRows,
  { block, columns }: Found,
  read: ColumnsReading,
  problems: Problem[],
): void {
  const rowOf = sheetRowOf(data);
  const leave = (
    rows: number[],
    text: 'intake_repeated_header' | 'intake_totals_row' | 'intake_footer_row' | 'intake_amount_split',
  ): void => {
    const fresh = rows.filter((row) => data.leftOut[row] === 0);
    if (fresh.length === 0) return;
    const code = leaveOutCode(data, { text });
    for (const row of fresh) data.leftOut[row] = code;
  };
  leave(below.repeated, 'intake_repeated_header');
  const marks = markRows(below.rows, block, data.columns, read.suspects, below.besideBlanks);
  leave(marks.totals, 'intake_totals_row');
  leave(marks.footers, 'intake_footer_row');
  const amount = data.columns.amount as NumberColumn | undefined;
  if (amount !== undefined) {
    const total = wordlessTotal(below.rows, data.columns, amount.values, data.leftOut);
    if (total >= 0) leave([total], 'intake_totals_row');
    const next = columns.find(({ index }) => index === amount.index + 1);
    const split = splitAmounts(
      below.rows,
      amount.index,
      next !== undefined && next.profile.filled > 0 && next.profile.numbers < 0.5,
    );
    if (split.length > 0) {
      leave(split, 'intake_amount_split');
      problems.push(problemOf({ text: 'intake_amount_split' }, split, amount.index, rowOf));
    }
  }
  withoutLeftOut(problems, data);
}

/** Takes cells of left-out rows out of the unreadable ones: "Grand Total" in a date column is no bad date. */
function withoutLeftOut(problems: Problem[], data: Table): void {
  const left = new Set<number>();
  for (let row = 0; row < data.rows; row++) if (data.leftOut[row] > 0) left.add(sheetRowOf(data)(row));
  if (left.size === 0) return;
  for (let at = problems.length - 1; at >= 0; at--) {
    const problem = problems[at];
    if (!/^intake_problem_(dates|numbers|errors)$/.test(problem.reason.text)) continue;
    const cells = problem.cells.filter((cell) => !left.has(Number(cell.replace(/^[A-Z]+/, ''))));
    problem.rows -= problem.cells.length - cells.length;
    problem.cells = cells;
    if (problem.rows === 0) problems.splice(at, 1);
  }
}

function problemOf(reason: Sentence, rows: number[], index: number, rowOf: (row: number) => number): Problem {
  return { reason, rows: rows.length, cells: rows.slice(0, 20).map((row) => address(index, rowOf(row))) };
}

function askWhichScore({ rivals }: Recognition, data: Table, questions: Question[]): void {
  const options = (rivals?.columns ?? []).map(({ header }) => header.written);
  questions.push({ column: '', ask: { text: 'intake_ask_score', values: { columns: options.join(', ') } }, options });
  data.unread.score = { text: 'intake_unread_score' };
}

/** Adds outcome, kind, isDone, payment and state, and asks about words that nobody knows. */
function addMeanings(data: Table, answers: TabAnswers, questions: Question[], problems: Problem[]): void {
  Object.assign(data.columns, meaningColumns(data.table, data.columns, data.rows));
  let outcome: OutcomeReading | null = null;
  if (data.table === 'deals') outcome = dealOutcomes(data.columns, data.rows, answers);
  if (data.table === 'leads') outcome = leadOutcomes(data.columns, data.rows, answers);
  if (outcome === null) return;
  data.columns.outcome = outcome.column;
  for (const { header, label, rows } of outcome.unknown) {
    questions.push({
      column: header,
      value: label,
      ask: {
        text: label === NOT_WON ? 'intake_ask_not_won' : 'intake_ask_outcome',
        values: { column: header, value: label, rows },
      },
      options: ['open', 'won', 'lost', 'out'],
    });
  }
  const { contradictions, column } = outcome;
  if (contradictions.count > 0) {
    problems.push({
      reason: { text: 'intake_problem_contradiction' },
      rows: contradictions.count,
      cells: contradictions.addresses(column.index, sheetRowOf(data)),
    });
  }
}

/** The currency of the amounts: of the currency column, else of signs beside the amounts, else of a header. */
function tableCurrency(
  data: Table,
  { fields }: Recognition,
  inCells: Set<string>,
  problems: Problem[],
): Table['currency'] {
  const found = new Set<string>();
  const column = data.columns.currency as TextColumn | undefined;
  if (column !== undefined)
    for (const label of column.labels) if (label !== '') found.add(currencyOf(label) || label.toUpperCase());
  if (found.size === 0) for (const currency of inCells) found.add(currency);
  if (found.size === 0) {
    for (const field of Object.keys(fields)) {
      if (declarationOf(data.table).fields[field].type !== 'number') continue;
      const { header } = fields[field].column;
      for (const word of [...header.hints, ...header.words]) {
        const currency = word.length === 3 || word.length === 1 ? currencyOf(word) : null;
        if (currency) found.add(currency);
      }
    }
  }
  if (found.size > 1) {
    problems.push({
      reason: { text: 'intake_problem_currencies', values: { currencies: [...found].sort().join(', ') } },
      rows: data.rows,
      cells: [],
    });
    return 'mixed';
  }
  return found.size === 1 ? [...found][0] : null;
}

/** Tables on the tab that are not read: beside this one, and below it. */
function otherTables(cells: Cell[][], { beside }: Found, below: BlockRows): Problem[] {
  const reason: Sentence = { text: 'intake_problem_second_table' };
  const found = beside.map((block) => ({
    reason,
    rows: lastRowOf(cells, block) - block.row,
    cells: [address(block.from, block.row + 1)],
  }));
  if (below.nextTable >= 0) {
    const first = cells[below.nextTable].findIndex((cell) => cell !== '' && cell !== null && cell !== undefined);
    found.push({
      reason,
      rows: cells.length - below.nextTable - 1,
      cells: [address(Math.max(0, first), below.nextTable + 1)],
    });
  }
  return found;
}
