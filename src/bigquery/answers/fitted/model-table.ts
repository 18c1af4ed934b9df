import { codesFor } from '../../../base/codes';
import type { Column, Table } from '../../../tables/table';
import { type AnswerLine, listInLabel } from '../answer-line';
import { coded } from '../told/coded';

/** The rows that a model is fitted to as a table, in which each stands as often as there are such. */
export function modelTable(without: Table, lines: readonly AnswerLine[], fields: readonly string[]): Table {
  const kinds = lines.map((line) => ({ told: listInLabel(line), n: line.n }));
  const rows = kinds.reduce((sum, { n }) => sum + n, 0);
  const kindOf = new Int32Array(rows);
  let end = 0;
  kinds.forEach(({ n }, kind) => {
    kindOf.fill(kind, end, end + n);
    end += n;
  });
  const columns: Record<string, Column> = {};
  fields.forEach((field, at) => {
    const column = without.columns[field];
    const texts = kinds.map(({ told }) => told[at + 1]);
    if (column) columns[field] = columnOf(column, texts, kindOf);
  });
  const { leftOutReasons } = without;
  const codes = kinds.map(({ told }) => leftOutReasons.findIndex(({ text }) => text === told[0]) + 1);
  return { ...without, rows, columns, leftOut: Uint8Array.from(kindOf, (kind) => codes[kind]) };
}

function columnOf(column: Column, texts: readonly (string | null)[], kindOf: Int32Array): Column {
  if (column.type === 'text') {
    const { codes: ofKinds, labels } = coded(column.labels, texts);
    const codes = codesFor(labels.length, kindOf.length);
    kindOf.forEach((kind, row) => {
      codes[row] = ofKinds[kind];
    });
    return { ...column, codes, labels };
  }
  if (column.type === 'flag') {
    const flags = texts.map((text) => (text === null ? 0 : text === 'true' ? 2 : 1));
    return { ...column, values: Uint8Array.from(kindOf, (kind) => flags[kind]) };
  }
  const numbers = texts.map((text) => (text === null ? Number.NaN : Number(text)));
  return { ...column, values: Float64Array.from(kindOf, (kind) => numbers[kind]) };
}
