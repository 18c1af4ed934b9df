import type { Cell } from '../base/cell';
import type { Table } from '../tables/table';
import { answersFor, type TabAnswers } from './answers/answers';
import { beginTable } from './begin-table';
import { partedTerms } from './locate/amounts-by-term';
import { type Found, findTable } from './locate/find-table';
import { inColumn, leaveOutUnsplit, packedProblems, packedRows } from './locate/packed-rows';
import { longHeaders, otherTables, unseenColumns } from './locate/unread-parts';
import { monthsWithYears } from './locate/year-beside-month';
import { addMeanings } from './meaning/add-meanings';
import { leaveOutAutomated } from './meaning/automated';
import { settlePastEnds } from './meaning/contracts/settle-past-ends';
import { settlePauses } from './meaning/contracts/settle-pauses';
import { settleRenewals } from './meaning/contracts/settle-renewals';
import { settleCostSigns } from './meaning/costs/cost-signs';
import { leaveOutLedgerLines } from './meaning/costs/ledger-lines';
import { leaveOutPlannedCosts } from './meaning/costs/planned-costs';
import { askWhatGoesOff } from './meaning/discounts/ask-what-goes-off';
import { settleDiscounts } from './meaning/discounts/settle-discounts';
import { areCredits } from './meaning/documents/credit-notes';
import { settleDocuments } from './meaning/documents/documents';
import { refundOnce } from './meaning/documents/refunds-once';
import { askWhetherRowsCount } from './meaning/in-doubt/ask-whether-rows-count';
import { settleDecisionDay } from './meaning/outcome/decision-day';
import { settlePaymentTicks } from './meaning/payment/payment-ticks';
import { settleQuotaScales } from './meaning/quotas/quota-scales';
import { quotasNote, settleQuotas } from './meaning/quotas/quotas-by-period';
import { leaveOutTicked } from './meaning/ticked-rows';
import { settleNamedState } from './named/named-states';
import { type Problem, type Question, type RawTab, type Reading, type TabReading, todayOf } from './reading';
import { isInCompanyCurrency } from './recognise/columns/amount-columns';
import { askIntervalCount } from './recognise/columns/interval-counts';
import {
  askAboutCarried,
  askRecurringAmount,
  askWhichAmount,
  askWhichDate,
  askWhichScore,
} from './recognise/questions/ask-about-columns';
import { askAboutUnplaced } from './recognise/questions/ask-about-unplaced';
import { askClosingDay } from './recognise/questions/ask-closing-day';
import { askLeavingDay } from './recognise/questions/ask-leaving-day';
import { askMissingColumn } from './recognise/questions/ask-missing-column';
import { askOrderNumber } from './recognise/questions/ask-order-number';
import { askSoldAmount } from './recognise/questions/ask-sold-amount';
import { askStatusOrPlace } from './recognise/questions/ask-status-or-place';
import { askWhichRep } from './recognise/questions/ask-which-rep';
import { inOrder } from './recognise/questions/question-rank';
import type { Recognition } from './recognise/recognise';
import { fillGroups } from './rows/fill-groups';
import { addGroupLines } from './rows/group-lines';
import { leaveOutRows } from './rows/leave-out-rows';
import { fillLinesBelow } from './rows/lines-below';
import { awaitVersions, markDuplicates } from './rows/repeated/mark-duplicates';
import { leaveOutPerCampaign } from './rows/repeated/rows-per-campaign';
import { leaveOutPerPerson } from './rows/repeated/rows-per-person';
import { settleSameOrders } from './rows/repeated/settle-same-orders';
import { settleSharedDeals } from './rows/shared-deals/settle-shared-deals';
import { problemOf, sheetRowOf } from './rows/sheet-rows';
import { surelyFilled } from './rows/surely-filled';
import { leaveOutTotals } from './rows/totals/leave-out-totals';
import { settleSmallestUnit } from './values/amounts/smallest-unit';
import { settleCurrency } from './values/amounts/table-currency';
import { taxOfRate } from './values/amounts/tax-of-rate';
import { blankNobody } from './values/blank-nobody';
import { blankNoDays } from './values/dates/blank-no-days';
import { settleFirstResponses } from './values/dates/first-responses';
import { settleCenturies } from './values/dates/short-years';
import { stageDates } from './values/dates/stage-dates';
import { mendIds } from './values/destroyed-ids';
import { addUnreadableMarks } from './values/unreadable-marks';

