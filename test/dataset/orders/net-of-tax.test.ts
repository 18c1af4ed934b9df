import { saysNetOfTax } from '../../../src/dataset/orders/net-of-tax';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const revenueOf = (header: string, tax: string, ...rows: [number | string, number | string][]) => {
  const lines = rows.map(([amount, part], at) => `${at + 1}|2026-03-0${at + 2}|Buyer ${at}|${amount}|${part}`);
  const tab = rawTab('Invoices', [`Invoice no|Invoice date|Customer|${header}|${tax}`, ...lines].join('\n'));
  return analysisOf(tab, { asOf: '2026-03-31' }).result('revenue', 'standard', period('2026-03')).value;
};

it.each([
  ['Nettobetrag', true],
  ['Total before tax', true],
  ['Amount ex VAT', true],
  ['Montant HT', true],
  ['Prix hors taxe', true],
  ['Neto factura', true],
  ['Sous-total', true],
  ['Betrag ohne USt', true],
  ['Net à payer', false],
  ['Netto te betalen', false],
  ['Total TTC', false],
  ['Betrag inkl. MwSt', false],
  ['Neto a pagar', false],
  ['Total', null],
  ['Betrag', null],
  ['Ticket price', null],
])('%s: is the tax on top? %s', (header, onTop) => {
  expect(saysNetOfTax(header)).toBe(onTop);
});

describe('revenue is without tax', () => {
  it.each([
    ['Amount ex VAT', 'VAT'],
    ['Montant hors taxes', 'Montant TVA'],
    ['Bedrag ex btw', 'Btw-bedrag'],
    ['Summe ohne MwSt', 'MwSt'],
    ['Taxable amount', 'IGST'],
    ['Base imponible', 'IVA'],
  ])('where %s stands beside %s it goes off no second time', (header, tax) => {
    expect(revenueOf(header, tax, [100, 20], [200, 40])).toBe(300);
  });

  it('where the amounts hold it, by their name or by nothing, it goes off', () => {
    expect(revenueOf('Total TTC', 'TVA', [120, 20], [240, 40])).toBe(300);
    expect(revenueOf('Total', 'Tax', [108.25, 8.25], [216.5, 16.5])).toBeCloseTo(300, 9);
  });

  it('rates tell where the header does not: 21 % of 100 is 21, and of 121 it is no rate', () => {
    expect(revenueOf('Amount', 'Tax', [100, 21], [250, 22.5], [80, 16.8])).toBe(430);
    expect(revenueOf('Amount', 'Tax', [121, 21], [272.5, 22.5], [96.8, 16.8])).toBeCloseTo(430, 9);
  });

  it('rows without tax say nothing of where it stands', () => {
    expect(revenueOf('Amount', 'Tax', [100, 21], [250, 22.5], [50, 0], [80, 16.8])).toBe(480);
  });

  it('two rows tell, one does not; nor do they where half of them may hold it as well: 20 of 100 is 20 %, and 25 % of 80', () => {
    expect(revenueOf('Amount', 'Tax', [100, 21], [80, 16.8])).toBe(180);
    expect(revenueOf('Amount', 'Tax', [100, 21])).toBe(79);
    expect(revenueOf('Amount', 'Tax', [100, 21], [100, 20])).toBe(79 + 80);
    expect(revenueOf('Amount', 'Tax', [100, 21], [100, 20], [80, 16.8])).toBe(280);
  });
});
