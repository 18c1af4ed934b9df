import { isDateColumn } from '../../tables/table';
import { tellingFields } from '../../tables/telling-fields';
import type { TabReading } from '../reading';
import { headersAlike } from '../recognise/same-headers';
import { countedRows } from '../rows/left-out';
import { textOf } from '../text/plain-text';

/** True where another tab has the same headers and every row of this one as well, each as often. */
export function isCopyOf(one: TabReading, other: TabReading): boolean {
  const [[header, ...rows], [another, ...others]] = [one, other].map(({ cells, headerRow }) =>
    cells.slice(headerRow - 1).map((line) => line.map(textOf)),
  );
  if (headersAlike(header) !== headersAlike(another)) return false;
  const written = (line: readonly string[]): string => line.join('\n');
  const left = new Map<string, number>();
  for (const row of others.map(written)) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.map(written).every((row) => {
    const rest = left.get(row) ?? 0;
    left.set(row, rest - 1);
    return rest > 0;
  });
}

/** True where all days on which its rows began lie before those of another tab: one goes on where the other ends. */
export function isBefore(one: TabReading, other: TabReading): boolean {
  const last = daysOf(one).reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
  return Number.isFinite(last) && daysOf(other).every((day) => day > last);
}

function daysOf({ data }: TabReading): number[] {
  const field = [...tellingFields.dates, 'closedOn'].find((name) => isDateColumn(data?.columns[name]));
  const column = field === undefined ? null : data?.columns[field];
  if (!data || !isDateColumn(column)) return [];
  return countedRows(data).flatMap((row) => (Number.isNaN(column.values[row]) ? [] : [column.values[row]]));
}