/**
 * Reads a raw tab: finds its header and table, its columns and their values, and marks the rows that no KPI may count.
 * Never throws on what a tab may hold; a tab that is no data has `table: null`.
 */
export function readTab(tab: RawTab, reading: Reading): TabReading {
  const read = readTabWithDuplicates(tab, reading);
  const { data } = read;
  if (data === null) return read;
  const index = data.columns.id?.index ?? Object.values(data.columns)[0]?.index ?? 0;
  const duplicates = markDuplicates(data);
  data.leftOutReasons.forEach((reason, at) => {
    const rows = duplicates.filter((row) => data.leftOut[row] === at + 1);
    if (rows.length > 0) read.problems.push(problemOf(reason, rows, index, sheetRowOf(data)));
  });
  return read;
}

/** The same without looking for duplicates, for who joins several tabs and looks for them in the whole. */
export function readTabWithDuplicates(tab: RawTab, reading: Reading): TabReading {
  const packed = packedRows(tab.cells);
  if (packed === null) return readCells(tab.name, monthsWithYears(partedTerms(tab.cells)), reading);
  const read = packed.cells === null ? notData(tab.name, tab.cells, []) : readCells(tab.name, packed.cells, reading);
  if (read.data !== null) leaveOutUnsplit(read.data, packed);
  return { ...read, problems: [...packedProblems(packed, tab.cells), ...read.problems.map(inColumn(packed.column))] };
}

function readCells(name: string, cells: Cell[][], reading: Reading): TabReading {
  const carried = (reading.carried ?? []).filter((one) => one.tab === name);
  const answers = answersFor(name, reading.answers, carried);
  if (answers.table === 'not data') return notData(name, cells, []);
  const found = findTable(cells, name, answers, reading);
  if (found === null) return notData(name, cells, []);
  const read =
    found.recognition === null
      ? notData(name, cells, found.questions)
      : readFound({ name, cells }, reading, answers, found, found.recognition);
  askAboutCarried(carried, read);
  read.problems.push(...found.problems, ...unseenColumns(cells, found), ...longHeaders(cells, found));
  return read;
}

/** A tab that is not read, and why where there is more to say. */
export function notData(name: string, cells: Cell[][], questions: Question[], problems: Problem[] = []): TabReading {
  return {
    name,
    cells,
    table: null,
    headerRow: 0,
    rows: 0,
    columns: {},
    questions,
    problems,
    notes: [],
    data: null,
  };
}

