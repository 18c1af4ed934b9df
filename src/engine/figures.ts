import type { Codes } from '../base/codes';
import { quantilesOf } from '../statistics/quantile';
import type { Table } from '../tables/table';
import type { Sentence } from '../texts/sentence';
import type { Measure } from './formula/formula';
import type { Parts } from './rows/parts';

/** What one group of rows amounts to. `value` is null when nothing stands below the line. */
export interface Figures {
  value: number | null;
  n: number;
  top: number | null;
  bottom: number | null;
  /** mean, median, p75 … by name */
  extra: Record<string, number>;
  /** What a model says beside its value. */
  notes?: Sentence[];
  /** Why there is no value, where a model or an input says it. */
  reason?: Sentence;
  /** Why the value is another figure, in place of the one asked for. */
  standsIn?: Sentence;
}

/** The group of each row: index in `labels`. */
export interface Groups {
  codes: Codes;
  labels: string[];
  /** What they are told by, where that is the labels of one column, or the months of one. */
  by?: { column: string } | 'month';
  /** The part of a field of each row that belongs to its group, where that is not all of it. */
  ofLabels?: { field: string; values: Float64Array };
}

/** How rows are grouped, table by table; null where the table has no such column. */
export type Grouping = (table: Table) => Groups | null;

export const NOTHING: Figures = { value: null, n: 0, top: null, bottom: null, extra: {} };

/** The figures per group (1 × groups); without groups, of all rows together (1 × 1). */
export function figuresOf(parts: Parts, measure: Measure, countBy: Codes | null, groups: Groups | null): Figures[] {
  if (measure === 'mean' || measure === 'median') return spreads(parts, measure, countBy, groups);
  return sums(parts, measure, countBy, groups);
}

/** Sums above and below the line. Rows that are counted by a key put one below the line together, however many they are. */
function sums(parts: Parts, measure: Measure, countBy: Codes | null, groups: Groups | null): Figures[] {
  const { leftOut, top, bottom, counts } = parts;
  const count = groups ? groups.labels.length : 1;
  const codes = groups ? groups.codes : null;
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  const n = new Float64Array(count);
  const seen = new Set<number>();
  for (let i = 0; i < leftOut.length; i++) {
    if (leftOut[i] !== 0) continue;
    const group = codes === null ? 0 : codes[i];
    if (top !== null) above[group] += top[i];
    if (countBy !== null) {
      if (bottom !== null && !(bottom[i] > 0)) continue;
      const key = countBy[i] * count + group;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    n[group] += counts === null ? 1 : counts[i];
    if (bottom !== null) below[group] += bottom[i];
  }
  return Array.from(above, (sum, group) => {
    if (measure === 'count') return { value: n[group], n: n[group], top: n[group], bottom: null, extra: {} };
    if (measure === 'sum') return { value: sum, n: n[group], top: sum, bottom: null, extra: {} };
    const line = below[group];
    return { value: line === 0 ? null : sum / line, n: n[group], top: sum, bottom: line, extra: {} };
  });
}

/** Mean, median and third quartile of the rows' terms; where they are counted by a key, of the sums by key. */
function spreads(parts: Parts, measure: 'mean' | 'median', countBy: Codes | null, groups: Groups | null): Figures[] {
  return valuesByGroup(parts, countBy, groups).map((values) => {
    if (values.length === 0) return NOTHING;
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i];
    const [median, p75] = quantilesOf(values, [0.5, 0.75]);
    const extra = { mean: sum / values.length, median, p75 };
    return { value: extra[measure], n: values.length, top: sum, bottom: values.length, extra };
  });
}

/** The terms of the rows used, group by group; with something to count by, their sums of each. */
export function valuesByGroup(parts: Parts, countBy: Codes | null, groups: Groups | null): Float64Array[] {
  const { leftOut, top } = parts;
  const count = groups ? groups.labels.length : 1;
  const codes = groups ? groups.codes : null;
  if (countBy !== null) return sumsByKey(parts, countBy, codes, count);
  const sizes = new Int32Array(count);
  for (let i = 0; i < leftOut.length; i++) if (leftOut[i] === 0) sizes[codes === null ? 0 : codes[i]]++;
  // One buffer with a view per group: V8 counts hundreds of small ones against its limit, and marks the whole heap meanwhile.
  const all = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let end = 0;
  const values = Array.from(sizes, (size) => {
    end += size;
    return all.subarray(end - size, end);
  });
  sizes.fill(0);
  for (let i = 0; i < leftOut.length; i++) {
    if (leftOut[i] !== 0 || top === null) continue;
    const group = codes === null ? 0 : codes[i];
    values[group][sizes[group]++] = top[i];
  }
  return values;
}

function sumsByKey(parts: Parts, countBy: Codes, codes: Codes | null, count: number): Float64Array[] {
  const totals = new Map<number, number>();
  for (let i = 0; i < parts.leftOut.length; i++) {
    if (parts.leftOut[i] !== 0) continue;
    const key = countBy[i] * count + (codes === null ? 0 : codes[i]);
    totals.set(key, (totals.get(key) ?? 0) + (parts.top === null ? 0 : parts.top[i]));
  }
  const values: number[][] = Array.from({ length: count }, () => []);
  for (const [key, total] of totals) values[key % count].push(total);
  return values.map((list) => Float64Array.from(list));
}
