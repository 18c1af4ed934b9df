import { type ColumnType, FROM_TAB, LEFT_OUT, OF_LABELS, type Relation } from '../../../src/bigquery/dialect';
import type { Column, Table, TextColumn } from '../../../src/tables/table';
import type { OracleTable } from './zetasql';

const TYPES = { text: 'STRING', number: 'FLOAT64', date: 'DATETIME', flag: 'BOOL' } as const;

type Value = string | number | boolean | null;

/** A prepared table of the engine as a query reads it, with these of its columns, and the same as rows. */
export function preparedTable(table: Table, fields: Iterable<string>): { relation: Relation; loaded: OracleTable } {
  const columns = [...new Set(fields)].flatMap((name): [string, Column][] =>
    table.columns[name] ? [[name, table.columns[name]]] : [],
  );
  const parts = table.ofLabels?.values;
  const values = [
    ...columns.map(([, column]) => valuesOf(column)),
    Array.from(table.leftOut, (code) => (code === 0 ? null : table.leftOutReasons[code - 1].text)),
    table.segments.flatMap(({ tab, rows }) => Array.from({ length: rows }, () => tab)),
    ...(parts ? [Array.from(parts, numberOrNull)] : []),
  ];
  const relation: Relation = {
    table: table.table,
    columns: new Map([
      ...columns.map(([name, { type }]): [string, ColumnType] => [name, type]),
      [FROM_TAB, 'text' as const],
    ]),
    ...(table.ofLabels ? { ofLabels: table.ofLabels } : {}),
  };
  const loaded: OracleTable = {
    name: table.table,
    columns: [
      ...columns.map(([name, { type }]) => ({ name, type: TYPES[type] })),
      { name: LEFT_OUT, type: 'STRING' as const },
      { name: FROM_TAB, type: 'STRING' as const },
      ...(parts ? [{ name: OF_LABELS, type: 'FLOAT64' as const }] : []),
    ],
    rows: Array.from({ length: table.rows }, (_, row) => values.map((column) => column[row])),
  };
  return { relation, loaded };
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function valuesOf(column: Column): Value[] {
  if (column.type === 'text') return textsOf(column);
  if (column.type === 'flag') return Array.from(column.values, (flag) => (flag === 0 ? null : flag === 2));
  return Array.from(column.values, numberOrNull);
}

/** Keys that have no text of their own, or share it, are told apart by their code, which no cell can hold. */
function textsOf({ codes, labels }: TextColumn): Value[] {
  const seen = new Set<string>();
  const texts = Array.from(labels, (label, code) => {
    if (code === 0) return null;
    const text = label === '' || label === undefined || seen.has(label) ? `\u0001${label ?? ''} ${code}` : label;
    seen.add(text);
    return text;
  });
  return Array.from(codes, (code) => texts[code] ?? (code === 0 ? null : `\u0001${code}`));
}