function readFound(
  tab: RawTab,
  reading: Reading,
  answers: TabAnswers,
  found: Found,
  recognition: Recognition,
): TabReading {
  const { table } = recognition;
  const header = tab.cells[found.block.row];
  const begun = beginTable(tab, reading, answers, found, recognition);
  if ('startsAgain' in begun) return notData(tab.name, tab.cells, [], [begun.startsAgain]);
  const { data, read, fields } = begun;
  let { below } = begun;
  const { questions, problems } = read;
  const filled = surelyFilled(data);
  leaveOutRows(data, below, found, read, filled, problems);
  settleFirstResponses(data, recognition, found.columns, below.rows, reading);
  const stages = table === 'deals' ? stageDates(found.columns, below.rows, data, reading, problems) : [];
  if (stages.length > 0) data.stageDates = stages;
  leaveOutTotals(data, found.columns, below.rows, filled, answers, questions);
  askAboutUnplaced(data, found.columns, fields, questions);
  askIntervalCount(data, recognition, found.columns, questions);
  settleQuotas(data, fields, { name: tab.name, rows: below.rows, columns: found.columns }, reading, answers, questions);
  settleQuotaScales(data, { name: tab.name, rows: below.rows, columns: found.columns }, answers, questions);
  leaveOutPlannedCosts(data, found.columns, below.rows);
  leaveOutLedgerLines(data, found.columns, below.rows);
  below = { ...below, rows: fillLinesBelow(data, below.rows, problems) };
  fillGroups(data, header, found.block, below, answers, questions, problems);
  settleDecisionDay(data, fields, answers);
  const columns = columnsOf(fields);
  addGroupLines(data, columns, below.rows, problems);
  mendIds(data, recognition.fields, tab.name, problems);
  blankNobody(data, recognition.fields, problems);
  if (recognition.rivals?.field === 'score') askWhichScore(recognition, data, questions);
  if (recognition.rivals?.field === 'amount') askWhichAmount(recognition.rivals.columns, data, questions);
  const amount = table === 'deals' ? recognition.fields.amount?.column : undefined;
  if (amount && isInCompanyCurrency(amount) && amount.answered === undefined) {
    const values = { column: amount.header.written };
    problems.push({ reason: { text: 'intake_problem_company_currency', values }, rows: data.rows, cells: [] });
  }
  settleSmallestUnit(data, found.columns, read.scans, answers, questions, problems);
  taxOfRate(data, recognition, found.columns, below.rows, reading.locale);
  askWhichDate(recognition, found, questions);
  askMissingColumn(recognition, found, answers, questions);
  askLeavingDay(data, recognition, found.columns, below.rows, reading, answers, questions);
  askRecurringAmount(recognition, found, answers, data, questions);
  askWhichRep(recognition, found.columns, answers, data, questions);
  askStatusOrPlace(recognition, found.columns, data, questions);
  leaveOutAutomated(data);
  leaveOutTicked(data, found.columns, below.rows);
  leaveOutPerPerson(data, found.columns, below.rows);
  leaveOutPerCampaign(data, found.columns, below.rows);
  const { idsInOrder } = read;
  const lines = settleSharedDeals(data, found.columns, below.rows, answers, questions, {
    idsInOrder,
    locale: reading.locale,
  });
  const named = settleNamedState(data, reading.states?.get(tab.name), questions);
  addMeanings(data, answers, todayOf(reading), questions, problems);
  askClosingDay(data, recognition, found.columns, below.rows, answers, questions);
  askSoldAmount(
    data,
    found.columns.filter((column) => !lines.includes(column)),
    recognition,
    below.rows,
    reading.locale,
    questions,
  );
  settlePaymentTicks(data, found.columns, below.rows);
  addUnreadableMarks(data, below.rows, answers, questions);
  settlePauses(data, answers, reading, questions, problems);
  blankNoDays(data);
  settleRenewals(data, found.columns, below.rows, problems);
  settlePastEnds(data, answers, reading, questions, problems);
  settleDiscounts(data, found.columns, read.scans, questions);
  askWhatGoesOff(data, found.columns, recognition.fields, below.rows, reading.locale, questions);
  const credits = settleDocuments(data, found.columns, below.rows);
  askWhetherRowsCount(data, found.columns, below.rows, answers, questions);
  refundOnce(data);
  settleSameOrders(data, found.columns, below.rows, answers, questions);
  askOrderNumber(data, found.columns, fields, below.rows, questions);
  settleCostSigns(data);
  if (credits === 'all' || areCredits(tab.name, found.columns, data)) data.areCredits = true;
  settleDecided(data, read.shortYears, reading);
  awaitVersions(data, recognition.fields.modifiedOn?.column.header.written, questions);
  settleCurrency(data, recognition, found.columns, below.rows, read.scans, reading.locale, problems);
  for (const other of otherTables(tab.cells, found, below)) problems.push(other);
  return {
    name: tab.name,
    cells: tab.cells,
    table,
    headerRow: found.block.row + 1,
    rows: data.rows,
    columns,
    questions: inOrder(questions),
    problems,
    notes: [
      ...named,
      ...(data.areCredits || credits === 'some' ? [{ text: 'intake_note_credits' } as const] : []),
      ...(data.quotas ? [quotasNote(data.quotas)] : []),
    ],
    data,
  };
}

/** The day on which a won or lost deal was closed lies in the past; that of an open one may be to come. */
function settleDecided({ columns }: Table, rows: readonly number[], reading: Reading): void {
  const { closedOn, outcome } = columns;
  if (rows.length === 0 || closedOn?.type !== 'date' || outcome?.type !== 'text') return;
  const decided = rows.filter((row) => ['won', 'lost'].includes(outcome.labels[outcome.codes[row]]));
  settleCenturies(decided, closedOn.values, todayOf(reading));
}

function columnsOf(fields: Recognition['fields']): TabReading['columns'] {
  const columns: TabReading['columns'] = {};
  for (const [field, { column, sure }] of Object.entries(fields))
    columns[field] = { header: column.header.written, index: column.index, sure };
  return columns;
}
