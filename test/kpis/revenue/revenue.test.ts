import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const orders = rawTab(
  'orders',
  `
  Order ID | Order date | Paid at    | Customer | Total | Tax | Refunded amount | Status  | Rep | Source
  1        | 2024-01-30 | 2024-02-02 | Anna     | 121   | 21  |                 | paid    | Ann | Web
  2        | 2024-02-10 | 2024-02-10 | Bram     | 200   |     | 50              | paid    | Bob | Web
  3        | 2024-02-11 |            | Cor      | 60.50 | 10.50 |               | paid    | Bob | Shop
  4        | 2024-04-01 | 2024-04-01 | Anna     | -24.20 | -4.20 |              | paid    | Ann | Web
  5        | 2024-04-02 |            | Dirk     | 500   | 0   |                 | pending | Bob | Web
  6        | 2024-04-03 | 2024-04-03 | Eva      |       |     |                 | paid    | Ann | Web
  7        |            |            | Fay      | 10    |     |                 | paid    |     | Web
  `,
);
const analysis = analysisOf(orders, { asOf: '2024-04-30' });

describe('revenue', () => {
  it('is net of refunds, tax and credit notes, of what is paid', () => {
    const result = analysis.result('revenue');
    expect(result.value).toBeCloseTo(100 + 150 + 50 - 20 + 10, 9);
    expect(result).toMatchObject({ unit: 'money', n: 5 });
    expect(account(result, 'orders')).toEqual({ used: 5, not_paid: 1, no_amount: 1 });
  });

  it('counts by payment date, else by order date', () => {
    const months = byMonth(analysis, 'revenue');
    expect(Object.keys(months)).toEqual(['2024-02', '2024-03', '2024-04', '(no date)']);
    expect(months).toMatchObject({ '2024-02': 300, '2024-03': 0, '(no date)': 10 });
    expect(months['2024-04']).toBeCloseTo(-20, 9);
  });

  it('leaves rows without a date out of a month, with that reason', () => {
    const result = analysis.result('revenue', 'standard', period('2024-02'));
    expect(result.value).toBe(300);
    expect(account(result, 'orders')).toEqual({
      used: 3,
      not_paid: 1,
      no_amount: 1,
      no_date_row: 1,
      outside_period: 1,
    });
  });

  it('goes by rep with the unassigned as a line of its own, everyone of the roster, and adds up', () => {
    const team = rawTab('team', 'Name | Team\nAnn | N\nBob | N\nCem | S');
    const reps = byRep(analysisOf([orders, team]), 'revenue');
    expect(Object.keys(reps).sort()).toEqual(['(no rep)', 'Ann', 'Bob', 'Cem']);
    expect(reps.Cem).toBe(0);
    expect(reps['(no rep)']).toBe(10);
    expect(reps.Ann).toBeCloseTo(80, 9);
    expect(reps.Bob).toBe(200);
  });

  it('goes by source', () => {
    expect(lines(analysis.breakdown('revenue', 'source'), 'source')).toMatchObject({ Shop: 50 });
  });

  it('leaves credit notes out instead of taking them off, as variant gross', () => {
    const result = analysis.result('revenue', 'gross');
    expect(result.value).toBeCloseTo(100 + 150 + 50 + 10, 9);
    expect(account(result, 'orders')).toMatchObject({ credit_note: 1 });
  });

  it('counts what is invoiced by the date of the invoice, paid or not, as variant invoiced', () => {
    const result = analysis.result('revenue', 'invoiced');
    expect(result.value).toBeCloseTo(100 + 150 + 50 - 20 + 500 + 10, 9);
    expect(account(result, 'orders')).toEqual({ used: 6, no_amount: 1 });
    expect(byMonth(analysis, 'revenue', 'invoiced')).toMatchObject({ '2024-01': 100, '2024-02': 200, '2024-04': 480 });
  });

  it.each([
    ['Paid|Overdue|Draft|Void|Refunded|Uncollectible'],
    ['Betaald|Openstaand|Concept|Geannuleerd|Terugbetaald|Oninbaar'],
  ])('what is invoiced leaves out drafts and what is off, of %s, and says so', (statuses) => {
    const rows = statuses.split('|').map((status, at) => `F-${at}|2024-03-0${at + 1}|Anna|${10 ** at}|${status}`);
    const tab = rawTab('invoices', `Invoice number|Invoice date|Customer|Total|Status\n${rows.join('\n')}`);
    const invoiced = analysisOf(tab).result('revenue', 'invoiced');
    expect([invoiced.value, account(invoiced, 'invoices')]).toEqual([11, { used: 3, void_order: 3 }]);
    const paid = analysisOf(tab).result('revenue');
    expect([paid.value, account(paid, 'invoices')]).toEqual([1, { used: 2, not_paid: 4 }]);
  });

  it('what is invoiced needs the day of the invoice for a month: the day of payment does not stand for it', () => {
    const tab = rawTab('payments', 'Payment id|Paid at|Amount|Customer\n1|2024-01-05|10|Anna\n2|2024-02-06|20|Bram');
    expect(analysisOf(tab).result('revenue', 'standard', period('2024-01')).value).toBe(10);
    expect(reasonOf(analysisOf(tab).result('revenue', 'invoiced', period('2024-01')))).toBe('no_column');
  });

  it('does not subtract tax from an amount that excludes it', () => {
    const tab = rawTab('invoices', 'Invoice number|Invoice date|Customer|Net amount|VAT\n1|2024-01-01|Anna|100|21');
    expect(analysisOf(tab).result('revenue').value).toBe(100);
  });

  it('nets a wholly refunded payment to 0', () => {
    const tab = rawTab(
      'payments',
      'id|Created (UTC)|Amount|Currency|Status|Customer ID\nch_1|2024-01-05|10|eur|Paid|c1\nch_2|2024-01-06|20|eur|Refunded|c2\nch_3|2024-01-06|40|eur|Failed|c3',
    );
    expect(analysisOf(tab).result('revenue').value).toBe(10);
  });

  it('nets an order to 0 when all of it is paid back, tax and all', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Tax|Refunded amount|Status\n1|2024-01-05|Anna|121|21|121|refunded\n2|2024-01-06|Bram|242|42||paid\n3|2024-01-06|Cor|60|10||refunded',
    );
    expect(analysisOf(tab).result('revenue').value).toBe(200);
  });

  it('takes the tax of a credit note off whatever sign it carries', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Tax\n1|2024-01-05|Anna|242|42\n2|2024-01-06|Anna|-121|-21\n3|2024-01-07|Anna|-60.50|10.50',
    );
    expect(analysisOf(tab).result('revenue').value).toBe(200 - 100 - 50);
  });

  it('leaves out only rows equal in every column: two lines of one order are no duplicates', () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Quantity | Unit price
      1        | 2024-01-01 | Anna     | Pen     | 2        | 5
      1        | 2024-01-01 | Anna     | Ink     | 1        | 30
      1        | 2024-01-01 | Anna     | Ink     | 1        | 30
      2        | 2024-01-02 | Bram     | Pen     | 2        | 5
      `,
    );
    const result = analysisOf(tab).result('revenue');
    expect(result).toMatchObject({ value: 50, n: 2 });
    expect(account(result, 'orders')).toEqual({ used: 3, intake_duplicate_row: 1 });
  });

  it('never takes a price alone for the amount', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Unit price\n1|2024-01-01|Anna|9.99\n2|2024-01-02|Bram|5',
    );
    expect(analysisOf(tab).result('revenue').value).toBeNull();
  });

  it('refuses to add several currencies, by column or by symbol', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Currency\n1|2024-01-01|A|9|EUR\n2|2024-01-02|B|5|USD',
    );
    expect(analysisOf(tab).result('revenue').value).toBeNull();
    expect(reasonOf(analysisOf(tab).result('revenue'))).toBe('several_currencies');
  });

  it('comes from won deals where there are no orders, and from orders where there are both', () => {
    const deals = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date|Owner\n1|Won|70|2024-01-02|Ann\n2|Lost|5|2024-01-03|Ann\n3|Won||2024-01-03|Bob',
    );
    const fromDeals = analysisOf(deals).result('revenue');
    expect(fromDeals).toMatchObject({ value: 70, n: 1 });
    expect(account(fromDeals, 'deals')).toEqual({ used: 1, lost_deal: 1, no_amount: 1 });
    expect(analysisOf([deals, orders], { asOf: '2024-04-30' }).result('revenue').value).toBeCloseTo(290, 9);
    expect(analysisOf([deals, orders]).result('sales_per_rep').value).toBe(70);
  });

  it('joins order lines to the tab that has their dates and customers', () => {
    const heads = rawTab('orders', 'Order ID|Order date|Customer|Rep\n1|2024-01-01|Anna|Ann\n2|2024-02-02|Bram|Bob');
    const details = rawTab(
      'order_details',
      'Order ID|Product|Quantity|Unit price|Discount\n1|Pen|10|5|0.1\n1|Ink|1|30|0\n2|Pen|2|5|0',
    );
    const joined = analysisOf([heads, details]);
    expect(joined.result('revenue')).toMatchObject({ value: 85, n: 2 });
    expect(byMonth(joined, 'revenue')).toEqual({ '2024-01': 75, '2024-02': 10 });
    expect(byRep(joined, 'revenue')).toEqual({ Ann: 75, Bob: 10 });
    const { rows } = joined.result('revenue');
    expect(rows.map(({ tab }) => tab).sort()).toEqual(['order_details', 'orders']);
  });

  it('is a reason, and no 0, where no row has an amount', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Amount\n1|2024-01-01|Anna|\n2|2024-01-02|Bram|');
    expect(analysisOf(tab).result('revenue').value).toBeNull();
    const deals = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won||2024-01-02\n2|Lost||2024-01-03');
    expect(analysisOf(deals).result('revenue').value).toBeNull();
  });

  it('says that an amount is missing, whatever tempting column there is', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Freight\n1|2024-01-01|Anna|12\n2|2024-01-02|Bram|5');
    const result = analysisOf(tab).result('revenue');
    expect(result.value).toBeNull();
    expect(result.reason).not.toBeNull();
  });
});
