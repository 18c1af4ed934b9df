import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Host } from '../../../local/host/host';
import { analyze } from '../../../src/analysis/analysis';
import type { Cell } from '../../../src/base/cell';
import { dayFromIso, dayOf, isoDay, type Wall } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { runDay } from '../../../src/schedule/calendar/run-name';
import { type HistoryRow, historyRows, latestBySubject } from '../../../src/schedule/records/history/history-row';
import { zoneOf } from '../../engine/intl-zone';
import { growingDeals } from '../records/deals/growing-deals';
import { AN_HOUR, replace, scheduled, shown } from '../scheduled-host';

const [BEGIN, START, END] = ['2024-07-01', '2025-01-15T10:20:00Z', '2027-01-15T10:20:00Z'];

/** The hours lie where clocks change: at 2 a Sunday in Europe, America and on Lord Howe Island has no hour, or two. */
const reports = {
  weekly: { name: 'Team', cadence: 'weekly', hour: 2, recipients: [{ address: 'team@example.com' }] },
  biweekly: { name: 'Region', cadence: 'biweekly', hour: 3, recipients: [{ address: 'region@example.com' }] },
  monthly: { name: 'Board', cadence: 'monthly', hour: 9, recipients: [{ address: 'board@example.com' }] },
  quarterly: { name: 'Bank', cadence: 'quarterly', hour: 0, recipients: [{ address: 'bank@example.com' }] },
  workday: { name: 'Desk', cadence: 'workday', hour: 7, recipients: [{ address: 'desk@example.com' }] },
};

const holidays = ['2025-12-25', '2025-12-26', '2026-04-06'];

/** Two years of schedule in one zone: which hours are run, and what came of them. */
export interface TwoYears {
  zone: string;
  runs: number;
  mails: number;
  historyRows: number;
  /** Service calls of the hours in which nothing was due: the most of one of them. */
  idleCalls: number;
  /** What went otherwise than planned; empty when nothing did. */
  failures: string[];
}

/**
 * Lets two years pass over data that grows day by day. `everyHour`: runs each hour of them and has reports on each working
 * day; else only the hours in which something is due, the hour before each, and every hour of the weeks in which clocks change.
 */
export function twoYears(zoneName: string, everyHour: boolean): TwoYears {
  const zone = zoneOf(zoneName);
  const { workday, ...seldom } = reports;
  const given = Object.values(everyHour ? reports : seldom);
  const kpis = given.map((report, at) => ({
    id: ['win_rate', 'sales_per_rep', 'revenue', 'average_purchase', 'sales_cycle'][at],
    report,
  }));
  const openingHours = { days: 'mon-fri', opens: '09:00', closes: '17:00', holidays };
  const plan = { period: 'month', weekStart: 'sunday', openingHours, kpis };
  const dayAt = (instant: number): string => isoDay(dayOf(zone.toWall(instant)));
  const running = scheduled({
    ...{ plan, at: START, timeZone: zoneName },
    tabs: [growingDeals(BEGIN, dayAt(Date.parse(START)))],
  });
  const { host, clock } = running;
  const fires: number[] = [];
  const first = Date.parse(START) + AN_HOUR;
  for (let at = first; at < Date.parse(END); at += AN_HOUR) fires.push(at);
  const due = dueFires(fires, zone.toWall, given);
  const isRun = everyHour ? () => true : visited(fires, due, zone.toWall);
  const found: TwoYears = { zone: zoneName, runs: 0, mails: 0, historyRows: 0, idleCalls: 0, failures: [] };
  let exported = '';
  fires.forEach((at, index) => {
    if (!isRun(index)) return;
    clock.time = at;
    if (dayAt(at) !== exported) {
      exported = dayAt(at);
      replace(host, growingDeals(BEGIN, exported));
      // Google's day is over too.
      host.state.propertyCalls = 0;
    }
    const before = host.state.outbox.length;
    let calls = 0;
    host.state.watcher = { before: () => calls++, after: () => {} };
    const error = fireTrigger(host, host.state.triggers[0]);
    host.state.watcher = null;
    found.runs++;
    if (error !== null) found.failures.push(`${new Date(at).toISOString()}: ${error}`);
    const sent = host.state.outbox.slice(before).map(({ to }) => to[0]);
    const wanted = due.get(at) ?? [];
    if (sent.sort().join() !== [...wanted].sort().join()) {
      found.failures.push(`${new Date(at).toISOString()}: sent to ${sent.join()}, due ${wanted.join()}`);
    }
    if (ranAt(host) !== at) found.idleCalls = Math.max(found.idleCalls, calls);
  });
  found.mails = host.state.outbox.length;
  const history = historyRows(shown(host, 'KPI history') as Cell[][]);
  found.historyRows = history.length;
  found.failures.push(...unlikeReplay(history, dayAt(first), dayAt(ranAt(host))));
  return found;
}

/** By instant of the run, who gets mail: the first run at or after a report's hour, by the calendar alone. */
function dueFires(
  fires: readonly number[],
  toWall: (instant: number) => Wall,
  given: (typeof reports)[keyof typeof reports][],
): Map<number, string[]> {
  const due = new Map<number, string[]>();
  const known = new Set<string>();
  const start = toWall(Date.parse(START));
  for (const { cadence, hour, recipients } of given) {
    const [{ address }] = recipients;
    for (const at of fires) {
      const wall = new Date(toWall(at));
      const occurrence = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), hour);
      if (
        wall.getTime() < occurrence ||
        occurrence <= start ||
        !falls(cadence, wall) ||
        known.has(`${occurrence} ${address}`)
      )
        continue;
      known.add(`${occurrence} ${address}`);
      due.set(at, [...(due.get(at) ?? []), address]);
    }
  }
  return due;
}

