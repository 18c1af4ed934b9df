import { fireTrigger } from '../../local/host/fire-triggers';
import { dealsUntil, passDays, type Scheduled, scheduled, shown, type } from './scheduled-host';

const plan = {
  period: 'month',
  kpis: [
    {
      id: 'win_rate',
      targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }],
      report: { name: 'Board', cadence: 'monthly', recipients: [{ address: 'board@example.com' }] },
    },
  ],
};

function running(): Scheduled {
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
  const row = rows.find((cells) => cells[1] === 'closed' && cells[4] === '' && cells[5] === `${month}-01`);
  return row?.[header.indexOf('Target')];
}

describe('the target of a month that has ended', () => {
  test('is that of its last refresh, not one typed on the first before the next', () => {
    const one = running();
    passDays(one, '2017-05-31T12:00:00Z');
    type(one.host, 'Win rate', 'Target', 0.9);
    runAt(one, '2017-06-01T08:05:00Z');
    expect(targetOf(one, '2017-05')).toBe(0.6);
    const body = one.host.state.outbox.map((mail) => mail.body).join();
    expect(body).toContain('67.7 % / 60 %, on track');
    expect(body).toContain('90 %');
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
