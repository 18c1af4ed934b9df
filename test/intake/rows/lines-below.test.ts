import fc from 'fast-check';
import type { RawTab } from '../../../src/intake/reading';
import { analysisOf, lines } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const revenueOf = (...tabs: RawTab[]) => analysisOf(tabs).result('revenue');
const byProduct = (...tabs: RawTab[]) => lines(analysisOf(tabs).breakdown('revenue', 'product'), 'product');

const gekocht = `
  Commande | Date de commande | Client | Article | Quantité | Montant ligne
  A-1      | 2025-05-02       | Dupont | Table   | 1        | 400
           |                  |        | Chaise  | 4        | 200
           |                  |        | Chaise  | 4        | 200
  A-2      | 2025-05-06       | Martin | Table   | 1        | 400
           |                  |        | Chaise  | 4        | 200
`;

describe('lines of an order that leave its number, date and customer to the first', () => {
  it('belong to it, equal ones too, and are said to', () => {
    const tab = rawTab('commandes', gekocht);
    expect(revenueOf(tab)).toMatchObject({ value: 1400, n: 2 });
    expect(byProduct(tab)).toEqual({ Table: 800, Chaise: 600 });
    const analysis = analysisOf([tab]);
    expect(analysis.result('average_purchase').value).toBe(700);
    expect(analysis.readings[0].problems).toContainEqual({
      reason: { text: 'intake_problem_filled_down', values: { column: 'Client' } },
      rows: 3,
      cells: ['C3', 'C4', 'C6'],
    });
  });

  it('count once where a later export holds the order again', () => {
    const later = `${gekocht.trimEnd()}
      A-3      | 2025-06-01       | Petit  | Lampe   | 1        | 50
    `;
    const tabs = [rawTab('commandes mai', gekocht), rawTab('commandes juin', later)];
    expect(revenueOf(...tabs)).toMatchObject({ value: 1450, n: 3 });
    expect(byProduct(...tabs)).toEqual({ Table: 800, Chaise: 600, Lampe: 50 });
  });

  it('need no number: a day and a customer on the first are enough', () => {
    const tab = rawTab(
      'Verkäufe Bestellungen',
      `
      Bestelldatum | Kunde  | Artikel | Menge | Zeilenbetrag
      2025-05-02   | Huber  | Tisch   | 1     | 400
                   |        | Stuhl   | 2     | 100
      2025-05-06   | Maier  | Stuhl   | 1     | 50
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 550, n: 2 });
  });

  it('are not rows of somebody else, nor rows with a day and an amount of their own', () => {
    const tab = rawTab(
      'orders',
      `
      Order no | Order date | Customer | Product | Amount
      1        | 2025-05-02 | Ann      | Mug     | 10
               | 2025-05-03 | Ann      | Mug     | 12
               | 2025-05-04 | Bob      | Cap     | 7
      2        | 2025-05-05 | Cas      | Cap     | 7
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 36, n: 4 });
  });

  it.each([
    ['of another buyer', '         | 2025-05-03 | Cas      | Cap     | ', 2],
    ['below a total', 'Total    |            |          |         | 17\n |  |  | Pot | 3', 3],
  ])('are not rows %s', (_what, below, orders) => {
    const tab = rawTab(
      'orders',
      `
      Order no | Order date | Customer | Product | Amount
      1        | 2025-05-02 | Ann      | Mug     | 10
      2        | 2025-05-02 | Bob      | Mug     | 7
      ${below}
      `,
    );
    const analysis = analysisOf([tab]);
    expect(analysis.result('revenue').n).toBe(orders);
    expect(analysis.readings[0].problems.map(({ reason }) => reason.text)).not.toContain('intake_problem_filled_down');
  });

  it('come to what was ordered, however many lines each order has', () => {
    const line = fc.record({ product: fc.constantFrom('Mug', 'Cap', 'Pot'), amount: fc.integer({ min: 1, max: 999 }) });
    const order = fc.record({
      customer: fc.constantFrom('Ann', 'Bob', 'Cas'),
      day: fc.integer({ min: 1, max: 28 }),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 8 }), (orders) => {
        const cells = orders.flatMap(({ customer, day, lines: own }, at) =>
          own.map(({ product, amount }, place) => [
            ...(place === 0 ? [`S${at + 1}`, `2025-03-${String(day).padStart(2, '0')}`, customer] : ['', '', '']),
            product,
            amount,
          ]),
        );
        const tab = {
          name: 'orders',
          cells: [['Order no', 'Order date', 'Customer', 'Product', 'Line total'], ...cells],
        };
        const expected = orders.flatMap((one) => one.lines).reduce((sum, { amount }) => sum + amount, 0);
        expect(revenueOf(tab)).toMatchObject({ value: expected, n: orders.length });
      }),
      { numRuns: 60 },
    );
  });
});
