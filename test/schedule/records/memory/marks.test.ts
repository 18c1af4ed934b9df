import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import type { Cadence } from '../../../../src/plan/calendar/cadences';
import type { Plan } from '../../../../src/plan/plan';
import { refreshTask, reportTasks } from '../../../../src/schedule/calendar/tasks';
import { Delivery } from '../../../../src/schedule/delivery/delivery';
import { mailAttention } from '../../../../src/schedule/delivery/mail-attention';
import type { Mail } from '../../../../src/schedule/ports/mail';
import type { ScheduleServices } from '../../../../src/schedule/ports/services';
import type { LastReported } from '../../../../src/schedule/records/memory/last-reported';
import { keptMarks } from '../../../../src/schedule/records/memory/run-memory';
import { NOTHING_SAID } from '../../../../src/schedule/reporting/report-content';
import { alignMarks } from '../../../../src/schedule/run/align-marks';
import { dueNow } from '../../../../src/schedule/run/due-now';
import { keep, newRun } from '../../../../src/schedule/run/scheduled-run';

const owner = 'owner@example.com';

interface Report {
  to: string[];
  cadence?: Cadence;
  name?: string;
  hour?: number;
}

const planOf = (...reports: Report[]): Plan => ({
  kpis: reports.map(({ to, cadence = 'weekly', name = 'Team', hour = 8 }) => ({
    id: 'win_rate',
    report: { name, cadence, hour, recipients: to.map((address) => ({ address })) },
  })),
});

const reportedOf = (keys: readonly string[]): LastReported => ({
  at: '2026-03-02 07:00 +01:00',
  figures: Object.fromEntries(
    keys.map((key, at) => [
      key,
      { value: 98_765.4 / (at + 3), n: 12_345, status: 'off_track', from: '2026-02-01', to: '2026-02-28' },
    ]),
  ),
  notes: Object.fromEntries(keys.slice(0, 3).map((key) => [key, '1a2b3c4'])),
  notedAt: Object.fromEntries(
    keys.slice(0, 3).map((key) => [key, { value: 98_765.4, from: '2026-02-01', to: '2026-02-28' }]),
  ),
  alerts: {},
});

/** A schedule without a spreadsheet: the marks, what is due by them, and the mails. */
class Office {
  sent: string[] = [];
  attention: string[] = [];
  quota = 1_000;
  store: Record<string, string> = {};
  reported = reportedOf(['win_rate']);
  private now = 0;
  private peeked = 0;

  private readonly services = {
    now: () => this.now,
    document: () => ({ zone: UTC }),
    permissionUrl: () => null,
    store: {
      readAll: () => this.store,
      write: (values: Record<string, string>) => Object.assign(this.store, values),
      remove: (name: string) => delete this.store[name],
    },
    mail: {
      remaining: () => this.quota,
      send: ({ to, subject }: Mail) => {
        this.sent.push(`${new Date(this.now).toISOString().slice(5, 13)} ${subject} ${to.split('@')[0]}`);
        this.quota--;
      },
    },
  } as unknown as ScheduleServices;

  /** A run at a moment. */
  run(at: string, plan: Plan): void {
    this.now = Date.parse(`${at}Z`);
    this.peeked = this.peeked || this.now;
    const reports = reportTasks(plan);
    const agreements = new Map(reports.map(({ address }) => [address, { by: owner, at: 0 }]));
    const ownership = { generation: 1, owner, trigger: 't', started: 0, stopped: null, agreements };
    const run = newRun(this.services, ownership, { ...this.store });
    alignMarks(run, [...reports, refreshTask(reports)], this.peeked);
    const delivery = new Delivery(this.services, ownership, run.marks, run.time);
    delivery.send(dueNow(run, reports, plan), ({ task }) => ({
      content: {
        ...NOTHING_SAID,
        ...{ language: 'en', kind: `${task.cadence} ${task.name}`, footer: '', url: '', reported: this.reported },
      },
      charts: [],
    }));
    this.attention = mailAttention(run.marks).map(({ text }) => text);
    this.peeked = this.now;
    keep(run, {});
  }

  /** A run each hour at 5 past, from one moment up to and including another. */
  runs(from: string, until: string, plan: Plan): void {
    for (let at = Date.parse(`${from}:05Z`); at <= Date.parse(`${until}:05Z`); at += 3_600_000) {
      this.run(new Date(at).toISOString().slice(0, 16), plan);
    }
  }
}

