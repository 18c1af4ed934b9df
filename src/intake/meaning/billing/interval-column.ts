import { codesFor } from '../../../base/codes';
import { labelAt, type Table, type TextColumn } from '../../../tables/table';

/**
 * The column of how often a subscription is billed: a number in one column and its unit in another, such as 3 and month,
 * are one term. Without a column for the term its unit stands for it.
 */
export function intervalColumn({ columns, rows }: Table): TextColumn | undefined {
  const interval = columns.interval as TextColumn | undefined;
  const unit = columns.intervalUnit as TextColumn | undefined;
  if (interval === undefined || unit === undefined) return interval ?? unit;
  const labels = [''];
  const places = new Map([['', 0]]);
  const codes = codesFor(interval.labels.length * unit.labels.length, rows);
  for (let row = 0; row < rows; row++) {
    const label = termOf(labelAt(interval, row), labelAt(unit, row));
    const place = places.get(label) ?? labels.push(label) - 1;
    places.set(label, place);
    codes[row] = place;
  }
  return { ...interval, codes, labels };
}

/** A term that has its own words needs no unit; a number without a unit is not known to be months. */
function termOf(interval: string, unit: string): string {
  if (!/^\d+(\.0+)?$/.test(interval)) return interval === '' ? unit : interval;
  return `${Number(interval)} ${unit === '' ? '?' : unit}`;
}
