import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

/** What lies behind the average of customers who each ordered once for so much. */
function behind(...spent: number[]) {
  const rows = spent.map((amount, at) => `${at} | 2023-0${1 + (at % 6)}-01 | Customer ${at} | ${amount}`);
  const orders = rawTab('orders', `Order ID | Order date | Customer | Total\n${rows.join('\n')}`);
  return analysisOf(orders, { asOf: '2024-12-31' }).result('clv').figures;
}

test('the best tenth of a few customers is the one that spent most, of ten one, of twenty two', () => {
  expect(behind(100, 400, 200)).toMatchObject({ medianCustomer: 200, topTenthShare: 4 / 7 });
  expect(behind(...Array(9).fill(10), 110)).toMatchObject({ topTenthShare: 0.55 });
  expect(behind(...Array(18).fill(10), 110, 110)).toMatchObject({ medianCustomer: 10, topTenthShare: 0.55 });
});
