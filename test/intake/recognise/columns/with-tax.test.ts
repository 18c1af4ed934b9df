import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenueOf = (...lines: string[]) =>
  analysisOf(rawTab('Orders', lines.join('\n')), { asOf: '2026-03-31' }).result('revenue').value;

describe('an amount with tax beside the one without', () => {
  it.each([
    ['Total réglé (TTC)', 'Total réglé (HT)'],
    ['Total (inc. VAT)', 'Total (ex. VAT)'],
    ['Omzet (incl.)', 'Omzet (excl.)'],
    ['Summe (brutto)', 'Summe (netto)'],
    ['Summe (inkl. MwSt)', 'Summe (exkl. MwSt)'],
    ['Importe (con IVA)', 'Importe (sin IVA)'],
    ['Amount incl. tax', 'Amount excl. tax'],
  ])('"%s" yields to "%s", on either side of it', (withTax, without) => {
    const orders = (first: string, second: string, cells: string[]) =>
      revenueOf(
        `Order number|Date|Customer|${first}|${second}`,
        `1|2026-03-03|Acme|${cells[0]}`,
        `2|2026-03-14|Bolt|${cells[1]}`,
      );
    expect(orders(withTax, without, ['121|100', '242|200'])).toBe(300);
    expect(orders(without, withTax, ['100|121', '200|242'])).toBe(300);
  });

  it('is no amount of tax where it is a rate', () => {
    const rows = ['1|2026-03-03|Acme|100|21%', '2|2026-03-14|Bolt|200|9%'];
    for (const header of ['Btw %', 'VAT (%)', 'MwSt. %'])
      expect(revenueOf(`Order number|Date|Customer|Amount|${header}`, ...rows)).toBe(300);
  });
});

describe('an amount with tax beside the rate of it', () => {
  const at = (amount: string, rate: string, ...rows: string[]) =>
    revenueOf(`Order number|Date|Customer|${amount}|${rate}`, ...rows);
  it.each([
    ['Totaal incl. btw', 'Btw %'],
    ['Amount incl. VAT', 'VAT (%)'],
    ['Bruttobetrag', 'MwSt %'],
    ['Total TTC', 'TVA %'],
  ])('"%s" and "%s": without it is revenue', (amount, rate) => {
    expect(at(amount, rate, '1|2026-03-03|A|121|21%', '2|2026-03-14|B|218|9%')).toBeCloseTo(300);
    expect(at(amount, rate, '1|2026-03-03|A|121|21', '2|2026-03-14|B|218|9')).toBeCloseTo(300);
  });

  it('is left as it is where it is without tax, or the rate is none', () => {
    const rows = ['1|2026-03-03|A|121|21%', '2|2026-03-14|B|218|9%'];
    expect(at('Totaal excl. btw', 'Btw %', ...rows)).toBe(339);
    expect(at('Totaal incl. btw', 'Btw %', '1|2026-03-03|A|121|121%', '2|2026-03-14|B|218|9%')).toBe(339);
  });
});

describe('what a payment system keeps of a payment', () => {
  it.each([
    ['Gross', 'Fee', 'Net'],
    ['Amount', 'Fees', 'Net'],
    ['Bruto', 'Transactiekosten', 'Netto'],
    ['Brutto', 'Gebühr', 'Netto'],
    ['Amount', 'Stripe fee', 'Net amount'],
  ])('is a cost: of %s, %s and %s the first was paid', (gross, fee, net) => {
    const rows = ['T1|2026-03-03|Acme|100.00|-3.00|97.00', 'T2|2026-03-13|Bolt|60.00|-2.00|58.00'];
    expect(revenueOf(`Transaction ID|Date|Customer|${gross}|${fee}|${net}`, ...rows)).toBe(160);
  });

  it('is told from tax, which is no revenue', () => {
    const rows = ['T1|2026-03-03|Acme|121.00|21.00|100.00', 'T2|2026-03-13|Bolt|60.50|10.50|50.00'];
    expect(revenueOf('Invoice number|Date|Customer|Gross|Tax|Net', ...rows)).toBe(150);
  });
});
