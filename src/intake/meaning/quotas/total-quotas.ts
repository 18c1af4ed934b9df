import type { Table } from '../../../tables/table';
import { isSumOf } from '../../rows/totals/sums-of-parts';
import { type QuotaColumn, quotaSpan } from './quota-column';

/** True where the columns for shorter periods within that of a column add up to it, on every row that has it. */
export function isTotalQuota(whole: QuotaColumn, all: readonly QuotaColumn[], { leftOut }: Table): boolean {
  const [from, to] = quotaSpan(whole);
  const within = all.filter((one) => {
    const [first, last] = quotaSpan(one);
    return last - first < to - from && first >= from && last <= to;
  });
  const shortest = Math.min(...within.map((one) => quotaSpan(one)[1] - quotaSpan(one)[0]));
  const parts = within.filter((one) => quotaSpan(one)[1] - quotaSpan(one)[0] === shortest);
  if (parts.length < 2) return false;
  return whole.column.values.every((value, row) => {
    const amounts = parts.map(({ column }) => column.values[row]).filter((amount) => !Number.isNaN(amount));
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    return (
      leftOut[row] !== 0 ||
      Number.isNaN(value) ||
      value === sum ||
      isSumOf(value, { sum, count: amounts.length, cents: false })
    );
  });
}
