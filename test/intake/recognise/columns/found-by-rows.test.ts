import { readTab } from '../../../../src/intake/read-tab';
import type { RawTab } from '../../../../src/intake/reading';
import type { KpiId } from '../../../../src/kpis';
import { analysisOf, period, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const figure = (tab: RawTab, id: KpiId, over = '2025-01-01..2025-12-31'): number | null =>
  analysisOf(tab, { asOf: '2025-12-31' }).result(id, 'standard', period(over)).value;
const headerOf = (tab: RawTab, field: string): string | undefined => readTab(tab, readingWith()).columns[field]?.header;

/** Two sales of Sol on one day, three sales of 60 in all. */
const sales = (headers: string, numbers: readonly string[]): RawTab =>
  rawTab(
    'Sales',
    `${headers}
    2025-03-04 | ${numbers[0]} | Sol | 10
    2025-03-04 | ${numbers[1]} | Sol | 20
    2025-05-01 | ${numbers[2]} | Mar | 30`,
  );

describe('the number of a sale, under a word that nobody knows', () => {
  it.each([
    ['Date | Slip | Customer | Amount', ['K-90', 'K-41', 'K-17']],
    ['Datum | Beleg | Kunde | Betrag', ['7301', '7302', '7309']],
    ['Datum | Stuk | Klant | Bedrag', ['881', '882', '886']],
    ['Data | Faktura | Klient | Kwota', ['FV/12/25', 'FV/13/25', 'FV/9/25']],
    ['Date | Nº pièce | Client | Montant', ['312', '77', '508']],
    ['Fecha | Remito | Cliente | Importe', ['0091', '0102', '0017']],
  ])('makes each row a sale of its own: %s', (headers, numbers) => {
    expect(figure(sales(headers, numbers), 'average_purchase')).toBe(20);
  });

  it.each([
    ['Date | Bonus | Customer | Amount', ['40', '10', '70']],
    ['Date | Serial | Customer | Amount', ['K-90', 'K-41', 'K-17']],
    ['Date | Row | Customer | Amount', ['101', '102', '103']],
    ['Datum | Postcode | Klant | Bedrag', ['1011AB', '1012CD', '3511EF']],
  ])('is no number of something else: %s', (headers, numbers) => {
    expect(figure(sales(headers, numbers), 'average_purchase')).toBe(30);
  });

  it('stands on no row of totals', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `2025-03-04 | ${400 + 3 * at} | Sol | 10`);
    const tab = rawTab('Sales', ['Date | Slip | Customer | Amount', ...rows, ' | Total | | 120'].join('\n'));
    expect(figure(tab, 'average_purchase')).toBe(10);
  });

  it('tells sales of several lines where it stands again with their day and customer', () => {
    const lines = rawTab(
      'Sales',
      `Docket | Date | Customer | Product | Amount
      17 | 2025-03-04 | Sol | Chair | 10
      17 | 2025-03-04 | Sol | Desk | 20
      45 | 2025-03-04 | Sol | Lamp | 30
      45 | 2025-03-04 | Sol | Desk | 20
      81 | 2025-06-02 | Mar | Lamp | 30
      81 | 2025-06-02 | Mar | Desk | 10`,
    );
    expect(figure(lines, 'average_purchase')).toBe(40);
  });
});

describe('the number of an activity or a deal', () => {
  const visits = (header: string, rows: string): RawTab =>
    rawTab('Activities', `${header} | Date | Rep | Type | Done | Guest\n${rows}`);
  const each = (number: number, day: string, guests: string[]): string =>
    guests.map((guest) => `${number} | ${day} | Ann | Meeting | yes | ${guest}`).join('\n');

  it.each(['Nr', 'Ref', 'Besuchsnr.', 'N° visite', 'Bezoek'])('stands once for each guest: %s', (header) => {
    const rows = [
      each(71, '2025-02-03', ['P', 'Q']),
      each(64, '2025-02-04', ['P']),
      each(90, '2025-02-07', ['R', 'S', 'T']),
      each(83, '2025-02-10', ['P', 'T']),
    ].join('\n');
    expect(figure(visits(header, rows), 'sales_activities')).toBe(4);
  });

  it('is no number of a customer, who is seen on several days', () => {
    const rows = [
      each(71, '2025-02-03', ['P']),
      each(71, '2025-02-05', ['P']),
      each(64, '2025-02-04', ['P']),
      each(64, '2025-02-04', ['Q']),
      each(90, '2025-02-07', ['R']),
      each(90, '2025-02-07', ['S']),
    ].join('\n');
    expect(figure(visits('Nr', rows), 'sales_activities')).toBe(6);
  });

  it.each(['Nr', 'Ref', 'Vorgang', 'Dossier #'])('tells a deal from what it was before: %s', (header) => {
    const deals = rawTab(
      'Deals',
      `${header} | Deal | Rep | Amount | Created | Status | Closed
      31 | Barn | Ann | 100 | 2025-01-07 | Open |
      18 | Mill | Bob | 200 | 2025-01-08 | Open |
      55 | Pier | Ann | 300 | 2025-01-11 | Open |
      31 | Barn | Ann | 100 | 2025-01-07 | Won | 2025-03-01
      18 | Mill | Bob | 250 | 2025-01-08 | Open |
      55 | Pier | Ann | 300 | 2025-01-11 | Lost | 2025-03-05
      72 | Quay | Bob | 40 | 2025-02-20 | Open |`,
    );
    expect(figure(deals, 'pipeline_value')).toBe(290);
  });
});

