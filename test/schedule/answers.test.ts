import { heartbeat, kpiRow, passTo, scheduled } from './scheduled-host';

test('a plan with answers is refreshed on schedule, and its answers hold', () => {
  const answers = [{ tab: 'Deals', column: 'Stage', value: 'Closed Lost', answer: 'won' }];
  const it = scheduled({ plan: { answers, kpis: [{ id: 'win_rate' }] }, at: '2017-03-01T10:00Z' });
  passTo(it, '2017-03-02T10:00Z');
  expect(heartbeat(it.host).ran).toBe('3/2 08:00');
  expect(kpiRow(it.host, 'Win rate').Actual).toBe(1);
});