describe('reports while the plan changes', () => {
  test('from weekly to monthly and back: each once per occurrence, the week that was monthly without a weekly one', () => {
    const office = new Office();
    const [weekly, monthly] = [
      planOf({ to: ['ann@example.com'] }),
      planOf({ to: ['ann@example.com'], cadence: 'monthly' }),
    ];
    // 2 March 2026 is a Monday.
    office.runs('2026-03-01T12', '2026-03-03T12', weekly);
    office.runs('2026-03-03T13', '2026-04-02T07', monthly);
    office.runs('2026-04-02T08', '2026-04-07T12', weekly);
    expect(office.sent).toEqual(['03-02T08 weekly Team ann', '04-01T08 monthly Team ann', '04-06T08 weekly Team ann']);
  });

  test('to monthly and back within the hours of one Monday: not twice', () => {
    const office = new Office();
    const [weekly, monthly] = [
      planOf({ to: ['ann@example.com'], hour: 10 }),
      planOf({ to: ['ann@example.com'], cadence: 'monthly' }),
    ];
    office.runs('2026-03-01T12', '2026-03-02T10', weekly);
    office.runs('2026-03-02T11', '2026-03-02T12', monthly);
    office.runs('2026-03-02T13', '2026-03-08T12', planOf({ to: ['ann@example.com'], hour: 15 }));
    expect(office.sent).toEqual(['03-02T10 weekly Team ann']);
  });

  test('somebody who leaves while the mails of the day are used up is waited for no longer, and gets what comes after the return', () => {
    const office = new Office();
    const [both, ann] = [planOf({ to: ['ann@example.com', 'bob@example.com'] }), planOf({ to: ['ann@example.com'] })];
    office.runs('2026-03-01T12', '2026-03-02T07', both);
    office.quota = 1;
    office.runs('2026-03-02T08', '2026-03-02T09', both);
    expect(office.attention).toEqual(['mail_quota']);
    office.quota = 100;
    office.runs('2026-03-02T10', '2026-03-05T12', ann);
    expect(office.attention).toEqual([]);
    office.runs('2026-03-05T13', '2026-03-09T12', both);
    expect(office.sent).toEqual(['03-02T08 weekly Team ann', '03-09T08 weekly Team ann', '03-09T08 weekly Team bob']);
  });

  test('somebody who leaves and comes back on the same day gets no second one', () => {
    const office = new Office();
    const [both, ann] = [
      planOf({ to: ['ann@example.com', 'bob@example.com'] }),
      planOf({ to: ['ann@example.com'], hour: 8 }),
    ];
    office.runs('2026-03-01T12', '2026-03-02T08', both);
    office.runs('2026-03-02T09', '2026-03-02T10', ann);
    office.runs('2026-03-02T11', '2026-03-03T12', planOf({ to: ['ann@example.com', 'bob@example.com'], hour: 14 }));
    expect(office.sent).toEqual(['03-02T08 weekly Team ann', '03-02T08 weekly Team bob']);
  });

  test.each([
    ['before its hour', '2026-03-02T07'],
    ['after it went out', '2026-03-02T08'],
  ])('renamed %s, and moved to a later hour: once', (_when, until) => {
    const office = new Office();
    office.runs('2026-03-01T12', until, planOf({ to: ['ann@example.com'] }));
    office.runs(
      `2026-03-02T${until.endsWith('7') ? '08' : '09'}`,
      '2026-03-04T12',
      planOf({ to: ['ann@example.com'], name: 'Board', hour: 12 }),
    );
    expect(office.sent).toHaveLength(1);
    office.runs('2026-03-04T13', '2026-03-09T13', planOf({ to: ['ann@example.com'], name: 'Team', hour: 12 }));
    expect(office.sent).toHaveLength(2);
  });

  test('renamed while it waits for tomorrow’s mails: it goes out tomorrow, under its new name', () => {
    const office = new Office();
    office.quota = 0;
    office.runs('2026-03-01T12', '2026-03-02T09', planOf({ to: ['ann@example.com'] }));
    office.quota = 100;
    office.runs('2026-03-02T10', '2026-03-04T12', planOf({ to: ['ann@example.com'], name: 'Board' }));
    expect(office.sent).toEqual(['03-03T08 weekly Board ann']);
  });
});

test('what left the plan more than 13 months ago is forgotten, and counts from its return', () => {
  const office = new Office();
  const [both, ann] = [planOf({ to: ['ann@example.com', 'bob@example.com'] }), planOf({ to: ['ann@example.com'] })];
  office.runs('2025-01-05T12', '2025-01-06T08', both);
  office.run('2025-01-06T09:05', ann);
  office.run('2026-01-31T09:05', ann);
  expect(Object.keys(office.store).filter((name) => name.includes('bob'))).toHaveLength(1);
  office.run('2026-02-11T09:05', ann);
  expect(Object.keys(office.store).filter((name) => name.includes('bob'))).toEqual([]);
  office.sent = [];
  // Wednesday: Monday's is none of his.
  office.runs('2026-02-11T10', '2026-02-15T12', both);
  expect(office.sent).toEqual([]);
});

describe('the properties, which hold 500 kB in all and 9 kB a value', () => {
  const bytes = (values: Record<string, string>): number => Buffer.byteLength(Object.entries(values).flat().join(''));
  const keys = kpis.flatMap(({ id, variants }) =>
    Object.keys(variants).map((variant) => (variant === 'standard' ? id : `${id}:${variant}`)),
  );

  test('hold three hundred people over two years, a third of them others each half year', () => {
    const office = new Office();
    office.reported = reportedOf(keys.slice(0, 10));
    const teams = (first: number): Report[] =>
      Array.from({ length: 15 }, (_team, team) => ({
        name: `Team ${first / 20 + team}`,
        to: Array.from({ length: 20 }, (_, at) => `somebody.${first + team * 20 + at}@example.com`),
      }));
    let most = 0;
    for (let half = 0; half < 4; half++) {
      for (const month of [1, 4]) {
        const at = `${2026 + (half >> 1)}-${String((half % 2) * 6 + month).padStart(2, '0')}-06T09:05`;
        office.quota = 1_000;
        office.run(at, planOf(...teams(half * 100)));
        most = Math.max(most, bytes(office.store));
      }
    }
    expect(office.sent.length).toBeGreaterThan(2_000);
    // The rest is for alerts, and for what else is kept.
    expect(most).toBeLessThan(400_000);
  });

  test('hold a report of all KPIs in all their variants', () => {
    const mark = {
      since: Date.parse('2026-03-02'),
      occurrence: '2026-03-02',
      state: 'done' as const,
      lastReported: reportedOf(keys),
    };
    const [text] = Object.values(keptMarks(new Map([['report|weekly|somebody@example.com|Team', mark]])));
    expect(keys.length).toBeGreaterThan(50);
    expect(Buffer.byteLength(text)).toBeLessThan(8_000);
  });
});
