import type { Analysis } from '../../../../src/analysis/analysis';
import { account, analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const read = (header: string, lines: string, columns = 'Number | Date | Customer'): Analysis =>
  analysisOf(rawTab('sales', `${columns} | ${header} | Amount\n${lines}`), { asOf: '2024-03-31' });

const revenueOf = (analysis: Analysis): number | null => analysis.result('revenue').value;

describe('a tab with sales and what is given back', () => {
  it.each([
    ['Type', 'Invoice', 'Credit note'],
    ['Document type', 'Sales invoice', 'Credit memo'],
    ['tx_type', 'charge', 'refund'],
    ['Soort', 'Verkoopfactuur', 'Creditnota'],
    ['Documentsoort', 'Factuur', 'Creditfactuur'],
    ['Belegart', 'Rechnung', 'Gutschrift'],
    ['Vorgang', 'Rechnung', 'Rechnungskorrektur'],
    ['Type de document', 'Facture', 'Avoir'],
    ['Pièce', 'Facture', 'Note de crédit'],
    ['Tipo de documento', 'Factura', 'Factura rectificativa'],
    ['Tipo', 'Factura', 'Nota de crédito'],
    ['Kind', 'Sale', 'Return'],
  ])('%s: %s, %s: the second takes from the revenue, whatever its sign', (header, sale, credit) => {
    const lines = (sign: string): string => `
      1 | 2024-03-01 | Anna | ${sale}   | 100
      2 | 2024-03-02 | Bob  | ${sale}   | 200
      3 | 2024-03-03 | Anna | ${credit} | ${sign}30
      4 | 2024-03-04 | Cem  | ${sale}   | 300`;
    for (const sign of ['', '-']) {
      const analysis = read(header, lines(sign));
      expect(revenueOf(analysis)).toBe(570);
      expect(analysis.result('revenue', 'gross').value).toBe(600);
      expect(analysis.result('average_purchase').n).toBe(3);
    }
  });

  it('is said', () => {
    const { readings } = read('Type', '1 | 2024-03-01 | Anna | Sale | 5\n2 | 2024-03-01 | Bob | Refund | 5');
    expect(readings[0].notes.map(({ text }) => text)).toContain('intake_note_credits');
  });

  it('takes back lines of quantity and price as well', () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Type   | Product | Quantity | Unit price
      1        | 2024-03-01 | Anna     | Sale   | Mug     | 3        | 10
      2        | 2024-03-02 | Bob      | Sale   | Cup     | 2        | 20
      3        | 2024-03-03 | Anna     | Return | Mug     | 1        | 10
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('revenue').value).toBe(60);
  });

  it('counts no quote, payout or fee, and no payment beside its invoice', () => {
    const analysis = read(
      'Transaction type',
      `
      1 | 2024-03-01 | Anna | Invoice | 100
      2 | 2024-03-02 | Anna | Payment | 100
      3 | 2024-03-03 | Bob  | Quote   | 900
      4 | 2024-03-04 | Bob  | Invoice | 50
      5 | 2024-03-05 |      | Payout  | 140`,
    );
    expect(revenueOf(analysis)).toBe(150);
    expect(account(analysis.result('revenue'), 'sales')).toEqual({
      used: 2,
      intake_payment_of_invoice: 1,
      intake_no_sale: 2,
    });
  });

  it.each([
    ['Line', 'Design', 'VAT 20%'],
    ['Soort regel', 'Uren', 'Btw hoog 21%'],
    ['Position', 'Beratung', 'zzgl. 19% MwSt.'],
    ['Libellé', 'Conseil', 'TVA à 20 %'],
    ['Concepto', 'Servicio', 'IVA'],
    ['Line', 'Design', 'Sales tax'],
  ])('%s: a line of tax (%s, %s) is no revenue where its order has other lines', (header, sold, tax) => {
    const lines = `
      1 | 2024-03-01 | Anna | ${sold} | 100
      1 | 2024-03-01 | Anna | ${tax}  | 20
      2 | 2024-03-02 | Bob  | ${sold} | 50
      2 | 2024-03-02 | Bob  | ${tax}  | 10`;
    const analysis = read(header, lines);
    expect(revenueOf(analysis)).toBe(150);
    expect(account(analysis.result('revenue'), 'sales')).toEqual({ used: 2, intake_no_sale: 2 });
  });

  it.each(['Tax 1 Name', 'Btw-code', 'Rate name'])(
    '%s: what tells the tax on what is sold leaves nothing out',
    (header) => {
      const lines = `
      1 | 2024-03-01 | Anna | Mug | 1 | 100 | VAT 19 % | 200
      1 | 2024-03-01 | Anna | Cup | 1 | 100 |          |
      2 | 2024-03-02 | Bob  | Mug | 1 | 100 | VAT 19 % | 100`;
      const columns = 'Order ID | Order date | Customer | Lineitem name | Lineitem quantity | Lineitem price';
      expect(revenueOf(read(header, lines, columns))).toBe(300);
    },
  );

  it('counts the total of an order that stands beside a word for tax alone', () => {
    const lines = `
      1 | 2024-03-01 | Anna | VAT | 200
      1 | 2024-03-01 | Anna |     |
      2 | 2024-03-02 | Bob  |     | 100`;
    expect(revenueOf(read('Remark', lines))).toBe(300);
  });

  it('counts what is sold about tax', () => {
    const lines = `
      1 | 2024-03-01 | Anna | VAT return | 100
      1 | 2024-03-01 | Anna | Advice     | 20
      2 | 2024-03-02 | Bob  | VAT        | 50`;
    expect(revenueOf(read('Line', lines))).toBe(170);
  });

  it.each([
    ['Document', 'Order confirmation', 'Invoice'],
    ['Soort', 'Verkooporder', 'Factuur'],
    ['Belegart', 'Auftrag', 'Rechnung'],
    ['Pièce', 'Commande client', 'Facture'],
    ['Tipo', 'Pedido de venta', 'Factura'],
  ])('%s: orders (%s) beside invoices (%s) do not count again, those without one are asked about', (...words) => {
    const [header, order, invoice] = words;
    const lines = `
      1 | 2024-03-01 | Anna | ${order}   | 100
      2 | 2024-03-02 | Anna | ${invoice} | 100
      3 | 2024-03-03 | Bob  | ${order}   | 50
      4 | 2024-03-04 | Bob  | ${invoice} | 50
      5 | 2024-03-05 | Cem  | ${order}   | 70`;
    const analysis = read(header, lines);
    expect(revenueOf(analysis)).toBe(150);
    expect(account(analysis.result('revenue'), 'sales')).toEqual({
      used: 2,
      intake_invoiced_order: 2,
      intake_in_doubt: 1,
    });
    expect(analysis.result('revenue').notes).toContainEqual({
      text: 'note_few_wait',
      values: { count: 1, total: 3, reason: { text: 'intake_in_doubt' } },
    });
    expect(analysis.readings[0].questions).toMatchObject([
      { column: header, value: order, ask: { text: 'intake_ask_in_doubt', values: { rows: 1 } } },
    ]);
    // An invoice of a part is none of the order.
    const parts = read(header, lines.replace(`${order}   | 50`, `${order}   | 90`));
    expect(account(parts.result('revenue'), 'sales')).toEqual({
      used: 2,
      intake_invoiced_order: 1,
      intake_in_doubt: 2,
    });
    const apart = lines.replaceAll(`Anna | ${order}`, `Dee | ${order}`).replaceAll(`Bob  | ${order}`, `Eve | ${order}`);
    expect(revenueOf(read(header, apart))).toBe(370);
  });

  it('counts payments where there are no invoices, and types that say nothing of it', () => {
    const lines = (first: string, second: string): string => `
      1 | 2024-03-01 | Anna | ${first}  | 100
      2 | 2024-03-02 | Bob  | ${second} | 200`;
    expect(revenueOf(read('Type', lines('Payment', 'Payment')))).toBe(300);
    expect(revenueOf(read('Type', lines('Online', 'In store')))).toBe(300);
    expect(revenueOf(read('Type', lines('Setup fee', 'Service fee')))).toBe(300);
    expect(revenueOf(read('Payment type', lines('Credit', 'Debit')))).toBe(300);
  });

  it('is a tab of refunds where it holds nothing else', () => {
    const lines = '1 | 2024-03-01 | Anna | Refund | 100\n2 | 2024-03-02 | Bob | Refund | 200';
    const analysis = read('Type', lines);
    expect(revenueOf(analysis)).toBeNull();
    expect(analysis.readings[0].data?.areCredits).toBe(true);
  });
});

