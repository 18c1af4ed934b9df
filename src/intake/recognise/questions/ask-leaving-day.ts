import type { Cell } from '../../../base/cell';
import type { Zone } from '../../../base/zone';
import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import { type DateColumn, isDateColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { quotedNames } from '../../../texts/quoted-names';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { END_FIELDS } from '../../meaning/contracts/settle-states';
import { countedRows } from '../../rows/left-out';
import { dateOrder, monthComesFirst, scanDates } from '../../values/dates/date-column';
import { valuesInOrder } from '../../values/dates/short-years';
import { openColumns } from '../columns/open-columns';
import { canMean } from '../header-words/header-meaning';
import { headerScores, isNever, PARTLY } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** What the score of a header that can mean nothing else is above. */
const SURELY = 0.9;

/** Meanings of days on which nobody leaves. */
const OTHERWISE: readonly Concept[] = ['next', 'first', 'last', 'expected'];

/**
 * Customers of whom nothing tells who has left, beside a column of days that only some of them have, none before they
 * began: whether those are the days on which they left is asked, and until then nobody is counted as still there.
 */
export function askLeavingDay({
  data,
  recognition: { table, fields },
  seen,
  below: { rows },
  reading,
  answers,
  questions,
}: BegunTable): void {
  withoutUnreadEnds(data, openColumns(seen, fields));
  const tellsWhoLeft = declarationOf(table).asks.find((group) => group.includes('endedOn'));
  const { startedOn } = data.columns;
  if (!tellsWhoLeft || !isDateColumn(startedOn) || answers.lacks('endedOn')) return;
  if (tellsWhoLeft.some((field) => fields[field] !== undefined)) return;
  const found = openColumns(seen, fields).filter(
    (column) =>
      mayBeEnd(column, table) &&
      (headerScores(column.header, table).get('endedOn') === PARTLY || areEnds(data, startedOn, column, rows, reading)),
  );
  if (found.length === 0) return;
  const headers = found.map(({ header }) => header.written);
  const values = { columns: quotedNames(headers) };
  const options = [...headers, NONE_OF_THEM];
  if (!questions.some(({ value }) => value === 'endedOn'))
    questions.push({ column: '', value: 'endedOn', ask: { text: 'intake_ask_leaving_day', values }, options });
  data.unread.endedOn = { text: 'intake_unread_leaving_day', values };
}

/**
 * Where a column by its header says until when somebody was a customer, and holds what is no day, nobody is known to be
 * still there.
 */
function withoutUnreadEnds(data: Table, open: readonly SeenColumn[]): void {
  if (declarationOf(data.table).spans !== 'list' || END_FIELDS.some((field) => data.columns[field])) return;
  const column = open.find(({ header, profile }) => {
    const scores = headerScores(header, data.table);
    return profile.filled > 0 && END_FIELDS.some((field) => (scores.get(field) ?? 0) > SURELY);
  });
  if (column) data.unread.endedOn = { text: 'intake_unread_ends', values: { column: column.header.written } };
}

const mayBeEnd = ({ header, profile }: SeenColumn, table: Recognition['table']): boolean =>
  header.key !== '' &&
  profile.dates > 0.8 &&
  !isNever(header, rawField(table, 'endedOn')) &&
  !canMean(header, OTHERWISE);

/** True for days that some rows have and others lack, none before the start of its row. */
function areEnds(
  data: Table,
  { values: starts }: DateColumn,
  { index }: SeenColumn,
  rows: Cell[][],
  { locale, zone }: { locale: string; zone: Zone },
): boolean {
  const scan = scanDates(rows, index, zone);
  const order = dateOrder(scan, locale);
  if (order === 'mixed' || order === 'swapped') return false;
  const likely = monthComesFirst(locale) ? 'm/d/y' : 'd/m/y';
  const days = valuesInOrder(scan, order === 'ask' ? likely : order);
  const begun = countedRows(data).filter((row) => !Number.isNaN(starts[row]));
  const dated = begun.filter((row) => !Number.isNaN(days[row]));
  return dated.length > 0 && dated.length < begun.length && dated.every((row) => days[row] >= starts[row]);
}
