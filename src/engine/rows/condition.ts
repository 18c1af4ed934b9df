import type { Codes } from '../../base/codes';
import { MILLISECONDS_A_DAY } from '../../base/day';
import type { Period } from '../../base/period';
import { precedingPeriod } from '../../base/period';
import type { Label } from '../../tables/labels';
import {
  type Column,
  isDateColumn,
  isFlagColumn,
  isNumberColumn,
  isTextColumn,
  type Table,
  type TextColumn,
} from '../../tables/table';
import type { Condition } from '../formula/formula';
import { declaredKey } from './declared-key';
import { perTable } from './per-table';

const remembered = perTable<Uint8Array>();

/** Conditions that speak of the period change with it; all others are evaluated once per table. */
export function isFixed(condition: Condition): boolean {
  if ('runs' in condition || 'billed' in condition || 'falls' in condition) return false;
  if ('not' in condition) return isFixed(condition.not);
  if ('all' in condition) return condition.all.every(isFixed);
  if ('any' in condition) return condition.any.every(isFixed);
  return true;
}

/** 1 for each row (rows × 1) on which the condition holds. A field that the table lacks holds nowhere. */
export function rowsWhere(condition: Condition, table: Table, period: Period): Uint8Array {
  if (!isFixed(condition)) return evaluate(condition, table, period);
  return remembered(table, declaredKey(condition), () => evaluate(condition, table, period));
}

const scratch = perTable<Uint8Array>();

/** The same for a look that nobody repeats: the mask is written over by the next one of the table. */
export function rowsWhereOnce(condition: Condition, table: Table, period: Period): Uint8Array {
  const mask = scratch(table, '', () => new Uint8Array(table.rows));
  return fill(condition, table, period, mask);
}

/** What holds on each label (labels × 1) of the one text column that a condition asks; null where it asks anything else. */
export function labelsWhere(condition: Condition, table: Table): { column: TextColumn; hits: Uint8Array } | null {
  if ('not' in condition) {
    const inner = labelsWhere(condition.not, table);
    return inner && { column: inner.column, hits: inner.hits.map((hit) => 1 - hit) };
  }
  const field = 'has' in condition ? condition.has : 'is' in condition ? condition.field : null;
  const column = field === null ? undefined : table.columns[field];
  if (!isTextColumn(column)) return null;
  const wanted: readonly string[] | null = 'is' in condition ? [condition.is].flat() : null;
  const isHit = (label: string, code: number): boolean => (wanted === null ? code > 0 : wanted.includes(label));
  return { column, hits: Uint8Array.from(column.labels, (label, code) => (isHit(label, code) ? 1 : 0)) };
}

function evaluate(condition: Condition, table: Table, period: Period): Uint8Array {
  return fill(condition, table, period, new Uint8Array(table.rows));
}

/** Writes 1 or 0 for each row, whatever stood there. */
function fill(condition: Condition, table: Table, period: Period, mask: Uint8Array): Uint8Array {
  const { rows } = table;
  const byLabel = labelsWhere(condition, table);
  if (byLabel !== null) return ofLabels(byLabel.column.codes, byLabel.hits, mask);
  if ('not' in condition) {
    const { not } = condition;
    if ('has' in not) return present(table, not.has, mask, 0);
    fill(not, table, period, mask);
    for (let i = 0; i < rows; i++) mask[i] = 1 - mask[i];
    return mask;
  }
  if ('all' in condition) {
    mask.fill(1);
    for (const part of condition.all) {
      const inner = rowsWhere(part, table, period);
      for (let i = 0; i < rows; i++) mask[i] &= inner[i];
    }
    return mask;
  }
  mask.fill(0);
  if ('any' in condition) {
    for (const part of condition.any) {
      const inner = rowsWhere(part, table, period);
      for (let i = 0; i < rows; i++) mask[i] |= inner[i];
    }
    return mask;
  }
  if ('runs' in condition) return running(table, momentOf(condition.runs, period), 'gone', mask);
  if ('billed' in condition) return running(table, momentOf(condition.billed, period), 'all', mask);
  if ('falls' in condition) return falling(condition, table, period, mask);
  if ('since' in condition) return between(table.columns[condition.field], condition.since, Infinity, mask);
  if ('has' in condition) return present(table, condition.has, mask, 1);
  if ('is' in condition) return flagged(table, condition.field, condition.is, mask);
  return compared(condition, table, mask);
}

