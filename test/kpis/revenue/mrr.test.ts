import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

describe('MRR', () => {
  /** The story that ChartMogul publishes: 166.67 new, +60, −60, churn −166.67, back with 150. */
  const story = rawTab(
    'subscriptions',
    `
    Subscription ID | Customer | Plan   | Start date | End date   | Unit price | Quantity | Interval
    1               | Acme     | Gold   | 2023-01-10 | 2024-01-10 | 500    | 4        | year
    2               | Acme     | Silver | 2023-02-15 | 2023-03-15 | 30     | 2        | month
    3               | Acme     | Gold   | 2024-03-05 |            | 50     | 3        | month
    `,
  );

  it('follows the published story month by month', () => {
    const months = byMonth(analysisOf(story, { asOf: '2024-03-31' }), 'mrr');
    expect(months['2023-01']).toBeCloseTo(166.67, 2);
    expect(months['2023-02']).toBeCloseTo(226.67, 2);
    expect(months['2023-03']).toBeCloseTo(166.67, 2);
    expect(months['2023-12']).toBeCloseTo(166.67, 2);
    expect(months['2024-01']).toBe(0);
    expect(months['2024-02']).toBe(0);
    expect(months['2024-03']).toBe(150);
  });

  it('is what runs on the last day: from the start up to, not on, the end date', () => {
    const on = (day: string) => analysisOf(story, { asOf: day }).result('mrr').value;
    // Before there is any data, that nothing runs is no figure.
    expect(on('2023-01-09')).toBeNull();
    expect(on('2023-01-10')).toBeCloseTo(166.67, 2);
    expect(on('2024-01-09')).toBeCloseTo(166.67, 2);
    expect(on('2024-01-10')).toBe(0);
  });

  it.each([
    ['week', 12, 52],
    ['monthly', 12, 12],
    ['quarterly', 12, 4],
    ['3 months', 12, 4],
    ['yearly', 12, 1],
    ['per jaar', 12, 1],
    ['kwartaal', 12, 4],
    ['jährlich', 12, 1],
    ['trimestral', 12, 4],
    ['12', 12, 1],
  ])('counts %s as it is billed', (interval, amount, aYear) => {
    const tab = rawTab(
      'subscriptions',
      `Subscription ID|Customer|Start date|End date|Amount|Interval\n1|Anna|2024-01-01||${amount}|${interval}`,
    );
    expect(analysisOf(tab, { asOf: '2024-01-31' }).result('mrr').value).toBeCloseTo((amount * aYear) / 12, 9);
  });

  it('multiplies an interval by its count', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|Amount|Interval|Interval count\n1|Anna|2024-01-01|60|month|6',
    );
    expect(analysisOf(tab).result('mrr').value).toBe(10);
  });

  it('takes a column headed MRR as it is: neither interval nor quantity counts', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|MRR|Interval|Quantity\n1|Anna|2024-01-01|120|year|3',
    );
    expect(analysisOf(tab).result('mrr').value).toBe(120);
  });

  it('makes nothing of an amount without an interval', () => {
    const tab = rawTab('subscriptions', 'Subscription ID|Customer|Start date|End date|Amount\n1|Anna|2024-01-01||2000');
    const result = analysisOf(tab).result('mrr');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_column');
  });

  it('leaves out trials, the unpaid and the paused, and those that ended nobody knows when', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date | MRR | Status
      1               | Anna     | 2024-01-01 |          | 1   | active
      2               | Bram     | 2024-01-01 |          | 10  | trialing
      3               | Cor      | 2024-01-01 |          | 100 | unpaid
      4               | Dirk     | 2024-01-01 |          | 200 | paused
      5               | Eva      | 2024-01-01 |          | 400 | canceled
      6               | Fay      | 2024-01-01 |          | 2   | past_due
      7               | Gus      |            |          | 800 | active
      8               | Hal      | 2024-01-01 |          |     | active
      `,
    );
    const result = analysisOf(tab).result('mrr');
    expect(result).toMatchObject({ value: 3, n: 2 });
    expect(account(result, 'subscriptions')).toEqual({
      used: 2,
      trial: 1,
      unpaid_subscription: 2,
      ended_without_date: 1,
      no_start_date: 1,
      no_monthly_amount: 1,
    });
  });

  it('counts a customer with two subscriptions once, and adds what both pay', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|MRR\n1|Anna|2024-01-01|10\n2|anna |2024-01-01|20\n3|Bram|2024-01-01|40',
    );
    expect(analysisOf(tab).result('mrr')).toMatchObject({ value: 70, n: 2 });
  });

  it('keeps only the last row of a subscription that stands there twice', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|MRR\n1|Anna|2024-01-01|10\n1|Anna|2024-01-01|25\n2|Bram|2024-01-01|40',
    );
    const result = analysisOf(tab).result('mrr');
    expect(result.value).toBe(65);
    expect(Object.values(account(result, 'subscriptions')).sort()).toEqual([1, 2]);
  });

  it('is a reason, and no 0, where no row has an amount', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|MRR\n1|Anna|2024-01-01||\n2|Bram|2024-01-01||',
    );
    for (const id of ['mrr', 'arr'] as const) expect(analysisOf(tab).result(id).value).toBeNull();
  });

  it('says where nothing tells who has left', () => {
    const tab = rawTab('subscriptions', 'Subscription ID|Customer|Start date|MRR\n1|Anna|2024-01-01|10');
    const { value, notes } = analysisOf(tab).result('mrr');
    expect(value).toBe(10);
    expect(notes).toContainEqual({ text: 'note_no_ends' });
  });

  it('refuses to add euros to dollars', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|MRR|Currency\n1|Anna|2024-01-01||10|EUR\n2|Bram|2024-01-01||20|USD',
    );
    expect(reasonOf(analysisOf(tab).result('mrr'))).toBe('several_currencies');
    expect(analysisOf(tab, { asOf: '2024-02-29' }).result('churn').value).toBe(0);
  });

  it('names the one currency', () => {
    const tab = rawTab('subscriptions', 'Subscription ID|Customer|Start date|MRR|Currency\n1|Anna|2024-01-01|10|EUR');
    expect(analysisOf(tab).result('mrr')).toMatchObject({ value: 10, currency: 'EUR', unit: 'money' });
  });

  it('goes by plan and by rep, a rep of the roster without any with 0', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | MRR | Plan   | Owner
      1               | Anna     | 2024-01-01 | 10  | Gold   | Ann
      2               | Bram     | 2024-01-01 | 20  | Silver | Bob
      3               | Cor      | 2024-01-01 | 40  | Gold   |
      `,
    );
    const analysis = analysisOf([tab, rawTab('team', 'Name | Team\nAnn | N\nBob | N\nCem | S')]);
    expect(lines(analysis.breakdown('mrr', 'product'), 'product')).toEqual({ Gold: 50, Silver: 20 });
    expect(byRep(analysis, 'mrr')).toEqual({ Ann: 10, Bob: 20, Cem: 0, '(no rep)': 40 });
  });

  it('reads events by the MRR after each', () => {
    const tab = rawTab(
      'subscription_events',
      `
      Customer | Event date | Event       | MRR before | MRR after
      Anna     | 2024-01-05 | new         | 0          | 100
      Anna     | 2024-02-10 | expansion   | 100        | 150
      Bram     | 2024-01-06 | new         | 0          | 100
      Anna     | 2024-03-10 | contraction | 150        | 120
      Bram     | 2024-03-20 | churn       | 100        | 0
      `,
    );
    const analysis = analysisOf(tab, { asOf: '2024-03-31' });
    expect(byMonth(analysis, 'mrr')).toEqual({ '2024-01': 200, '2024-02': 250, '2024-03': 120 });
    expect(analysis.result('mrr', 'standard', period('2024-02')).value).toBe(250);
  });

  it('takes discounts off, as shares of the bill or as amounts of it', () => {
    const tab = (discount: string, header = 'Discount') =>
      rawTab(
        'subscriptions',
        `
        Subscription ID | Customer | Start date | End date | Amount | Interval | ${header}
        1               | Acme     | 2023-01-10 |          | 200    | month    | ${discount}
        2               | Bolt     | 2023-01-10 |          | 2400   | year     |
        `,
      );
    expect(analysisOf(tab('10%'), { asOf: '2023-02-28' }).result('mrr').value).toBeCloseTo(180 + 200, 6);
    const mrrOf = (discount: string, header?: string) =>
      analysisOf(tab(discount, header), { asOf: '2023-02-28' }).result('mrr');
    expect(mrrOf('€ 50').value).toBeCloseTo(150 + 200, 6);
    expect(mrrOf('150').value).toBeCloseTo(50 + 200, 6);
    expect(mrrOf('50', 'Kortingsbedrag').value).toBeCloseTo(150 + 200, 6);
    expect(mrrOf('50', 'Kortingspercentage').value).toBeCloseTo(100 + 200, 6);
    expect(mrrOf('50').reason).toMatchObject({ text: 'intake_unread_discount' });
  });
});
