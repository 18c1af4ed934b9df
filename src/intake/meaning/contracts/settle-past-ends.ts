import { dayOf, MILLISECONDS_A_DAY } from '../../../base/day';
import { isDateColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { problemOf, sheetRowOf } from '../../rows/sheet-rows';
import { normalText } from '../../text/normal-text';
import { isGoneDay } from './settle-renewals';
import { END_FIELDS } from './settle-states';

/** Statuses of who is a customer until a day that is set: "Pending cancellation", "Wordt niet verlengd". */
const UNTIL_ITS_END = /cancel|renew|verlengd|opzeg|verlang|kundig|annul|renouvel|renueva/;

/**
 * Customers that their status calls active, with an end that has passed: the end of a term that went on, or a status that
 * nobody changed. Which of the two holds is asked; meanwhile nobody knows who has left. A day of leaving that was still to
 * come when the list was made is no contradiction.
 */
export function settlePastEnds({
  data,
  answers,
  reading: { today = Number.NEGATIVE_INFINITY },
  questions,
  problems,
}: BegunTable): void {
  const { status, state } = data.columns;
  const end = END_FIELDS.map((field) => data.columns[field]).find((column) => isDateColumn(column));
  if (declarationOf(data.table).spans !== 'list' || !isDateColumn(end)) return;
  if (!isTextColumn(status) || !isTextColumn(state)) return;
  const active = state.labels.indexOf('active');
  const isPlain = status.labels.map((label) => label !== '' && !UNTIL_ITS_END.test(normalText(label)));
  const beyond = ((isGoneDay(end.header) ? lastDay(data, today) : today) + 1) * MILLISECONDS_A_DAY;
  const found = countedRows(data).filter(
    (row) => state.codes[row] === active && isPlain[status.codes[row]] && end.values[row] < beyond,
  );
  const said = answers.pastEnds(end.header);
  if (found.length === 0 || said === 'gone since') return;
  const values = { column: end.header, status: status.header, rows: found.length };
  if (said === undefined) {
    for (const field of END_FIELDS) {
      delete data.columns[field];
      data.unread[field] = { text: 'intake_unread_past_ends', values };
    }
    const ask = { text: 'intake_ask_past_ends', values } as const;
    questions.push({ column: end.header, ask, options: ['still there', 'gone since'] });
    return;
  }
  for (const field of END_FIELDS) {
    const column = data.columns[field];
    if (!isDateColumn(column)) continue;
    const days = column.values.slice();
    for (const row of found) days[row] = Number.NaN;
    data.columns[field] = { ...column, values: days };
  }
  problems.push(problemOf({ text: 'intake_problem_past_ends', values }, found, end.index, sheetRowOf(data)));
}

/** The last day by today on which anything happened in a list: so long at least it reaches. */
function lastDay({ columns, rows }: Table, today: number): number {
  const { state, startedOn, endedOn, cancelledOn } = columns;
  const isGone = (row: number): boolean => isTextColumn(state) && labelAt(state, row) === 'ended';
  let last = Number.NEGATIVE_INFINITY;
  for (const column of [startedOn, endedOn, cancelledOn]) {
    if (!isDateColumn(column)) continue;
    for (let row = 0; row < rows; row++) {
      const day = dayOf(column.values[row]);
      if (day > last && day <= today && (column === startedOn || isGone(row))) last = day;
    }
  }
  return last;
}
