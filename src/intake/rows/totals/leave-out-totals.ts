import type { Cell } from '../../../base/cell';
import type { Table, TextColumn } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { Sentence } from '../../../texts/sentence';
import type { BegunTable } from '../../begun-table';
import type { Question } from '../../reading';
import type { SeenColumn } from '../../recognise/recognise';
import { readTextColumn } from '../../values/text-column';
import { leaveOut } from '../left-out';
import { MOST_ROWS } from './most-rows';
import { holdsAll } from './total-words';
import { totalsOfOthers } from './totals-of-others';

/** The answers to whether rows add up the others of their tab. */
export const TOTALS = 'totals';
export const OWN_ROWS = 'own rows';

export const totalsRow: Sentence = { text: 'intake_totals_row' };

/** Asks whether the rows with a label, or with none, add up the others. */
export const askWhetherTotals = (column: string, label: string, rows: number): Question => ({
  column,
  ...(label === '' ? {} : { value: label }),
  ask: {
    text: label === '' ? 'intake_ask_blank_totals' : 'intake_ask_totals',
    values: { column, value: label, rows },
  },
  options: [TOTALS, OWN_ROWS],
});

/**
 * Leaves out the rows that add up others of their tab. Where only a person can tell it is asked, and until then the tab
 * has no amounts: with such rows they may count twice. `filled`: how many dates and texts surely stand in each row.
 */
export function leaveOutTotals({ data, seen, below: { rows }, filled, answers, questions }: BegunTable): void {
  const { totals, unsure } = totalsOfOthers(data, labelColumns(data, seen, rows), rows, filled);
  leaveOut(data, totals, totalsRow);
  for (const { column, label, rows: same } of unsure) {
    const answer = answers.totals(column.header, label);
    if (answer === TOTALS) leaveOut(data, same, totalsRow);
    if (answer !== undefined) continue;
    questions.push(askWhetherTotals(column.header, label, same.length));
    data.unread.amount = { text: 'intake_unread_totals', values: { column: column.header } };
    delete data.columns.amount;
  }
}

/**
 * The columns of texts; of a list of costs, which is short, also those that are nothing yet. Elsewhere one of ids or names
 * counts only where one of them may be a word for totals: to group by it says nothing, and to code it takes time.
 */
function labelColumns(data: Table, seen: readonly SeenColumn[], rows: Cell[][]): TextColumn[] {
  if (data.rows > MOST_ROWS) return [];
  const ofNames = new Set(
    seen.flatMap(({ index, profile }) => (profile.labels.size * 2 > profile.filled ? [index] : [])),
  );
  const counts = ({ index }: TextColumn): boolean =>
    rowsAreCosts(data.table) || !ofNames.has(index) || rows.some((row) => holdsAll(row[index]));
  const read = Object.values(data.columns).flatMap((column) =>
    column.type === 'text' && column.index >= 0 && counts(column) ? [column] : [],
  );
  const taken = new Set(Object.values(data.columns).map(({ index }) => index));
  const isText = ({ index, profile }: SeenColumn): boolean =>
    !taken.has(index) && profile.filled > 0 && profile.numbers < 0.5 && profile.dates < 0.5;
  return [
    ...read,
    ...(rowsAreCosts(data.table) ? seen.filter(isText) : []).map(({ header, index }) =>
      readTextColumn(rows, header.written, index),
    ),
  ];
}
