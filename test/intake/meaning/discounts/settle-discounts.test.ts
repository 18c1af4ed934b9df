import fc from 'fast-check';
import { analysisOf, lines } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenueOf = (text: string, name = 'orders') => analysisOf(rawTab(name, text)).result('revenue');

/** Orders of one line each: [quantity, price, discount]. */
const orders = (header: string, ...rows: (readonly [number, number | string, string])[]) =>
  revenueOf(
    [
      `Order ID|Order date|Customer|Product|Quantity|Unit price|${header}`,
      ...rows.map(
        ([quantity, price, off], at) => `${at + 1}|2024-03-0${at + 1}|K${at}|P${at}|${quantity}|${price}|${off}`,
      ),
    ].join('\n'),
  );

describe('what a discount takes off', () => {
  it.each([
    ['Discount', '€ 10,00', '€ 0,00', 90],
    ['Korting', '10 %', '5%', 60 * 0.9 + 40 * 0.95],
    ['Remise', '-10 €', '-2,50 €', 50 + 37.5],
    ['Rabattbetrag', '10', '4', 86],
    ['Descuento (%)', '10', '4', 54 + 40 * 0.96],
    ['Importe de descuento', '10', '4', 86],
    ['Discount (USD)', '10', '4', 86],
    ['Korting', '0.2', '0.1', 84],
    ['Korting', '1', '1', 'asked'],
    ['Rabatt', '10,00', '0,00', 'asked'],
    ['Discount', '55', '45', 60 * 0.45 + 40 * 0.55],
    ['Dto', '0', '0', 100],
  ])('%s of %s and %s', (header, one, other, expected) => {
    const result = orders(header, [2, '30', one], [1, '40', other]);
    if (expected === 'asked') expect(result).toMatchObject({ value: null, reason: { text: 'intake_unread_discount' } });
    else expect(result.value).toBeCloseTo(expected as number, 9);
  });

  it('is money where a value is above a hundred, in the whole column', () => {
    expect(orders('Descuento', [2, 30, '10'], [1, 1200, '160']).value).toBeCloseTo(1090, 9);
  });

  it('is a share where as money it would be next to nothing', () => {
    expect(orders('Discount', [2, 300, '0.1'], [1, 400, '0']).value).toBeCloseTo(940, 9);
  });

  it('makes what goes back less as well', () => {
    expect(orders('Korting', [2, 30, '€ 10'], [-1, 30, '€ 5']).value).toBeCloseTo(50 - 25, 9);
  });

  it('leads on, whatever is answered', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Quantity|Unit price|Rabatt\n1|2024-03-01|A|2|30|10');
    const answered = (answer: string) =>
      analysisOf(tab, { plan: { answers: [{ tab: 'orders', column: 'Rabatt', answer }] } }).result('revenue').value;
    expect(analysisOf(tab).result('revenue').reason).toBeTruthy();
    expect(['discount', 'discountShare', 'orderDiscount', 'ignore'].map(answered)).toEqual([50, 54, 50, 60]);
  });

  describe('of a whole order', () => {
    const header = 'Order ID|Order date|Customer|Product|Quantity|Unit price';
    const twoOrders = (discount: string, offs: string[]) =>
      rawTab(
        'orders',
        [
          `${header}|${discount}`,
          `1|2024-03-01|A|Mug|2|30|${offs[0]}`,
          `1|2024-03-01|A|Cap|1|40|${offs[1]}`,
          `2|2024-03-02|B|Mug|1|30|${offs[2]}`,
        ].join('\n'),
      );

    it('goes off once, though each line repeats it, and is no product’s', () => {
      const analysis = analysisOf(twoOrders('Order discount', ['€ 10', '€ 10', '€ 3']));
      expect(analysis.result('revenue')).toMatchObject({ value: 117, n: 2 });
      expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toEqual({
        Mug: 90,
        Cap: 40,
        '(shipping, discount, tax)': -13,
      });
    });

    it('goes off once where it stands on the first line alone', () => {
      expect(analysisOf(twoOrders('Korting', ['€ 10', '', '€ 3'])).result('revenue').value).toBe(117);
    });

    it('is asked about where each line repeats an amount that may be its own', () => {
      const analysis = analysisOf(twoOrders('Korting', ['€ 10', '€ 10', '€ 3']));
      expect(analysis.result('revenue').value).toBeNull();
    });

    it('is of each line where lines differ', () => {
      expect(analysisOf(twoOrders('Korting', ['€ 10', '€ 4', '€ 3'])).result('revenue').value).toBe(113);
    });
  });

  it('is never another number than what was meant: that, or a question', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 5 }),
      price: fc.integer({ min: 1, max: 400 }),
      percent: fc.integer({ min: 0, max: 90 }),
    });
    const writings = fc.constantFrom('€', '%', 'bare %', 'bare €');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), writings, (rows, writing) => {
        const off = ({ quantity, price, percent }: (typeof rows)[number]) => (quantity * price * percent) / 100;
        const written = (row: (typeof rows)[number]) =>
          ({
            '€': `€ ${off(row).toFixed(2)}`,
            '%': `${row.percent}%`,
            'bare %': `${row.percent}`,
            'bare €': off(row).toFixed(2),
          })[writing];
        const result = orders('Discount', ...rows.map((row) => [row.quantity, row.price, written(row)] as const));
        const meant = rows.reduce((sum, row) => sum + row.quantity * row.price - off(row), 0);
        if (result.value !== null && meant > 0) expect(result.value).toBeCloseTo(meant, 6);
      }),
      { numRuns: 150 },
    );
  });
});

