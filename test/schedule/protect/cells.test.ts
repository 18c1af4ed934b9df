import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { heartbeat, kpiRow, passDays, type Scheduled, scheduled, type, viewOf } from '../scheduled-host';

const report = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
const running = (): Scheduled =>
  scheduled({
    plan: {
      period: 'month',
      kpis: [
        { id: 'win_rate', owner: 'Ann', report },
        { id: 'revenue', owner: 'Bob', report: { ...report, name: 'team ' } },
      ],
    },
    at: '2017-05-17T10:05:00Z',
    tabs: [dealsUntil('2017-09-18', '2017-03-01')],
  });

test('a cadence that cannot be read: the last one counts, the report goes out, the heartbeat says so and the cell stays', () => {
  const opened = running();
  type(opened.host, 'Win rate', 'Cadence', 'evry week');
  type(opened.host, 'Revenue', 'Cadence', 'never');
  passDays(opened, '2017-05-29T12:00:00Z');
  expect(opened.host.state.outbox.map(({ subject }) => subject)).toHaveLength(2);
  expect(JSON.stringify(opened.host.state.outbox)).toContain('Win rate');
  expect(heartbeat(opened.host).attention).toBe(
    say(
      {
        text: 'cell_unreadable',
        values: {
          tab: 'KPIs',
          cell: 'G12',
          typed: 'evry week',
          what: 'Cadence of Win rate',
          expected: 'workday, weekly, every two weeks, monthly, quarterly or no',
          until: { text: 'until_counts', values: { value: 'weekly' } },
        },
      },
      'en',
    ),
  );
  expect(viewOf(opened.host, 'readSchedule').attention.join()).toContain('“evry week”');
  expect([kpiRow(opened.host, 'Win rate').Cadence, kpiRow(opened.host, 'Revenue').Cadence]).toEqual([
    'evry week',
    'never',
  ]);
});

test('one report by two spellings is one mail; an address that left the plan waits for nothing', () => {
  const opened = running();
  passDays(opened, '2017-05-22T12:00:00Z');
  expect(opened.host.state.outbox).toHaveLength(1);
  type(opened.host, 'Win rate', 'Shared with', 'x@elsewhere.org');
  passDays(opened, '2017-05-29T12:00:00Z');
  expect(heartbeat(opened.host).attention).toContain('x@elsewhere.org');
  type(opened.host, 'Win rate', 'Shared with', 'team@example.com');
  passDays(opened, '2017-05-30T12:00:00Z');
  expect(heartbeat(opened.host).attention).toBe('Nothing failed.');
});