/** Active means start ≤ day < end, on the day before `moment`. */
function running(table: Table, moment: number | null, paused: 'gone' | 'all', mask: Uint8Array): Uint8Array {
  const { start, end } = table.columns;
  if (moment === null || !isDateColumn(start)) return mask;
  const limit = moment * MILLISECONDS_A_DAY;
  const ends = isDateColumn(end) ? end.values : null;
  for (let i = 0; i < table.rows; i++) mask[i] = start.values[i] < limit && !(ends !== null && ends[i] < limit) ? 1 : 0;
  withoutPaused(table, limit, paused, mask);
  return mask;
}

/** The first moment of a period, or the one after its last; null for one without a beginning. */
export const momentOf = (at: 'at start' | 'at end', { from, to }: Period): number | null =>
  at === 'at start' ? from : to;

/** Takes out what is paused then: all of it, or where who is paused is said to be gone. */
function withoutPaused({ columns }: Table, limit: number, which: 'gone' | 'all', mask: Uint8Array): void {
  const { pausedOn, resumedOn, goneWhilePaused } = columns;
  if (!isDateColumn(pausedOn)) return;
  const resumed = isDateColumn(resumedOn) ? resumedOn.values : null;
  const gone = isFlagColumn(goneWhilePaused) ? goneWhilePaused.values : null;
  for (let i = 0; i < mask.length; i++) {
    const since = pausedOn.values[i];
    if (!(since < limit) || (which === 'gone' && gone?.[i] !== 2)) continue;
    if (!(resumed !== null && resumed[i] >= since && resumed[i] < limit)) mask[i] = 0;
  }
}

function falling(
  condition: { field: string; falls: 'before' | 'inside' | 'previous' },
  table: Table,
  period: Period,
  mask: Uint8Array,
): Uint8Array {
  let from = period.from ?? Number.NEGATIVE_INFINITY;
  let to = period.to;
  if (condition.falls === 'before') [from, to] = [Number.NEGATIVE_INFINITY, period.from ?? Number.NEGATIVE_INFINITY];
  if (condition.falls === 'previous') {
    if (period.from === null) return mask;
    ({ from, to } = precedingPeriod({ from: period.from, to: period.to }));
  }
  return between(table.columns[condition.field], from, to, mask);
}

function between(column: Column | undefined, from: number, to: number, mask: Uint8Array): Uint8Array {
  if (!isDateColumn(column)) return mask;
  const low = from * MILLISECONDS_A_DAY;
  const high = to * MILLISECONDS_A_DAY;
  for (let i = 0; i < mask.length; i++) mask[i] = column.values[i] >= low && column.values[i] < high ? 1 : 0;
  return mask;
}

/** Writes `hit` where a row has a value, its opposite where it has none. */
function present(table: Table, field: string, mask: Uint8Array, hit: 0 | 1): Uint8Array {
  const column = table.columns[field];
  if (!column || column.type === 'text') return mask.fill(1 - hit);
  const { values } = column;
  if (column.type === 'flag') for (let i = 0; i < mask.length; i++) mask[i] = values[i] > 0 ? hit : 1 - hit;
  else for (let i = 0; i < mask.length; i++) mask[i] = Number.isNaN(values[i]) ? 1 - hit : hit;
  return mask;
}

/** One look at each row, whatever is asked of its label. */
function ofLabels(codes: Codes, hits: Uint8Array, mask: Uint8Array): Uint8Array {
  for (let i = 0; i < mask.length; i++) mask[i] = hits[codes[i]];
  return mask;
}

function flagged(table: Table, field: string, is: Label | readonly Label[], mask: Uint8Array): Uint8Array {
  const column = table.columns[field];
  if (!isFlagColumn(column)) return mask;
  const { values } = column;
  const code = [is].flat().includes('yes') ? 2 : 1;
  for (let i = 0; i < mask.length; i++) mask[i] = values[i] === code ? 1 : 0;
  return mask;
}

function compared(
  condition: { field: string; above: number } | { field: string; below: number } | { field: string; equals: number },
  table: Table,
  mask: Uint8Array,
): Uint8Array {
  const column = table.columns[condition.field];
  if (!isNumberColumn(column)) return mask;
  const { values } = column;
  if ('above' in condition) for (let i = 0; i < table.rows; i++) mask[i] = values[i] > condition.above ? 1 : 0;
  else if ('below' in condition) for (let i = 0; i < table.rows; i++) mask[i] = values[i] < condition.below ? 1 : 0;
  else for (let i = 0; i < table.rows; i++) mask[i] = values[i] === condition.equals ? 1 : 0;
  return mask;
}
