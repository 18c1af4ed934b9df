import type { Cell } from '../base/cell';
import { cellAddress, NamedCells } from '../base/cell-address';
import { rawField } from '../tables/prepared-fields';
import { isDateColumn } from '../tables/table';
import type { TableName } from '../tables/tables';
import type { Sentence } from '../texts/sentence';
import type { TabAnswers } from './answers/answers';
import { type ColumnsReading, nothingRead } from './columns-reading';
import type { Block } from './locate/layout';
import { repeatedHeaders } from './locate/repeated-header';
import { namesInDoubt } from './meaning/in-doubt/ask-about-tests';
import { type Reading, todayOf } from './reading';
import type { Recognition, SeenColumn } from './recognise/recognise';
import { idOrder } from './rows/repeated/id-order';
import type { DecimalMark } from './values/amounts/number-body';
import { type NumberScan, settleNumbers, settleShares } from './values/amounts/number-column';
import { columnMarks, type Mark } from './values/amounts/number-marks';
import { pastedFractions } from './values/amounts/pasted-fractions';
import { scaleByHeader } from './values/amounts/scale-by-header';
import { type DateScan, dateOrder, isTimed, settleZone } from './values/dates/date-column';
import { dateOrders, dateQuestions } from './values/dates/date-question';
import { begins, latestOf } from './values/dates/latest-day';
import { settleCenturies, valuesInOrder } from './values/dates/short-years';
import { headerMinutes } from './values/header-minutes';
import { scanColumns } from './values/scan-columns';
import { wordedScale } from './values/worded-scores';

interface Context {
  table: TableName;
  rows: Cell[][];
  reading: Reading;
  answers: TabAnswers;
  sheetRowOf: (row: number) => number;
  result: ColumnsReading;
  /** The power of ten of amounts whose header says none. */
  power: number;
}

/** Reads every recognised column, all in one pass over the rows. Orders of day and month are decided over all date columns together. */
export function readColumns(
  table: TableName,
  fields: Recognition['fields'],
  { rows, header, block, power }: { rows: Cell[][]; header: Cell[]; block: Block; power: number },
  reading: Reading,
  answers: TabAnswers,
  sheetRowOf: (row: number) => number,
): ColumnsReading {
  const result = nothingRead();
  const context: Context = { table, rows, reading, answers, sheetRowOf, result, power };
  const again = repeatedHeaders(rows, header, block);
  const ids = fields.id ? idOrder(rows, fields.id.column.index) : null;
  const doubts = namesInDoubt(table, fields, rows);
  const also = [again.read, doubts.read, ...(ids ? [ids.read] : [])];
  const { ready, numbers, dates } = scanColumns(table, fields, rows, reading.zone, answers, also);
  Object.assign(result.columns, ready);
  result.repeated = again.scan;
  result.idsInOrder = ids?.scan.isKept ?? false;
  Object.assign(result, doubts.scan);
  const marks = columnMarks(
    numbers.map(({ scan }) => scan),
    reading.locale,
  );
  numbers.forEach(({ field, column, scan }, at) => {
    result.scans[field] = scan;
    readNumbers(context, field, column, scan, marks[at]);
  });
  const orders = dateOrders(
    dates.map(({ column, scan }) => {
      const order = dateOrder(scan, reading.locale);
      return { column, scan, order, answer: order === 'ask' ? answers.dateOrder(column.header.written) : undefined };
    }),
    reading.locale,
    Object.values(fields).map(({ column }) => column.header),
  );
  dates.forEach(({ field, column, scan }, at) => {
    readDates(context, field, column, scan, orders[at]);
  });
  putInCenturies(context, dates);
  result.questions.push(...dateQuestions(dates, orders, reading.locale));
  return result;
}

function readDates(
  context: Context,
  field: string,
  column: SeenColumn,
  scan: DateScan,
  order: ReturnType<typeof dateOrder>,
): void {
  const { result, reading, rows } = context;
  const header = column.header.written;
  report(context, column, scan.unreadable, 'intake_problem_dates');
  report(context, column, scan.errors, 'intake_problem_errors');
  if (order === 'ask') {
    result.unread[field] = { text: 'intake_unread_date_order', values: { column: header } };
    return;
  }
  if (order === 'mixed') {
    const fewer = scan.onlyDay.count < scan.onlyMonth.count ? scan.onlyDay : scan.onlyMonth;
    result.unread[field] = { text: 'intake_unread_dates_mixed', values: { column: header } };
    problem(context, column, fewer, result.unread[field]);
    return;
  }
  if (order === 'swapped') {
    const texts = scan.onlyDay.count > 0 ? scan.onlyDay : scan.onlyMonth;
    const example = String(rows[texts.rows[0]][column.index]).trim();
    result.unread[field] = {
      text: 'intake_unread_dates_swapped',
      values: { column: header, example, locale: reading.locale },
    };
    problem(context, column, texts, result.unread[field]);
    return;
  }
  const values = valuesInOrder(scan, order);
  const { blanks, dates } = scan;
  result.cellsOf.set(values, { blanks, areDates: blanks + dates.count === rows.length });
  const noDates = unreadIn(scan, values);
  report(context, column, noDates, 'intake_problem_dates');
  const inUtc = column.header.hints.some((hint) => hint === 'utc' || hint === 'gmt');
  if (inUtc && !scan.zoned) settleZone(values, reading.zone);
  result.columns[field] = { type: 'date', header, index: column.index, values, timed: isTimed(values) };
}

