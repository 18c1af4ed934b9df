import { addTo } from '../../base/add-to';
import { isDateColumn, isNumberColumn, isTextColumn, labelAt, type NumberColumn, type Table } from '../../tables/table';
import type { TabAnswers } from '../answers/answers';
import type { TabReading } from '../reading';
import { inOrder } from '../recognise/questions/question-rank';
import { countedRows, leaveOut } from '../rows/left-out';
import { askWhetherTotals, TOTALS, totalsRow } from '../rows/totals/leave-out-totals';
import { isSumOf, type RowSum } from '../rows/totals/sums-of-parts';
import { maySayTeam, saysOnlyTeam } from '../rows/totals/total-words';

/** More rows are no quotas of people, and to hold each against all others takes time. */
const MOST_ROWS = 2000;

/** A row whose quotas others come to, and how many those are: none where its label alone says that it is about others. */
interface Sum {
  row: number;
  label: string;
  parts: readonly number[];
}

/**
 * Leaves out the rows of a team tab that are no person: their quotas are those of the others of their period, or of the
 * rows that stand right above or below them, and no deal names them. Two quotas may come to a third by chance, so that a
 * label has to say it, or more quotas have to add up; else it is asked, and until then the tab has no quotas.
 * `isOwner`: whether a row of the tab is somebody whom other tabs name.
 */
export function leaveOutTeamTotals(read: TabReading, isOwner: (row: number) => boolean, answers: TabAnswers): void {
  const { data } = read;
  if (data?.table !== 'team' || data.rows > MOST_ROWS) return;
  const { name } = data.columns;
  if (!isTextColumn(name)) return;
  const quotas = quotaColumnsOf(data);
  const rows = countedRows(data).filter((row) => quotas.some(({ values }) => !Number.isNaN(values[row])));
  const labelOf = (row: number): string => labelAt(name, row);
  const perhaps = rows.filter((row) => !isOwner(row));
  const sums = sumsAmong(periodsIn(data, rows), new Set(perhaps), quotas, labelOf);
  const isKnown = rows.length - perhaps.length > 1;
  const parted = sums.flatMap(({ parts }) => parts);
  const isWhole =
    isKnown && parted.length > 2 && new Set([...parted, ...sums.map(({ row }) => row)]).size === rows.length;
  for (const label of new Set(perhaps.map(labelOf))) {
    const own = perhaps.filter((row) => labelOf(row) === label);
    const found = sums.filter((sum) => sum.label === label);
    const isAlways = found.length === own.length;
    const most = Math.max(0, ...found.map(({ parts }) => parts.length));
    const said = answers.totals(name.header, label);
    const isSure = isAlways && (maySayTeam(label) || isWhole || (isKnown && most > 2));
    if (said === TOTALS || (said === undefined && isSure)) leaveOut(data, own, totalsRow);
    else if (said === undefined && ((isAlways && most > 1) || saysOnlyTeam(label))) {
      read.questions = inOrder([...read.questions, askWhetherTotals(name.header, label, own.length)]);
      data.unread.quota = { text: 'intake_unread_totals', values: { column: name.header } };
      delete data.columns.quota;
      delete data.quotas;
    }
  }
}

const quotaColumnsOf = ({ quotas, columns: { quota } }: Table): NumberColumn[] =>
  quotas ? quotas.map(({ column }) => column) : isNumberColumn(quota) ? [quota] : [];

/** The rows of each period, where rows say of which they are, in order. */
function periodsIn({ quotas, columns }: Table, rows: readonly number[]): number[][] {
  const days = [columns.quotaMonth].filter(isDateColumn).map(({ values }) => values);
  const walls = [...days, ...(quotas ?? []).map(({ from }) => from)];
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = walls.map((values) => values[row]).join();
    addTo(groups, key, row);
  }
  return [...groups.values()];
}

/** The rows that others of their period come to: from the innermost on, of which none counts for the next. */
function sumsAmong(
  periods: readonly number[][],
  perhaps: ReadonlySet<number>,
  quotas: readonly NumberColumn[],
  labelOf: (row: number) => string,
): Sum[] {
  const found = new Map<number, Sum>();
  const rest = (rows: readonly number[]): number[] => rows.filter((row) => !found.has(row));
  const find = (rows: readonly number[], least: (row: number) => number): void =>
    rows.forEach((row, at) => {
      if (!perhaps.has(row) || found.has(row)) return;
      const [above, below] = [rest(rows.slice(0, at)).reverse(), rest(rows.slice(at + 1))];
      const all = [...above, ...below];
      const parts =
        firstThat(row, all, Math.max(all.length, least(row)), quotas) ??
        firstThat(row, below, least(row), quotas) ??
        firstThat(row, above, least(row), quotas);
      if (parts) found.set(row, { row, label: labelOf(row), parts });
    });
  for (const rows of periods) {
    for (let before = -1; before < found.size; ) {
      before = found.size;
      find(rows, (row) => (maySayTeam(labelOf(row)) ? 1 : 2));
    }
  }
  // A team of one has the quota of its only member, as many people have that of the next
  if (found.size > 0) for (const rows of periods) find(rows, () => 1);
  return [...found.values()];
}

/** As many rows, from the first on and no fewer than `least`, as come to the quotas of a row in every column. */
function firstThat(
  row: number,
  rows: readonly number[],
  least: number,
  quotas: readonly NumberColumn[],
): number[] | null {
  const sums = quotas.map((): RowSum => ({ sum: 0, count: 0, cents: false }));
  const owns = quotas.map(({ values }) => values[row] || 0);
  if (!owns.some((own) => own > 0)) return null;
  const at = rows.findIndex((part, place) => {
    quotas.forEach(({ values }, column) => {
      const amount = values[part] || 0;
      const { sum, count, cents } = sums[column];
      sums[column] = { sum: sum + amount, count: count + 1, cents: cents || amount % 1 !== 0 };
    });
    return place + 1 >= least && sums.every((sum, column) => owns[column] === sum.sum || isSumOf(owns[column], sum));
  });
  return at < 0 ? null : rows.slice(0, at + 1);
}
