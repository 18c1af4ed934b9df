import fc from 'fast-check';
import { BEYOND } from '../../../src/engine/groups';
import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { account, analysisOf, lines, period, reasonOf } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';

const REST = say({ text: 'beyond_labels' }, 'en');
const byProduct = (...tabs: RawTab[]) => lines(analysisOf(tabs).breakdown('revenue', 'product'), 'product');
const revenueOf = (...tabs: RawTab[]) => analysisOf(tabs).result('revenue');

/** Two orders: a mug and two caps with shipping and a discount, and a kettle. 38 and 90 in all. */
const expected = { Mug: 10, Cap: 30, Kettle: 90, [REST]: -2 };

const shapes: Record<string, RawTab[]> = {
  'totals on the first line (Shopify)': [
    rawTab(
      'orders_export',
      `
      Name | Email | Financial Status | Paid at    | Subtotal | Shipping | Taxes | Total | Discount Amount | Created at | Lineitem quantity | Lineitem name | Lineitem price | Id
      #1   | a@x.nl| paid             | 2025-05-02 | 35       | 3        | 0     | 38    | 5               | 2025-05-01 | 1                 | Mug           | 10             | 901
      #1   | a@x.nl|                  |            |          |          |       |       |                 | 2025-05-01 | 2                 | Cap           | 15             |
      #2   | b@x.nl| paid             | 2025-05-04 | 90       | 0        | 0     | 90    | 0               | 2025-05-03 | 1                 | Kettle        | 90             | 902
      `,
    ),
  ],
  'totals on the last line': [
    rawTab(
      'Bestellungen',
      `
      Bestellnummer | Bestelldatum | Kunde | Artikel | Menge | Einzelpreis | Gesamtbetrag
      1             | 2025-05-01   | Anna  | Mug     | 1     | 10          |
      1             | 2025-05-01   | Anna  | Cap     | 2     | 15          | 38
      2             | 2025-05-03   | Bram  | Kettle  | 1     | 90          | 90
      `,
    ),
  ],
  'an id that is on one line alone, beside a number on all': [
    rawTab(
      'orders_export',
      `
      Name | Email | Financial Status | Paid at    | Shipping | Total | Created at | Lineitem quantity | Lineitem name | Lineitem price | Id
      #1   | a@x.nl| paid             | 2025-05-02 | 3        | 38    | 2025-05-01 | 1                 | Mug           | 10             | 7
      #1   | a@x.nl|                  |            |          |       | 2025-05-01 | 2                 | Cap           | 15             |
      #2   | b@x.nl| paid             | 2025-05-04 | 0        | 90    | 2025-05-03 | 1                 | Kettle        | 90             | 7
      `,
    ),
  ],
  'totals repeated on each line (WooCommerce)': [
    rawTab(
      'orders',
      `
      Order Number | Order Status | Order Date | Billing Email | Order Total Amount | Item Name | Quantity | Item Cost
      1            | completed    | 2025-05-01 | a@x.nl        | 38                 | Mug       | 1        | 10
      1            | completed    | 2025-05-01 | a@x.nl        | 38                 | Cap       | 2        | 15
      2            | completed    | 2025-05-03 | b@x.nl        | 90                 | Kettle    | 1        | 90
      `,
    ),
  ],
  'orders and their lines in two tabs (PrestaShop)': [
    rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2025-05-01|Anna|38\n2|2025-05-03|Bram|90'),
    rawTab('order_detail', 'Order ID|Product|Quantity|Unit price\n1|Mug|1|10\n1|Cap|2|15\n2|Kettle|1|90'),
  ],
  'and lines with a date of their own': [
    rawTab('bestellingen', 'Ordernummer|Besteldatum|Klant|Totaal\n1|2025-05-01|Anna|38\n2|2025-05-03|Bram|90'),
    rawTab(
      'orderregels',
      'Ordernummer|Datum|Product|Aantal|Regelbedrag\n1|2025-05-01|Mug|1|10\n1|2025-05-01|Cap|2|30\n2|2025-05-03|Kettle|1|90',
    ),
  ],
  'the id on the first line alone (Magento)': [
    rawTab(
      'orders',
      `
      Order #  | Purchase Date | Customer Email | Grand Total | Status    | Item name | Qty | Row total
      100001   | 2025-05-01    | a@x.nl         | 38          | complete  | Mug       | 1   | 10
               |               |                |             |           | Cap       | 2   | 30
      100002   | 2025-05-03    | b@x.nl         | 90          | complete  | Kettle    | 1   | 90
      `,
    ),
  ],
  'lines with totals of their own (Lightspeed)': [
    rawTab(
      'sales',
      `
      Sale ID | Date       | Customer | Item   | Qty | Line total
      1       | 2025-05-01 | Anna     | Mug    | 1   | 10
      1       | 2025-05-01 | Anna     | Cap    | 2   | 28
      2       | 2025-05-03 | Bram     | Kettle | 1   | 90
      `,
    ),
  ],
};

