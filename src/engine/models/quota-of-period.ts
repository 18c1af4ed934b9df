import { dayOf, monthStart } from '../../base/day';
import type { Period } from '../../base/period';
import type { Sentence } from '../../texts/sentence';
import { type Figures, NOTHING } from '../figures';
import type { Model, ModelRows } from './model';

/** Months of a period; of one that is there in part, the share of its days. */
export function monthsCovered(from: number, to: number): number {
  let months = 0;
  for (let start = monthStart(from); start < to; start = monthStart(start, 1)) {
    const next = monthStart(start, 1);
    months += Math.max(0, Math.min(to, next) - Math.max(from, start)) / (next - start);
  }
  return months;
}

/** Of each row the part of its quota that is for days of the period. */
function partsOf({ table, index, period }: ModelRows): Float64Array | null {
  const { quota, quotaMonths, quotaFrom, quotaTo } = table.columns;
  if (quota?.type !== 'number' || quotaMonths?.type !== 'number') return null;
  if (quotaFrom?.type !== 'date' || quotaTo?.type !== 'date') return null;
  const parts = new Float64Array(table.rows);
  const { from, to } = period as Period & { from: number };
  for (const row of index) {
    const [first, last] = [dayOf(quotaFrom.values[row]), dayOf(quotaTo.values[row])];
    const months = monthsCovered(Number.isNaN(first) ? from : Math.max(from, first), last < to ? last : to);
    parts[row] = (quota.values[row] / quotaMonths.values[row]) * months;
  }
  return parts;
}

/** Quotas of the days of the period in which each rep works here. */
export const quotaOfPeriod: Model = {
  revision: 1,
  reads: ['quota', 'quotaMonths', 'quotaFrom', 'quotaTo'],
  addsUp: true,
  fit: (rows): Figures | Sentence => {
    const parts = rows.period.from === null ? null : partsOf(rows);
    if (parts === null) return { text: 'no_data' };
    const sum = parts.reduce((total, part) => total + part, 0);
    return { ...NOTHING, value: sum, n: parts.filter((part) => part > 0).length, top: sum };
  },
  line: (rows) => {
    const none = new Float64Array(rows.table.rows);
    return { top: (rows.period.from === null ? null : partsOf(rows)) ?? none, bottom: none };
  },
};
