import { account, analysisOf, lines, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const all = period('2024-01-01..2024-12-31');

/** Customers who bought: each of them spent what they spent, so revenue ÷ this is what a customer brings. */
const customers = (tab: ReturnType<typeof rawTab>): number =>
  analysisOf(tab, { asOf: '2024-12-31' }).result('clv', 'historic', all).n;

test('Shopify: shoppers of one name and two e-mails are two, lines without a name belong to their order', () => {
  const shopify = rawTab(
    'orders',
    `
    Name  | Email       | Financial Status | Created at          | Lineitem name | Lineitem quantity | Lineitem price | Total | Billing Name
    #1001 | jan@a.test  | paid             | 2024-01-05 10:00:00 | Mug           | 1                 | 10             | 30    | Jan Jansen
    #1001 | jan@a.test  |                  | 2024-01-05 10:00:00 | Tee           | 1                 | 20             |       |
    #1002 | jan@b.test  | paid             | 2024-02-05 10:00:00 | Mug           | 1                 | 10             | 10    | Jan Jansen
    #1003 | JAN@a.test  | paid             | 2024-03-05 10:00:00 | Mug           | 1                 | 10             | 10    | J. Jansen
    #1004 | els@c.test  | paid             | 2024-03-06 10:00:00 | Mug           | 1                 | 10             | 10    | Els Bos
    `,
  );
  expect(customers(shopify)).toBe(3);
});

test('a company is one customer, whoever writes for it; a private person without one is known by e-mail', () => {
  const woo = rawTab(
    'orders',
    `
    Order Number | Order Status | Order Date | Company (Billing) | Email (Billing) | Order Total Amount
    1            | Completed    | 2024-01-05 | Acme              | ann@acme.test   | 10
    2            | Completed    | 2024-02-05 | Acme              | bob@acme.test   | 20
    3            | Completed    | 2024-02-06 |                   | els@mail.test   | 30
    4            | Completed    | 2024-03-06 |                   | els@mail.test   | 40
    5            | Completed    | 2024-03-07 |                   | bob@acme.test   | 50
    `,
  );
  expect(customers(woo)).toBe(2);
});

test('the total of an order that each of its lines repeats counts once', () => {
  const woo = rawTab(
    'orders',
    `
    Order Number | Order Status | Order Date | Email (Billing) | Order Total Amount | SKU
    1001         | Completed    | 2024-03-01 | jan@mail.test   | 64.95              | MUG
    1001         | Completed    | 2024-03-01 | jan@mail.test   | 64.95              | TEE
    1002         | Processing   | 2024-03-15 | els@mail.test   | 19.95              | MUG
    `,
  );
  const analysis = analysisOf(woo, { asOf: '2024-03-31' });
  const revenue = analysis.result('revenue');
  expect(revenue.value).toBeCloseTo(84.9, 10);
  expect(account(revenue, 'orders')).toEqual({ used: 2, no_amount: 1 });
  expect(analysis.result('average_purchase')).toMatchObject({ n: 2 });
  // What each product brought in cannot be told from totals of orders.
  expect(analysis.breakdown('revenue', 'product')).toEqual([]);
});

test('a WooCommerce export with what each item costs counts each order once, its items by product', () => {
  const woo = rawTab(
    'orders',
    `
    Order Number | Order Status | Order Date | Email (Billing) | Order Total Amount | SKU | Quantity (- Refund) | Item Cost
    1001         | Completed    | 2024-03-01 | jan@mail.test   | 64.95              | MUG | 2                   | 15.00
    1001         | Completed    | 2024-03-01 | jan@mail.test   | 64.95              | TEE | 1                   | 30.00
    1002         | Cancelled    | 2024-03-15 | els@mail.test   | 19.95              | MUG | 1                   | 15.00
    `,
  );
  const analysis = analysisOf(woo, { asOf: '2024-03-31' });
  expect(analysis.result('revenue').value).toBeCloseTo(64.95, 10);
  expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toEqual({
    MUG: 30,
    TEE: 30,
    '(shipping, discount, tax)': 4.95,
  });
});