test.each(Object.entries(shapes))('%s: lines by product, what remains as a line of its own', (name, tabs) => {
  const own = name.includes('Lightspeed') ? { Mug: 10, Cap: 28, Kettle: 90 } : expected;
  expect(revenueOf(...tabs)).toMatchObject({ value: 128, n: 2 });
  expect(byProduct(...tabs)).toEqual(own);
  expect(analysisOf(tabs).result('average_purchase')).toMatchObject({ value: 64, n: 2 });
});

it('a line that is not paid by itself belongs to its order: unpaid, on its day, by its rep', () => {
  const tab = rawTab(
    'orders_export',
    `
    Name | Email  | Financial Status | Paid at    | Total | Created at | Lineitem quantity | Lineitem name | Lineitem price | Employee
    #1   | a@x.nl | paid             | 2025-06-01 | 25    | 2025-05-31 | 1                 | Mug           | 10             | Ann
    #1   | a@x.nl |                  |            |       | 2025-05-31 | 1                 | Cap           | 15             |
    #2   | b@x.nl | pending          |            | 90    | 2025-06-03 | 1                 | Kettle        | 80             | Bob
    #2   | b@x.nl |                  |            |       | 2025-06-03 | 1                 | Cap           | 10             |
    `,
  );
  const analysis = analysisOf(tab);
  const june = analysis.result('revenue', 'standard', period('2025-06'));
  expect(june.value).toBe(25);
  expect(account(june, 'orders_export')).toEqual({ used: 2, not_paid: 2 });
  expect(lines(analysis.breakdown('revenue', 'product', 'standard', period('2025-06')), 'product')).toEqual({
    Cap: 15,
    Mug: 10,
  });
});

