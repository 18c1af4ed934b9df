import type { Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';

/** Leaves rows out, for a reason that people are told. */
export function leaveOut(table: Table, rows: readonly number[], reason: Sentence): void {
  if (rows.length === 0) return;
  const known = table.leftOutReasons.findIndex(({ text }) => text === reason.text);
  const code = known >= 0 ? known + 1 : table.leftOutReasons.push(reason);
  for (const row of rows) table.leftOut[row] = code;
}

/** The numbers of the rows that count so far. */
export function countedRows({ rows, leftOut }: Table): number[] {
  const counted: number[] = [];
  for (let row = 0; row < rows; row++) if (leftOut[row] === 0) counted.push(row);
  return counted;
}
