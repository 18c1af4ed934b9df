import type { KnownField } from '../../../dataset/prepared';
import type { TableName } from '../../../tables/tables';

/** How rows of a table name those of another: the text columns of both. */
export interface JoinedBy {
  other: TableName;
  own: string;
  its: string;
  /** True where one of the columns alone has noughts before its numbers, which then tell no two apart. */
  withoutNoughts: boolean;
  /** True where no two rows of the other that count share a name. */
  isUnique: boolean;
}

/** By which of these columns the rows of one table name those of another, as `matching` of the data set finds it. */
export type Linked = (
  from: TableName,
  other: TableName,
  by: readonly (readonly [KnownField, KnownField])[],
) => JoinedBy | null;
