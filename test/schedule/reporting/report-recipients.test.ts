import { heartbeat, passDays, viewOf } from '../scheduled-host';
import { call, friday, sentTo, times } from './friday';

describe('whom mail goes to', () => {
  const outside = { name: 'Sales team', cadence: 'weekly', recipients: [{ address: 'friend@elsewhere.org' }] };
  const planOutside = { period: 'month', kpis: [{ id: 'revenue', report: outside }] };

  test('an address outside the domain waits for a yes, and then gets what waited', () => {
    const running = friday(planOutside);
    passDays(running, '2017-05-22T09:10:00Z');
    expect(running.host.state.outbox).toEqual([]);
    expect(heartbeat(running.host).attention).toContain(
      'Mail to friend@elsewhere.org waits for a yes of owner@example.com',
    );
    expect(viewOf(running.host, 'readSchedule').held).toEqual(['friend@elsewhere.org']);
    const view = call(running, 'confirmRecipients', { addresses: ['Friend@elsewhere.org'] });
    expect(view.held).toEqual([]);
    expect(times(sentTo(running, 'friend@elsewhere.org'))).toEqual(['2017-05-22T09:10']);
    expect(heartbeat(running.host).attention).toBe('Nothing failed.');
    passDays(running, '2017-05-29T08:10:00Z');
    expect(sentTo(running, 'friend@elsewhere.org')).toHaveLength(2);
  });

  test('a report that names nobody goes to the KPI’s owner, where that is an address', () => {
    const kpis = [
      { id: 'revenue', owner: 'bob@example.com', report: { cadence: 'weekly' } },
      { id: 'win_rate', owner: 'Ann', report: { cadence: 'weekly' } },
    ];
    const running = friday({ period: 'month', kpis });
    passDays(running, '2017-05-22T08:10:00Z');
    expect(running.host.state.outbox.map(({ to }) => to)).toEqual([['bob@example.com']]);
  });

  test('a test goes to the person who asks, and counts for nothing', () => {
    const running = friday();
    call(running, 'sendTestReport');
    expect(running.host.state.outbox.map(({ to, subject }) => [to, subject.slice(0, 5)])).toEqual([
      [['owner@example.com'], 'Test:'],
      [['owner@example.com'], 'Test:'],
    ]);
    passDays(running, '2017-05-22T08:10:00Z');
    expect(sentTo(running, 'team@example.com')).toHaveLength(1);
  });
});