describe('a credit note that no word of a column tells', () => {
  const lines = (yes: string, no: string): string => `
      1 | 2024-03-01 | Anna | ${no}  | 100
      2 | 2024-03-02 | Bob  | ${no}  | 200
      3 | 2024-03-03 | Anna | ${yes} | 30
      4 | 2024-03-04 | Cem  | ${no}  | 300`;

  it.each([
    ['Is refund', 'TRUE', 'FALSE'],
    ['Est un avoir', 'Oui', 'Non'],
    ['Creditnota', 'ja', 'nee'],
    ['Gutschrift', 'Ja', 'Nein'],
  ])('%s: %s: a ticked row takes from the revenue', (header, yes, no) => {
    expect(revenueOf(read(header, lines(yes, no)))).toBe(570);
  });

  it('an order that was refunded is no credit note of its own', () => {
    expect(revenueOf(read('Refunded', lines('yes', 'no')))).not.toBe(570);
  });

  it.each([
    ['INV-', 'CN-'],
    ['F2024-', 'AV2024-'],
    ['RE ', 'GS '],
  ])('numbers of invoices begin with %s, of credit notes with %s', (invoice, credit) => {
    const rows = (sign: string): string =>
      `${invoice}1 | 2024-03-01 | Anna | 100\n${invoice}2 | 2024-03-02 | Bob | 200\n${credit}1 | 2024-03-03 | Anna | ${sign}30`;
    for (const sign of ['', '-']) {
      const tab = rawTab('sales', `Invoice number | Date | Customer | Amount\n${rows(sign)}`);
      expect(revenueOf(analysisOf(tab, { asOf: '2024-03-31' }))).toBe(270);
    }
  });

  it('numbers of other things tell nothing', () => {
    const rows = 'WEB-1 | 2024-03-01 | Anna | 100\nCN-2 | 2024-03-02 | Bob | 200\nSHOP-3 | 2024-03-03 | Anna | 30';
    const tab = rawTab('sales', `Invoice number | Date | Customer | Amount\n${rows}`);
    expect(revenueOf(analysisOf(tab, { asOf: '2024-03-31' }))).toBe(330);
  });
});