it('a share beside its amount goes off once; two that differ are asked about', () => {
  const tab = (amount: number) =>
    rawTab(
      'orders',
      `Order ID|Order date|Customer|Quantity|Unit price|Discount %|Discount\n1|2024-03-01|A|2|30|10|${amount}\n2|2024-03-02|B|1|40|0|0`,
    );
  expect(analysisOf(tab(6)).result('revenue').value).toBe(94);
  expect(analysisOf(tab(9)).result('revenue').value).toBeNull();
});

describe('lines that say what they come to', () => {
  const tab = (discount: string, totals: number[]) =>
    rawTab(
      'sales',
      `Sale ID|Date|Customer|Description|Qty|Price|${discount}|Line total
77|2026-03-10|A|Bike|1|500|50|${totals[0]}
77|2026-03-10|A|Bell|2|5|0|${totals[1]}
78|2026-03-11|B|Bell|1|5|0|${totals[2]}`,
    );

  it.each(['Discount', 'Discount amount', 'Order discount'])(
    '%s is in there, and goes off no second time',
    (header) => {
      expect(analysisOf(tab(header, [450, 10, 5])).result('revenue').value).toBe(465);
    },
  );

  it('a discount of the order goes off what its lines come to without it', () => {
    expect(analysisOf(tab('Order discount', [500, 10, 5])).result('revenue').value).toBe(465);
  });
});

describe('where lines come to quantity × price all the same', () => {
  const lined = (header: string, total: string, answer?: string) =>
    analysisOf(
      rawTab(
        'orders',
        `Order ID|Order date|Customer|Product|Quantity|Unit price|${header}|Line total\n1|2024-03-01|A|Lamp|2|30|10|${total}\n1|2024-03-01|A|Vase|1|40|0|40`,
      ),
      answer === undefined ? {} : { plan: { answers: [{ tab: 'orders', column: header, answer }] } },
    ).result('revenue');

  it.each(['Discount amount', 'Discount %', 'Korting'])('it is asked whether %s is off them', (header) => {
    expect(lined(header, '60')).toMatchObject({ value: null, reason: { text: 'intake_unread_discount' } });
    expect(lined(header, '60', 'ignore').value).toBe(100);
  });

  it('and every answer leads on', () => {
    expect(lined('Discount amount', '60', 'discount').value).toBe(90);
    expect(lined('Discount %', '60', 'discountShare').value).toBe(94);
    expect(lined('Korting', '60', 'discountShare').value).toBe(94);
    expect(lined('Korting', '60', 'orderDiscount').value).toBe(90);
  });

  it('but nothing is asked where they are less', () => {
    expect(lined('Discount amount', '50').value).toBe(90);
    expect(lined('Discount %', '54').value).toBe(94);
  });
});

test('a discount of a subscription may be a share or an amount, and is never asked about as that of an order', () => {
  const tab = rawTab(
    'subscriptions',
    `Subscription ID|Customer|Plan|Start date|Amount|Interval|Discount
s1|A|Pro|2024-01-01|100|month|10%
s2|B|Pro|2024-01-02|100|month|15
s3|C|Pro|2024-01-03|100|month|0`,
  );
  const [{ questions }] = analysisOf(tab).readings;
  expect(questions.map(({ options }) => options)).toEqual([['discountShare', 'discount', 'ignore']]);
});
