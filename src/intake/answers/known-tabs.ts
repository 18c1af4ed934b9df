import type { Cell } from '../../base/cell';
import type { LostTab } from '../../engine/data-set';
import type { TableName } from '../../tables/tables';
import type { RawTab, TabReading } from '../reading';
import { squeezed } from '../text/normal-text';
import { textOf } from '../text/plain-text';

/** What is remembered of a raw tab, so that it is known again under another name or after a new export. */
export interface KnownTab {
  /** The sheet's own number, which outlives a renaming. */
  sheet: number;
  name: string;
  /** The header row as last seen, one text per column. */
  headers: string[];
  /** Field → header that it was read from. */
  fields: Record<string, string>;
  /** What it held, in how many rows; absent for a tab that is no data. */
  table?: TableName;
  rows?: number;
  /** Instant at which that was kept. */
  seen?: number;
}

/** A raw tab and its sheet's number. */
export interface NumberedTab extends RawTab {
  sheet: number;
}

const MOST_HEADERS = 200;
const ROWS_SEARCHED = 100;

/** What to remember of the tabs that hold data. */
export function knownTabs(readings: readonly TabReading[], tabs: readonly NumberedTab[]): KnownTab[] {
  return readings.flatMap((reading) => {
    const tab = tabs.find(({ name }) => name === reading.name);
    if (!tab || reading.headerRow === 0) return [];
    const fields = Object.entries(reading.columns).map(([field, { header }]) => [field, header]);
    const headers = headersIn(tab.cells[reading.headerRow - 1]);
    const { table, headerRow } = reading;
    const counted = table ? { table, rows: filledRows(tab, headerRow) } : {};
    return [{ sheet: tab.sheet, name: tab.name, headers, fields: Object.fromEntries(fields), ...counted }];
  });
}

/** The same, with those of which something is open as they were known before. */
export function stillKnown(now: readonly KnownTab[], open: readonly { name: string; before: KnownTab }[]): KnownTab[] {
  const before = new Map(open.map((one) => [one.name, one.before]));
  const kept = now.map((tab) => {
    const { name, sheet } = tab;
    return { ...(before.get(name) ?? tab), name, sheet };
  });
  const unread = open.filter(({ name }) => !now.some((tab) => tab.name === name));
  return [...kept, ...unread.map((one) => ({ ...one.before, name: one.name }))];
}

/** What has become of the rows of a tab of data; null where enough of them are there. */
export function lostTab(before: KnownTab, now: NumberedTab | null): LostTab | null {
  const { table, rows: had = 0 } = before;
  if (!table || had === 0) return null;
  const rows = now === null ? 0 : filledRows(now, headerRowLike(now.cells, before.headers) + 1);
  if (now !== null && rows * 2 >= had) return null;
  const state = now === null ? 'gone' : rows === 0 ? 'empty' : 'shrunk';
  return { tab: now?.name ?? before.name, table, state, rows, before: had };
}

/** The rows under a header in which anything stands. */
function filledRows({ cells }: RawTab, header: number): number {
  const isFilled = (cell: Cell): boolean => cell !== '' && cell !== null && cell !== undefined;
  return cells.reduce((count, row, at) => (at >= header && row.some(isFilled) ? count + 1 : count), 0);
}

/** The texts of a header row, up to the last. */
export function headersIn(row: readonly Cell[] | undefined): string[] {
  const texts = (row ?? []).slice(0, MOST_HEADERS).map((cell) => textOf(cell));
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length--;
  return texts.slice(0, length);
}

/** The row of a tab that looks most like a header row seen before: at least half of its headers stand in it; else null. */
export function headersLike(cells: readonly (readonly Cell[])[], headers: readonly string[]): string[] | null {
  const row = headerRowLike(cells, headers);
  return row < 0 ? null : headersIn(cells[row]);
}

/** Where that row is, counted from 0; -1 when there is none. */
export function headerRowLike(cells: readonly (readonly Cell[])[], headers: readonly string[]): number {
  const wanted = new Set(headers.map(squeezed).filter(Boolean));
  const best = { row: -1, hits: 0 };
  // Nothing beats a row in which all of them stand.
  for (let row = 0; row < Math.min(cells.length, ROWS_SEARCHED) && best.hits < wanted.size; row++) {
    const found = new Set(cells[row].map((cell) => (typeof cell === 'string' ? squeezed(cell) : '')).filter(Boolean));
    const hits = [...wanted].filter((header) => found.has(header)).length;
    if (hits * 2 >= wanted.size && hits > best.hits) Object.assign(best, { row, hits });
  }
  return best.row;
}
