import type { Answer } from '../../../../src/intake/reading';
import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const read = (discount: string, answer?: string, off = '30') => {
  const tab = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Line total | ${discount}
    B1       | 2024-03-02 | Noor     | Desk    | 120        | ${off}
    B1       | 2024-03-02 | Noor     | Shelf   | 80         | ${off}
    B2       | 2024-03-14 | Piet     | Desk    | 40         | 0
    `,
  );
  const answers: Answer[] = answer === undefined ? [] : [{ tab: 'orders', column: discount, answer }];
  const analysis = analysisOf(tab, { asOf: '2024-03-31', plan: { answers } });
  return { questions: analysis.readings[0].questions, revenue: analysis.result('revenue') };
};

describe('a discount that no field takes, beside the amounts of lines', () => {
  it.each(['Loyalty scheme discount', 'Treuerabatt Gold', 'Klantenkaart zomerkorting', 'Remise fidélité été'])(
    'whether "%s" goes off is asked, and no sum is given before',
    (header) => {
      const { questions, revenue } = read(header);
      expect(questions.map(({ column, ask }) => [column, ask.text])).toEqual([[header, 'intake_ask_discount']]);
      expect(revenue.value).toBeNull();
      expect(revenue.reason?.text).toBe('intake_unread_discount');
    },
  );

  it('every answer leads on', () => {
    expect(read('Treuerabatt Gold', 'orderDiscount').revenue.value).toBe(210);
    expect(read('Treuerabatt Gold', 'ignore').revenue.value).toBe(240);
    expect(read('Treuerabatt Gold', 'discount').questions).toEqual([]);
  });

  it('is no question where nothing is off, or the column is what is left', () => {
    expect(read('Treuerabatt Gold', undefined, '0').revenue.value).toBe(240);
    expect(read('Line total before discount').questions).toEqual([]);
    expect(read('Discount code').questions).toEqual([]);
  });
});
