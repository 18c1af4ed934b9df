import type { AnyField } from '../../tables/prepared-fields';
import { type ColumnType, fromRows, identifier, LEFT_OUT, type Relation } from '../dialect';

/** A column that is made of others. */
export interface MadeColumn {
  name: string;
  type: ColumnType;
  sql: string;
}

/** A table while it is prepared: the select that makes it so far, and its columns. */
export interface Prepared {
  relation: Relation;
  sql: string;
}

/** A table as it was read, under a name of its own: these columns of it, and why no KPI counts a row. */
export function asRead(relation: Relation, name: string): Prepared {
  const columns = [...relation.columns.keys(), LEFT_OUT].map(identifier);
  return { relation, sql: `SELECT ${columns.join(', ')}\nFROM ${identifier(name)}` };
}

/** The table with more columns, or others in place of those of the same name; each is made of the columns before. */
export function withMade({ relation, sql }: Prepared, columns: readonly MadeColumn[]): Prepared {
  if (columns.length === 0) return { relation, sql };
  const written = (some: readonly MadeColumn[]): string =>
    some.map((one) => `${one.sql} AS ${identifier(one.name)}`).join(',\n  ');
  const [others, more] = [true, false].map((isThere) =>
    columns.filter(({ name }) => relation.columns.has(name) === isThere),
  );
  const replaced = others.length === 0 ? '' : ` REPLACE (\n  ${written(others)}\n)`;
  const added = more.length === 0 ? '' : `,\n  ${written(more)}`;
  const all = new Map([...relation.columns, ...columns.map(({ name, type }): [string, ColumnType] => [name, type])]);
  return { relation: { ...relation, columns: all }, sql: `SELECT *${replaced}${added}\n${fromRows(sql)}` };
}

/** What preparation alone has, on the way to a field. */
type OnTheWay = 'own_end' | 'neverPaid';

/** The column of that name and type between backticks; null where the table has none. */
export function columnOf({ columns }: Relation, name: AnyField | OnTheWay, type: ColumnType): string | null {
  return columns.get(name) === type ? identifier(name) : null;
}

/** The column made of an expression. */
export const made = (name: string, type: ColumnType, sql: string): MadeColumn => ({ name, type, sql });

/** The same; none where there is nothing to make it of. */
export const madeOf = (name: string, type: ColumnType, sql: string | null): MadeColumn[] =>
  sql === null ? [] : [made(name, type, sql)];

/** The headers under which fields were read: some say what the amounts below them are. */
export type Headers = Partial<Record<string, string>>;
