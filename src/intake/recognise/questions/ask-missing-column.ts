import type { Concept } from '../../../tables/concepts/concepts';
import type { FieldDeclaration } from '../../../tables/declare';
import type { AnyField } from '../../../tables/prepared-fields';
import { declarationOf } from '../../../tables/tables';
import { NONE_OF_THEM } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { canMean, meaningOf } from '../header-words/header-meaning';
import { isNever, saysField } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/** More columns than this are no question any more: each column can be told what it is by itself. */
const MOST_OPTIONS = 8;

/**
 * Asks for the first column that a tab lacks to be counted from, where a person has said what the tab is and some column
 * may be it: an answer leads on to the next. Without such a column the figures say themselves what is missing, but for the
 * reps, without whom nobody is missed, and for the day of each row, without which those of later days count as well: they
 * are asked for wherever a column that nobody knows holds a few people, or days, or one of reps another on each row. When deals ended, or who left, is asked elsewhere.
 */
export function askMissingColumn({
  recognition: { table, fields, rivals },
  seen: columns,
  answers,
  data,
  questions,
}: BegunTable): void {
  const { asks, fields: declared, spans } = declarationOf(table);
  const used = new Set(Object.values(fields).map(({ column }) => column));
  const free = columns.filter(
    (column) => !used.has(column) && column.header.key !== '' && column.answered === undefined,
  );
  const isSaid = answers.table !== null;
  for (const group of asks) {
    if (group.some((field) => fields[field] !== undefined || rivals?.field === field)) continue;
    if (answers.lacks(group[0])) continue;
    const field = declared[group[0]];
    const isDay = field.type === 'date' && table !== 'deals' && spans === null;
    const isMoney = field.unit === 'money';
    if (!isSaid && !isDay && !isMoney && group[0] !== REP) continue;
    const mayBeIt = (column: SeenColumn): boolean => {
      if (isSaid) return mayBe(field, column);
      if (canMean(column.header, OTHERWISE) || isNever(column.header, field)) return false;
      if (isDay) return mayBe(field, column);
      if (isMoney) return mayBe(field, column) && canMean(column.header, WORTH) && !canMean(column.header, PARTS);
      return holdsPeople(column) || (mayBe(field, column) && saysField(column.header, table, REP));
    };
    const options = free.filter(mayBeIt).map(({ header }) => header.written);
    if (options.length === 0) continue;
    questions.push({
      column: '',
      value: group[0],
      ask: { text: 'intake_ask_column', values: { field: field.title } },
      options: [...options.slice(0, MOST_OPTIONS), NONE_OF_THEM],
    });
    data.unread[group[0]] = { text: 'intake_unread_unplaced', values: { column: options.join(', ') } };
    if (isSaid) return;
  }
}

/** Meanings of days that are never that of the row itself. */
const OTHERWISE: readonly Concept[] = ['modify', 'last', 'next', 'expected', 'due', 'end', 'cancel', 'trial'];

/** Meanings of what may come to something, though no header that is known for it has them: "Opportunity" above numbers. */
const WORTH: readonly Concept[] = ['deal', 'quote', 'amount', 'revenue'];

/** What makes that a number or a part of it. */
const PARTS: readonly Concept[] = ['id', 'month', 'year', 'recurring', 'unit'];

const REP = 'rep' satisfies AnyField;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u;
/** Who sells stands in many rows; people seldom share a name, as products and places share a word. */
const [ROWS_EACH, MOST_PEOPLE, OWN_WORDS] = [3, 30, 0.85];

/** True for a column of the names of a few people, each on several rows, below a header that says nothing. */
function holdsPeople({ header, profile: { filled, labels } }: SeenColumn): boolean {
  const names = [...labels.keys()];
  if (names.length < 2 || names.length > MOST_PEOPLE || filled < names.length * ROWS_EACH) return false;
  if (meaningOf(header).words.some((parts) => parts?.length) || !names.every((name) => NAME.test(name))) return false;
  const words = names.flatMap((name) => name.split(' '));
  return new Set(words).size >= words.length * OWN_WORDS;
}

/** Whether the values of a column are of the kind that the field has, whatever its header says. */
function mayBe({ type, values }: FieldDeclaration, { profile, running }: SeenColumn): boolean {
  const { filled, dates, numbers, flags, labels } = profile;
  if (filled === 0) return false;
  const isWritten = dates > 0.6 && numbers < 0.6;
  if (type === 'date') return dates > 0.6;
  if (type === 'number') return numbers > 0.6 && !isWritten && !running;
  if (type === 'flag') return flags > 0.8;
  if (values === 'stage') return labels.size <= 30 && numbers < 0.5 && dates < 0.5;
  return !isWritten && profile.fractions === 0;
}
