import type { InLanguages } from '../base/language';
import type { FieldDeclaration, PreparedUnit } from './declare';
import type { Label } from './labels';
import { declarationOf, type TableName, tables } from './tables';

/**
 * A column that no export has. Where it cannot be made, the fields that it is made from are what the tab lacks; it has
 * the title of the first. One that is made whatever the tab holds is made from none.
 */
export interface PreparedField {
  table: TableName;
  type: FieldDeclaration['type'];
  unit: PreparedUnit | null;
  /** All that a text of known labels can say; null of any other. */
  labels: readonly Label[] | null;
  madeFrom: readonly string[];
  title: InLanguages;
  /** Goes up with each change of what is made of the same cells. */
  revision: number;
}

type RawField<T extends TableName> = keyof (typeof tables)[T]['fields'] & string;
type PreparedName<T extends TableName> = keyof (typeof tables)[T]['prepared'] & string;
type Columns = { [T in TableName]: Record<RawField<T> | PreparedName<T>, unknown> };

/**
 * The fields that a formula over this table may name: its own and those prepared for it; over one of several tables
 * those that all of them have. Of whichever table: any name.
 */
export type FieldOf<T extends TableName> = [TableName] extends [T] ? string : keyof Columns[T] & string;

/** A field that some table has. */
export type AnyField = { [T in TableName]: keyof Columns[T] & string }[TableName];

/** The tables that have a field of this name. */
export type TableWith<Field extends string> = {
  [T in TableName]: Field extends keyof Columns[T] ? T : never;
}[TableName];

/** The days on which something happened in the rows of a table, once it is prepared. */
export const happeningDays = (table: TableName): readonly AnyField[] => tables[table].happens?.days ?? [];

/** A unit stands for a number in it. */
function preparedOf(table: TableName): Record<string, PreparedField> {
  const { title, fields, prepared, revisions = {} } = declarationOf(table);
  const entries = Object.entries(prepared).map(([name, [what, ...madeFrom]]): [string, PreparedField] => {
    const own = {
      ...{ table, madeFrom, title: fields[madeFrom[0]]?.title ?? title, revision: revisions[name] ?? 1 },
      ...{ unit: null, labels: null },
    };
    if (typeof what === 'object') return [name, { ...own, type: 'text', labels: what }];
    if (what === 'text' || what === 'number' || what === 'date' || what === 'flag')
      return [name, { ...own, type: what }];
    return [name, { ...own, type: 'number', unit: what }];
  });
  return Object.fromEntries(entries);
}

/** Every prepared field, by the table that it is prepared for. */
export const preparedFields = Object.fromEntries(
  Object.keys(tables).map((table) => [table, preparedOf(table as TableName)]),
) as { [T in TableName]: Record<PreparedName<T>, PreparedField> };

/** Every column of a tab that has a part in a field of its table, and the field itself; those of other tabs behind their table's name. */
export function sourcesOf(table: TableName, field: string): readonly string[] {
  const madeFrom = preparedField(table, field)?.madeFrom ?? [];
  return [field, ...madeFrom, ...(declarationOf(table).changedBy?.[field] ?? [])];
}

/** True where a column of a tab has a part in a field of a table, be it that of another tab. */
export const bearsOn = (column: { table: TableName; field: string }, table: TableName, field: string): boolean =>
  sourcesOf(table, field).some((source) => {
    const [its, other] = source.split('.');
    return other === undefined
      ? column.table === table && column.field === its
      : column.table === its && sourcesOf(column.table, other).includes(column.field);
  });

/** A field that is prepared for a table; undefined where none has this name. Of several in a row `quotaFrom@1` is the second. */
export function preparedField(table: TableName, field: string): PreparedField | undefined {
  const all: Partial<Record<TableName, Record<string, PreparedField>>> = preparedFields;
  return all[table]?.[field.split('@')[0]];
}

/** The fields that are prepared for a table from any of these. */
export function preparedFrom(table: TableName, fields: readonly string[]): string[] {
  const own: [string, PreparedField][] = Object.entries(preparedFields[table]);
  return own.filter(([, { madeFrom }]) => madeFrom.some((field) => fields.includes(field))).map(([name]) => name);
}

/** A field that stands in the tab itself; where it stands in several columns, `quota@1` is the second of them. */
export function rawField(table: TableName, field: string): FieldDeclaration | undefined {
  const fields: Record<string, FieldDeclaration> = tables[table].fields;
  return fields[field] ?? fields[field.split('@')[0]];
}

/** What the numbers of a field are; null where they are of no unit. */
export function unitOf(table: TableName, field: string): PreparedField['unit'] {
  return preparedField(table, field)?.unit ?? rawField(table, field)?.unit ?? null;
}
