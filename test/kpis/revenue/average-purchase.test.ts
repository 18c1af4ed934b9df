import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, period, reasonOf } from '../asking';

describe('average purchase value', () => {
  it('is revenue ÷ orders, with mean and median both', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Rep\n1|2024-01-01|Anna|10|Ann\n2|2024-01-02|Bram|20|Ann\n3|2024-02-02|Bram|300|Bob',
    );
    const analysis = analysisOf(tab);
    const result = analysis.result('average_purchase');
    expect(result).toMatchObject({ value: 110, n: 3, top: 330, bottom: 3, figures: { mean: 110, median: 20 } });
    expect(byRep(analysis, 'average_purchase')).toEqual({ Ann: 15, Bob: 300 });
    expect(byMonth(analysis, 'average_purchase')).toEqual({ '2024-01': 15, '2024-02': 300 });
    expect(analysis.result('average_purchase', 'median')).toMatchObject({ value: 20, n: 3 });
  });

  it('counts orders, not lines, in an export with totals on the first line only', () => {
    const tab = rawTab(
      'orders_export',
      `
      Name  | Email         | Financial Status | Paid at                   | Currency | Subtotal | Shipping | Taxes | Total  | Created at                | Lineitem quantity | Lineitem name | Lineitem price
      #1001 | anna@firm.com | paid             | 2024-01-05 10:00:00 +0100 | EUR      | 100.00   | 0.00     | 21.00 | 121.00 | 2024-01-05 09:59:00 +0100 | 2                 | Pen           | 20.00
      #1001 | anna@firm.com |                  |                           |          |          |          |       |        | 2024-01-05 09:59:00 +0100 | 1                 | Ink           | 30.00
      #1001 | anna@firm.com |                  |                           |          |          |          |       |        | 2024-01-05 09:59:00 +0100 | 3                 | Cap           | 10.00
      #1002 | bram@shop.com | paid             | 2024-01-06 10:00:00 +0100 | EUR      | 50.00    | 0.00     | 10.50 | 60.50  | 2024-01-06 09:59:00 +0100 | 1                 | Pad           | 50.00
      `,
    );
    const result = analysisOf(tab).result('average_purchase');
    expect(result).toMatchObject({ value: 75, n: 2, figures: { mean: 75, median: 75 } });
  });

  it('takes quantity × unit price line by line, and an order id as one order', () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Quantity | Unit price
      1        | 2024-01-01 | Anna     | Pen     | 2        | 5
      1        | 2024-01-01 | Anna     | Ink     | 1        | 30
      2        | 2024-01-02 | Bram     | Pen     | 4        | 5
      `,
    );
    expect(analysisOf(tab).result('average_purchase')).toMatchObject({ value: 30, n: 2, top: 60 });
  });

  it('takes a customer’s day for one order where there is no order id', () => {
    const tab = rawTab(
      'sales',
      `
      Date             | Customer | Product | Amount
      2024-01-01 09:00 | Anna     | Pen     | 10
      2024-01-01 17:00 | Anna     | Ink     | 30
      2024-01-02 09:00 | Anna     | Pen     | 10
      2024-01-01 09:00 | Bram     | Pen     | 10
      `,
    );
    expect(analysisOf(tab).result('average_purchase')).toMatchObject({ value: 20, n: 3 });
  });

  it('has credit notes reduce revenue, and not count as orders', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total\n1|2024-01-01|Anna|100\n2|2024-01-02|Bram|60\nC2|2024-01-05|Bram|-40',
    );
    const analysis = analysisOf(tab);
    expect(analysis.result('average_purchase')).toMatchObject({ value: 60, n: 2, top: 120, bottom: 2 });
    expect(analysis.result('average_purchase', 'gross')).toMatchObject({ value: 80, n: 2 });
    expect(account(analysis.result('average_purchase', 'gross'), 'orders')).toEqual({ used: 2, credit_note: 1 });
  });

  it('leaves out orders of 0 or without an amount, and counts them', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total\n1|2024-01-01|Anna|100\n2|2024-01-02|Bram|0\n3|2024-01-05|Bram|\n4|2024-01-06|Cor|50',
    );
    const result = analysisOf(tab).result('average_purchase');
    expect(result).toMatchObject({ value: 75, n: 2 });
    expect(account(result, 'orders')).toEqual({ used: 2, zero_amount: 1, no_amount: 1 });
  });

  it('comes from won deals without orders; one without an amount is no deal of 0', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Close date
      1       | Won   | 100    | 2024-01-02
      2       | Won   | 500    | 2024-02-03
      3       | Won   |        | 2024-02-04
      4       | Won   | 0      | 2024-02-04
      5       | Lost  | 900    | 2024-02-04
      6       | Won   | 150    |
      `,
    );
    const analysis = analysisOf(tab);
    const result = analysis.result('average_purchase');
    expect(result).toMatchObject({ value: 250, n: 3, figures: { mean: 250, median: 150 } });
    expect(account(result, 'deals')).toEqual({ used: 3, lost_deal: 1, zero_amount: 2 });
    expect(analysis.result('average_purchase', 'standard', period('2024-02')).value).toBe(500);
    expect(byMonth(analysis, 'average_purchase')).toEqual({ '2024-01': 100, '2024-02': 500, '(no date)': 150 });
  });

  it('gives a reason in a month without purchases', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2024-01-01|Anna|100');
    const result = analysisOf(tab, { asOf: '2024-03-31' }).result('average_purchase', 'standard', period('2024-03'));
    expect(result).toMatchObject({ value: null, n: 0 });
    expect(reasonOf(result)).toBe('no_orders_in_period');
  });

  it('refuses several currencies', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Currency\n1|2024-01-01|A|9|EUR\n2|2024-01-02|B|5|USD',
    );
    for (const variant of ['standard', 'median', 'gross']) {
      expect(reasonOf(analysisOf(tab).result('average_purchase', variant))).toBe('several_currencies');
    }
  });
});
