import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const revenue = (columns: string, rows: string[]) =>
  analysisOf(
    rawTab(
      'orders',
      [
        `Order | Order date | Customer | Product | Quantity | ${columns}`,
        ...rows.map((row, at) => `${at + 1} | 2024-03-0${at + 1} | K${at} | P${at} | ${row}`),
      ].join('\n'),
    ),
    { asOf: '2024-03-31' },
  ).result('revenue').value;

describe('a price for several pieces', () => {
  it.each([
    ['Price | Price unit', '100', '1'],
    ['Price | Price per', 'per 100', 'each'],
    ['Prijs | Prijs per aantal', '100', '1'],
    ['Prijs | Prijseenheid', '100 stuks', 'stuk'],
    ['Preis | Preiseinheit', '100 ST', '1 ST'],
    ['Preis | PE', '100', '1'],
    ['Prix | Unité de prix', '100', '1'],
    ['Precio | Unidad de precio', '100', '1'],
    ['Price | Price unit', '1.000', '1'],
  ])('%s of %s and %s', (columns, many, one) => {
    const pieces = Number(many.replace(/\D/g, ''));
    expect(revenue(columns, [`200 | 30 | ${many}`, `3 | 20 | ${one}`])).toBeCloseTo((200 * 30) / pieces + 60, 9);
  });

  it.each(['Price per 100', 'Preis je 100 Stück', 'Prijs per honderd', 'Prix pour 100', 'Precio por 100'])(
    '%s: it is no price of one',
    (header) => {
      const rows = ['200 | 30', '300 | 20'];
      expect(revenue(header, rows)).toBeNull();
    },
  );

  it('a unit that is no number changes nothing, nor does one where each line says what it comes to', () => {
    expect(revenue('Price | Price unit', ['2 | 30 | kg', '3 | 20 | piece'])).toBe(120);
    expect(revenue('Price | Price unit | Line total', ['200 | 30 | 100 | 60', '300 | 20 | 100 | 60'])).toBe(120);
  });
});
