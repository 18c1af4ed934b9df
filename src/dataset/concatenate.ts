import { codesFor } from '../base/codes';
import type { Column, Table } from '../tables/table';

/** Tabs of one kind as one table: the rows of each, one after the other. Codes of equal labels become equal. */
export function concatenate(tables: Table[]): Table {
  if (tables.length === 1) return tables[0];
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const fields = [...new Set(tables.flatMap((table) => Object.keys(table.columns)))];
  const joined: Table = {
    table: tables[0].table,
    rows,
    segments: [],
    columns: {},
    unread: Object.assign({}, ...tables.map((table) => table.unread)),
    leftOut: new Uint8Array(rows),
    leftOutReasons: [],
    currency: commonCurrency(tables),
    joins: [],
    standIns: tables.flatMap(({ standIns = [] }) => standIns),
  };
  let start = 0;
  for (const table of tables) {
    const offset = joined.leftOutReasons.length;
    joined.leftOutReasons.push(...table.leftOutReasons);
    for (let i = 0; i < table.rows; i++) joined.leftOut[start + i] = table.leftOut[i] && table.leftOut[i] + offset;
    for (const join of table.joins ?? []) {
      const rowOf = new Int32Array(rows).fill(-1);
      rowOf.set(join.rowOf, start);
      joined.joins?.push({ ...join, rowOf });
    }
    for (const segment of table.segments) joined.segments.push({ ...segment, start: segment.start + start });
    start += table.rows;
  }
  const named = joined.currency === 'mixed' ? tables.map(withItsCurrency) : tables;
  if (joined.currency === 'mixed' && !fields.includes('currency')) fields.push('currency');
  for (const field of fields) joined.columns[field] = joinColumn(named, field, rows);
  return joined;
}

/** The one currency of the tabs that name one; 'mixed' where they name several. */
export function commonCurrency(tables: Table[]): Table['currency'] {
  const named = new Set(tables.map(({ currency }) => currency).filter((currency) => currency !== null));
  return named.size > 1 ? 'mixed' : ([...named][0] ?? null);
}

/** The table with its one currency on every row: beside other tables, rows must say it themselves. */
function withItsCurrency(table: Table): Table {
  const { currency, rows } = table;
  if (currency === 'mixed') return table;
  const codes = codesFor(2, rows).fill(currency === null ? 0 : 1);
  const own: Column = { type: 'text', header: '', index: -1, codes, labels: ['', currency ?? ''] };
  return { ...table, columns: { ...table.columns, currency: own } };
}

function joinColumn(tables: Table[], field: string, rows: number): Column {
  const model = tables.map((table) => table.columns[field]).find(Boolean) as Column;
  const each = (fill: (column: Column, start: number) => void): void => {
    let start = 0;
    for (const table of tables) {
      const column = table.columns[field];
      if (column && column.type === model.type) fill(column, start);
      start += table.rows;
    }
  };
  if (model.type === 'text') {
    const codes = new Int32Array(rows);
    const labels = [''];
    const known = new Map<string, number>([['', 0]]);
    each((column, start) => {
      if (column.type !== 'text') return;
      const codeOf = column.labels.map((label) => {
        let code = known.get(label);
        if (code === undefined) {
          code = labels.push(label) - 1;
          known.set(label, code);
        }
        return code;
      });
      for (let i = 0; i < column.codes.length; i++) codes[start + i] = codeOf[column.codes[i]];
    });
    return { ...model, codes, labels };
  }
  if (model.type === 'flag') {
    const values = new Uint8Array(rows);
    each((column, start) => column.type === 'flag' && values.set(column.values, start));
    return { ...model, values };
  }
  const values = new Float64Array(rows).fill(Number.NaN);
  each((column, start) => {
    if (column.type === 'number' || column.type === 'date') values.set(column.values, start);
  });
  return { ...model, values };
}