it('a total that every line repeats is counted once, and is no product’s where lines have no amounts', () => {
  const tab = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Order total
    1        | 2025-05-01 | Anna     | Mug     | 38
    1        | 2025-05-01 | Anna     | Cap     | 38
    2        | 2025-05-03 | Bram     | Kettle  | 90
    `,
  );
  expect(revenueOf(tab)).toMatchObject({ value: 128, n: 2 });
  expect(byProduct(tab)).toEqual({});
  expect(reasonOf(analysisOf(tab).result('cross_sell_rate'))).not.toBeNull();
});

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

it('a refunded order is worth nothing, and neither are its products', () => {
  const tab = rawTab(
    'orders_export',
    `
    Name | Email  | Financial Status | Total | Refunded Amount | Created at | Lineitem quantity | Lineitem name | Lineitem price
    #1   | a@x.nl | refunded         | 25    | 25              | 2025-05-31 | 1                 | Mug           | 10
    #1   | a@x.nl |                  |       |                 | 2025-05-31 | 1                 | Cap           | 15
    #2   | b@x.nl | paid             | 95    | 0               | 2025-06-03 | 1                 | Kettle        | 80
    #2   | b@x.nl |                  |       |                 | 2025-06-03 | 1                 | Cap           | 10
    `,
  );
  expect(revenueOf(tab)).toMatchObject({ value: 95 });
  expect(byProduct(tab)).toEqual({ Kettle: 80, Cap: 10, Mug: 0, [REST]: 5 });
});

it('orders of which some alone have lines stand for themselves, once', () => {
  const orders = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2025-05-01|Anna|38\n2|2025-05-03|Bram|90');
  const some = rawTab(
    'order_lines',
    'Order ID|Date|Product|Quantity|Unit price\n1|2025-05-01|Mug|1|10\n1|2025-05-01|Cap|2|15',
  );
  expect(revenueOf(orders, some)).toMatchObject({ value: 128, n: 2 });
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

/** Orders of a few lines in cents, with shipping and a discount on the whole. */
const orders = fc.array(
  fc.record({
    lines: fc.array(
      fc.record({
        product: fc.constantFrom('Mug', 'Cap', 'Pen'),
        quantity: fc.integer({ min: 1, max: 5 }),
        price: fc.integer({ min: 1, max: 9_999 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    beyond: fc.integer({ min: -500, max: 1_500 }),
  }),
  { minLength: 2, maxLength: 8 },
);

it('law: written line by line in any shape, revenue is the orders’, products are their lines’, and both add up to the cent', () => {
  const two = (cents: number): string => (cents / 100).toFixed(2);
  fc.assert(
    fc.property(orders, (all) => {
      fc.pre(all.some(({ lines: own }) => own.length > 1));
      const totals = all.map(({ lines: own, beyond }) =>
        Math.max(
          1,
          own.reduce((sum, { quantity, price }) => sum + quantity * price, beyond),
        ),
      );
      const products: Record<string, number> = {};
      for (const { product, quantity, price } of all.flatMap(({ lines: own }) => own))
        products[product] = (products[product] ?? 0) + quantity * price;
      const header = 'Order number|Order date|Email|Order total|Product|Quantity|Unit price';
      const row = (at: number, line: number, total: string): (string | number)[] => {
        const { product, quantity, price } = all[at].lines[line];
        return [`N${at}`, `2024-01-0${at + 1}`, `c${at}@x.nl`, total, product, quantity, two(price)];
      };
      const shape = (total: (at: number, line: number) => string) =>
        rawTabOf(
          'orders',
          header,
          all.flatMap(({ lines: own }, at) => own.map((_, line) => row(at, line, total(at, line)))),
        );
      const inTwo = [
        rawTabOf(
          'orders',
          'Order number|Order date|Email|Order total',
          all.map((_, at) => [`N${at}`, `2024-01-0${at + 1}`, `c${at}@x.nl`, two(totals[at])]),
        ),
        rawTabOf(
          'order lines',
          'Order number|Product|Quantity|Unit price',
          all.flatMap(({ lines: own }, at) =>
            own.map(({ product, quantity, price }) => [`N${at}`, product, quantity, two(price)]),
          ),
        ),
      ];
      const whole = totals.reduce((sum, total) => sum + total, 0);
      // Equal lines would be doubles of each other.
      fc.pre(all.every(({ lines: own }) => new Set(own.map((line) => JSON.stringify(line))).size === own.length));
      for (const tabs of [
        [shape((at, line) => (line === 0 ? two(totals[at]) : ''))],
        [shape((at) => two(totals[at]))],
        inTwo,
      ]) {
        const analysis = analysisOf(tabs);
        expect(Math.round((analysis.result('revenue').value ?? 0) * 100)).toBe(whole);
        const groups = analysis.breakdown('revenue', 'product');
        expect(Math.round(groups.reduce((sum, { value }) => sum + (value ?? 0), 0) * 100)).toBe(whole);
        for (const { key, value } of groups.filter((group) => group.key !== BEYOND))
          expect([key, Math.round((value ?? 0) * 100)]).toEqual([key, products[key]]);
      }
    }),
    { numRuns: 60 },
  );
});
