import { isOwn } from '../../../base/own';
import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import type { Table } from '../../../tables/table';
import { quotedNames } from '../../../texts/quoted-names';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import type { CarriedColumn, Question, TabReading } from '../../reading';
import { answersIn } from '../columns/survey-scores';
import { meaningOf } from '../header-words/header-meaning';
import type { SeenColumn } from '../recognise';

export function askWhichScore({ recognition: { rivals }, data, questions }: BegunTable): void {
  if (rivals?.field !== 'score') return;
  const options = rivals.columns.map(({ header }) => header.written);
  const scales = rivals.columns.map((column) => {
    const { high } = answersIn(column);
    // No more than that: of few answers the highest and the lowest would be told.
    return ` (${high <= 5 ? '≤ 5' : high <= 10 ? '≤ 10' : '> 10'})`;
  });
  questions.push({
    column: '',
    ask: { text: 'intake_ask_score', values: { columns: quotedNames(options, scales) } },
    options,
  });
  data.unread.score = { text: 'intake_unread_score' };
}

/** How sure a column is that is taken for the one that stood at its place. */
const CARRIED = 0.6;

export function askAboutCarried(carried: readonly CarriedColumn[], { table, columns, questions }: TabReading): void {
  for (const { field, header, before } of carried) {
    const declared = table && rawField(table, field);
    if (!declared || columns[field]?.header !== header) continue;
    columns[field].sure = CARRIED;
    const values = { before, now: header, field: declared.title };
    questions.unshift({
      column: '',
      value: field,
      ask: { text: 'intake_ask_carried', values },
      options: [header, 'ignore'],
    });
  }
}

export function askWhichAmount({ recognition: { rivals }, data, questions }: BegunTable): void {
  if (rivals?.field === 'amount') askWhichOf(rivals.columns, data, questions);
}

/** Which of several columns is the amount; until then there is none. */
export function askWhichOf(rivals: readonly SeenColumn[], data: Table, questions: Question[]): void {
  const options = rivals.map(({ header }) => header.written);
  const columns = quotedNames(options);
  questions.push({
    column: '',
    value: 'amount',
    ask: { text: 'intake_ask_amount', values: { columns } },
    options,
  });
  data.unread.amount = { text: 'intake_unread_amount' };
}

/** Deals without an amount that have one for each month or year: whether that is to be added up only a person can say. */
export function askRecurringAmount({
  recognition: { table, fields, rivals },
  seen: columns,
  answers,
  data,
  questions,
}: BegunTable): void {
  if (table !== 'deals' || rivals !== null || isOwn(fields, 'amount') || isOwn(fields, 'expectedAmount')) return;
  if (answers.table !== null || answers.lacks('amount')) return;
  const used = Object.values(fields).map(({ column }) => column);
  const recurring = columns.filter(
    (column) =>
      column.answered === undefined &&
      !used.includes(column) &&
      column.profile.numbers > 0.6 &&
      meaningOf(column.header).readings.some(isRecurring),
  );
  if (recurring.length === 0) return;
  const headers = recurring.map(({ header }) => header.written);
  const values = { columns: quotedNames(headers) };
  questions.push({
    column: '',
    value: 'amount',
    ask: { text: 'intake_ask_recurring', values },
    options: [...headers, NONE_OF_THEM],
  });
  data.unread.amount = { text: 'intake_unread_recurring', values };
}

const isRecurring = (reading: ReadonlySet<Concept>): boolean =>
  reading.has('recurring') ||
  ((reading.has('month') || reading.has('year')) &&
    (reading.has('amount') || reading.has('revenue') || reading.has('price')));

/** A deals tab with a bare "Date" and no other day: nothing tells whether it is the first or the last day of a deal. */
export function askWhichDate({ recognition: { table, fields }, seen: columns, questions }: BegunTable): void {
  if (table !== 'deals' || ['createdOn', 'closedOn', 'wonOn', 'expectedCloseOn'].some((field) => isOwn(fields, field)))
    return;
  const bare = columns.find(
    ({ header, profile, answered }) =>
      answered === undefined && /^(date|datum|fecha)$/.test(header.key) && profile.dates > 0.5,
  );
  if (bare === undefined) return;
  const column = bare.header.written;
  questions.push({
    column,
    ask: { text: 'intake_ask_which_date', values: { column } },
    options: ['closedOn', 'createdOn', 'ignore'],
  });
}
