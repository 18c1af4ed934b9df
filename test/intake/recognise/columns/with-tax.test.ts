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
    expect(
      at(amount, rate.replace(/ \(?%\)?/, ' rate'), '1|2026-03-03|A|121|21%', '2|2026-03-14|B|218|9%'),
    ).toBeCloseTo(300);
    expect(at(amount, rate, '1|2026-03-03|A|121|21', '2|2026-03-14|B|218|9')).toBeCloseTo(300);
  });

  it('is left as it is where it is without tax, or the rate is none', () => {
    const rows = ['1|2026-03-03|A|121|21%', '2|2026-03-14|B|218|9%'];
    expect(at('Totaal excl. btw', 'Btw %', ...rows)).toBe(339);
    expect(at('Totaal incl. btw', 'Btw %', '1|2026-03-03|A|121|121%', '2|2026-03-14|B|218|9%')).toBe(339);
  });
});

describe('a subtotal beside a total', () => {
  const rows = ['1|2026-03-03|A|100|121', '2|2026-03-14|B|200|218', '3|2026-03-15|C|50|60.50'];
  it.each([
    ['Subtotal', 'Total'],
    ['Zwischensumme', 'Gesamtbetrag'],
    ['Sous-total', 'Total'],
    ['Subtotaal', 'Totaalbedrag'],
    ['Base imponible', 'Importe total'],
  ])('"%s" is revenue where "%s" is that with a tax', (before, total) => {
    expect(revenueOf(`Invoice number|Date|Customer|${before}|${total}`, ...rows)).toBeCloseTo(350);
    const turned = rows.map((row) => row.replace(/(\|[\d.]+)(\|[\d.]+)$/, '$2$1'));
    expect(revenueOf(`Invoice number|Date|Customer|${total}|${before}`, ...turned)).toBeCloseTo(350);
  });

  it('is no revenue where shipping or a discount lies between', () => {
    const shipped = ['1|2026-03-03|A|100|105', '2|2026-03-14|B|200|205', '3|2026-03-15|C|50|55'];
    expect(revenueOf('Invoice number|Date|Customer|Subtotal|Total', ...shipped)).toBe(365);
    const less = ['1|2026-03-03|A|100|90', '2|2026-03-14|B|200|150', '3|2026-03-15|C|50|50'];
    expect(revenueOf('Invoice number|Date|Customer|Subtotal|Total', ...less)).toBe(290);
  });
});

describe('what a deal is worth without tax', () => {
  const wonFor = (header: string, ...amounts: string[]) => {
    const rows = amounts.map((cells, at) => `D${at}|Ann|${at === 0 ? 'Lost' : 'Won'}|2026-03-0${at + 1}|${cells}`);
    const tab = rawTab('Deals', [`Deal|Owner|Stage|Close date|${header}`, ...rows].join('\n'));
    return analysisOf(tab, { asOf: '2026-03-31' }).result('sales_per_rep').value;
  };
  it.each([
    ['Total incl. GST', 'Total excl. GST'],
    ['Gesamtbetrag inkl. MwSt', 'Gesamtbetrag exkl. MwSt'],
    ['Totaal (inclusief btw)', 'Totaal (exclusief btw)'],
  ])('counts where it stands beside that with tax: %s, %s', (withTax, without) => {
    expect(wonFor(`${withTax}|${without}`, '60.5|50', '121|100', '242|200')).toBe(300);
    expect(wonFor(`${without}|${withTax}`, '50|60.5', '100|121', '200|242')).toBe(300);
  });

  it('is the subtotal that a tax makes a total', () => {
    expect(wonFor('Zwischensumme|MwSt|Gesamtbetrag', '50|9.5|59.5', '100|19|119', '200|14|214')).toBe(300);
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

describe('what is left after a discount', () => {
  const rows = ['1|2026-03-03|Acme|100|10|90', '2|2026-03-14|Bolt|200|0|200'];
  it.each([
    ['amount', 'discount_amount', 'final_amount'],
    ['Total', 'Discount', 'Amount after discount'],
    ['Bedrag', 'Korting', 'Bedrag na korting'],
    ['Betrag', 'Rabatt', 'Betrag nach Rabatt'],
    ['Montant', 'Remise', 'Montant après remise'],
    ['Importe', 'Descuento', 'Importe final'],
  ])('is revenue: of %s, %s and %s the last', (before, discount, after) => {
    expect(revenueOf(`Order number|Date|Customer|${before}|${discount}|${after}`, ...rows)).toBe(290);
  });

  it('is asked where two columns say it', () => {
    const two = rawTab(
      'Orders',
      [
        'Order number|Date|Customer|Amount|Discount|Final amount|Amount after discount',
        '1|2026-03-03|Acme|100|10|95|90',
        '2|2026-03-14|Bolt|200|0|210|200',
      ].join('\n'),
    );
    const { readings, result } = analysisOf(two, { asOf: '2026-03-31' });
    expect(result('revenue').value).toBeNull();
    const [{ column, value, options }] = readings[0].questions;
    expect(options).toEqual(['Final amount', 'Amount after discount']);
    const revenues = options.map((answer) => {
      const plan = { answers: [{ tab: 'Orders', column, value, answer }] };
      return analysisOf(two, { asOf: '2026-03-31', plan }).result('revenue').value;
    });
    expect(revenues).toEqual([305, 290]);
  });
});