const isWorkingDay = (wall: Date): boolean =>
  wall.getUTCDay() % 6 !== 0 && !holidays.includes(wall.toISOString().slice(0, 10));

/** On a working day, for what begins on it or on one of the days off right before it. */
function falls(cadence: string, wall: Date): boolean {
  if (!isWorkingDay(wall)) return false;
  for (let day = wall; ; ) {
    if (begins(cadence, day)) return true;
    day = new Date(day.getTime() - 24 * AN_HOUR);
    if (isWorkingDay(day)) return false;
  }
}

function begins(cadence: string, wall: Date): boolean {
  if (cadence === 'weekly') return wall.getUTCDay() === 0;
  // Every other Sunday from the first of 2024 on.
  const sundays = (wall.getTime() - Date.UTC(2024, 0, 7)) / (7 * 24 * AN_HOUR);
  if (cadence === 'biweekly') return wall.getUTCDay() === 0 && Math.floor(sundays) % 2 === 0;
  if (cadence === 'monthly') return wall.getUTCDate() === 1;
  if (cadence === 'quarterly') return wall.getUTCDate() === 1 && wall.getUTCMonth() % 3 === 0;
  return isWorkingDay(wall);
}

/** Due hours, the hour before each, and the days around a change of the clock. */
function visited(
  fires: readonly number[],
  due: ReadonlyMap<number, string[]>,
  toWall: (instant: number) => Wall,
): (index: number) => boolean {
  const offset = (at: number): number => toWall(at) - at;
  const changes = fires.filter((at, index) => index > 0 && offset(at) !== offset(fires[index - 1]));
  const inWeek = (at: number): boolean => changes.some((change) => Math.abs(at - change) <= 84 * AN_HOUR);
  return (index) => due.has(fires[index]) || due.has(fires[index + 1]) || inWeek(fires[index]);
}

/** When the sheet was last refreshed. */
function ranAt({ state }: Host): number {
  const kept = [...state.properties.values()][0].get('schedule:run') ?? '{}';
  return (JSON.parse(kept) as { ran?: number }).ran ?? 0;
}

/**
 * Where the history says something else than an analysis, by itself, of the data as it stood on the day of each row; and
 * each closed month of which the last word is not what the last data says.
 */
function unlikeReplay(history: readonly HistoryRow[], firstDay: string, lastDay: string): string[] {
  const analyses = new Map<string, ReturnType<typeof analyze>>();
  const analysisOf = (day: string): ReturnType<typeof analyze> => {
    const known = analyses.get(day);
    if (known) return known;
    const asOf = isoDay((dayFromIso(day) as number) - 1);
    const made = analyze([growingDeals(BEGIN, day)], { plan: {}, asOf, period: 'all', zone: UTC, locale: 'en_US' });
    analyses.set(day, made);
    return made;
  };
  const replayed = ({ kpi, variant, from, to }: HistoryRow, day: string): { value: number | null; n: number } =>
    analysisOf(day).result(kpi as KpiId, variant, {
      from: dayFromIso(from),
      to: (dayFromIso(to) as number) + 1,
    });
  const isLike = (row: HistoryRow, { value, n }: { value: number | null; n: number }): boolean =>
    value !== null && Math.abs(value - row.value) <= 1e-9 * Math.max(1, Math.abs(value)) && row.n === n;
  const dayOfRun = (run: string): string => isoDay(runDay(run) as number);
  const wholes = history.filter(({ part, run }) => part === '' && dayOfRun(run) >= firstDay);
  const told = (row: HistoryRow): string => `${row.run} ${row.kind} ${row.kpi} ${row.from}..${row.to}: ${row.value}`;
  const wrong = wholes.filter((row) => !isLike(row, replayed(row, dayOfRun(row.run))));
  const latest = [...latestBySubject(history.filter(({ kind, part }) => kind !== 'run' && part === '')).values()];
  const stale = latest.filter((row) => row.to > firstDay && !isLike(row, replayed(row, lastDay)));
  const keys = history.map(({ run, kind, kpi, variant, part, from, to }) =>
    [run, kind, kpi, variant, part, from, to].join(),
  );
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [
    ...wrong.map((row) => `not as the data stood: ${told(row)}`),
    ...stale.map((row) => `not the last word: ${told(row)}`),
    ...twice.map((key) => `twice: ${key}`),
  ];
}

/** A zone per file, so that they run side by side. */
export function testTwoYears(zone: string): void {
  test(`two years in ${zone}: each report once, on its day, by the first run at or after its hour; history as the data stood`, () => {
    const { runs, mails, historyRows, idleCalls, failures } = twoYears(zone, false);
    process.stdout.write(`${zone}: ${runs} runs, ${mails} mails, ${historyRows} rows of history\n`);
    expect(failures).toEqual([]);
    expect(mails).toBeGreaterThan(130);
    expect(idleCalls).toBeLessThan(60);
  }, 300_000);
}
