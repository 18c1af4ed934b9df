import { countsOf } from '../../../base/codes';
import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt, type Table, type TextColumn } from '../../../tables/table';
import type { TableName } from '../../../tables/tables';
import type { TabAnswers } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import type { Question } from '../../reading';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { normalText } from '../../text/normal-text';
import { flagOf } from '../../values/flag-column';
import { readTextColumn } from '../../values/text-column';
import { headerNames, saysOfTicks } from '../ticked-rows';
import { isDoubtful } from './doubtful-words';

/** What a row is, where a field of that reads the column: such a field only sorts rows. */
const SORTS = ['type', 'category', 'source'] satisfies AnyField[];

/** A column of more labels than these says no few things of many rows; one that sorts them may have more. */
const [MOST_LABELS, MOST_SORTS] = [12, 60];

/** Meanings of what is beside the row itself: an address may be invalid, a campaign may be called Test. */
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  'email',
  'phone',
  'campaign',
  'advertising',
  'expected',
  'product',
  'response',
  'team',
]);

/**
 * Asks whether rows count of which a column that no field reads says something that what counts does not bear: a test, a
 * duplicate, called off, a draft; or ticks it below such a word. They are left out meanwhile. A word that all rows bear says something else.
 */
export function askWhetherRowsCount({ data, seen, below: { rows }, answers, questions }: BegunTable): void {
  const sorts = SORTS.flatMap((field) => data.columns[field] ?? []);
  const read = new Set(
    Object.values(data.columns)
      .filter((column) => !sorts.includes(column))
      .map(({ index }) => index),
  );
  for (const column of seen) {
    if (read.has(column.index) || column.answered === 'ignore' || !mayTell(column, data)) continue;
    const text = readTextColumn(rows, column.header.written, column.index);
    const ofTicks = isDoubtfulTick(column, data.table);
    const isDoubt = (label: string): boolean => isDoubtful(label, data.table) || (ofTicks && flagOf(label) === YES);
    askWhetherTheyCount(data, withoutReasons(text, column, data), isDoubt, answers, questions);
  }
}

const YES = 2;

/**
 * The column without the words that only say why rows ended: all rows that bear such a word are lost deals, or below a
 * word for a reason customers who left. What is lost is no less lost because it was called off.
 */
function withoutReasons(text: TextColumn, { header }: SeenColumn, data: Table): TextColumn {
  const isOver = hasEnded(data, meansOneOf(header, REASON));
  if (isOver === null) return text;
  const counted = countedRows(data);
  const isReason = (label: string, code: number): boolean =>
    isDoubtful(label, data.table) &&
    !isDoubtful(label, data.table, true) &&
    counted.every((row) => text.codes[row] !== code || isOver(row));
  return { ...text, labels: text.labels.map((label, code) => (isReason(label, code) ? '' : label)) };
}

const REASON: ReadonlySet<Concept> = new Set<Concept>(['reason']);

/** Whether a row is over: a deal that is lost, somebody with a day of leaving; null where the table tells no such thing. */
function hasEnded({ table, columns }: Table, isReason: boolean): ((row: number) => boolean) | null {
  const { outcome, endedOn, cancelledOn } = columns;
  if (table === 'deals' && isTextColumn(outcome)) return (row) => labelAt(outcome, row) === 'lost';
  const days = [endedOn, cancelledOn].filter(isDateColumn);
  return isReason && days.length > 0 ? (row) => days.some(({ values }) => !Number.isNaN(values[row])) : null;
}

/** Ticks below a word for what does not count, of which nothing surer is known: "Test lead", "Storno". */
const isDoubtfulTick = ({ header, profile }: SeenColumn, table: TableName): boolean =>
  profile.flags > 0.9 &&
  !saysOfTicks(header.written) &&
  !meansOneOf(header, BESIDE) &&
  (headerNames(header.written).some((name) => isDoubtful(name, table)) ||
    (table === 'activities' && DENIES.test(normalText(header.written))));

/** What was not done, whatever it is: "Did not happen", "Niet opgenomen". */
const DENIES = /(?:^| )(?:not|didn|niet|nicht|pas|no)(?: |$)/;

const mayTell = (column: SeenColumn, data: Table): boolean =>
  column.linked === undefined && (isDoubtfulTick(column, data.table) || saysDoubts(column, data));

const saysDoubts = ({ header, index, profile }: SeenColumn, { table, columns }: Table): boolean =>
  profile.labels.size > 0 &&
  profile.labels.size <= (SORTS.some((field) => columns[field]?.index === index) ? MOST_SORTS : MOST_LABELS) &&
  [...profile.labels.keys()].some((label) => isDoubtful(label, table)) &&
  !meansOneOf(header, BESIDE);

/** Asks whether the rows with such labels count, and leaves them out meanwhile; nothing where all rows have one, unless a line above them or a mark in each name says it. */
export function askWhetherTheyCount(
  data: Table,
  { header, labels, codes }: TextColumn,
  isDoubt: (label: string) => boolean,
  answers: TabAnswers,
  questions: Question[],
  text: `intake_ask_${'in_doubt' | 'below' | 'marked' | 'parents'}` = 'intake_ask_in_doubt',
): void {
  const doubtful = labels.map((label) => label !== '' && isDoubt(label));
  if (!doubtful.includes(true)) return;
  const counted = countedRows(data);
  const found = counted.filter((row) => doubtful[codes[row]]);
  if (found.length === 0 || (found.length === counted.length && text === 'intake_ask_in_doubt')) return;
  const said = labels.map((label) => answers.rowsCount(header, label));
  const rowsOf = countsOf(
    found.map((row) => codes[row]),
    labels.length,
  );
  const left = (answer: 'leave out' | undefined): number[] => found.filter((row) => said[codes[row]] === answer);
  leaveOut(data, left('leave out'), { text: 'intake_said_out' });
  leaveOut(data, left(undefined), { text: 'intake_in_doubt' });
  labels.forEach((value, code) => {
    if (!doubtful[code] || said[code] !== undefined || rowsOf[code] === 0) return;
    const ask = { text, values: { column: header, value, rows: rowsOf[code] } } as const;
    questions.push({ column: header, value, ask, options: ['leave out', 'count'] });
  });
}
