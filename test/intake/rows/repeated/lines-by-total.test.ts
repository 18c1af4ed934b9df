import fc from 'fast-check';
import { say } from '../../../../src/texts/say';
import { analysisOf, lines } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

interface Line {
  product: string;
  quantity: number;
  price: number;
}

const sum = (own: readonly Line[]): number => own.reduce((all, { quantity, price }) => all + quantity * price, 0);

/** Orders in one tab with their total on each line, or in a tab of their own; in either language. */
const WAYS = {
  'a column': (orders: Line[][], total: (own: Line[]) => number) => [
    rawTab(
      'lines',
      [
        'Order ID|Date|Customer|Product|Quantity|Unit price|Order total',
        ...orders.flatMap((own, at) =>
          own.map(
            ({ product, quantity, price }) =>
              `${at + 1}|2024-05-0${at + 1}|Firm ${at}|${product}|${quantity}|${price}|${total(own)}`,
          ),
        ),
      ].join('\n'),
    ),
  ],
  'a tab': (orders: Line[][], total: (own: Line[]) => number) => [
    rawTab(
      'bestellingen',
      [
        'Bestelnummer|Datum|Klant|Totaal',
        ...orders.map((own, at) => `B${at + 1}|2024-05-0${at + 1}|Firma ${at}|${total(own)}`),
      ].join('\n'),
    ),
    rawTab(
      'bestelregels',
      [
        'Bestelnummer|Artikel|Aantal|Stukprijs',
        ...orders.flatMap((own, at) =>
          own.map(({ product, quantity, price }) => `B${at + 1}|${product}|${quantity}|${price}`),
        ),
      ].join('\n'),
    ),
  ],
};

const PEN: Line = { product: 'Pen', quantity: 1, price: 10 };
const INK: Line = { product: 'Ink', quantity: 2, price: 7.5 };
const orders = [[PEN, PEN, INK], [INK, PEN], [PEN], [INK, { ...INK, quantity: 1 }]];

describe.each(Object.entries(WAYS))('equal lines of one order, with its total in %s', (_, tabsOf) => {
  it('both count where they make up the total', () => {
    const analysis = analysisOf(tabsOf(orders, sum), { asOf: '2024-06-01' });
    expect(analysis.result('revenue').value).toBe(92.5);
    expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toEqual({ Pen: 40, Ink: 52.5 });
    expect(analysis.readings.flatMap(({ problems }) => problems.map(({ reason }) => say(reason, 'en')))).toEqual([]);
  });

  it('are one line twice where the total holds it once, and where it tells neither', () => {
    const once = (own: Line[]): number => sum(own.filter((line, at) => own.indexOf(line) === at));
    const analysis = analysisOf(tabsOf(orders, once), { asOf: '2024-06-01' });
    expect(analysis.result('revenue').value).toBe(82.5);
    expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toEqual({ Pen: 30, Ink: 52.5 });
    const shipped = analysisOf(
      tabsOf(orders, (own) => once(own) + 4),
      { asOf: '2024-06-01' },
    );
    expect(shipped.result('revenue').value).toBe(82.5 + 16);
  });

  it('count in every order whose total says so', () => {
    const line = fc.record({
      product: fc.constantFrom('Pen', 'Ink', 'Pad'),
      quantity: fc.integer({ min: 1, max: 3 }),
      price: fc.constantFrom(5, 7.25, 12),
    });
    const order = fc.array(line, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 3, maxLength: 6 }), (all) => {
        const some = [...all, [PEN, PEN, INK]];
        const found = lines(
          analysisOf(tabsOf(some, sum), { asOf: '2024-06-01' }).breakdown('revenue', 'product'),
          'product',
        );
        for (const product of ['Pen', 'Ink', 'Pad'])
          expect(found[product] ?? 0).toBeCloseTo(sum(some.flat().filter((own) => own.product === product)), 6);
      }),
      { numRuns: 20 },
    );
  });
});
