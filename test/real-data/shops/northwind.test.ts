import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countsOf, expectReason, span, valuesOf } from '../expectations';

describeSet('northwind', () => {
  const refs = refsOf('northwind');
  let all: Answers;
  beforeAll(() => {
    const files = ['categories', 'customers', 'employees', 'order_details', 'orders', 'products'];
    all = answersFor(files.map((file) => tabOf(`northwind/${file}.csv`)));
  });

  it('revenue: quantity × price less the discount, dated and owned by the order; freight is none', () => {
    expect(all.kpi('revenue').value).toBeCloseTo(refs.revenue, 2);
    // To the cent, give or take the half cent at which two roundings part (July 1996 is 27,861.895).
    const months = all.kpi('revenue').byMonth ?? [];
    expect(months.map((month) => month.key)).toEqual(Object.keys(refs.revenue_by_month));
    for (const { key, value } of months)
      expect(Math.abs((value as number) - refs.revenue_by_month[key])).toBeLessThan(0.0051);
  });

  it('revenue by rep, an employee id shown under the employee’s name', () => {
    expect(valuesOf(all.kpi('revenue').byRep, 2)).toEqual(refs.revenue_by_rep);
  });

  it('average purchase: an order is one purchase, however many lines', () => {
    expect(all.kpi('average_purchase').n).toBe(refs.orders);
    expect(all.kpi('average_purchase').value).toBeCloseTo(refs.aov, 4);
    expect(countsOf(all.kpi('average_purchase').byMonth)).toEqual(refs.orders_by_month);
    expect(countsOf(all.kpi('average_purchase').byRep)).toEqual(refs.orders_by_rep);
  });

  it('historic value of the 89 customers who ordered', () => {
    const result = all.analysis.result('clv', 'historic');
    expect(result.n).toBe(refs.customers);
    expect(result.value).toBeCloseTo(refs.historic_clv, 4);
  });

  it('retention as buying again, year on year', () => {
    const year = (y: number) =>
      all.analysis.result('retention', 'repeat_purchase', span(`${y}-01-01`, `${y}-12-31`)).value;
    expect(year(1997)).toBeCloseTo(refs.yearly_retention['1996->1997'], 6);
    expect(year(1998)).toBeCloseTo(refs.yearly_retention['1997->1998'], 6);
  });

  it('cross-sell: customers who later bought what they had not bought at first', () => {
    // The references count customers with two categories, one mixed first order included; that is no cross-sell of ours.
    const lines = new Map<string, string[]>();
    for (const row of rowsOf('northwind/order_details.csv'))
      lines.set(row.orderID, [...(lines.get(row.orderID) ?? []), row.productID]);
    const customers = new Map<string, { date: string; products: string[] }[]>();
    for (const row of rowsOf('northwind/orders.csv')) {
      const order = { date: row.orderDate, products: lines.get(row.orderID) ?? [] };
      customers.set(row.customerID, [...(customers.get(row.customerID) ?? []), order]);
    }
    const crossed = [...customers.values()].filter((orders) => {
      const first = orders.reduce((least, order) => (order.date < least ? order.date : least), '9');
      const known = new Set(orders.filter((order) => order.date === first).flatMap((order) => order.products));
      return orders.some((order) => order.date > first && order.products.some((product) => !known.has(product)));
    });
    expect(all.analysis.result('cross_sell_rate', 'ever').value).toBeCloseTo(crossed.length / customers.size, 6);
  });

  it('has no deals: sales per rep and win rate say so', () => {
    for (const id of ['sales_per_rep', 'win_rate', 'sales_cycle', 'mrr', 'new_leads'] as const)
      expectReason(all.kpi(id));
  });
});
