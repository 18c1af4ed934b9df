import type { NumberColumn } from '../../../tables/table';

/** What a discount takes off, by the field that it then is: a share or an amount of each line, or an amount of the order. */
export type DiscountKind = 'discountShare' | 'discount' | 'orderDiscount';

/** A tab of orders with discounts. */
export interface Discounted {
  values: Float64Array;
  /** Quantity × price of each row; NaN where the tab does not tell. */
  lines: Float64Array;
  /** The rows that count and have a discount. */
  rows: number[];
  /** The rows of each order that has an id. */
  orders: number[][];
  /** What lines or orders come to, where a column says it. */
  totals: Float64Array | null;
}

/** Amounts that are no further apart are the same: each is rounded to what can be paid. */
export const CENT = 0.011;

/** Sums of amounts differ in their last bits from what was written. */
const HALF_A_CENT = 0.006;

/** Whether the numbers can be such discounts at all: no share is above 100 %, no amount above what it is taken off. */
export function fits(kind: DiscountKind, { values, lines, rows, orders }: Discounted): boolean {
  const within = (off: number, whole: number): boolean => !(Math.abs(off) > Math.abs(whole) + HALF_A_CENT);
  if (kind === 'discountShare') return rows.every((row) => Math.abs(values[row]) <= 100);
  if (kind === 'discount') return rows.every((row) => within(values[row], lines[row]));
  const several = orders.filter((own) => own.length > 1 && own.some((row) => isOff(values[row])));
  return (
    several.length > 0 &&
    orders.every((own) => {
      const off = offOrder(own, values);
      return (
        off !== null &&
        within(
          off,
          own.reduce((sum, row) => sum + lines[row], 0),
        )
      );
    })
  );
}

/** True for a number that takes something off. */
export const isOff = (value: number): boolean => value !== 0 && !Number.isNaN(value);

/** What goes off an order that says it on one of its lines, or repeats it on each; null where its lines differ. */
export function offOrder(own: readonly number[], values: Float64Array): number | null {
  const given = own.map((row) => values[row]).filter(isOff);
  if (given.length === 0) return 0;
  if (given.length > 1 && given.length < own.length) return null;
  return given.every((value) => value === given[0]) ? given[0] : null;
}

/** Shares of 0 to 1, whatever sign they are written with. */
export function toShare(column: NumberColumn, isPercent: boolean): NumberColumn {
  const values = column.values.map(Math.abs);
  const isWhole = !isPercent && values.some((value) => value > 1);
  return { ...column, values: isWhole ? values.map((value) => value / 100) : values };
}

/** Amounts that are positive where they go off, though most of them are written with a minus. */
export function toMoney(column: NumberColumn, { values, lines, rows }: Discounted): NumberColumn {
  const sold = rows.filter((row) => !(lines[row] < 0));
  const below = sold.filter((row) => values[row] < 0).length;
  return below * 2 > sold.length ? { ...column, values: column.values.map((value) => 0 - value) } : column;
}
