import { addTo } from '../../base/add-to';
import { labelAt, type Table, type TextColumn } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { dateColumn, flagColumn, numberColumn } from '../prepared';

/** From when until when each row's rep works here (rows × 1, walls of whole days); NaN where no tab knows a bound. */
export interface ServiceDays {
  started: Float64Array;
  ended: Float64Array;
  /** The other tabs that told some of it. */
  from: string[];
}

interface Told {
  tab: string;
  days: [started: number, ended: number];
}

/**
 * The days of service of each row with a quota: those of its own, completed by the rows on which other tabs name the same
 * rep. Where they only list who has left, others are still here. A sentence where a day cannot be read, where tabs differ, or
 * where one tells the days of reps and knows nobody of that name.
 */
export function serviceDays(team: Table, rep: TextColumn): ServiceDays | Sentence {
  const [started, ended] = (['startedOn', 'endedOn'] as const).map(
    (field) => dateColumn(team, field)?.values.slice() ?? new Float64Array(team.rows).fill(Number.NaN),
  );
  const daysOn = (row: number): Told['days'] => [started[row], ended[row]];
  const rows = team.segments.flatMap(({ tab, start, rows }) =>
    Array.from({ length: rows }, (_, at) => ({ tab, row: start + at })).filter(
      ({ row }) => team.leftOut[row] === 0 && rep.codes[row] > 0,
    ),
  );
  const isDated = (days: Told['days']): boolean => !days.every(Number.isNaN);
  const rosters = new Set(rows.flatMap(({ tab, row }) => (isDated(daysOn(row)) ? [tab] : [])));
  const told = new Map<number, Told[]>();
  for (const { tab, row } of rows) if (rosters.has(tab)) addTo(told, rep.codes[row], { tab, days: daysOn(row) });
  const unread = flagColumn(team, 'serviceUnreadable');
  const unreadReps = new Set(rows.flatMap(({ row }) => (unread?.values[row] === 2 ? [rep.codes[row]] : [])));
  const quota = numberColumn(team, 'quota');
  // Who is in no list of those who have left is still here, where other tabs know all whom it names.
  const elsewhere = new Set(rows.flatMap(({ tab, row }) => (rosters.has(tab) ? [] : [rep.codes[row]])));
  const areLeavers = rows.every(
    ({ tab, row }) =>
      !rosters.has(tab) || (Number.isNaN(started[row]) && isKnown(ended[row]) && elsewhere.has(rep.codes[row])),
  );
  const from = new Set<string>();
  for (const { tab, row } of rows) {
    if (!quota || Number.isNaN(quota.values[row])) continue;
    if (unreadReps.has(rep.codes[row]))
      return { text: 'unreadable_at', values: { reason: { text: 'date_unreadable' }, ...unread?.example } };
    if (rosters.size === 0) continue;
    const name = labelAt(rep, row);
    const own = daysOn(row);
    const all = told.get(rep.codes[row]) ?? (areLeavers ? [] : null);
    if (all === null) return { text: 'service_days_unknown', values: { tab: [...rosters][0], rep: name } };
    const others = all.filter((one) => one.tab !== tab || !isDated(own));
    const merged = own.map((day, at) => [...new Set([day, ...others.map(({ days }) => days[at])])].filter(isKnown));
    if (merged.some((days) => days.length > 1)) return { text: 'service_days_differ', values: { rep: name } };
    for (const one of others) if (one.tab !== tab) from.add(one.tab);
    [started[row], ended[row]] = merged.map(([day = Number.NaN]) => day);
  }
  return { started, ended, from: [...from] };
}

const isKnown = (day: number): boolean => !Number.isNaN(day);
