import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { Mail } from '../../../../local/host/state';
import type { Cell } from '../../../../src/base/cell';
import { dealRows } from '../../../../src/schedule/records/deals/deal-row';
import { say } from '../../../../src/texts/say';
import { dealsUntil } from '../../deals-until';
import { replace, type Scheduled, scheduled, shown, type } from '../../scheduled-host';

type Rows = (string | number)[][];

const weekly = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
const monthly = { name: 'Board', cadence: 'monthly', hour: 9, recipients: [{ address: 'board@example.com' }] };
const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: year(0.5), report: weekly, note: 'Fair week' },
    { id: 'sales_per_rep', owner: 'Bob', targets: year(600_000), report: weekly },
    { id: 'revenue', targets: year(600_000), report: monthly },
  ],
};

/** A run at 8:05 over the export of that day, some of whose rows are not what they were. */
function runOn({ host, clock }: Scheduled, day: string, change: (rows: Rows) => Rows = (rows) => rows): void {
  const tab = dealsUntil(day);
  replace(host, { name: tab.name, cells: [tab.cells[0], ...change(tab.cells.slice(1))] });
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

const start = (): Scheduled => scheduled({ plan, at: '2017-06-02T10:05:00Z', tabs: [dealsUntil('2017-06-02')] });
const last = ({ host }: Scheduled, address: string): Mail =>
  host.state.outbox.filter(({ to }) => to.includes(address)).pop() as Mail;

/** Deals that closed in May: two are dated back to April, one is open again, one is worth more, one is somebody else's. */
function corrected(rows: Rows): Rows {
  const inMay = (stage: string): Rows =>
    rows.filter((row) => row[2] === stage && String(row[5]).startsWith('2017-05-1'));
  const [first, second, third, fourth, fifth] = inMay('Closed Won');
  first[5] = '2017-04-28';
  second[5] = '2017-04-28';
  third[2] = 'Proposal';
  fourth[3] = 7_777;
  fifth[6] = fifth[6] === 'Ann' ? 'Bob' : 'Ann';
  return rows;
}

describe('figures that were reported and are not what they were', () => {
  test('the next report says what changed and why in rows, once', () => {
    const running = start();
    runOn(running, '2017-06-05');
    runOn(running, '2017-06-12', corrected);
    const { body } = last(running, 'team@example.com');
    expect(body).toMatch(/- Win rate in May 2017 was [\d.]+%, is [\d.]+%: 2 deals re-dated, 1 re-opened\.$/m);
    expect(body).toMatch(/- Win rate in Apr 2017 was [\d.]+%, is [\d.]+%: 2 deals re-dated\./);
    expect(body).toMatch(
      /- Total sales in May 2017 was [\d,]+, is [\d,]+: 2 deals re-dated, 1 re-opened, 1 with another amount\.$/m,
    );
    runOn(running, '2017-06-19', corrected);
    expect(last(running, 'team@example.com').body).not.toContain('re-dated');
  });

  test('what went from one rep to another changes no total, and is told by rep', () => {
    const running = start();
    runOn(running, '2017-06-05');
    runOn(running, '2017-06-12', (rows) => {
      const one = rows.find(
        (row) => row[2] === 'Closed Won' && String(row[5]).startsWith('2017-05-1') && row[6] === 'Bob',
      );
      if (one) one[6] = 'Ann';
      return rows;
    });
    const { body } = last(running, 'team@example.com');
    expect(body).toMatch(
      /Total sales in May 2017 by rep: Ann [\d,]+ → [\d,]+, Bob [\d,]+ → [\d,]+: 1 deal with another owner\./,
    );
    expect(body).not.toContain('Total sales in May 2017 was');
  });

  test('a small change is told in figures that differ; what rounds to nothing is no change', () => {
    const kpis = ['average_purchase', 'revenue'].map((id) => ({ id, report: weekly }));
    const at = '2017-03-10T14:00:00Z';
    const running = scheduled({ plan: { period: 'month', kpis }, at, tabs: [dealsUntil('2017-03-09')] });
    runOn(running, '2017-03-13');
    runOn(running, '2017-03-20', (rows) => {
      const one = rows.find(([id]) => id === 'D-50');
      if (one) one[3] = Number(one[3]) + 3;
      return rows;
    });
    const { body } = last(running, 'team@example.com');
    expect(body).toMatch(
      /Average purchase value in Feb 2017 was 1,736\.8\d*, is 1,736\.9\d*: 1 deal with another amount\./,
    );
    expect(body).toMatch(/- Revenue: .* \(0\.0%\)/);
  });

  test('another way of counting is no changed data', () => {
    const unsure = (rows: Rows): Rows =>
      rows.map((row) =>
        row[2] === 'Closed Won' && row[3] === 1_000 ? row.map((cell, at) => (at === 2 ? 'Handshake' : cell)) : row,
      );
    const running = start();
    runOn(running, '2017-06-05', unsure);
    runOn(running, '2017-06-12', unsure);
    const answers = [{ tab: 'Deals', column: 'Stage', value: 'Handshake', answer: 'won' }];
    expect(running.host.call('buildKpiSheet', [{ plan: { ...plan, answers } }])).toMatchObject({ ok: true });
    runOn(running, '2017-06-19', unsure);
    const { body } = last(running, 'team@example.com');
    const restated = body.split('\n').filter((line) => / was .*, is /.test(line));
    expect(restated.length).toBeGreaterThan(0);
    for (const line of restated)
      expect(line).toContain('it is counted in another way since; the data did not change it.');
  });
});

test('the deal log tab holds what changed, as text that no cell takes for a formula', () => {
  const running = start();
  runOn(running, '2017-06-05');
  const rows = dealRows(shown(running.host, 'KPI deal log') as Cell[][]);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.slice(-1)[0].run).toBe('2017-06-05 08:00 +00:00');
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['open', 'won', 'lost']));
});

