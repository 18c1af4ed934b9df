import { fireTrigger } from '../../local/host/fire-triggers';
import { scheduled } from './scheduled-host';

/** Each month 200 of sales on the 5th and 800 on the 28th, this month 300 on the 5th so far. */
function deals(): (string | number)[][] {
  const rows: (string | number)[][] = [['Deal id', 'Stage', 'Amount', 'Created', 'Close date', 'Owner']];
  for (let month = 1; month <= 6; month++) {
    const day = (date: string): string => `2017-0${month}-${date}`;
    rows.push([`A${month}`, 'Closed Won', month === 6 ? 300 : 200, day('01'), day('05'), 'Ann']);
    if (month < 6) rows.push([`B${month}`, 'Closed Won', 800, day('01'), day('28'), 'Ann']);
  }
  for (let date = 10; date <= 30; date++) rows.push([`O${date}`, 'Proposal', 50, `2017-06-${date}`, '', 'Ann']);
  return rows;
}

test('a month is compared with the same days of the one before, and led on by how months usually close, not in a straight line', () => {
  const kpis = [
    {
      id: 'sales_per_rep',
      targets: [{ from: '2017-06-01', to: '2017-06-30', target: 1_200 }],
      report: { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] },
    },
  ];
  const { host, clock } = scheduled({
    plan: { period: 'month', kpis },
    at: '2017-06-16T10:05:00Z',
    tabs: [{ name: 'Deals', cells: deals() }],
  });
  clock.time = Date.parse('2017-06-19T08:05:00Z');
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
  const { body } = host.state.outbox[0];
  expect(body).toContain('200 at the same point of the period before, which came to 1,000.');
  // 200 of 1,000 were in by the 18th in each of five months: 300 now makes 1,500.
  expect(body).toContain('Usually 20 % is in by now; at that pace this ends at 1,500.');
  expect(body).toContain('(+50 %)');
});
