import type { Unit } from '../base/unit';

/** Amounts from here on are shown without cents. */
const LARGE = 1_000;

/** Counts below this are shown with a decimal where they are averages: 3.9 activities a day. */
const FEW = 10;

/** How many decimals a value has, in its cell as in a sentence about it; `value`: null where it is not known yet. */
export function decimalsShown(unit: Unit, value: number | null): number {
  switch (unit) {
    case 'money':
      // Nothing is nothing: beside amounts without cents it has none.
      return value && Math.abs(value) < LARGE ? 2 : 0;
    case 'count':
      return isSmallAverage(value) ? 1 : 0;
    case 'minutes':
      return 0;
    default:
      return 1;
  }
}

const isSmallAverage = (value: number | null): boolean =>
  value !== null && Math.abs(value) < FEW && !Number.isInteger(value);

/**
 * By which value one of several beside each other is shown, for all to have one form: amounts by the largest, counts by one
 * that takes a decimal.
 */
export function shownBy(unit: Unit, value: number | null, beside: readonly (number | null)[]): number | null {
  if (unit === 'money') return Math.max(...beside.map((one) => Math.abs(one ?? 0)));
  return (unit === 'count' && beside.find(isSmallAverage)) || value;
}
