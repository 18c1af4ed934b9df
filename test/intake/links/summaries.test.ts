import fc from 'fast-check';
import { readTabs } from '../../../src/intake/read-tabs';
import type { Answer, RawTab } from '../../../src/intake/reading';
import { analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';
import { readingWith } from '../shared-data';

const asOf = '2025-06-30';
const sales = rawTab(
  'Ventas',
  `Factura | Fecha | Cliente | Vendedor | Producto | Importe
  F1 | 2025-04-02 | Sol | Ana  | Silla | 100.25
  F2 | 2025-04-12 | Mar | Ana  | Mesa  | 250.5
  F3 | 2025-05-03 | Sol | Luis | Silla | 40
  F4 | 2025-05-21 | Rio | Luis | Mesa  | 60
  F5 | 2025-05-30 | Rio | Ana  | Silla | 9.25`,
);
const revenueOf = (tabs: RawTab[], answers: Answer[] = []) =>
  analysisOf(tabs, { asOf, plan: { answers } }).result('revenue');
const said = (tabs: RawTab[]) =>
  readTabs(tabs, readingWith()).flatMap(({ problems, questions }) => [
    ...problems.map(({ reason }) => reason.text),
    ...questions.map(({ ask }) => ask.text),
  ]);

describe('a tab whose rows add up those of another', () => {
  const summaries: [string, string, string][] = [
    [
      'per month and rep',
      'Cierre',
      'Fecha|Vendedor|Importe\n2025-04-30|Ana|350.75\n2025-05-31|Luis|100\n2025-05-31|Ana|9.25',
    ],
    [
      'per month and product',
      'Omzetstaat',
      'Datum|Product|Bedrag\n2025-04-30|Silla|100.25\n2025-04-30|Mesa|250.5\n2025-05-31|Silla|49.25\n2025-05-31|Mesa|60',
    ],
    [
      'per month and customer',
      'Bilan',
      'Date|Client|Montant\n2025-04-30|sol|100.25\n2025-04-30|Mar|250.5\n2025-05-31|Sol|40\n2025-05-31|Rio|69.25',
    ],
    ['of a quarter', 'Quartalsabschluss', 'Datum|Verkäufer|Betrag\n2025-06-30|Ana|360\n2025-06-30|Luis|100'],
    [
      'of the year so far, with months that the other lacks',
      'Mensuel',
      'Date|Vendeur|Montant\n2025-03-31|Ana|70\n2025-04-30|Ana|350.75\n2025-05-31|Luis|100\n2025-05-31|Ana|9.25',
    ],
  ];
  it.each(summaries)('is left out, and that is said: %s', (_how, name, text) => {
    for (const tabs of [
      [sales, rawTab(name, text)],
      [rawTab(name, text), sales],
    ]) {
      expect(revenueOf(tabs)).toMatchObject({ value: 460, n: 5 });
      expect(said(tabs)).toEqual(['intake_problem_summary']);
    }
  });

  it('is left out beside tabs of months, that are added up', () => {
    const [header, ...rows] = sales.cells;
    const months = [
      { name: 'Abril', cells: [header, ...rows.slice(0, 2)] },
      { name: 'Mayo', cells: [header, ...rows.slice(2)] },
    ];
    expect(revenueOf([...months, rawTab(...(summaries[0].slice(1) as [string, string]))])).toMatchObject({
      value: 460,
      n: 5,
    });
  });

  it('is left out beside deals, whose amounts are the sales', () => {
    const deals = rawTab(
      'Deals',
      'Deal|Rep|Stage|Amount|Close date\nA|Ana|Won|10|2025-05-02\nB|Ana|Won|20|2025-05-03\nC|Bo|Won|40|2025-05-04\nD|Bo|Lost|5|2025-05-04',
    );
    const result = analysisOf([deals, rawTab('Months', 'Date|Rep|Amount\n2025-05-31|Ana|30\n2025-05-31|Bo|40')], {
      asOf,
    }).result('average_purchase');
    expect(result).toMatchObject({ value: 70 / 3, n: 3 });
  });

  it('is left out where it adds up a column that is not read: amounts with tax beside those without', () => {
    const bills = rawTab(
      'Factures',
      'N° facture|Date|Vendeur|Montant HT|Montant TTC\nF1|2025-05-02|Luc|100|120\nF2|2025-05-09|Eva|200|240\nF3|2025-05-23|Luc|300|360',
    );
    const months = rawTab('Bilan', 'Date|Vendeur|Montant\n2025-05-31|Luc|480\n2025-05-31|Eva|240');
    expect(revenueOf([bills, months])).toMatchObject({ value: 600, n: 3 });
  });

  it.each([
    ['Sundays', '2025-05-11|Luc|30\n2025-05-18|Luc|40\n2025-05-18|Eva|50'],
    ['Saturdays, where weeks begin on Sunday', '2025-05-10|Luc|30\n2025-05-17|Luc|40\n2025-05-17|Eva|50'],
  ])('is left out where it adds up weeks: closed on %s', (_when, weeks) => {
    const days =
      'Receipt|Date|Rep|Amount\nR1|2025-05-05|Luc|10\nR2|2025-05-07|Luc|20\nR3|2025-05-13|Luc|40\nR4|2025-05-14|Eva|50';
    expect(revenueOf([rawTab('Till', days), rawTab('Closings', `Date|Rep|Amount\n${weeks}`)])).toMatchObject({
      value: 120,
      n: 4,
    });
  });

  it('is left out of the costs', () => {
    const customers = rawTab('Customers', 'Customer|Customer since\nA|2025-05-02\nB|2025-05-03');
    const invoices = rawTab(
      'Ad invoices',
      'Invoice date|Channel|Cost\n2025-05-02|Search|10\n2025-05-09|Search|20\n2025-05-09|Fair|30',
    );
    const months = rawTab('Spend', 'Month|Channel|Spend\n2025-05-01|Search|30\n2025-05-01|Fair|30');
    const cac = analysisOf([customers, invoices, months], { asOf }).result('cac', 'article', period('2025-05'));
    expect(cac.value).toBe(30);
  });

  it('is left out however the sales are grouped', () => {
    const sale = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.constantFrom(4, 5, 6),
      rep: fc.constantFrom('Ana', 'Luis', 'Eva'),
      cents: fc.integer({ min: 1, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(sale, { minLength: 8, maxLength: 30 }), fc.boolean(), (all, byRep) => {
        const rows = all.map(({ day, month, rep, cents }, at) => [
          `F${at}`,
          `2025-0${month}-${day}`,
          rep,
          (cents / 100).toFixed(2),
        ]);
        const groups = new Map<string, number>();
        for (const { month, rep, cents } of all) {
          const key = `2025-0${month}-28|${byRep ? rep : ''}`;
          groups.set(key, (groups.get(key) ?? 0) + cents);
        }
        // A list with a row for each sale shows nothing that adds up: it is asked about.
        fc.pre(groups.size < all.length);
        const added = [...groups].map(([key, cents]) => [...key.split('|'), (cents / 100).toFixed(2)]);
        const tabs = [
          rawTabOf('Bills', 'Invoice|Invoice date|Rep|Amount', rows),
          rawTabOf('Closing', byRep ? 'Date|Rep|Amount' : 'Date|Remark|Amount', added),
        ];
        const value = all.reduce((sum, { cents }) => sum + cents, 0) / 100;
        expect(revenueOf(tabs).value).toBeCloseTo(value, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('is asked about where a part of its amounts is another, or its rows have numbers of their own', () => {
    const stale = rawTab(
      'Cierre',
      'Fecha|Vendedor|Importe\n2025-04-30|Ana|350.75\n2025-05-31|Luis|90\n2025-05-31|Ana|9.25',
    );
    const collected = rawTab(
      'Rechnungen',
      'Rechnungsnummer|Rechnungsdatum|Kunde|Betrag\nR1|2025-04-30|Sol|100.25\nR2|2025-04-30|Mar|250.5\nR3|2025-05-31|Sol|40\nR4|2025-05-31|Rio|69.25',
    );
    for (const tab of [stale, collected]) {
      expect(reasonOf(revenueOf([sales, tab]))).toBe('same_rows');
      expect(said([sales, tab])).toEqual(['intake_ask_same_sales']);
      expect(revenueOf([sales, tab], [{ tab: tab.name, column: '', answer: 'not data' }]).value).toBe(460);
    }
  });

  it('is asked about where both come to the same in each month, however they part it', () => {
    const days = 'Receipt|Date|Customer|Amount\nR1|2025-04-05|A|10\nR2|2025-05-07|B|20\nR3|2025-05-13|A|40';
    const reps = rawTab('Closings', 'Date|Rep|Amount\n2025-04-30|Luc|10\n2025-05-31|Luc|25\n2025-05-31|Eva|35');
    expect(reasonOf(revenueOf([rawTab('Till', days), reps]))).toBe('same_rows');
    const bills = rawTab(
      'Ad invoices',
      'Invoice date|Vendor|Category|Cost\n2025-05-02|G|Search|10\n2025-05-09|M|Fair|20\n2025-05-10|M|Fair|5',
    );
    const spent = rawTab('Spend', 'Month|Category|Spend\n2025-05-01|Marketing|15\n2025-05-01|Trade|20');
    const buyers = rawTab('Customers', 'Customer|Customer since\nA|2025-05-02\nB|2025-05-03');
    const cacOf = (answers: Answer[]) =>
      analysisOf([buyers, bills, spent], { asOf, plan: { answers } }).result('cac', 'article', period('2025-05'));
    expect(reasonOf(cacOf([]))).toBe('same_rows');
    expect(cacOf([{ tab: 'Spend', column: '', answer: 'not data' }]).value).toBe(17.5);
    expect(cacOf([{ tab: 'Spend', column: '', answer: 'costs' }]).value).toBe(35);
  });

  it('is left out where it is rounded to whole amounts', () => {
    const days =
      'Receipt|Date|Rep|Amount\nR1|2025-05-05|Luc|10.25\nR2|2025-05-07|Luc|20.25\nR3|2025-05-13|Eva|40.25\nR4|2025-05-14|Eva|50.50';
    const tabs = [rawTab('Till', days), rawTab('Closings', 'Date|Rep|Amount\n2025-05-31|Luc|31\n2025-05-31|Eva|91')];
    expect(revenueOf(tabs)).toMatchObject({ value: 121.25, n: 4 });
  });

  it.each([
    [
      'of another shop',
      'Tienda',
      'Fecha|Vendedor|Importe\n2025-04-30|Ana|375\n2025-05-31|Luis|80\n2025-05-31|Ana|20',
      935,
    ],
    ['with one row that once is the sum of two', 'Tienda', 'Fecha|Vendedor|Importe\n2025-05-31|Luis|100', 560],
    ['that a person calls orders', 'Cierre', summaries[0][2], 920],
  ])('but other sales count: %s', (_which, name, text, value) => {
    const answers = name === 'Cierre' ? [{ tab: name, column: '', answer: 'orders' }] : [];
    expect(revenueOf([sales, rawTab(name, text)], answers).value).toBeCloseTo(value, 6);
  });
});
