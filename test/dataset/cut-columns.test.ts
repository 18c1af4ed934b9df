import { analysisOf, byRep, lines, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const MARCH = period('2024-03');

describe('a table that is cut by columns is one table, in either order', () => {
  const both = (...tabs: ReturnType<typeof rawTab>[]) =>
    [tabs, [...tabs].reverse()].map((all) => analysisOf(all, { asOf: '2024-04-30' }));

  it('of deals', () => {
    const what = rawTab('Deals', 'Deal ID|Deal name|Stage|Amount\n1|A|Won|100\n2|B|Lost|50\n3|C|Won|300\n4|D|Open|900');
    const when = rawTab(
      'Deals 2',
      'Deal ID|Owner|Created|Close date\n3|Bob|2024-02-01|2024-03-05\n1|Ann|2024-01-01|2024-03-02\n2|Ann|2024-01-01|2024-03-03\n4|Bob|2024-03-01|',
    );
    for (const analysis of both(what, when)) {
      expect(analysis.result('win_rate', 'standard', MARCH)).toMatchObject({ value: 2 / 3, n: 3 });
      expect(byRep(analysis, 'sales_per_rep', 'standard', MARCH)).toEqual({ Ann: 100, Bob: 300 });
      expect(analysis.result('sales_cycle', 'standard', MARCH).value).toBe(47);
    }
  });

  it('of leads, the words of one half telling the outcome', () => {
    const who = rawTab(
      'Leads',
      'Lead ID|Email|Created\nL1|a@x.nl|2024-03-01 09:00\nL2|b@x.nl|2024-03-02 09:00\nL3|c@x.nl|2024-03-03 09:00',
    );
    const how = rawTab(
      'Leads 2',
      'Lead ID|Lead status|Lead owner|First response\nL1|Converted|Ann|2024-03-01 10:00\nL2|New|Ann|\nL3|Spam|Bob|',
    );
    for (const analysis of both(who, how)) {
      expect(analysis.result('new_leads', 'standard', MARCH).value).toBe(2);
      expect(analysis.result('conversion', 'standard', MARCH).value).toBe(1 / 2);
      expect(analysis.result('response_time', 'standard', MARCH).value).toBe(60);
    }
  });

  it('of orders, whose products’ prices are not their amounts', () => {
    const sums = rawTab(
      'Orders',
      'Order number|Order date|Customer|Total\n1|2024-03-01|Anna|100\n2|2024-03-02|Bram|50\n3|2024-03-02|Anna|30',
    );
    const more = rawTab('Orders 2', 'Order number|Product|Quantity|Refund\n1|Pen|6|10\n2|Ink|1|\n3|Pen|2|');
    const products = rawTab('Products', 'SKU|Product|List price\nP1|Pen|40\nP2|Ink|80');
    for (const analysis of both(sums, more, products)) {
      expect(analysis.result('revenue').value).toBe(170);
      expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toEqual({ Pen: 120, Ink: 50 });
      expect(analysis.result('revenue').rows.map(({ tab, used }) => [tab, used])).toContainEqual(['Orders 2', 3]);
    }
  });

  it('of subscriptions, in three', () => {
    const a = rawTab('Subscriptions', 'Subscription ID|Customer|Plan\nS1|Anna|Pro\nS2|Bram|Pro\nS3|Cor|Max');
    const b = rawTab(
      'Subscriptions 2',
      'Subscription ID|Start date|End date\nS1|2023-01-01|\nS2|2023-01-01|2024-03-05\nS3|2023-01-01|',
    );
    const c = rawTab('Subscriptions 3', 'Subscription ID|Amount|Interval\nS1|10|month\nS2|20|month\nS3|360|year');
    for (const analysis of both(a, b, c)) {
      expect(analysis.result('churn', 'standard', MARCH)).toMatchObject({ value: 1 / 3, n: 3 });
      expect(analysis.result('mrr', 'standard', MARCH).value).toBe(40);
    }
  });

  it('of activities', () => {
    const a = rawTab(
      'Activities',
      'Activity ID|Type|Due date\n1|Call|2024-03-01\n2|Meeting|2024-03-02\n3|Call|2024-03-03',
    );
    const b = rawTab('Activities 2', 'Activity ID|Status|Assigned to\n1|Completed|Ann\n2|Planned|Ann\n3|Completed|Bob');
    for (const analysis of both(a, b)) expect(analysis.result('sales_activities', 'standard', MARCH).value).toBe(2);
  });
});

it('two exports of the same columns are no halves: the one that reaches further tells of a deal in both', () => {
  const old = rawTab('January', 'Deal ID|Stage|Amount|Close date\n1|Open|100|\n2|Lost|50|2024-01-03');
  const now = rawTab('March', 'Deal ID|Stage|Amount|Close date\n1|Won|120|2024-03-02\n3|Won|80|2024-03-03');
  expect(analysisOf([old, now]).result('revenue').value).toBe(200);
});

it('what a shorter half tells of some rows is theirs, in either order', () => {
  const sums = rawTab(
    'Orders',
    'Order number|Order date|Total\n1|2024-03-01|100\n2|2024-03-02|50\n3|2024-03-02|30\n4|2024-03-02|20',
  );
  const refunds = rawTab('Orders 2', 'Order number|Customer|Refund\n1|Anna|10\n2|Bram|\n3|Cor|5');
  for (const tabs of [
    [sums, refunds],
    [refunds, sums],
  ])
    expect(analysisOf(tabs).result('revenue').value).toBe(185);
});

describe('tabs with the same ids are no halves', () => {
  const sums = rawTab('Orders', 'Order number|Order date|Total|Customer\n1|2024-03-01|100|Anna\n2|2024-03-02|50|Bram');
  const revenue = (other: string): number | null =>
    analysisOf([sums, rawTab('Orders 2', other)], { asOf: '2024-04-30' }).result('revenue').value;

  it.each([
    // Without a day of its own a half adds nothing; below each other they would be worth 250.
    ['where they agree on what both have, they are', 'Order number|Customer|Refund\n1|anna|10\n2|Bram|', 140],
    ['where they do not, the other tells nothing of these', 'Order number|Customer|Refund\n1|Cor|10\n2|Bram|', 150],
    ['where an id is in the one alone', 'Order number|Customer|Refund\n1|Anna|10\n3|Bram|', 150],
  ])('%s', (_, other, value) => {
    expect(revenue(other)).toBe(value);
  });
});