test('the report shows how the open deals became what they are', () => {
  const running = start();
  runOn(running, '2017-06-05');
  runOn(running, '2017-06-12');
  const { body } = last(running, 'team@example.com');
  const counts = (label: string): number =>
    Number((new RegExp(`^${label}[^|]*\\| [+−]?(\\d+)`, 'm').exec(body) ?? [])[1]);
  expect(counts('Open on 5 Jun') + counts('New') - counts('Won') - counts('Lost')).toBe(counts('Open now'));
  expect(counts('New')).toBe(14);
});

test('a target typed after the period has closed is for what comes; the report says so', () => {
  const running = start();
  runOn(running, '2017-07-01');
  // June has closed at eight; the board's report about it goes out at nine.
  type(running.host, 'Revenue', 'Target', 10);
  running.clock.time = Date.parse('2017-07-03T09:05:00Z');
  expect(fireTrigger(running.host, running.host.state.triggers[0])).toBeNull();
  const { body } = last(running, 'board@example.com');
  // A year of 260 working days, 22 of them in June.
  expect(body).toMatch(/Revenue: [\d,]+ \/ 50,769, /);
  expect(body).toContain(say({ text: 'target_from', values: { day: '1 Jul 2017', target: '10' } }, 'en'));
  runOn(running, '2017-08-01');
  running.clock.time = Date.parse('2017-08-01T09:05:00Z');
  expect(fireTrigger(running.host, running.host.state.triggers[0])).toBeNull();
  expect(last(running, 'board@example.com').body).toMatch(/Revenue: [\d,]+ \/ 10\.00, /);
});

describe('the floor of a period that has closed', () => {
  type Typed = Partial<Record<'Target' | 'Floor', number>>;

  /** What the board reads of June's revenue (71,250), its target of 75,000 typed in June. */
  function june(before: Typed, after: Typed): string {
    const running = start();
    const { host, clock } = running;
    const typeAll = (typed: Typed): void => {
      for (const [header, value] of Object.entries(typed)) type(host, 'Revenue', header, value);
    };
    runOn(running, '2017-06-12');
    typeAll({ Target: 75_000, ...before });
    runOn(running, '2017-06-30');
    runOn(running, '2017-07-01');
    typeAll(after);
    clock.time = Date.parse('2017-07-03T09:05:00Z');
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    return /^- Revenue: (.*) \(/m.exec(last(running, 'board@example.com').body)?.[1] ?? '';
  }

  test('is the one that held then, whatever is typed afterwards', () => {
    // 95% of the target is at risk, unless that is under the floor.
    expect(june({}, {})).toBe('71,250 / 75,000, at risk');
    expect(june({}, { Floor: 73_000 })).toBe('71,250 / 75,000, at risk');
    expect(june({ Floor: 73_000 }, {})).toBe('71,250 / 75,000, behind');
    expect(june({ Floor: 73_000 }, { Floor: 1, Target: 10 })).toBe('71,250 / 75,000, behind');
  });
});

test('what an owner wrote is news once', () => {
  const running = start();
  runOn(running, '2017-06-05');
  expect(last(running, 'team@example.com').body).toContain('Win rate · Ann: Fair week');
  runOn(running, '2017-06-12');
  expect(last(running, 'team@example.com').body).not.toContain('Fair week');
  type(running.host, 'Win rate', 'Note', 'Two big ones slipped');
  runOn(running, '2017-06-19');
  expect(last(running, 'team@example.com').body).toContain('Win rate · Ann: Two big ones slipped');
});

test('the first report of a month says how the month before ended', () => {
  const running = scheduled({ plan, at: '2017-05-26T10:05:00Z', tabs: [dealsUntil('2017-05-26')] });
  runOn(running, '2017-05-29');
  runOn(running, '2017-06-05');
  const { body } = last(running, 'team@example.com');
  expect(body).toMatch(/Total sales in May 2017 came to [\d,]+, on a target of [\d,]+\./);
  expect(body).not.toContain('too early.');
});
