import fc from 'fast-check';
import { BEYOND } from '../../../src/engine/groups';
import type { RawTab } from '../../../src/intake/reading';
import { account, analysisOf, lines, period, reasonOf } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';
import { byProduct, REST, revenueOf } from './revenue-by-product';

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
