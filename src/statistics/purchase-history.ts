import type { Day } from '../base/day';

/** Customers and how they bought up to an end day, as columns: one place per customer who bought at all. */
export interface PurchaseHistory {
  /** The customer's code as given. */
  customer: Int32Array;
  /** Days with a purchase, less the first. */
  frequency: Float64Array;
  /** Weeks from the first purchase to the last. */
  recency: Float64Array;
  /** Weeks from the first purchase to the end day. */
  age: Float64Array;
  /** Repeat days with an amount above 0: those that the mean is taken over. */
  valued: Float64Array;
  /** Mean amount of those days; 0 where there are none. */
  value: Float64Array;
}

/** Row numbers in the order of their keys (0 to size − 1), rows of one key in the order given: a counting sort. */
function ordered(rows: Int32Array, keyOf: (row: number) => number, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const row of rows) next[keyOf(row) + 1]++;
  for (let key = 0; key < size; key++) next[key + 1] += next[key];
  const result = new Int32Array(rows.length);
  for (const row of rows) result[next[keyOf(row)]++] = row;
  return result;
}

/**
 * Purchase histories by the definition of the Python package lifetimes: the purchases of a day are one, and the first
 * day is the start, no repeat, and no part of the mean. A day on which a customer got back more than was paid is no
 * purchase; one that comes to nothing is a purchase without an amount. Rows of a negative customer code, without a
 * day or an amount (NaN), or after `end` are passed over.
 */
export function purchaseHistory(
  customers: ArrayLike<number>,
  days: ArrayLike<Day>,
  amounts: ArrayLike<number>,
  end: Day,
): PurchaseHistory {
  let first = end;
  let codes = 0;
  const kept = new Int32Array(customers.length);
  let used = 0;
  for (let row = 0; row < customers.length; row++) {
    if (!(customers[row] >= 0 && days[row] <= end) || Number.isNaN(amounts[row])) continue;
    kept[used++] = row;
    first = Math.min(first, days[row]);
    codes = Math.max(codes, customers[row] + 1);
  }
  const byDay = ordered(kept.subarray(0, used), (row) => days[row] - first, end - first + 1);
  const rows = ordered(byDay, (row) => customers[row], codes);

  const customer = new Int32Array(used);
  const [frequency, recency, age, valued, value] = [1, 2, 3, 4, 5].map(() => new Float64Array(used));
  let at = -1;
  let start = 0;
  for (let index = 0; index < used; ) {
    const code = customers[rows[index]];
    const day = days[rows[index]];
    let amount = 0;
    for (; index < used && customers[rows[index]] === code && days[rows[index]] === day; index++) {
      amount += amounts[rows[index]];
    }
    if (amount < 0) continue;
    if (at < 0 || customer[at] !== code) {
      at++;
      customer[at] = code;
      start = day;
      age[at] = (end - start) / 7;
      continue;
    }
    frequency[at]++;
    recency[at] = (day - start) / 7;
    if (amount > 0) value[at] += (amount - value[at]) / ++valued[at];
  }
  const bought = <Column extends Float64Array | Int32Array>(column: Column): Column =>
    column.slice(0, at + 1) as Column;
  return {
    customer: bought(customer),
    frequency: bought(frequency),
    recency: bought(recency),
    age: bought(age),
    valued: bought(valued),
    value: bought(value),
  };
}
