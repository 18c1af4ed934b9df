import { dayOf } from '../../../base/day';
import type { AnyField } from '../../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt } from '../../../tables/table';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { todayOf } from '../../reading';
import { countedRows } from '../../rows/left-out';

/** The days on which deals closed, in a column of their own. */
const ACTUAL = ['closedOn', 'wonOn', 'lostOn'] satisfies AnyField[];

/**
 * Where the one day of deals that are won or lost is that on which they were expected to close, a person tells whether it is
 * also the one on which they did. Where such a day is yet to come nobody has written it in when a deal closed: then no day
 * of it tells that, and nothing is asked.
 */
export function settleExpectedClose({ data, reading, answers, questions, notes }: BegunTable): void {
  const { outcome, expectedCloseOn: expected } = data.columns;
  if (data.table !== 'deals' || !isTextColumn(outcome) || !isDateColumn(expected)) return;
  if (ACTUAL.some((field) => data.columns[field] || data.unread[field])) return;
  const decided = countedRows(data).filter(
    (row) => ['won', 'lost'].includes(labelAt(outcome, row)) && !Number.isNaN(expected.values[row]),
  );
  if (decided.length === 0) return;
  const values = { column: expected.header };
  const today = todayOf(reading);
  if (answers.lacks('closedOn') || decided.some((row) => dayOf(expected.values[row]) > today)) {
    notes.push({ text: 'intake_note_expected', values });
    return;
  }
  const ask = { text: 'intake_ask_expected_close', values } as const;
  questions.push({ column: '', value: 'closedOn', ask, options: [expected.header, NONE_OF_THEM] });
}
