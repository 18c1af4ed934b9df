import type { FlagColumn, Table } from '../../tables/table';
import { textColumn } from '../prepared';

/** Where no lead is known to be lost, those whose word nobody knows may be: without them the share of the others is too high. */
export function losesTheLost(leads: Table, { values }: FlagColumn): boolean {
  const outcome = textColumn(leads, 'outcome');
  const lost = outcome?.labels.indexOf('lost') ?? -1;
  const counts = (row: number): boolean => leads.leftOut[row] === 0;
  return (
    values.some((unclear, row) => unclear === 2 && counts(row)) &&
    !outcome?.codes.some((code, row) => code === lost && counts(row))
  );
}
