import { account, analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const orders = (header: string, ...ticks: string[]) => {
  const rows = ticks.map((tick, at) => `${at + 1} | 2024-03-0${at + 1} | Customer ${at} | ${tick} | ${100 + at}`);
  const tab = rawTab('orders', [`Order ID | Order date | Customer | ${header} | Total`, ...rows].join('\n'));
  return analysisOf(tab, { asOf: '2024-03-31' }).result('revenue');
};

describe('what somebody only tried', () => {
  it.each([
    ['Test', 'no', 'yes'],
    ['Is test', 'FALSE', 'TRUE'],
    ['Testbestelling', '', 'x'],
    ['livemode', 'true', 'false'],
  ])('%s: it is left out, with its reason', (header, real, test) => {
    const result = orders(header, real, test, real);
    expect(result.value).toBe(202);
    expect(account(result, 'orders')).toEqual({ used: 2, intake_test: 1 });
  });

  it('a test that every row bears is another kind of test', () => {
    expect(orders('Test', 'yes', 'yes').value).toBe(201);
  });

  it('words beside ticks are no ticks', () => {
    expect(orders('Test', 'A', 'B', 'yes').value).toBe(303);
  });
});
