import { dayOf, monthStart } from '../../base/day';
import { quotaColumns } from '../../tables/quota-columns';
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

/** Of each row the part of its quotas that is for days of the period. */
function partsOf({ table, index, period }: ModelRows): Float64Array | null {
  const quotas = quotaColumns(table);
  if (quotas.length === 0 || period.from === null) return null;
  const parts = new Float64Array(table.rows);
  for (const { quota, quotaMonths, quotaFrom, quotaTo } of quotas) {
    if (!quotaFrom || !quotaTo) return null;
    for (const row of index) {
      if (Number.isNaN(quota.values[row])) continue;
      const [first, last] = [dayOf(quotaFrom.values[row]), dayOf(quotaTo.values[row])];
      const from = Number.isNaN(first) ? period.from : Math.max(period.from, first);
      parts[row] +=
        (quota.values[row] / quotaMonths.values[row]) * monthsCovered(from, last < period.to ? last : period.to);
    }
  }
  return parts;
}

/** Quotas of the days of the period in which each rep works here. */
export const quotaOfPeriod: Model = {
  revision: 1,
  reads: ['quota', 'quotaMonths', 'quotaFrom', 'quotaTo'],
  addsUp: true,
  fit: (rows): Figures | Sentence => {
    const parts = partsOf(rows);
    if (parts === null) return { text: 'no_data' };
    const sum = parts.reduce((total, part) => total + part, 0);
    return { ...NOTHING, value: sum, n: parts.filter((part) => part > 0).length, top: sum };
  },
  line: (rows) => {
    const none = new Float64Array(rows.table.rows);
    return { top: partsOf(rows) ?? none, bottom: none };
  },
};
