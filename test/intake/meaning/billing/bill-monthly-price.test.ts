import type { Answer } from '../../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const tab = (price: string, beside: string, values: string[], interval = '') =>
  rawTab(
    'Subscriptions',
    `
    Subscription ID | Customer | Start date | End date   | ${price} | ${beside} | ${interval || 'Notes'}
    1               | Anna     | 2024-01-01 |            | 100      | ${values[0]} | ${interval && 'monthly'}
    2               | Bert     | 2024-01-01 |            | 100      | ${values[1]} | ${interval && 'yearly'}
    3               | Cleo     | 2024-01-01 | 2024-02-15 | 100      | ${values[2]} | ${interval && 'monthly'}
    `,
  );
const mrr = (one: ReturnType<typeof rawTab>, ...answers: Answer[]) =>
  analysisOf([one], { asOf: '2024-03-31', plan: { answers } }).result('mrr');

describe('a price per month and what stands beside it', () => {
  test.each([
    ['Price per month', 'Discount %'],
    ['Monthly price', 'Discount percentage'],
    ['Prijs per maand', 'Kortingspercentage'],
    ['Preis pro Monat', 'Rabatt in Prozent'],
    ['Prix par mois', 'Taux de remise'],
    ['Precio por mes', 'Porcentaje de descuento'],
  ])('"%s" is before "%s"', (price, discount) => {
    expect(mrr(tab(price, discount, ['20%', '', '50%'])).value).toBe(180);
    expect(mrr(tab(price, discount, ['20%', '', '50%'], 'Interval')).value).toBe(180);
  });

  test('an MRR is after its discount', () => {
    expect(mrr(tab('MRR', 'Discount %', ['20%', '', '50%'])).value).toBe(200);
    expect(mrr(tab('Monthly revenue', 'Discount %', ['20%', '', '50%'])).value).toBe(200);
  });

  test('a price per month that is the same for any number of seats is for one', () => {
    for (const price of ['Price per user per month', 'Price per month', 'Prijs per gebruiker per maand'])
      expect(mrr(tab(price, 'Seats', ['5', '2', '1'])).value).toBe(700);
    expect(mrr(tab('MRR', 'Seats', ['5', '2', '1'])).value).toBe(200);
  });

  test('a price per month of few rows is asked about', () => {
    const lone = rawTab(
      'Subscriptions',
      `
      Subscription ID | Customer | Start date | End date | Price per month | Seats
      1               | Anna     | 2024-01-01 |          | 100             | 5
      2               | Bert     | 2024-01-01 |          | 70              | 2
      `,
    );
    expect(reasonOf(mrr(lone))).toBe('intake_unread_seats');
    expect(mrr(lone, { tab: 'Subscriptions', column: 'Price per month', answer: 'for one' }).value).toBe(640);
    expect(mrr(lone, { tab: 'Subscriptions', column: 'Price per month', answer: 'for all' }).value).toBe(170);
  });
});
