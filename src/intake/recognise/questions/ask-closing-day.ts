import type { Concept } from '../../../tables/concepts/concepts';
import type { FieldDeclaration } from '../../../tables/declare';
import { type FieldOf, rawField } from '../../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt } from '../../../tables/table';
import { quotedNames } from '../../../texts/quoted-names';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { openColumns } from '../columns/open-columns';
import { canMean, namesDay } from '../header-words/header-meaning';
import { headerScores, isNever } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/** Meanings of days on which no deal closes, though closed ones alone may have them. */
const OTHERWISE: readonly Concept[] = [
  'create',
  'modify',
  'first',
  'last',
  'next',
  'expected',
  'due',
  'invoice',
  'payment',
  'shipping',
  'start',
  'end',
];

/** The days of an end, each with the outcomes of the deals that have it: that of both before that of either. */
const DAYS: readonly (readonly [FieldOf<'deals'>, ...string[]])[] = [
  ['closedOn', 'won', 'lost'],
  ['wonOn', 'won'],
  ['lostOn', 'lost'],
];

/** A header that scores so much says that a column is of such a day, though no date can be read in it. */
const SURE_OF_DAY = 0.85;

/** Nearly all rows, most of them, and hardly any. */
const [NEARLY_ALL, MOST, FEW] = [0.9, 0.5, 0.1];

/**
 * Where most deals that were won, or lost, have a day in no column that is known, and they and hardly any others have one in
 * a column that nobody knows: whether it is the day on which they ended is asked, and until then none is known; nor where a
 * column is called so and no date can be read in it.
 */
export function askClosingDay({
  data,
  recognition: { fields },
  seen,
  below: { rows },
  answers,
  questions,
}: BegunTable): void {
  const { outcome } = data.columns;
  if (data.table !== 'deals' || !isTextColumn(outcome)) return;
  const known = DAYS.flatMap(([field]) => (fields[field] ? [data.columns[field]] : []));
  if (!known.every(isDateColumn)) return;
  const unreadable = openColumns(seen, fields).filter(
    ({ header, profile }) => namesDay(header) && profile.filled > 0 && profile.numbers < MOST,
  );
  for (const [field] of DAYS) {
    const column = unreadable.find(({ header }) => (headerScores(header, 'deals').get(field) ?? 0) >= SURE_OF_DAY);
    if (column && !data.columns[field] && !answers.lacks(field))
      data.unread[field] = { text: 'intake_problem_dates', values: { column: column.header.written } };
  }
  const days = openColumns(seen, fields).filter(mayBeDay);
  if (days.length === 0) return;
  const counted = countedRows(data).filter((row) => SAID.has(labelAt(outcome, row)));
  for (const [field, ...ends] of DAYS) {
    if (answers.lacks(field)) continue;
    const hasEnded = (row: number): boolean => ends.includes(labelAt(outcome, row));
    const [ended, others] = [counted.filter(hasEnded), counted.filter((row) => !hasEnded(row))];
    if (share(ended, (row) => known.some(({ values }) => !Number.isNaN(values[row]))) >= MOST) continue;
    const found = days.filter(({ header, index }) => {
      const isDated = (row: number): boolean => textOf(rows[row][index]) !== '';
      return (
        !isNever(header, rawField('deals', field) as FieldDeclaration) &&
        share(ended, isDated) >= NEARLY_ALL &&
        share(others, isDated) <= FEW
      );
    });
    if (found.length === 0) continue;
    const headers = found.map(({ header }) => header.written);
    const values = { columns: quotedNames(headers), field: (rawField('deals', field) as FieldDeclaration).title };
    questions.push({
      column: '',
      value: field,
      ask: { text: 'intake_ask_closing_day', values },
      options: [...headers, NONE_OF_THEM],
    });
    data.unread[field] = { text: 'intake_unread_unplaced', values: { column: headers[0] } };
    if (field === 'closedOn') return;
  }
}

/** What is known to have become of a deal. */
const SAID: ReadonlySet<string> = new Set(['open', 'won', 'lost']);

const mayBeDay = ({ header, profile }: SeenColumn): boolean =>
  header.key !== '' && profile.dates > 0.8 && !canMean(header, OTHERWISE);

/** The share of the rows of which it is true; of none, neither all nor hardly any. */
const share = (rows: readonly number[], is: (row: number) => boolean): number =>
  rows.length === 0 ? MOST : rows.filter(is).length / rows.length;
