import { account, analysisOf, byRep, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

/** Small exports as each system writes them; every number is worked out by hand. */

test('HubSpot in German: creation dates, open stages and existing business', () => {
  const analysis = analysisOf(
    rawTab(
      'deals',
      `
      Datensatz-ID | Deal-Name | Deal-Phase                   | Abschlussdatum   | Betrag  | Erstelldatum     | Deal-Typ
      1            | Webshop   | Abgeschlossen und gewonnen   | 2026-03-12 14:05 | 12500   | 2026-01-10 09:12 | Neugeschäft
      2            | Wartung   | Abgeschlossen und gewonnen   | 2026-04-02 10:00 | 4800.50 | 2026-02-15 11:00 | Bestandsgeschäft
      3            | Pilot     | Abgeschlossen und verloren   | 2026-03-20 16:30 | 9000    | 2026-01-20 08:00 | Neugeschäft
      4            | ERP       | Termin vereinbart            | 2026-06-30 12:00 | 22000   | 2026-04-20 13:45 | Neugeschäft
      5            | Schulung  | Vertrag gesendet             | 2026-05-31 12:00 | 1500    | 2026-04-25 10:15 | Neugeschäft
      `,
    ),
  );
  expect(analysis.readings[0].questions).toEqual([]);
  expect(account(analysis.result('win_rate'), 'deals')).toEqual({ used: 3, open_deal: 2 });
  // 61 days and 46 days.
  expect(analysis.result('sales_cycle')).toMatchObject({ value: 53.5, n: 2 });
  expect(analysis.result('upsell_rate', 'share_of_won_deals')).toMatchObject({ value: 0.5, n: 2 });
});

test('Pipedrive in Spanish: the days on which deals were won and lost', () => {
  const analysis = analysisOf(
    rawTab(
      'deals',
      `
      Trato - Título | Trato - Valor | Trato - Estado | Trato - Trato creado | Trato - Fecha prevista de cierre | Trato - Fecha ganado | Trato - Fecha perdido
      Panel          | 12500         | Ganado         | 2026-01-12 10:22:31  | 2026-03-31                       | 2026-03-15 09:30:00  |
      Bombas         | 8300          | Perdido        | 2026-02-01 12:00:00  | 2026-04-15                       |                      | 2026-04-10 17:45:12
      Tejado         | 7000          | Abierto        | 2026-04-02 12:00:00  | 2026-07-01                       |                      |
      `,
    ),
  );
  expect(analysis.result('sales_cycle')).toMatchObject({ value: 62, n: 1, notes: [] });
  expect(analysis.asOf).toBe(
    analysisOf(rawTab('deals', 'Deal ID|Status|Won on\n1|Won|2026-04-10\n2|Lost|2026-04-10')).asOf,
  );
});

test('Close: sent e-mails and held meetings are done, those of others and to come are not', () => {
  const analysis = analysisOf(
    rawTab(
      'activities',
      `
      id | lead_id | user_name | type    | date_created              | activity_at               | direction | status
      a1 | l1      | Mia       | Call    | 2026-04-01T09:00:00+00:00 | 2026-04-01T09:00:00+00:00 | outbound  | completed
      a2 | l1      | Mia       | Email   | 2026-04-01T10:00:00+00:00 | 2026-04-01T10:00:00+00:00 | outgoing  | sent
      a3 | l2      | Tom       | Meeting | 2026-04-05T10:00:00+00:00 | 2026-04-07T10:00:00+00:00 |           | completed
      a4 | l2      | Tom       | Note    | 2026-04-08T10:00:00+00:00 | 2026-04-08T10:00:00+00:00 |           |
      a5 | l3      | Mia       | Email   | 2026-04-09T10:00:00+00:00 | 2026-04-09T10:00:00+00:00 | incoming  | inbox
      a6 | l3      | Tom       | Meeting | 2026-04-11T10:00:00+00:00 | 2026-05-20T10:00:00+00:00 |           | upcoming
      `,
    ),
    { asOf: '2026-04-30' },
  );
  expect(analysis.result('sales_activities').value).toBe(3);
  expect(byRep(analysis, 'sales_activities')).toEqual({ Mia: 2, Tom: 1 });
});

test('Exact Online in Dutch: invoices that are processed count, drafts do not, credit notes are taken off', () => {
  const analysis = analysisOf(
    rawTab(
      'Verkoopfacturen',
      `
      Factuurnummer | Factuurdatum | Relatie       | Valuta | Bedrag excl. btw | Btw-bedrag | Factuurbedrag | Status
      26700001      | 05-01-2026   | Jansen Bouw   | EUR    | 1.250,00         | 262,50     | 1.512,50      | Verwerkt
      26700002      | 19-01-2026   | Van Dijk      | EUR    | 430,00           | 90,30      | 520,30        | Verwerkt
      26700005      | 25-02-2026   | Jansen Bouw   | EUR    | -500,00          | -105,00    | -605,00       | Verwerkt
      26700006      | 10-03-2026   | Van Dijk      | EUR    | 445,50           | 93,56      | 539,06        | Concept
      `,
    ),
    { locale: 'nl_NL' },
  );
  expect(analysis.readings[0].questions).toEqual([]);
  expect(analysis.result('revenue')).toMatchObject({ value: 1180, currency: 'EUR' });
});

test('Google Ads: the totals below the campaigns are no costs', () => {
  const costs = rawTab(
    'Campaign report',
    `
    Month            | Campaign | Campaign state | Currency code | Cost     | Clicks | New customers
    2026-01-01       | Brand    | Enabled        | EUR           | 310.25   | 600    | 3
    2026-02-01       | Brand    | Enabled        | EUR           | 1,305.10 | 980    | 5
    Total: Campaigns | --       | --             | EUR           | 1,615.35 | 1,580  | 8
    Total: Account   | --       | --             | EUR           | 1,615.35 | 1,580  | 8
    `,
  );
  const result = analysisOf(costs).result('cac', 'article', period('2026-01-01..2026-02-28'));
  expect(account(result, 'Campaign report')).toEqual({ used: 2, intake_totals_row: 2 });
  expect(result.value).toBeCloseTo(1615.35 / 8, 10);
});

test('a list typed by hand: titles above it, a seller per block, and words of deals in a bare Status', () => {
  const tab = {
    name: 'Omzetlijst 2026',
    cells: [
      ['OMZETLIJST VERKOOP 2026', '', '', '', '', ''],
      ['Bijgewerkt t/m 30 april - vragen? bel Karin', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Verkoper', 'Klant', 'Omschrijving', 'Bedrag', 'Gesloten', 'Status'],
      ['Karin', 'Bouwbedrijf Smit', 'Kozijnen', '€ 12.400', '12-1-2026', 'gewonnen'],
      ['', 'Gemeente Delft', 'Deuren', '8.250,-', '13-2-2026', 'gewonnen'],
      ['', 'Woonstad', 'Renovatie', '€ 31.000', '20-3-2026', 'verloren'],
      ['', '', '', '', '', ''],
      ['Totaal Karin', '', '', '€ 51.650', '', ''],
      ['Mo', 'Bakker Bart', 'Pui', '€ 4.100', '15-2-2026', 'gewonnen'],
      ['', 'Hotel Zon', 'Serre', '€ 15.750', '28-4-2026', 'loopt nog'],
      ['', '', '', '', '', ''],
      ['Totaal Mo', '', '', '€ 19.850', '', ''],
    ],
  };
  const analysis = analysisOf(tab, { locale: 'nl_NL' });
  expect([analysis.readings[0].table, analysis.readings[0].questions]).toEqual(['deals', []]);
  expect(byRep(analysis, 'sales_per_rep')).toEqual({ Karin: 20_650, Mo: 4_100 });
  expect(analysis.result('win_rate')).toMatchObject({ value: 0.75, n: 4 });
  // As people do it with a bare "Datum": whether a deal was closed or made on that day has to be asked.
  const bare = { ...tab, cells: tab.cells.map((line) => line.map((cell) => (cell === 'Gesloten' ? 'Datum' : cell))) };
  const asked = analysisOf(bare, { locale: 'nl_NL' }).readings[0];
  expect([asked.table, asked.questions.map(({ ask }) => ask.text)]).toEqual(['deals', ['intake_ask_which_date']]);
});
