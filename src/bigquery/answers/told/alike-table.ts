import { MILLISECONDS_A_DAY } from '../../../base/day';
import type { Parts } from '../../../engine/rows/parts';
import type { Column, Segment, Table } from '../../../tables/table';
import type { Sentence } from '../../../texts/sentence';
import { type FieldTold, sidesIn } from '../../rows-alike';
import { listInLabel } from '../answer-line';
import type { Rows } from '../noted';
import { coded } from './coded';

/** The rows of a table that lies elsewhere, a row for each kind of them, and why those of each are left out of what is asked. */
export interface AlikeTable {
  table: Table;
  /** By kind, what was said of it for each set of rows asked. */
  told: (string | null)[][];
  /** The names of those sets. */
  of: readonly string[];
}

/** `without`: the table without rows, and with all labels of its columns. */
export function alikeTable(without: Table, { lines, of, places }: Rows, fields: readonly FieldTold[]): AlikeTable {
  const tabs = without.segments.map(({ tab }) => tab);
  const kinds = lines.map((line) => ({ told: listInLabel(line), n: line.n }));
  const placeOf = (tab: string | null): number => Math.max(0, tabs.indexOf(tab ?? ''));
  kinds.sort((one, other) => placeOf(one.told[0]) - placeOf(other.told[0]));
  const columns: Record<string, Column> = { ...without.columns };
  ['currency', ...fields.map(({ field }) => field)].forEach((field, at) => {
    const column = columns[field];
    const texts = kinds.map(({ told }) => told[1 + at]);
    if (column) columns[field] = columnOf(column, texts);
  });
  const segments = tabs.map((tab, at): Segment => {
    const rows = kinds.filter(({ told }) => placeOf(told[0]) === at).length;
    return { tab, start: kinds.filter(({ told }) => placeOf(told[0]) < at).length, rows, sheetRows: 1 };
  });
  const table: Table = {
    ...without,
    rows: kinds.length,
    columns,
    segments,
    leftOut: new Uint8Array(kinds.length),
    times: Float64Array.from(kinds, ({ n }) => n),
  };
  return { table, told: kinds.map(({ told }) => places.map((place) => told[2 + fields.length + place])), of };
}

function columnOf(column: Column, texts: readonly (string | null)[]): Column {
  if (column.type === 'text') return { ...column, ...coded(column.labels, texts) };
  if (column.type !== 'date') return column;
  const values = Float64Array.from(texts, (day) => (day === null ? Number.NaN : Number(day) * MILLISECONDS_A_DAY));
  return { ...column, values };
}

/** The part of each kind of row in one figure, the `at`-th that was asked; `none`: the same without rows. */
export function alikeParts({ table, told, of }: AlikeTable, at: number, none: Parts): Parts {
  const reasons: Sentence[] = [...none.reasons];
  const codeOf = (reason: string): number => {
    const known = reasons.findIndex(({ text }) => text === reason);
    return known >= 0 ? known + 1 : reasons.push({ text: reason as Sentence['text'] });
  };
  const leftOut = new Uint8Array(table.rows);
  const top = new Uint8Array(table.rows).fill(1);
  told.forEach((kind, row) => {
    const reason = kind[at];
    const sides = sidesIn(reason);
    if (sides) top[row] = Math.abs(sides.top);
    else if (reason !== null) leftOut[row] = codeOf(reason);
  });
  const ofFigure = { [of[at]]: told.map((kind) => kind[at]) };
  return { table, leftOut, reasons, top, bottom: null, counts: null, told: ofFigure };
}
