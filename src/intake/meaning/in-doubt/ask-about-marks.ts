import type { Cell } from '../../../base/cell';
import { copied } from '../../../base/codes';
import type { AnyField } from '../../../tables/prepared-fields';
import { isTextColumn, labelAt, type Table } from '../../../tables/table';
import { rowsAreCosts, type TableName } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { holdsMark, markColumns, markedNames } from '../../named/marked-names';
import { seenInNames, whereSeen } from '../../named/seen-in-names';
import type { Recognition } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { saysTotal } from '../../rows/totals/total-words';
import type { Scanner } from '../../values/read-in-blocks';
import { activityDone } from '../activity-words';
import { saysOver } from '../contracts/settle-gone';
import { isPlan } from '../costs/planned-costs';
import { askWhetherTheyCount } from './ask-whether-rows-count';
import { isDoubtful } from './doubtful-words';

/**
 * Asks whether rows count whose name bears a mark that says they may not: "CANCELLED - Acme", "[DUPLICATE] Acme", "Demo
 * Acme (no show)". Of costs, "Google Ads (budget)" was not spent. What does not count anyway needs no answer.
 */
export function askAboutMarks({ data, read, answers, questions }: BegunTable): void {
  const named = whereSeen(markedNames[data.table] ?? [], data, read, read.ofMarks);
  if (rowsAreCosts(data.table)) leaveOutUnspent(data, named);
  const isOut = isOutAnyway(data);
  for (const marks of markColumns(data, named, inDoubt(data.table))) {
    const ofRow = marks.labels.map((mark) => isDoubtful(mark, data.table, true));
    const codes = copied(marks.codes, marks.labels.length);
    for (let row = 0; row < data.rows; row++) if (codes[row] > 0 && !ofRow[codes[row]] && isOut(row)) codes[row] = 0;
    askWhetherTheyCount(data, { ...marks, codes }, () => true, answers, questions);
  }
}

const inDoubt =
  (table: TableName) =>
  (mark: string): boolean =>
    isDoubtful(mark, table) || (table === 'activities' && activityDone(mark) === false);

/** True for a mark of a cost that was not spent. */
const isUnspent = (mark: string): boolean => isPlan(mark) || saysTotal(mark);

/** Looks for a mark in each column of names. */
export function marksInNames(table: TableName, fields: Recognition['fields'], rows: Cell[][]): Scanner<Set<string>> {
  const isInDoubt = inDoubt(table);
  const says = (mark: string): boolean =>
    isInDoubt(mark) || (rowsAreCosts(table) && isUnspent(mark)) || (table === 'subscriptions' && saysOver(mark));
  return seenInNames(markedNames[table] ?? [], fields, rows, (text) => holdsMark(text, says));
}

/** Whether a row is lost, was not paid, or was not done by what its own columns say. */
function isOutAnyway({ columns: { outcome, payment, isDone } }: Table): (row: number) => boolean {
  return (row) =>
    (isTextColumn(outcome) && labelAt(outcome, row) === 'lost') ||
    (isTextColumn(payment) && ['unpaid', 'refunded'].includes(labelAt(payment, row))) ||
    (isDone?.type === 'flag' && isDone.values[row] === 1);
}

function leaveOutUnspent(data: Table, named: readonly AnyField[]): void {
  for (const { codes } of markColumns(data, named, isUnspent)) {
    const counted = countedRows(data);
    const unspent = counted.filter((row) => codes[row] > 0);
    if (unspent.length < counted.length) leaveOut(data, unspent, { text: 'intake_planned_cost' });
  }
}