describe('a bare number beside a unit of time', () => {
  const plans = (count: string, unit: string, values: readonly string[]): RawTab =>
    rawTab(
      'Subscriptions',
      `Customer | Price | ${count} | ${unit} | Start | End
      Sol | 36 | 3 | ${values[0]} | 2025-01-01 |
      Mar | 120 | 12 | ${values[0]} | 2025-02-01 |
      Rio | 5 | 1 | ${values[1]} | 2025-02-01 |`,
    );
  it.each([
    ['renewal_interval_size', 'renewal_interval', ['month', 'month']],
    ['Every', 'Interval', ['months', 'month']],
    ['cycle_length', 'cycle_unit', ['month', 'month']],
    ['Aantal termijnen', 'Termijn', ['maand', 'maand']],
    ['Perioden', 'Periode', ['Monat', 'Monat']],
    ['Fréquence', 'Unité de fréquence', ['mois', 'mois']],
  ])('is how many of them an amount is for: %s', (count, unit, values) => {
    expect(figure(plans(count, unit, values), 'mrr')).toBe(27);
  });

  it.each(['Seats', 'Billing day', 'Renewals'])('is none where it counts something else: %s', (count) => {
    expect(headerOf(plans(count, 'Billing period', ['month', 'month']), 'intervalCount')).toBeUndefined();
  });

  it('is asked about where its header says nothing of it, and no MRR is counted meanwhile', () => {
    const tab = plans('Foo', 'Billing period', ['month', 'month']);
    const asked = analysisOf(tab, { asOf: '2025-06-30' });
    expect(asked.readings[0].questions.map(({ column, options }) => [column, options])).toEqual([
      ['Foo', ['intervalCount', 'ignore']],
    ]);
    expect(reasonOf(asked.result('mrr'))).toBe('intake_unread_unplaced');
    const said = (answer: string): number | null =>
      analysisOf(tab, {
        asOf: '2025-06-30',
        plan: { answers: [{ tab: 'Subscriptions', column: 'Foo', answer }] },
      }).result('mrr').value;
    expect([said('intervalCount'), said('ignore')]).toEqual([27, 161]);
  });

  it.each([
    ['a score', 7],
    ['a number of each row', 2],
  ])('is not asked about where it may be %s', (_what, second) => {
    const tab = rawTab(
      'Subscriptions',
      `Foo | Customer | Price | Billing period | Start | End
      1 | Sol | 36 | month | 2025-01-01 |
      ${second} | Mar | 120 | month | 2025-02-01 |
      3 | Rio | 5 | month | 2025-02-01 |`,
    );
    expect(figure(tab, 'mrr')).toBe(161);
  });
});

describe('the costs of a tab that has their parts and their total', () => {
  it.each([
    'Month | Ad spend | Wages | Together | New customers',
    'Month | Together | Ad spend | Wages | New customers',
    'Monat | Werbekosten | Löhne | Alles | Neukunden',
    'Mois | Dépenses | Salaires | Au total | Nouveaux clients',
  ])('are the total, whatever its word: %s', (headers) => {
    const isFirst = headers.indexOf('Together') === 8;
    const row = (month: string, ads: number, wages: number): string =>
      [month, ...(isFirst ? [ads + wages, ads, wages] : [ads, wages, ads + wages]), 10].join(' | ');
    const tab = rawTab('Marketing', [headers, row('2025-01', 100, 60), row('2025-02', 40, 300)].join('\n'));
    expect(figure(tab, 'cac', '2025-01-01..2025-02-28')).toBe(25);
  });

  it('stay without their tax, and those that were spent, where a budget stands beside', () => {
    const taxed =
      'Month | Cost net | VAT | Cost gross | New customers\n2025-01 | 100 | 21 | 121 | 10\n2025-02 | 200 | 42 | 242 | 10';
    expect(headerOf(rawTab('Costs', taxed), 'amount')).toBe('Cost net');
    const planned =
      'Month | Spent | Left | Budget | New customers\n2025-01 | 100 | 20 | 120 | 10\n2025-02 | 200 | 50 | 250 | 10';
    expect(headerOf(rawTab('Costs', planned), 'amount')).toBe('Spent');
  });
});
