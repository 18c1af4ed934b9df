import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { Cell } from '../../../../src/base/cell';
import { historyRows } from '../../../../src/schedule/records/history/history-row';
import { dealsUntil } from '../../deals-until';
import {
  A_DAY,
  AN_HOUR,
  heartbeat,
  kpiRow,
  replace,
  type Scheduled,
  scheduled,
  shown,
  type,
} from '../../scheduled-host';
import { randomFrom, troubles } from './weather';

const START = '2017-04-24T10:05:00Z';
const readers = ['ann@example.com', 'bob@example.com'];
const team = { name: 'Team', cadence: 'weekly', hour: 8, recipients: readers.map((address) => ({ address })) };
const targets = [{ from: '2017-01-01', to: '2017-12-31', target: 400_000 }];
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', report: team },
    { id: 'revenue', targets, alerts: [], report: team },
  ],
};

/** What came of some weeks in which several things went wrong at once. */
export interface FoulWeeks {
  /** How often each trouble was there. */
  met: Record<string, number>;
  reports: number;
  failures: string[];
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function start(at: string): Scheduled {
  return scheduled({ plan, at, tabs: [dealsUntil(at.slice(0, 10))] });
}

/** Three weeks of troubles in the hours in which something is due, and others; then all is well again for a week. */
export function foulWeeks(seed: number): FoulWeeks {
  const random = randomFrom(seed);
  const running = start(START);
  const { host, clock } = running;
  const found: FoulWeeks = { met: {}, reports: 0, failures: [] };
  let ends: { at: number; end: () => void }[] = [];
  const calm = Date.parse(START) + 21 * A_DAY;
  const until = calm + 8 * A_DAY;
  type(host, 'Win rate', 'Note', 'typed before');
  for (let day = Date.parse(START.slice(0, 10)) + A_DAY; day < until; day += A_DAY) {
    host.state.propertyCalls = 0;
    for (const hour of [7, 8, 9, 10 + Math.floor(random() * 8)]) {
      clock.time = Math.max(clock.time - 3 * AN_HOUR, day + hour * AN_HOUR + 5 * 60_000);
      const isCalm = clock.time >= calm;
      for (const { end } of ends.filter(({ at }) => isCalm || at <= clock.time)) end();
      ends = ends.filter(({ at }) => !isCalm && at > clock.time);
      replace(host, dealsUntil(dayOf(clock.time)));
      for (let more = isCalm ? 0 : Math.floor(random() * 3); more > 0; more--) {
        const names = Object.keys(troubles);
        const name = names[Math.floor(random() * names.length)];
        found.met[name] = (found.met[name] ?? 0) + 1;
        const end = troubles[name](running, random);
        ends.push({ at: clock.time + (name === 'a run is broken' ? 1 : Math.floor(random() * 30) * AN_HOUR), end });
      }
      for (const trigger of [...host.state.triggers]) {
        const error = fireTrigger(host, trigger);
        if (error !== null && (isCalm || !/stopped|failed|not in a cell/i.test(error)))
          found.failures.push(`${new Date(clock.time).toISOString()}: ${error}`);
      }
    }
  }
  found.reports = reportsOf(running).length;
  found.failures.push(...unlikeFair(running, dayOf(clock.time)));
  return found;
}

const reportsOf = ({ host }: Scheduled): { to: string[]; subject: string; sentAt: number }[] =>
  host.state.outbox.filter(({ body }) => body.startsWith('KPI report – Team'));

/** Where the end is otherwise than after weeks without any trouble. */
function unlikeFair(running: Scheduled, last: string): string[] {
  const { host } = running;
  const failures: string[] = [];
  const sent = reportsOf(running).map(({ to, subject }) => `${to[0]} ${subject}`);
  const weeks = reportsOf(running).map(({ to, sentAt }) => `${to[0]} ${Math.floor((sentAt / A_DAY - 4) / 7)}`);
  for (const list of [sent, weeks])
    failures.push(...list.filter((one, at) => list.indexOf(one) !== at).map((one) => `twice: ${one}`));
  const calm = reportsOf(running).filter(({ sentAt }) => sentAt > Date.parse(`${last}T00:00Z`) - A_DAY);
  const reached = calm.map(({ to }) => to[0]).sort();
  if (reached.join() !== readers.join()) failures.push(`on the calm Monday it went to ${reached.join()}`);
  const fair = start(`${last}T10:05:00Z`);
  for (const title of ['Win rate', 'Revenue']) {
    const [one, other] = [kpiRow(host, title), kpiRow(fair.host, title)];
    for (const column of ['Actual', 'Target', 'Status'])
      if (one[column] !== other[column]) failures.push(`${title} ${column}: ${one[column]}, not ${other[column]}`);
  }
  if (kpiRow(host, 'Win rate').Note !== 'typed before') failures.push('a note is lost');
  const clocks = host.state.triggers.filter(({ kind }) => kind === 'CLOCK');
  if (clocks.length !== 1) failures.push(`${clocks.length} triggers`);
  const rows = historyRows(shown(host, 'KPI history') as Cell[][]);
  const keys = rows.map(({ run, kind, kpi, variant, part, from, to }) =>
    [run, kind, kpi, variant, part, from, to].join(),
  );
  failures.push(...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `twice in the history: ${key}`));
  const { state } = heartbeat(host);
  if (!/on time|see below/.test(state)) failures.push(`the sheet says: ${state}`);
  return failures;
}
