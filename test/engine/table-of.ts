import { dayFromIso, MILLISECONDS_A_DAY } from '../../src/base/day';
import type { Column, Table } from '../../src/tables/table';
import type { TableName } from '../../src/tables/tables';

/** Wall time of `2024-03-01` or `2024-03-01T09:30`; NaN for a blank. */
export function wall(text: string): number {
  if (text === '') return Number.NaN;
  const [day, time = '00:00'] = text.split('T');
  const [hours, minutes] = time.split(':').map(Number);
  return (dayFromIso(day) as number) * MILLISECONDS_A_DAY + (hours * 60 + minutes) * 60_000;
}

/** The day an ISO text names. */
export const day = (text: string): number => dayFromIso(text) as number;

export const texts = (...cells: string[]): Column => {
  const labels = ['', ...new Set(cells.filter((cell) => cell !== ''))];
  return { type: 'text', header: '', index: 0, codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels };
};

export const dates = (...cells: string[]): Column => ({
  type: 'date',
  header: '',
  index: 0,
  values: Float64Array.from(cells, wall),
  timed: cells.some((cell) => cell.includes('T')),
});

export const numbers = (...cells: number[]): Column => ({
  type: 'number',
  header: '',
  index: 0,
  values: Float64Array.from(cells),
});

/** '' blank, 'no', 'yes' */
export const flags = (...cells: ('' | 'no' | 'yes')[]): Column => ({
  type: 'flag',
  header: '',
  index: 0,
  values: Uint8Array.from(cells, (cell) => ['', 'no', 'yes'].indexOf(cell)),
});

function lengthOf(column: Column): number {
  return column.type === 'text' ? column.codes.length : column.values.length;
}

/** A table built by hand: its rows lie on one tab from sheet row 2 on. */
export function tableOf(table: TableName, columns: Record<string, Column>, more: Partial<Table> = {}): Table {
  const rows = lengthOf(Object.values(columns)[0]);
  return {
    table,
    rows,
    segments: [{ tab: table, start: 0, rows, sheetRows: 2 }],
    columns,
    unread: {},
    leftOut: new Uint8Array(rows),
    leftOutReasons: [],
    currency: null,
    ...more,
  };
}
