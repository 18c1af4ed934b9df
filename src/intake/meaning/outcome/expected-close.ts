import { dayOf } from '../../../base/day';
import type { FieldDeclaration } from '../../../tables/declare';
import { type AnyField, rawField } from '../../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt } from '../../../tables/table';
import { quotedNames } from '../../../texts/quoted-names';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { todayOf } from '../../reading';
import { countedRows } from '../../rows/left-out';
import { squeezed } from '../../text/normal-text';

/** The days on which deals closed, in a column of their own. */
const ACTUAL = ['closedOn', 'wonOn', 'lostOn'] satisfies AnyField[];

/** What EspoCRM calls the close date in Spanish. */
const OF_ESPO = 'fechaesperadadecierre';

/**
 * Where the one day of deals that are won or lost is that on which they were expected to close, a person tells whether it is
 * also the one on which they did. Where such a day is yet to come nobody has written it in when a deal closed: then no day
 * of it tells that, and nothing is asked.
 */
export function askExpectedClose({ data, reading, answers, questions }: BegunTable): void {
  const { columns, unread } = data;
  const { outcome, expectedCloseOn: expected } = columns;
  if (!isTextColumn(outcome) || !isDateColumn(expected) || answers.lacks('closedOn')) return;
  if (ACTUAL.some((field) => columns[field] || unread[field])) return;
  const days = countedRows(data).flatMap((row) =>
    ['won', 'lost'].includes(labelAt(outcome, row)) && expected.values[row] ? dayOf(expected.values[row]) : [],
  );
  const today = todayOf(reading);
  if (days.length === 0 || days.some((day) => day > today)) return;
  if (squeezed(expected.header) === OF_ESPO) {
    columns.closedOn = expected;
    return;
  }
  const values = {
    columns: quotedNames([expected.header]),
    field: (rawField('deals', 'closedOn') as FieldDeclaration).title,
  };
  const ask = { text: 'intake_ask_closing_day', values } as const;
  questions.push({ column: '', value: 'closedOn', ask, options: [expected.header, NONE_OF_THEM] });
}
