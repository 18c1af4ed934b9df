import { account, analysisOf, lines } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';
import { byProduct, REST, revenueOf } from './revenue-by-product';

it('lines that happen to cost the same are lines', () => {
  const tab = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Quantity | Unit price | Amount
    1        | 2025-05-01 | Anna     | Mug     | 1        | 10         | 10
    1        | 2025-05-01 | Anna     | Cap     | 1        | 10         | 10
    2        | 2025-05-03 | Bram     | Kettle  | 2        | 10         | 20
    `,
  );
  expect(revenueOf(tab)).toMatchObject({ value: 40, n: 2 });
  expect(byProduct(tab)).toEqual({ Cap: 10, Kettle: 20, Mug: 10 });
});

describe('an amount that all lines of the only order of several lines repeat', () => {
  const tab = (header: string, amount: number, ...lines: [quantity: number, price: number | ''][]) =>
    rawTabOf('orders', `Order ID|Order date|Customer|Product|Quantity|Unit price|${header}`, [
      ...lines.map((line, at) => ['1', '2025-05-01', 'Anna', `P${at}`, ...line, amount]),
      ['2', '2025-05-03', 'Bram', 'Kettle', 2, 10, 20],
    ]);

  it('is the order’s where the header says so, though a discount makes it one line’s', () => {
    for (const header of ['Order total', 'Totaal bestelling', 'Grand total', 'Invoice total'])
      expect(revenueOf(tab(header, 0.02, [1, 0.01], [1, 0.02])).value).toBeCloseTo(20.02, 9);
    expect(byProduct(tab('Order total', 0.02, [1, 0.01], [1, 0.02]))).toEqual({
      P0: 0.01,
      P1: 0.02,
      Kettle: 20,
      [REST]: -0.01,
    });
  });

  it('is the order’s where a line would be sold for more than it costs', () => {
    expect(revenueOf(tab('Amount', 15, [1, 10], [1, 15])).value).toBe(35);
    expect(revenueOf(tab('Amount', 25, [1, 20], [1, 30])).value).toBe(45);
    expect(revenueOf(tab('Amount', 15, [1, 10], [1, 10.5])).value).toBe(35);
  });

  it('is each line’s where none is sold for more, or for more by the tax alone', () => {
    expect(revenueOf(tab('Amount', 10, [1, 10], [1, 12])).value).toBe(40);
    expect(revenueOf(tab('Amount', 12.1, [1, 10], [1, 10])).value).toBe(44.2);
    expect(revenueOf(tab('Amount', 2.1, [3, 0.7], [1, 2.1])).value).toBe(24.2);
    expect(revenueOf(tab('Amount', 10, [1, 10], [2, 5], [1, ''])).value).toBe(50);
  });
});

it('a total below the lines is the order’s too where a discount makes it one line’s', () => {
  const tab = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Quantity | Unit price | Order total
    1        | 2025-05-01 | Anna     | Mug     | 1        | 10         |
    1        | 2025-05-01 | Anna     | Cap     | 1        | 15         | 15
    2        | 2025-05-03 | Bram     | Kettle  | 2        | 10         | 20
    `,
  );
  expect(revenueOf(tab)).toMatchObject({ value: 35, n: 2 });
  expect(byProduct(tab)).toEqual({ Cap: 15, Kettle: 20, Mug: 10, [REST]: -10 });
});

describe('prices that stand in the products tab', () => {
  const products = rawTab('produits', 'Nom|Ref produit|Prix\nTasse|REF001|49.99\nBol|REF002|19.99\nPlat|REF003|29.99');

  it('times the quantity are the amounts, and it is said', () => {
    const sales = rawTab(
      'ventes',
      'Date|Ref produit|Quantite\n2023-05-11|REF002|2\n2023-05-12|REF003|3\n2023-05-13|REF001|4',
    );
    const analysis = analysisOf([products, sales]);
    const result = analysis.result('revenue');
    expect(result.value).toBeCloseTo(2 * 19.99 + 3 * 29.99 + 4 * 49.99, 9);
    expect(result.notes).toContainEqual({ text: 'note_prices_of_products', values: { tab: 'produits' } });
    expect(result.rows.map(({ tab, used }) => [tab, used])).toEqual([
      ['ventes', 3],
      ['produits', 3],
    ]);
    const groups = lines(analysis.breakdown('revenue', 'product'), 'product');
    expect(groups.Bol).toBeCloseTo(39.98, 9);
  });

  it('are those by name too, less the discount of each line; a product without a price has no amount', () => {
    const list = rawTab('Artikelen', 'Artikelnummer|Artikel|Verkoopprijs\nA1|Pen|5\nA2|Inkt|30\nA3|Kop|10');
    const sales = rawTab(
      'Bestellingen',
      'Ordernummer|Besteldatum|Klant|Artikel|Aantal|Korting\n1|2024-01-01|Anna|Pen|10|10%\n1|2024-01-01|Anna|Inkt|1|0%\n2|2024-01-02|Bram|Bord|2|0%',
    );
    const result = revenueOf(list, sales);
    expect(result).toMatchObject({ value: 75, n: 1 });
    expect(account(result, 'Bestellingen')).toEqual({ used: 2, no_amount: 1 });
  });

  it('are named where they do not join, or nothing tells how many', () => {
    const others = rawTab('ventes', 'Date|Ref produit|Quantite\n2023-05-11|X2|2\n2023-05-12|X3|3\n2023-05-13|X1|4');
    expect(revenueOf(products, others).reason?.values?.first ?? revenueOf(products, others).reason).toEqual({
      text: 'price_of_other_products',
      values: { tab: 'produits' },
    });
  });
});

it('a price per piece costs as often as there are pieces', () => {
  const header = 'Order ID|Order date|Customer|Quantity|Unit price';
  const perPiece = rawTab('orders', `${header}|Unit cost\n1|2024-01-01|Anna|10|5|3`);
  const inAll = rawTab('orders', `${header}|COGS\n1|2024-01-01|Anna|10|5|30`);
  for (const tab of [perPiece, inAll]) expect(analysisOf(tab).result('clv').figures.margin).toBeCloseTo(0.4, 9);
});
