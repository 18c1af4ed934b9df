import { addTo } from '../../../base/add-to';
import type { Cell } from '../../../base/cell';
import type { FieldOf } from '../../../tables/prepared-fields';
import type { Table, TextColumn } from '../../../tables/table';
import type { SeenColumn } from '../../recognise/recognise';

/** The rows of one deal, and in what they differ. */
export interface DealParts {
  rows: number[];
  kind: 'reps' | 'products';
}

/** What rows of one deal have in common, however it is shared: where they differ here they are versions of it. */
const OF_DEAL = [
  'stage',
  'status',
  'closedOn',
  'wonOn',
  'lostOn',
  'createdOn',
  'customer',
  'name',
  'type',
  'pipeline',
] satisfies FieldOf<'deals'>[];

/** The deals that stand on several rows, one for each rep or product, and differ in nothing that is the deal's. */
export function partsOf(
  { columns, leftOut, rows }: Table,
  id: TextColumn,
  old: ReadonlySet<number>,
  cells: readonly Cell[][],
): DealParts[] {
  const ofDeal = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0 || id.codes[row] === 0 || old.has(row)) continue;
    addTo(ofDeal, id.codes[row], row);
  }
  const differs = (own: readonly number[], index: number | undefined): boolean =>
    index !== undefined &&
    index >= 0 &&
    own.some((row) => written(cells[row][index]) !== written(cells[own[0]][index]));
  const common = OF_DEAL.map((field) => columns[field]?.index);
  const told = (field: FieldOf<'deals'>, own: readonly number[]): boolean =>
    differs(own, columns[field]?.index) &&
    new Set(own.map((row) => written(cells[row][columns[field].index]))).size === own.length;
  return [...ofDeal.values()].flatMap((own): DealParts[] => {
    if (own.length < 2 || common.some((index) => differs(own, index))) return [];
    const kind = told('product', own) ? 'products' : told('rep', own) ? 'reps' : null;
    return kind !== null ? [{ rows: own, kind }] : [];
  });
}

/** The share of each row in its deal (0 to 1), by a column of which the rows of each shared deal add up to all. */
export function sharesIn(
  parts: readonly DealParts[],
  seen: readonly SeenColumn[],
  cells: readonly Cell[][],
): Float64Array | null {
  const shared = parts.filter(({ kind }) => kind === 'reps');
  if (shared.length === 0) return null;
  for (const { index } of seen) {
    for (const whole of [100, 1]) {
      const sums = shared.map(({ rows }) => rows.reduce((sum, row) => sum + percent(cells[row][index], whole), 0));
      if (!sums.every((sum) => Math.abs(sum - whole) <= whole * 0.02)) continue;
      return Float64Array.from(cells, (line) => percent(line[index], whole) / whole);
    }
  }
  return null;
}

/** "60 %", 60 or 0.6; a cell of percents is a fraction. */
function percent(cell: Cell, whole: number): number {
  const text = written(cell);
  const isPercent = text.endsWith('%');
  const number = Number((isPercent ? text.slice(0, -1) : text).trim().replace(',', '.'));
  if (text === '' || Number.isNaN(number)) return Number.NaN;
  return isPercent && whole === 1 ? number / 100 : number;
}

const written = (cell: Cell): string => String(cell ?? '').trim();
