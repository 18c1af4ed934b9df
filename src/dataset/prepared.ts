import { type Codes, countsOf, recoded } from '../base/codes';
import type { AnyField } from '../tables/prepared-fields';
import {
  type DateColumn,
  type FlagColumn,
  isDateColumn,
  isFlagColumn,
  isNumberColumn,
  isTextColumn,
  type NumberColumn,
  type Table,
  type TextColumn,
  type UNREAD_DAY,
} from '../tables/table';

/** Columns that no export has and every formula may ask: made once from what the tab holds. */
const prepared = { header: '', index: -1 };

export function numbers(rows: number): NumberColumn {
  return { type: 'number', ...prepared, values: new Float64Array(rows).fill(Number.NaN) };
}

export function dates(rows: number): DateColumn {
  return { type: 'date', ...prepared, values: new Float64Array(rows).fill(Number.NaN), timed: false };
}

export function flags(rows: number): FlagColumn {
  return { type: 'flag', ...prepared, values: new Uint8Array(rows) };
}

export function labelled(codes: Codes, labels: string[]): TextColumn {
  return { type: 'text', ...prepared, codes, labels };
}

/** A field of some table, or a column that one step of reading makes for another. */
export type KnownField = AnyField | typeof UNREAD_DAY | 'wholeAmount' | 'neverPaid';

export function textColumn(table: Table, field: KnownField): TextColumn | null {
  const column = table.columns[field];
  return isTextColumn(column) ? column : null;
}

export function dateColumn(table: Table, field: KnownField): DateColumn | null {
  const column = table.columns[field];
  return isDateColumn(column) ? column : null;
}

export function numberColumn(table: Table, field: KnownField): NumberColumn | null {
  const column = table.columns[field];
  return isNumberColumn(column) ? column : null;
}

export function flagColumn(table: Table, field: KnownField): FlagColumn | null {
  const column = table.columns[field];
  return isFlagColumn(column) ? column : null;
}

/** The form in which two writings of one name are the same: case, and runs of spaces, do not matter. */
export function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The same column with labels that fold to one text merged; each merged label is the commonest writing, of several the
 * first in the order of characters.
 */
export function merged(column: TextColumn, show: (fold: string, commonest: string) => string): TextColumn {
  const counts = countsOf(column.codes, column.labels.length);
  const best = new Map<string, number>();
  column.labels.forEach((label, code) => {
    const fold = folded(label);
    const known = best.get(fold);
    const wins = known === undefined || counts[code] > counts[known];
    const ties = known !== undefined && counts[code] === counts[known] && label < column.labels[known];
    if (wins || ties) best.set(fold, code);
  });
  const labels = [''];
  const codeOfLabel = new Map<string, number>([['', 0]]);
  const codeOf = column.labels.map((label) => {
    const fold = folded(label);
    if (fold === '') return 0;
    const shown = show(fold, column.labels[best.get(fold) as number]);
    let code = codeOfLabel.get(shown);
    if (code === undefined) {
      code = labels.push(shown) - 1;
      codeOfLabel.set(shown, code);
    }
    return code;
  });
  if (codeOf.every((code, before) => code === before)) return { ...column, labels };
  return { ...column, codes: recoded(column.codes, codeOf, labels.length), labels };
}

/** The column with the labels of rows that are not left out; the others become blank. A totals row makes no label. */
export function onlyOf(column: TextColumn, leftOut: Uint8Array): TextColumn {
  const { codes, labels } = column;
  const codeOf = new Int32Array(labels.length);
  const keptLabels = [''];
  let losesSome = false;
  for (let row = 0; row < leftOut.length; row++) {
    const code = codes[row];
    if (code === 0) continue;
    if (leftOut[row] !== 0) losesSome = true;
    else if (codeOf[code] === 0) codeOf[code] = keptLabels.push(labels[code]) - 1;
  }
  if (!losesSome && codeOf.every((kept, code) => kept === code)) return column;
  const kept = recoded(codes, codeOf, keptLabels.length);
  if (losesSome) for (let row = 0; row < leftOut.length; row++) if (leftOut[row] !== 0) kept[row] = 0;
  return { ...column, codes: kept, labels: keptLabels };
}
