import fc from 'fast-check';
import { analysisOf, byRep, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const MAY = period('2025-05');
const asOf = '2025-05-31';
const revenueOf = (tabs: ReturnType<typeof rawTab>[], span = MAY) =>
  analysisOf(tabs, { asOf }).result('revenue', 'standard', span);

const invoices = rawTab(
  'Facturen',
  'Factuurnummer|Factuurdatum|Klant|Totaal\nF1|2025-04-10|Roos|400\nF2|2025-05-13|Wim|250\nF3|2025-05-20|Roos|100',
);

describe('refunds in a tab of their own are taken from the revenue', () => {
  it.each([
    ['Creditnota’s', 'Creditnummer|Factuurnummer|Datum|Totaal\nC1|F1|2025-05-15|60'],
    ['Credit notes', 'Credit note no|Invoice number|Date|Customer|Total\nC1|F1|2025-05-15|Roos|-60'],
    ['Blad 2', 'Gutschriftnummer|Rechnungsnummer|Datum|Betrag\nG1|F1|2025-05-15|60'],
    ['avoirs mai', 'N° avoir|N° de facture|Date|Montant\nA1|F1|2025-05-15|60'],
    ['notas de crédito', 'Factura|Fecha|Importe\nF1|2025-05-15|60'],
    ['returns', 'Order number|Refund date|Refund amount|Status\nF1|2025-05-15|60|Refunded'],
  ])('on their own day: %s', (name, text) => {
    const found = revenueOf([invoices, rawTab(name, text)]);
    expect(found.value).toBe(290);
    expect(found.rows).toContainEqual(expect.objectContaining({ tab: name, used: 1 }));
  });

  it('and are no orders of their own', () => {
    const credits = rawTab('Refunds', 'Refund ID|Order ID|Date|Amount\nF2|F1|2025-05-15|60');
    const found = analysisOf([invoices, credits], { asOf }).result('average_purchase', 'standard', MAY);
    expect(found.value).toBe(290 / 2);
  });

  it('of the rep of the order', () => {
    const orders = rawTab(
      'Orders',
      'Order number|Order date|Customer|Sales rep|Total\n1|2025-05-01|A|Ann|100\n2|2025-05-02|B|Bob|70',
    );
    const credits = rawTab('Refunds', 'Order number|Date|Amount\n1|2025-05-15|30');
    expect(byRep(analysisOf([orders, credits], { asOf }), 'revenue')).toEqual({ Ann: 70, Bob: 70 });
  });

  it('with their part of the tax', () => {
    const taxed = rawTab('Orders', 'Order number|Order date|Customer|Total|Tax\nF1|2025-05-01|Roos|121|21');
    const credits = rawTab('Refunds', 'Order number|Date|Amount\nF1|2025-05-15|60.5');
    expect(revenueOf([taxed, credits]).value).toBeCloseTo(50, 9);
  });

  it('on the day of the order where they have none', () => {
    const credits = rawTab('Terugbetalingen', 'Factuurnummer|Terugbetaald bedrag\nF2|40');
    expect(revenueOf([invoices, credits]).value).toBe(310);
    expect(revenueOf([invoices, credits], period('2025-04')).value).toBe(400);
  });

  it('once, where they stand with the order as well', () => {
    const orders = rawTab(
      'Orders',
      'Order number|Order date|Customer|Total|Amount refunded\n1|2025-05-01|A|100|30\n2|2025-05-02|B|50|',
    );
    const credits = rawTab('Refunds', 'Order number|Date|Amount\n1|2025-05-15|30\n2|2025-05-16|5');
    const found = revenueOf([orders, credits]);
    expect(found.value).toBe(115);
    expect(found.rows.find(({ tab }) => tab === 'Refunds')?.leftOut).toMatchObject([{ rows: 1 }]);
  });

  it.each([
    ['they stand alone', [rawTab('Refunds', 'Refund ID|Order ID|Date|Amount\nR1|9|2025-05-15|60')]],
    ['they have neither a day nor an order', [invoices, rawTab('Refunds', 'Refund ID|Amount\nR1|60\nR2|10')]],
    [
      'nobody knows whether they stand with the orders too',
      [
        rawTab('Orders', 'Order number|Order date|Customer|Total|Amount refunded\n1|2025-05-01|A|100|30'),
        rawTab('Refunds', 'Date|Customer|Amount\n2025-05-15|A|30'),
      ],
    ],
    [
      'the days of the orders wait for an answer',
      [
        rawTab('Orders', 'Order number|Order date|Customer|Total\n1|02-05-2025|A|100\n2|03-05-2025|B|70'),
        rawTab('Refunds', 'Order number|Date|Amount\n1|15-05-2025|30'),
      ],
    ],
  ])('but there is a reason and no number where %s', (_why, tabs) => {
    expect(revenueOf(tabs).value).toBeNull();
  });
});

describe('a tab that only sounds like refunds', () => {
  it.each([
    ['Orders and refunds', 'Order number|Date|Customer|Amount\n1|2025-05-15|A|60\n2|2025-05-16|B|-10', 50],
    ['Refunds', 'Order number|Date|Customer|Amount\n1|2025-05-15|A|60\n2|2025-05-16|B|-10', 50],
    ['Orders', 'Order ID|Refund ID|Order date|Customer|Amount\n1||2025-05-15|A|60\n2|R1|2025-05-16|B|10', 70],
  ])('counts as it is written: %s', (name, text, value) => {
    expect(revenueOf([rawTab(name, text)]).value).toBe(value);
  });
});

it('whatever is refunded, when, and with whichever sign: revenue is sales less refunds, month by month', () => {
  const row = fc.record({ day: fc.integer({ min: 1, max: 61 }), amount: fc.integer({ min: 1, max: 900 }) });
  const dayText = (day: number): string => new Date(Date.UTC(2025, 3, day)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (sold, back, minus) => {
        const orders = sold.map(({ day, amount }, at) => `o${at}|${dayText(day)}|c${at % 3}|${amount}`);
        const refunds = back.map(
          ({ day, amount }, at) => `r${at}|o${at % sold.length}|${dayText(day)}|${minus ? -amount : amount}`,
        );
        const tabs = [
          rawTab('Orders', ['Order ID|Order date|Customer|Total', ...orders].join('\n')),
          rawTab('Refunds', ['Refund ID|Order ID|Refund date|Amount', ...refunds].join('\n')),
        ];
        const analysis = analysisOf(tabs, { asOf });
        for (const month of ['2025-04', '2025-05']) {
          const inMonth = (rows: typeof sold): number =>
            rows.filter(({ day }) => dayText(day).startsWith(month)).reduce((sum, { amount }) => sum + amount, 0);
          expect(analysis.result('revenue', 'standard', period(month)).value ?? 0).toBe(inMonth(sold) - inMonth(back));
        }
      },
    ),
    { numRuns: 60 },
  );
});
