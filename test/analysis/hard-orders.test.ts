import { rawTab } from '../raw-tab';
import { ask } from './ask';

describe('currencies', () => {
  const orders = (currencies: string[]) =>
    rawTab(
      'orders',
      `Order ID | Order date | Customer | Total | Currency
      ${currencies.map((currency, i) => `${i} | 2024-0${1 + i}-05 | ${'AB'[i % 2]} | 100 | ${currency}`).join('\n')}`,
    );

  it('are never added up, in a customer’s value either', () => {
    const analysis = ask([orders(['EUR', 'USD', 'EUR'])]);
    for (const variant of ['standard', 'article', 'historic', 'model']) {
      expect(analysis.result('clv', variant).reason).toEqual({ text: 'several_currencies' });
    }
  });

  it('are those of the rows that count: an open deal in another one changes nothing', () => {
    const deals = rawTab(
      'deals',
      `Deal ID | Deal stage  | Close date | Create date | Amount | Currency | Deal owner
      1       | Closed won  | 2024-02-01 | 2024-01-01  | 100    | EUR      | Ann
      2       | Closed lost | 2024-02-03 | 2024-01-02  | 50     | EUR      | Ann
      3       | Negotiation |            | 2024-01-03  | 70     | USD      | Ann`,
    );
    expect(ask([deals]).result('revenue')).toMatchObject({ value: 100, currency: 'EUR' });
  });
});

describe('orders', () => {
  it('lose tax and refund once each', () => {
    const tab = rawTab(
      'orders',
      `Order ID | Order date | Customer | Total | Taxes | Refunded Amount
      1         | 2024-01-05 | A        | 121   | 21    | 0
      2         | 2024-01-06 | B        | 121   | 21    | 60.50
      3         | 2024-01-07 | C        | 121   | 21    | 115
      4         | 2024-01-08 | D        | 121   | 21    | 121`,
    );
    expect(ask([tab]).result('revenue').value).toBeCloseTo(100 + 50 + 600 / 121, 6);
  });
});

describe('orders of several lines with one amount', () => {
  it('are split by what the lines come to', () => {
    const tab = rawTab(
      'orders',
      `Name  | Email       | Created at | Total | Lineitem quantity | Lineitem name | Lineitem price
      #1    | a@x.example | 2024-01-05 | 30    | 1                 | Mug           | 10
      #1    | a@x.example | 2024-01-05 |       | 2                 | Cap           | 10
      #2    | b@x.example | 2024-01-06 | 10    | 1                 | Mug           | 10`,
    );
    const analysis = ask([tab]);
    expect(analysis.result('revenue').value).toBe(40);
    const byProduct = analysis.breakdown('revenue', 'product').map(({ key, value, n }) => [key, value, n]);
    expect(byProduct).toEqual([
      ['Cap', 20, 1],
      ['Mug', 20, 2],
    ]);
  });
});

describe('an overlap of two exports', () => {
  it('is settled by the newer one, whatever the order of the tabs', () => {
    const deals = (name: string, stage: string, closed: string, more: string) =>
      rawTab(
        name,
        `Deal ID | Deal stage | Create date | Close date | Amount | Account Name
        1       | ${stage}   | 2024-01-01  | ${closed}  | 100    | Acme
        ${more}`,
      );
    const march = deals('deals march', 'Negotiation', '', '2 | Closed lost | 2024-01-02 | 2024-03-02 | 50 | Bolt');
    const april = deals(
      'deals april',
      'Closed won',
      '2024-04-02',
      '3 | Closed lost | 2024-04-02 | 2024-04-05 | 50 | Cork',
    );
    for (const tabs of [
      [march, april],
      [april, march],
    ]) {
      expect(ask(tabs).result('win_rate')).toMatchObject({ value: 1 / 3, n: 3 });
    }
  });
});
