import { fireTrigger } from '../../../../local/host/fire-triggers';
import { say } from '../../../../src/texts/say';
import { dealsUntil } from '../../deals-until';
import { kpiRow, passDays, type Scheduled, scheduled, shown, type } from '../../scheduled-host';

const report = { name: 'Board', cadence: 'monthly', recipients: [{ address: 'board@example.com' }] };
const year = { targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }] };

function running(goals: object = year): Scheduled {
  const plan = { period: 'month', kpis: [{ id: 'win_rate', ...goals, report }] };
  return scheduled({ plan, at: '2017-05-17T10:05:00Z', tabs: [dealsUntil('2017-07-18', '2017-03-01')] });
}

function runAt({ host, clock }: Scheduled, at: string): void {
  clock.time = Date.parse(at);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

/** Target of the whole month in the row that its closing left. */
function targetOf({ host }: Scheduled, month: string): unknown {
  const rows = shown(host, 'KPI history');
  const header = rows.find((row) => row.includes('Target')) as unknown[];
  const row = rows.find((cells) => cells[4] === 'closed' && cells[2] === '' && cells.includes(`${month}-01`));
  return row?.[header.indexOf('Target')];
}

/** What somebody looking at the sheet of a day sees, and at the mails. */
const seen = ({ host }: Scheduled) => {
  const { Target, Status, Remark } = kpiRow(host, 'Win rate');
  return { Target, Status, Remark: String(Remark) };
};
const mails = ({ host }: Scheduled): string => host.state.outbox.map(({ body }) => body).join('\n');

describe('the target of a month', () => {
  test('counts when it was typed on its last day after the day’s refresh: an hourly look has read it', () => {
    const one = running();
    runAt(one, '2017-05-31T08:05:00Z');
    type(one.host, 'Win rate', 'Target', 0.9);
    runAt(one, '2017-05-31T23:05:00Z');
    runAt(one, '2017-06-01T00:05:00Z');
    runAt(one, '2017-06-01T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe(0.9);
    expect(seen(one)).toMatchObject({ Target: 0.9, Status: 'behind' });
    expect(mails(one)).toContain('67.7% (n = 62) / 90.0%, behind');
    expect(mails(one)).not.toContain('60.0%');
  });

  test('is that of the month before no more when it is typed on the first, before the report or after it', () => {
    for (const at of ['07', '10']) {
      const one = running();
      runAt(one, '2017-05-31T23:05:00Z');
      const runs = ['2017-06-01T07:05:00Z', '2017-06-01T08:05:00Z', '2017-06-01T09:05:00Z', '2017-06-02T08:05:00Z'];
      const typedAt = Date.parse(`2017-06-01T${at}:30:00Z`);
      for (const run of [
        ...runs.filter((one) => Date.parse(one) < typedAt),
        null,
        ...runs.filter((one) => Date.parse(one) > typedAt),
      ]) {
        if (run === null) type(one.host, 'Win rate', 'Target', 0.9);
        else runAt(one, run);
        if (run !== '2017-06-01T08:05:00Z') continue;
        expect(seen(one)).toMatchObject({ Target: 0.6, Status: 'on track' });
        if (at === '07')
          expect(seen(one).Remark).toContain(
            say({ text: 'target_from', values: { day: '1 Jun 2017', target: '90.0%' } }, 'en'),
          );
      }
      expect(targetOf(one, '2017-05')).toBe(0.6);
      expect(mails(one)).toContain('67.7% (n = 62) / 60.0%, on track');
      expect(
        mails(one).includes(say({ text: 'target_from', values: { day: '1 Jun 2017', target: '90.0%' } }, 'en')),
      ).toBe(at === '07');
      expect(seen(one).Target).toBe(0.9);
    }
  });

  test('is none where none stood when it ended, whatever is typed on the first', () => {
    const one = running({});
    runAt(one, '2017-05-31T23:05:00Z');
    runAt(one, '2017-06-01T07:05:00Z');
    type(one.host, 'Win rate', 'Target', 0.9);
    runAt(one, '2017-06-01T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe('');
    expect(seen(one).Status).toBe('no target');
    expect(mails(one)).toContain('67.7% (n = 62), no target');
    runAt(one, '2017-06-02T08:05:00Z');
    expect(seen(one).Target).toBe(0.9);
  });

  test('is that of its last refresh where nobody knows when another was typed', () => {
    const one = running();
    passDays(one, '2017-05-31T12:00:00Z');
    type(one.host, 'Win rate', 'Target', 0.9);
    runAt(one, '2017-06-01T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe(0.6);
    const body = one.host.state.outbox.map((mail) => mail.body).join();
    expect(body).toContain('67.7% (n = 62) / 60.0%, on track');
    expect(body).toContain('90.0%');
    runAt(one, '2017-06-02T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe(0.6);
  });

  test('is the one typed while it ran, once a refresh has seen it', () => {
    const one = running();
    type(one.host, 'Win rate', 'Target', 0.8);
    runAt(one, '2017-05-31T08:05:00Z');
    runAt(one, '2017-06-01T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe(0.8);
  });
});
