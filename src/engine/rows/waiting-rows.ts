import { MILLISECONDS_A_DAY } from '../../base/day';
import type { Period } from '../../base/period';
import { isDateColumn, isFlagColumn, type Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { Grouping, Groups } from '../figures';
import type { RowSet, Rule } from '../formula/formula';
import type { Parts } from './parts';

/** Rows of a period that wait to be understood, by the text that says why, beside those that are used: of all, or of a group. */
export interface WaitingRows {
  /** The group's; '' of all rows. */
  label: string;
  used: number;
  waiting: Map<TextKey, number>;
}

/** What has to be said while rows wait: in place of a figure, or beside it. */
export interface SaidOfWaiting {
  instead?: Sentence;
  beside?: Sentence;
}

/** Rows of which it is asked whether they count, whatever the KPI: only those that a word speaks against are few. */
const ASKED = new Map<TextKey | undefined, Rule['unclear']>([
  ['intake_in_doubt', undefined],
  ['intake_few_equal', undefined],
  ['intake_may_be_equal', 'even one'],
]);

/** One row in twenty may wait: that a figure is a little too low is said beside it. */
export const FEW_WAIT = 0.05;

/** Of all rows (1 × 1), or of each group (1 × groups), those that wait, and how many are used. */
export function rowsThatWait(parts: Parts, rows: RowSet, period: Period, grouping: Grouping | null): WaitingRows[] {
  const groups = grouping?.(parts.table) ?? null;
  const counted = noneWaiting(groups);
  eachWaiting(parts, rows, period, (row, because) => addWaiting(counted, groups, row, because, 1));
  if (counted.every(({ waiting }) => waiting.size === 0)) return counted;
  for (let row = 0; row < parts.leftOut.length; row++)
    if (parts.leftOut[row] === 0) counted[groups ? groups.codes[row] : 0].used++;
  return counted;
}

/** Nothing counted so far, of all or of each group. */
export const noneWaiting = (groups: Groups | null): WaitingRows[] =>
  Array.from(groups ? groups.labels : [''], (label) => ({ label, used: 0, waiting: new Map() }));

/** Adds a row that waits, or several that are alike, to its group; one without a day to every month, since it may be of any. */
export function addWaiting(
  counted: readonly WaitingRows[],
  groups: Groups | null,
  row: number,
  because: TextKey,
  rows: number,
): void {
  const code = groups ? groups.codes[row] : 0;
  for (const { waiting } of groups && groups.by === 'month' && code === 0 ? counted : [counted[code]]) {
    waiting.set(because, (waiting.get(because) || 0) + rows);
  }
}

/**
 * Why there is no figure where no row counts and some would, if what stands in them were understood, or where those that
 * count would pass for all there are while more than a few wait; else what to say beside it. The reason is that
 * of the most rows, and says so where there are others.
 */
export function saidOfWaiting(
  { used, waiting }: Pick<WaitingRows, 'used' | 'waiting'>,
  rules: readonly Rule[],
  columns: Table['columns'],
): SaidOfWaiting {
  const all = [...waiting]
    .map(([text, rows]) => ({
      text,
      rows,
      unclear: ASKED.get(text) ?? rules.find((one) => one.because === text && one.unclear)?.unclear,
    }))
    .sort((one, other) => other.rows - one.rows);
  const said = (text: TextKey, those: typeof all): Sentence => {
    const count = sumOf(those);
    const most = whereItIs(those[0].text, rules, columns);
    const reason: Sentence = those.length > 1 ? { text: 'reason_and_others', values: { reason: most } } : most;
    return { text, values: { count, total: used + count, reason } };
  };
  if (all.length === 0) return {};
  if (used === 0) return { instead: said('only_unclear', all) };
  const barring = all.filter(({ unclear }) => unclear === 'even one');
  if (barring.length > 0) return { instead: said('only_part', barring) };
  const telling = all.filter(({ unclear }) => unclear === true);
  const isPart = sumOf(telling) > FEW_WAIT * (used + sumOf(telling));
  return isPart ? { instead: said('only_part', telling) } : { beside: said('note_few_wait', all) };
}

/** True for the reason why there is no figure where there are rows, and each of them waits. */
export const isAllWaiting = (reason: Sentence | null | undefined): boolean => reason?.text === 'only_unclear';

/** True for the reason why there is no figure while rows wait, be it all of them or too many. */
export const isOfWaitingRows = (reason: Sentence | null | undefined): boolean =>
  reason?.text === 'only_part' || isAllWaiting(reason);

/** Why rows wait, with one of the cells that make them wait, where it is known. */
function whereItIs(text: TextKey, rules: readonly Rule[], columns: Table['columns']): Sentence {
  const marks = rules.flatMap(({ because, leaveOut }) =>
    because === text && 'field' in leaveOut ? leaveOut.field : [],
  );
  const marked = marks.map((field) => columns[field]).find((column) => isFlagColumn(column) && column.example);
  return isFlagColumn(marked) ? { text: 'unreadable_at', values: { reason: { text }, ...marked.example } } : { text };
}

const sumOf = (all: readonly { rows: number }[]): number => all.reduce((sum, { rows }) => sum + rows, 0);

/** Visits each row of the period that waits to be understood, or of which it is asked whether it counts, with why. Few rows do, of few rules. */
function eachWaiting(
  { table, leftOut }: Parts,
  { rules, date, upToEnd }: RowSet,
  { from, to }: Period,
  visit: (row: number, because: TextKey) => void,
): void {
  const asked = [undefined, ...table.leftOutReasons.map(({ text }) => text)].map((text) =>
    ASKED.has(text) ? text : undefined,
  );
  if (!asked.some(Boolean) && !rules.some(({ unclear }) => unclear)) return;
  // Why the rows of each code wait: what the period leaves out has a code beyond these.
  const because = [...asked, ...rules.map((rule) => rule.unclear && rule.because)];
  // What belongs to no one day, as a subscription does, may count from its start on.
  const column = table.columns[date ?? 'start'];
  const days = isDateColumn(column) ? column.values : null;
  const period: Period = { from: upToEnd || date === null ? null : from, to };
  for (let row = 0; row < leftOut.length; row++) {
    const text = because[leftOut[row]];
    if (text && isInside(days ? days[row] : Number.NaN, period)) visit(row, text);
  }
}

/** True for a day of the period, and for a row without one. */
function isInside(wall: number, { from, to }: Period): boolean {
  const isBefore = from !== null && wall < from * MILLISECONDS_A_DAY;
  return !isBefore && !(wall >= to * MILLISECONDS_A_DAY);
}
