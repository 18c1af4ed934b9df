import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenue = (columns: string, ...rows: string[]) =>
  analysisOf(
    rawTab(
      'lines',
      [
        `Order | Order date | Customer | Product | ${columns}`,
        ...rows.map((row, at) => `${at + 1} | 2024-03-0${at + 1} | K${at} | P${at} | ${row}`),
      ].join('\n'),
    ),
    { asOf: '2024-03-31' },
  ).result('revenue');

describe('pieces that came back', () => {
  it.each([
    'Qty returned',
    'Returned quantity',
    'Units returned',
    'Qty refunded',
    'Qty canceled',
    'Aantal retour',
    'Geretourneerd aantal',
    'Retourmenge',
    'Menge retourniert',
    'Zurückgegebene Menge',
    'Quantité retournée',
    'Cantidad devuelta',
  ])('%s goes off quantity × price', (header) => {
    expect(revenue(`Quantity | ${header} | Unit price`, '4 | 1 | 50', '2 | 0 | 30', '3 | 3 | 10').value).toBe(210);
  });

  it('goes off a total of all pieces, not off one of those that stayed', () => {
    const columns = 'Quantity | Qty returned | Unit price | Line total';
    expect(revenue(columns, '4 | 1 | 50 | 200', '2 | 0 | 30 | 60').value).toBe(210);
    expect(revenue(columns, '4 | 1 | 50 | 150', '2 | 0 | 30 | 60').value).toBe(210);
  });

  it('is asked about where the total is neither', () => {
    const columns = 'Quantity | Qty returned | Unit price | Line total';
    expect(reasonOf(revenue(columns, '4 | 1 | 50 | 170', '2 | 0 | 30 | 60'))).toBe('intake_unread_goes_off');
  });

  it('is in the money that went back already, where a column tells of that', () => {
    const columns = 'Quantity | Qty returned | Unit price | Refunded amount';
    expect(revenue(columns, '4 | 1 | 50 | 45', '2 | 0 | 30 | 0').value).toBe(215);
  });
});
