import { recoded } from '../../base/codes';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { problemOf, sheetRowOf } from '../rows/sheet-rows';
import { nobodyAmong } from './nobody';

/** The fields that name somebody, and what a row without a name counts for. */
const NAMING = {
  customer: 'intake_problem_no_customer',
  email: 'intake_problem_no_customer',
  contact: 'intake_problem_no_customer',
  rep: 'intake_problem_no_rep',
} as const;

/**
 * Makes texts that name nobody ("0", "walk-in", "onbekend") blank where a customer or a rep is to be named, and says so.
 * The rows keep their amounts. Only columns in which a sample shows such a text are looked at.
 */
export function blankNobody({ data, recognition: { fields }, problems }: BegunTable): void {
  for (const [field, text] of Object.entries(NAMING)) {
    const column = data.columns[field];
    const sample = fields[field]?.column.profile.labels;
    if (!isTextColumn(column) || sample === undefined || nobodyAmong(sample).size === 0) continue;
    const rowsOf = countRows(data, column);
    const nobody = nobodyAmong(rowsOf);
    if (nobody.size === 0) continue;
    for (const value of nobody)
      problems.push(
        problemOf(
          { text, values: { value, column: column.header } },
          rowsWith(data, column, value),
          column.index,
          sheetRowOf(data),
        ),
      );
    data.columns[field] = without(column, nobody);
  }
}

function countRows(data: Table, { codes, labels }: TextColumn): Map<string, number> {
  const counts = new Float64Array(labels.length);
  for (let row = 0; row < codes.length; row++) if (data.leftOut[row] === 0) counts[codes[row]]++;
  return new Map(labels.flatMap((label, code) => (counts[code] > 0 ? [[label, counts[code]]] : [])));
}

function rowsWith(data: Table, { codes, labels }: TextColumn, label: string): number[] {
  const code = labels.indexOf(label);
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === code && data.leftOut[row] === 0) rows.push(row);
  return rows;
}

/** The column with some of its labels blank. */
function without(column: TextColumn, nobody: ReadonlySet<string>): TextColumn {
  const labels = column.labels.filter((label) => !nobody.has(label));
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const codes = recoded(
    column.codes,
    column.labels.map((label) => codeOf.get(label) ?? 0),
    labels.length,
  );
  return { type: 'text', header: column.header, index: column.index, codes, labels };
}
