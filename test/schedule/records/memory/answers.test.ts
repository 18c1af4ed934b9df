import { dealsUntil } from '../../deals-until';
import { heartbeat, kpiRow, passTo, scheduled } from '../../scheduled-host';

test('a plan with answers is refreshed on schedule, and its answers hold', () => {
  const answers = [{ tab: 'Deals', column: 'Stage', value: 'Closed Lost', answer: 'won' }];
  const plan = { period: 'all', answers, kpis: [{ id: 'revenue' }] };
  const it = scheduled({ plan, at: '2017-03-01T10:00Z' });
  passTo(it, '2017-03-02T10:00Z');
  expect(heartbeat(it.host).ran).toBe('3/2 08:00');
  const closed = dealsUntil('2017-03-01').cells.filter(([, , stage]) => String(stage).startsWith('Closed'));
  const amounts = closed.map(([, , , amount]) => Number(amount));
  expect(kpiRow(it.host, 'Revenue').Actual).toBe(amounts.reduce((sum, amount) => sum + amount));
});
