import type { Cell } from '../../base/cell';
import { isLabel } from '../../dimensions';
import type { AnyField } from '../../tables/prepared-fields';
import type { Column, DateColumn, Table } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { type GroupColumn, groupColumns, type ReportRowKind } from '../locate/grouped-report';
import type { Question } from '../reading';
import { readTextColumn } from '../values/text-column';
import { leaveOut } from './left-out';
import { problemOf, sheetRowOf } from './sheet-rows';

/**
 * Gives every row of a grouped report the labels of its group (the owner that stands on the first row only) and says so;
 * asks where the layout leaves doubt. The cells of the tab stay as they are.
 */
export function fillGroups({
  data,
  tab,
  found: { block },
  below: { rows },
  answers,
  questions,
  problems,
}: BegunTable): void {
  const header = tab.cells[block.row];
  const kindOf = (row: number): ReportRowKind => {
    if (data.leftOut[row] === 0) return 'record';
    return data.leftOutReasons[data.leftOut[row] - 1].text === 'intake_totals_row' ? 'total' : 'other';
  };
  const said = (index: number): boolean | undefined => answers.fillsDown(String(header[index] ?? ''));
  const groups = groupColumns(rows, kindOf, header, block, said, data.columns.rep?.index);
  const sure = groups.filter((group) => group.sure);
  const doubtful = groups.find((group) => !group.sure);
  if (doubtful) askOf(doubtful, data, questions);
  if (sure.length === 0) return;
  const filled = filledRows(rows, sure);
  data.segments[0].cells = filled;
  leaveOutLines(data, sure);
  for (const [field, column] of Object.entries(data.columns)) {
    const group = sure.find(({ index }) => index === column.index);
    if (!group || (column.type !== 'text' && column.type !== 'date')) continue;
    data.columns[field] =
      column.type === 'text' ? readTextColumn(filled, column.header, column.index) : dated(column, group);
    const reason = { text: 'intake_problem_filled_down', values: { column: column.header } } as const;
    problems.push(problemOf(reason, group.blanks, column.index, sheetRowOf(data)));
  }
}

function dated(column: DateColumn, { blanks, labelRow }: GroupColumn): DateColumn {
  const values = column.values.slice();
  for (const row of blanks) values[row] = column.values[labelRow[row]];
  return { ...column, values };
}

function filledRows(rows: Cell[][], groups: GroupColumn[]): Cell[][] {
  const filled = rows.slice();
  for (const { index, blanks, labelRow } of groups) {
    for (const row of blanks) {
      if (filled[row] === rows[row]) filled[row] = rows[row].slice();
      filled[row][index] = rows[labelRow[row]][index];
    }
  }
  return filled;
}

/** A line that only names a group is no record. */
function leaveOutLines(data: Table, groups: GroupColumn[]): void {
  const lines = groups.flatMap((group) => group.lines);
  leaveOut(data, lines, { text: 'intake_group_row' });
}

/** Only of columns by which people group: ids and names are their row's own. */
function askOf({ index, blanks }: GroupColumn, data: Table, questions: Question[]): void {
  const found = Object.entries(data.columns).find(([, column]) => column.index === index);
  if (!found || !groupsRows(data, ...found)) return;
  const [field, { header }] = found;
  // Without its day a row would be left out, and the others would stand for all of them; without its rep it would be nobody's.
  if (found[1].type === 'date' || field === 'rep') {
    delete data.columns[field];
    data.unread[field] = { text: 'intake_unread_fill_down', values: { column: header } };
  }
  questions.push({
    column: header,
    ask: { text: 'intake_ask_fill_down', values: { column: header, rows: blanks.length } },
    options: ['fill down', 'leave blank'],
  });
}

/** Names that a report writes once for a group of rows, beside labels. */
const NAMED: readonly string[] = ['rep', 'customer', 'stage', 'status'] satisfies AnyField[];

/** Days of what each row is: one that is blank for a reason of its own, as that of a deal that is open, is none of them. */
const DAYS: readonly string[] = ['spentOn', 'orderedOn', 'activityOn'] satisfies AnyField[];

function groupsRows(data: Table, field: string, column: Column): boolean {
  if (column.type === 'date') return DAYS.includes(field);
  if (column.type !== 'text') return false;
  return NAMED.includes(field) || isLabel(data.table, field);
}
