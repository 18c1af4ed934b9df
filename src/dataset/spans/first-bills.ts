import type { Codes } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import { MILLISECONDS_A_DAY } from '../../base/day';
import { notPaidLabels } from '../../tables/labels';
import { type Join, labelAt, type Table } from '../../tables/table';
import { type Match, matchingRows } from '../join';
import { dateColumn, flags, folded, textColumn } from '../prepared';
import { sameCustomers } from './same-customers';

/** A bill may come so much before what it is for begins, or after: at the end of the first month. */
const MOST_AHEAD = 31 * MILLISECONDS_A_DAY;

const notPaid: ReadonlySet<string> = new Set(notPaidLabels);

/** Of the customers of a list who have bills, so many must have none from before they began: else they shop as well. */
const NEARLY_ALL = 0.9;

/**
 * A list whose customers have bills in another tab, with `neverPaid`: of those who have bills there, all of them unpaid,
 * void or failed. Who has none there may have paid elsewhere, and who began long before the first bill of the tab may
 * have paid bills that it does not hold. Orders of a shop are no bills for a subscription: some of them come before it;
 * while their days wait for an answer, nobody knows which they are.
 */
export function withFirstBills(list: Table, tabs: readonly Table[]): Table {
  for (const bills of tabs) {
    const payment = bills.table === 'orders' ? textColumn(bills, 'payment') : null;
    const match = payment && sameCustomers(list, bills);
    const awaited = bills.columns.orderedOn ? undefined : (bills.unread.orderedOn ?? bills.unread.paidOn);
    const days = match && !awaited ? firstDaysOf(list, bills, match) : null;
    if (!payment || !match || (days && !followStarts(days))) continue;
    const hasPaid = new Map<string, boolean>();
    match.right.codes.forEach((code, row) => {
      if (bills.leftOut[row] !== 0 || code === 0) return;
      const key = folded(match.right.labels[code]);
      const isPaid = !notPaid.has(labelAt(payment, row));
      hasPaid.set(key, isPaid || hasPaid.get(key) === true);
    });
    const isTold = days ? beganWithBills(days) : () => true;
    const ofLabel = match.left.labels.map(folded).map((key) => hasPaid.get(key) === false && isTold(key));
    if (!ofLabel.includes(true)) return list;
    if (awaited) return { ...list, unread: { ...list.unread, state: awaited } };
    const neverPaid = flags(list.rows);
    match.left.codes.forEach((code, row) => {
      neverPaid.values[row] = ofLabel[code] ? 2 : 1;
    });
    const join: Join = { fields: ['state'], table: bills, rowOf: matchingRows(match) };
    return { ...list, columns: { ...list.columns, neverPaid }, joins: [...(list.joins ?? []), join] };
  }
  return list;
}

/** By customer, the day on which it began and that of its first bill. */
interface FirstDays {
  begun: Map<string, number>;
  billed: Map<string, number>;
}

/** Null where a tab tells no days. */
function firstDaysOf(list: Table, bills: Table, { left, right }: Match): FirstDays | null {
  const start = dateColumn(list, 'startedOn');
  const day = dateColumn(bills, 'orderedOn') ?? dateColumn(bills, 'paidOn');
  if (!start || !day) return null;
  return {
    begun: firstDays(left.labels, left.codes, start.values, list.leftOut),
    billed: firstDays(right.labels, right.codes, day.values, bills.leftOut),
  };
}

/** True where nearly no customer has a bill from before the start of what it pays. */
function followStarts({ begun, billed }: FirstDays): boolean {
  const both = [...begun].filter(([key]) => billed.has(key));
  const after = both.filter(([key, began]) => (billed.get(key) as number) >= began - MOST_AHEAD);
  return after.length >= NEARLY_ALL * both.length;
}

/** True for a customer who began when bills were kept in the tab already, or shortly before. */
function beganWithBills({ begun, billed }: FirstDays): (key: string) => boolean {
  const kept = rangeOf(Float64Array.from(billed.values())).low;
  return (key) => (begun.get(key) ?? kept) >= kept - MOST_AHEAD;
}

function firstDays(
  labels: readonly string[],
  codes: Codes,
  days: Float64Array,
  leftOut: Uint8Array,
): Map<string, number> {
  const first = new Map<string, number>();
  codes.forEach((code, row) => {
    if (leftOut[row] !== 0 || code === 0 || Number.isNaN(days[row])) return;
    const key = folded(labels[code]);
    first.set(key, Math.min(days[row], first.get(key) ?? Number.POSITIVE_INFINITY));
  });
  return first;
}
