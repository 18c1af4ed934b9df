import { join, relative } from 'node:path';
import type { HostTab } from '../host/host';
import {
  american,
  british,
  type Day,
  day,
  dutch,
  iso,
  MINUTES_A_DAY,
  MONTHS,
  spelled,
  weekday,
} from './maker/calendar';
import { LAST_DAY } from './maker/company';

/** The folder of the sample company. */
export const SAMPLE = join('local', 'sample');

export const isSample = (path: string): boolean => relative(SAMPLE, path) === '';

/** Each way in which dates stand in the sample, none of which reads as another; a time may follow. */
const WRITINGS: readonly { pattern: RegExp; write(value: Day): string }[] = [
  { pattern: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?= |$)/, write: iso },
  { pattern: /^(?<d>\d\d)-(?<m>[A-Z][a-z]{2})-(?<y>\d{4})$/, write: spelled },
  { pattern: /^(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4})$/, write: dutch },
  { pattern: /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})$/, write: british },
  {
    pattern: /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})(?= )/,
    write: (value) => american(value * MINUTES_A_DAY).split(' ')[0],
  },
];

function read({ y, m, d }: Record<string, string>): Day {
  const month = MONTHS.includes(m) ? MONTHS.indexOf(m) + 1 : Number(m);
  return day(`${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`);
}

function moved(cell: string, weeks: number): string {
  for (const { pattern, write } of WRITINGS) {
    const { groups, 0: date = '' } = pattern.exec(cell) ?? {};
    if (groups) return write(read(groups) + 7 * weeks) + cell.slice(date.length);
  }
  return cell;
}

/** The sample so many weeks later (or earlier, below 0): each date falls on the same day of the week. */
export function movedSample(tabs: readonly HostTab[], weeks: number): HostTab[] {
  return tabs.map((tab) => ({
    ...tab,
    cells: tab.cells.map((row) => row.map((cell) => (typeof cell === 'string' ? moved(cell, weeks) : cell))),
  }));
}

const monday = (value: Day): Day => value - weekday(value);

/**
 * So many weeks the sample is to move for its last days to be in the week after this day (ISO). What lies ahead counts when
 * its day comes, so that the report of next Monday finds data up to the day before.
 */
export const weeksTo = (today: string): number => (monday(day(today)) - monday(LAST_DAY)) / 7 + 1;
