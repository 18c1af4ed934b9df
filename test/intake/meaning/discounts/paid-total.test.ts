import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const analysis = (columns: string, ...rows: string[]) =>
  analysisOf(
    rawTab(
      'orders',
      [
        `Order id | Order date | Customer | ${columns}`,
        ...rows.map((row, at) => `${at + 1} | 2024-03-0${at + 1} | K${at} | ${row}`),
      ].join('\n'),
    ),
    { asOf: '2024-03-31' },
  );

describe('an amount less a discount that stands beside both', () => {
  it.each([
    ['Order Value | Discount Amount | Order Total', ['100 | 10 | 90', '50 | 0 | 50', '80 | 5 | 75'], 215],
    ['Orderwaarde | Korting | Totaalbedrag', ['100 | 10 | 90', '50 | 0 | 50', '80 | 5 | 75'], 215],
    ['Auftragswert | Rabattbetrag | Gesamtbetrag', ['100 | 10 | 90', '50 | 0 | 50', '80 | 5 | 75'], 215],
    ['Order Value | Discount Amount | Shipping | Order Total', ['100 | 10 | 4 | 94', '50 | 0 | 4 | 54'], 148],
    ['Order Value | Discount Amount | Sales Tax | Order Total', ['100 | 10 | 9 | 99', '50 | 0 | 5 | 55'], 140],
    ['Order Value | Discount Amount | Sales Tax | Order Total', ['100 | 10 | 9 | 90', '50 | 0 | 5 | 50'], 140],
  ])('%s: what was paid counts', (columns, rows, expected) => {
    const { readings, result } = analysis(columns, ...rows);
    expect(result('revenue').value).toBeCloseTo(expected, 9);
    expect(readings[0].columns.amount.header).toBe(columns.split(' | ').pop());
  });
});
