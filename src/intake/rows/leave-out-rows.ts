import { isTextColumn, type NumberColumn, type Table } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { markRows, splitAmounts } from '../locate/row-marks';
import type { Problem } from '../reading';
import { CODED_AT_ONCE } from '../values/scan-columns';
import { leaveOut } from './left-out';
import { problemOf, sheetRowOf } from './sheet-rows';

/**
 * Marks repeated headers, totals, notes and split amounts. Cells of such rows are no longer problems of their column.
 * `filled`: how many dates and texts surely stand in each row.
 */
export function leaveOutRows({
  data,
  below,
  found: { block },
  seen: columns,
  read,
  filled,
  problems,
}: BegunTable): void {
  const rowOf = sheetRowOf(data);
  const leave = (
    rows: number[],
    text: 'intake_repeated_header' | 'intake_totals_row' | 'intake_footer_row' | 'intake_amount_split',
  ): void => {
    leaveOut(
      data,
      rows.filter((row) => data.leftOut[row] === 0),
      { text },
    );
  };
  leave(read.repeated, 'intake_repeated_header');
  const marks = markRows(below.rows, block, data.columns, read.suspects, { filled, besideBlanks: below.besideBlanks });
  leave(marks.totals, 'intake_totals_row');
  leave(marks.footers, 'intake_footer_row');
  const amount = data.columns.amount as NumberColumn | undefined;
  if (amount !== undefined) {
    const next = columns.find(({ index }) => index === amount.index + 1);
    const isText = next !== undefined && next.profile.filled > 0 && next.profile.numbers < 0.5;
    const split = isText && mayHoldDigits(data, next.index) ? splitAmounts(below.rows, amount.index) : [];
    if (split.length > 0) {
      leave(split, 'intake_amount_split');
      problems.push(problemOf({ text: 'intake_amount_split' }, split, amount.index, rowOf));
    }
  }
  withoutLeftOut(problems, data);
}

/** False for a column of which the labels are known, and none is what a comma cuts off an amount. */
function mayHoldDigits({ columns }: Table, index: number): boolean {
  const coded = [...CODED_AT_ONCE].flatMap((field) => columns[field] ?? []).find((column) => column.index === index);
  return !isTextColumn(coded) || coded.labels.some((label) => /^\d{1,3}(\.\d+)?$/.test(label));
}

/** Takes cells of left-out rows out of the unreadable ones: "Grand Total" in a date column is no bad date. */
export function withoutLeftOut(problems: Problem[], data: Table): void {
  const left = new Set<number>();
  for (let row = 0; row < data.rows; row++) if (data.leftOut[row] > 0) left.add(sheetRowOf(data)(row));
  if (left.size === 0) return;
  for (let at = problems.length - 1; at >= 0; at--) {
    const problem = problems[at];
    if (!/^intake_problem_(dates|numbers|errors)$/.test(problem.reason.text)) continue;
    const cells = problem.cells.filter((cell) => !left.has(Number(cell.replace(/^[A-Z]+/, ''))));
    problem.rows -= problem.cells.length - cells.length;
    problem.cells = cells;
    if (problem.rows === 0) problems.splice(at, 1);
  }
}
