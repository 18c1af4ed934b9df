import { type Input, tab } from './input';

const sales = (
  header: string,
  amounts: string[],
  heads = 'Invoice no. | Invoice date | Customer',
): ReturnType<typeof tab> =>
  tab(
    'invoices',
    `${heads} | ${header}\n${amounts.map((amount, at) => `F${at} | 2026-03-${at + 10} | C${at} | ${amount}`).join('\n')}`,
  );

/** Amounts and their currencies. */
export const amounts: Input[] = [
  {
    why: 'thin and non-breaking spaces, a sign behind, a minus of its own kind',
    tabs: [
      sales(
        'Montant',
        ['1\u202f250,50 $', '75,00\u00a0$', '\u221225,50 $'],
        'N° de facture | Date de facture | Client',
      ),
    ],
    locale: 'fr_CA',
    right: [['revenue', 1300]],
  },
  {
    why: 'rand with spaces between thousands',
    tabs: [sales('Total', ['R 1 250.00', 'R850.50', 'R 12 000'])],
    locale: 'en_ZA',
    right: [['revenue', 14100.5]],
  },
  {
    why: 'Colombian pesos have dots between thousands and no decimals',
    tabs: [sales('Valor', ['$ 1.250.000', '$ 875.000', '$ 2.000'], 'Factura | Fecha de factura | Cliente')],
    locale: 'es_CO',
    right: [['revenue', 2127000]],
  },
  {
    why: 'lakh as a word and as groups of two',
    tabs: [sales('Amount', ['₹ 2.5 Lakh', 'Rs. 1,25,000/-', '₹500'])],
    locale: 'en_IN',
    right: [['revenue', 375500]],
    orAsked: true,
  },
  {
    why: 'brackets are a minus, whatever stands before them',
    tabs: [sales('Amount', ['USD 2,000.00', '(1,234.00)', 'USD (100.00)'])],
    right: [['revenue', 666]],
  },
  {
    why: 'a letter among digits is no digit',
    tabs: [sales('Bedrag', ['€ 1.250,00', '€ 1.25O,00', '€ 80,00'], 'Factuurnr | Factuurdatum | Klant')],
    locale: 'nl_NL',
    right: [['revenue', 2580]],
    orAsked: true,
  },
  {
    why: 'apostrophes, a dash for no cents, the abbreviation and its dot',
    tabs: [sales('Betrag', ["CHF 1'250.–", 'Fr. 75.50', "1'000.00 CHF"], 'Rechnungsnr | Rechnungsdatum | Kunde')],
    locale: 'de_CH',
    right: [['revenue', 2325.5]],
  },
  {
    why: 'a share among amounts is no amount',
    tabs: [sales('Amount', ['1,000', '10 %', '500'])],
    right: [['revenue', 1500]],
    orAsked: true,
  },
  {
    why: 'a range is no amount',
    tabs: [sales('Amount', ['1,000', '500 - 700', '250.50'])],
    right: [['revenue', 1850.5]],
    orAsked: true,
  },
  {
    why: 'the currency of the header wins over a column of what the customer pays in',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Stage | Amount (GBP) | Currency | Close date
        A    | Kim   | Won   | 100          | EUR      | 2026-03-02
        B    | Kim   | Won   | 200          | USD      | 2026-03-03
        C    | Lee   | Lost  | 300          | EUR      | 2026-03-03
        `,
      ),
    ],
    right: [['sales_per_rep', 300]],
  },
  {
    why: 'euro and krona are no sum',
    tabs: [sales('Summa', ['100 EUR', '200 SEK', '50 EUR'])],
    right: [['revenue', 'reason']],
    orAsked: true,
  },
  {
    why: 'points are no money',
    tabs: [sales('Amount', ['€ 100', '500 pts', '€ 50'])],
    right: [['revenue', 150]],
    orAsked: true,
  },
  {
    why: 'costs in thousands by the header',
    tabs: [
      tab('Werbekosten', 'Monat | Kanal | Kosten (T€)\n2026-03 | Ads | 1,5\n2026-03 | Messe | 2'),
      tab('Kunden', 'Kundennummer | Kunde seit\n1 | 2026-03-05\n2 | 2026-03-20\n3 | 2025-01-01'),
    ],
    locale: 'de_DE',
    right: [['cac: article', 1750]],
  },
  {
    why: 'a quota of orders or meetings is no money',
    tabs: [
      tab('Deals', 'Deal | Owner | Stage | Amount | Closed on\nA | Kim | Won | 900 | 2026-03-02'),
      tab('Team', 'Name | Monthly target (orders)\nKim | 3\nLee | 2'),
    ],
    right: [['quota_attainment', 'reason']],
    orAsked: true,
  },
];
