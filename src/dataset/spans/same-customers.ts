import type { Table } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { type Match, matching } from '../join';
import type { KnownField } from '../prepared';

/** Where two tabs name the same customers, or the same subscriptions; null where their values do not match. */
export function sameCustomers(left: Table, right: Table): Match | null {
  const names = ({ table }: Table): readonly KnownField[] => declarationOf(table).customers as readonly KnownField[];
  const alike =
    left.table === right.table
      ? (['id', ...names(left)] as const).map((field): [KnownField, KnownField] => [field, field])
      : [];
  const all = names(left).flatMap((field) => names(right).map((other): [KnownField, KnownField] => [field, other]));
  return matching(left, right, [...alike, ...all]);
}

/** The share of the left tab's customers that the right one names too. */
export function coverage({ rowOfLabel }: Match): number {
  const found = rowOfLabel.filter((row) => row >= 0).length;
  return rowOfLabel.length < 2 ? 0 : found / (rowOfLabel.length - 1);
}