/** Rows with a year of two digits of which the order of the column makes no date. */
function unreadIn({ shortRows }: DateScan, values: Float64Array): NamedCells {
  const cells = new NamedCells();
  for (const row of shortRows) if (Number.isNaN(values[row])) cells.add(row);
  return cells;
}

/** Years of two digits, once every date of a row is known: what has happened is never in the future, an end follows its start. */
function putInCenturies({ table, result, rows, reading }: Context, dates: { field: string; scan: DateScan }[]): void {
  if (dates.every(({ scan }) => scan.shortRows.length === 0)) return;
  const today = todayOf(reading);
  const began = new Float64Array(rows.length).fill(Number.NEGATIVE_INFINITY);
  for (const isBeginning of [true, false]) {
    for (const { field, scan } of dates) {
      const column = result.columns[field];
      if (!isDateColumn(column) || begins(table, field) !== isBeginning) continue;
      const { values } = column;
      settleCenturies(scan.shortRows, values, latestOf(table, field, today, values), isBeginning ? undefined : began);
      if (isBeginning)
        for (let row = 0; row < rows.length; row++) if (values[row] > began[row]) began[row] = values[row];
    }
  }
  result.shortYears = dates.find(({ field }) => field === 'closedOn')?.scan.shortRows ?? [];
}

function readNumbers(context: Context, field: string, column: SeenColumn, scan: NumberScan, decided: Mark): void {
  const { result, answers, table } = context;
  const header = column.header.written;
  const mark = decided === 'ask' ? (answers.decimalMark(header) ?? 'ask') : decided;
  if (mark === 'ask') {
    const { dot3, comma3, doubt } = scan.evidence;
    const example = exampleOf(context, column, [dot3, comma3, doubt].find(({ count }) => count > 0) as NamedCells);
    const dotted = example.includes('.');
    result.questions.push({
      column: header,
      ask: {
        text: 'intake_ask_decimal_mark',
        values: { column: header, example },
      },
      options: dotted ? ['1.234,56', '1,234.56'] : ['1,234.56', '1.234,56'],
    });
    result.unread[field] = { text: 'intake_unread_decimal_mark', values: { column: header } };
    return;
  }
  if (mark === 'mixed') {
    const { dot, comma } = scan.evidence;
    result.unread[field] = { text: 'intake_unread_decimals_mixed', values: { column: header } };
    problem(context, column, dot.count < comma.count ? dot : comma, result.unread[field]);
    return;
  }
  settleNumbers(scan, mark);
  result.cellsOf.set(scan.values, { blanks: scan.blanks, areDates: false });
  if (scan.evidence.dot.count > 0 || scan.evidence.comma.count > 0) dropPastedFractions(context, column, scan, mark);
  if (rawField(table, field)?.unit === 'money')
    result.problems.push(...scaleByHeader(field, column.header, scan.values, context.power));
  if (field === 'responseMinutes') times(scan.values, headerMinutes(column.header));
  if (rawField(table, field)?.share || column.header.hints.includes('%')) settleShares(scan);
  report(context, column, scan.unreadable, 'intake_problem_numbers');
  report(context, column, scan.errors, 'intake_problem_errors');
  const scale = rawField(table, field)?.values === 'score' ? wordedScale(column.profile.labels.keys()) : undefined;
  result.columns[field] = { type: 'number', header, index: column.index, values: scan.values, ...(scale && { scale }) };
}

const exampleOf = ({ rows }: Context, column: SeenColumn, cells: NamedCells): string =>
  String(rows[cells.rows[0]][column.index]).trim();

function times(values: Float64Array, factor: number): void {
  for (let row = 0; row < values.length; row++) values[row] *= factor;
}

function dropPastedFractions(context: Context, column: SeenColumn, scan: NumberScan, mark: DecimalMark): void {
  const { rows, result, reading, sheetRowOf } = context;
  const { locale } = reading;
  const cells = pastedFractions(rows, column.index, mark, locale);
  if (cells.length === 0) return;
  for (const row of cells) scan.values[row] = Number.NaN;
  const text = mark === ',' ? 'intake_problem_pasted_numbers' : 'intake_problem_pasted_commas';
  result.problems.push({
    reason: { text, values: { column: column.header.written, locale } },
    rows: cells.length,
    cells: cells.slice(0, 20).map((row) => cellAddress(column.index, sheetRowOf(row))),
  });
}

function report(
  context: Context,
  column: SeenColumn,
  cells: NamedCells,
  text: 'intake_problem_dates' | 'intake_problem_numbers' | 'intake_problem_errors',
): void {
  for (const row of cells.rows) context.result.suspects.add(row);
  problem(context, column, cells, { text, values: { column: column.header.written } });
}

function problem({ result, sheetRowOf }: Context, column: SeenColumn, cells: NamedCells, reason: Sentence): void {
  if (cells.count === 0) return;
  result.problems.push({ reason, rows: cells.count, cells: cells.addresses(column.index, sheetRowOf) });
}
