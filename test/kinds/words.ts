import { type Input, tab } from './input';

/** What people call columns, where the words of one kind of business, or of one language, say it. */
export const words: Input[] = [
  ...[
    'Entschieden am',
    'Zusage / Absage am',
    'Décidé le',
    'Gagné ou perdu le',
    'Ganado/perdido el',
    'Won or lost on',
    'Beslist op',
    'Data de fechamento',
  ].map(
    (header): Input => ({
      why: `"${header}" is the day on which a deal was won or lost`,
      tabs: [
        tab(
          'deals',
          `
        Account | Value | Stage | Created    | ${header}  | Expected close date
        A       | 100   | Won   | 2026-01-02 | 2026-03-04 | 2026-01-09
        B       | 70    | Lost  | 2026-01-02 | 2026-03-05 | 2026-01-09
        C       | 900   | Won   | 2026-01-02 | 2026-02-05 | 2026-03-09
        D       | 40    | Quote | 2026-01-02 |            | 2026-05-05
        `,
        ),
      ],
      right: [
        ['average_purchase: won_deals', 100],
        ['win_rate', 1 / 2],
        ['pipeline_value', 40],
      ],
    }),
  ),
  ...['Is a customer', 'Is klant', 'Kunde?', 'Devenu client', 'Ya es cliente'].map(
    (header): Input => ({
      why: `"${header}" says which leads became customers`,
      tabs: [
        tab(
          'leads',
          `
        E-mail | Created    | Source | ${header}
        a@x.nl | 2026-03-02 | Web    | yes
        b@x.nl | 2026-03-03 | Web    | no
        c@x.nl | 2026-03-04 | Fair   | no
        d@x.nl | 2026-03-05 | Fair   | no
        `,
        ),
      ],
      right: [['conversion', 1 / 4]],
    }),
  ),
  {
    why: 'the number of a customer who takes another plan stands on both contracts',
    tabs: [
      tab(
        'Nuestros clientes',
        `
        N.º de cliente | Cliente | Plan   | Cuota mensual | Fecha de inicio | Fecha de fin
        7              | Ada     | Básico | 20            | 2025-01-05      | 2026-03-16
        7              | Ada     | Pro    | 50            | 2026-03-16      |
        8              | Bea     | Básico | 20            | 2025-02-05      | 2026-03-20
        9              | Cleo    | Pro    | 50            | 2025-02-07      |
        10             | Dora    | Pro    | 50            | 2026-03-07      |
        `,
      ),
    ],
    right: [
      ['mrr', 150],
      ['churn', 1 / 3],
      ['net_revenue_retention', 100 / 90],
    ],
  },
  {
    why: 'a customer who stands there again with the start put right alone is the same, as written last',
    tabs: [
      tab(
        'Clients',
        `
        Client ID | Client | Plan | MRR | Start date | End date
        7         | Ada    | Base | 20  | 2025-01-05 |
        8         | Bea    | Base | 20  | 2025-02-05 | 2026-03-20
        7         | Ada    | Base | 20  | 2025-01-15 |
        `,
      ),
    ],
    right: [
      ['mrr', 20],
      ['churn', 1 / 2],
    ],
  },
  {
    why: 'forms that were filled in, and meetings, are no customers who came and went',
    tabs: [
      tab('Gastos', 'Fecha | Canal | Gasto\n2026-03-01 | Ads | 300'),
      tab(
        'Respuestas',
        `
        Nº | Nombre | Empresa | Fecha de inicio  | Fecha de fin
        1  | Ada    | Uno SL  | 2026-03-02 10:00 | 2026-03-02 10:04
        2  | Bea    | Dos SL  | 2026-03-03 11:00 | 2026-03-03 11:09
        3  | Cleo   | Tres SL | 2026-03-04 12:00 | 2026-03-04 12:02
        `,
      ),
    ],
    right: [
      ['cac', 'reason'],
      ['churn', 'reason'],
    ],
  },
  {
    why: 'who joins and who leaves a club, in two tabs by the number of a member',
    tabs: [
      tab(
        'Eintritte',
        'Mitgliedsnr | Name | Angemeldet am | Monatsbeitrag\n7 | Ada | 2025-01-05 | 20\n8 | Bea | 2025-01-06 | 20\n9 | Cleo | 2026-03-02 | 30',
      ),
      tab('Kündigungen', 'Mitgliedsnr | Gekündigt zum | Grund\n8 | 2026-03-20 | Preis'),
    ],
    right: [
      ['churn', 0.5],
      ['mrr', 50],
    ],
  },
  {
    why: 'members are customers, with what they pay each month or week',
    tabs: [
      tab(
        'socios',
        'Miembro | Fecha de inicio | Fecha de fin | Precio | Frecuencia\nAda | 2025-01-05 | | 12 | mensual\nBea | 2025-01-06 | 2026-03-20 | 24 | mensual\nCleo | 2025-01-07 | | 144 | anual',
      ),
    ],
    right: [
      ['mrr', 24],
      ['churn', 1 / 3],
    ],
  },
  {
    why: 'a quote that became an order or did not, and when that was decided',
    tabs: [
      tab(
        'offertes',
        `
        Offertenummer | Adviseur | Offertebedrag | Opdracht gekregen | Offertedatum | Datum beslissing
        1             | Ann      | 100           | ja                | 2026-02-02   | 2026-03-04
        2             | Ann      | 70            | nee               | 2026-02-02   | 2026-03-05
        3             | Bob      | 900           |                   | 2026-03-02   |
        4             | Bob      | 40            | nee               | 2026-02-12   | 2026-03-06
        `,
      ),
    ],
    right: [
      ['win_rate', 1 / 3],
      ['sales_per_rep / rep Ann', 100],
      ['sales_cycle', 30],
    ],
  },
  {
    why: 'what became of a request, in German',
    tabs: [
      tab(
        'Anfragen',
        `
        Firma | Eingegangen am   | Erste Reaktion am | Ergebnis
        Ada   | 2026-03-02 09:00 | 2026-03-02 09:45  | Auftrag erteilt
        Bea   | 2026-03-03 09:00 | 2026-03-03 10:15  | Kein Bedarf
        Cleo  | 2026-03-04 09:00 |                   | Absage
        Dora  | 2026-03-05 09:00 |                   | offen
        `,
      ),
    ],
    right: [
      ['new_leads', 4],
      ['conversion', 1 / 4],
      ['response_time', 60],
    ],
  },
  {
    why: 'a quota for the year is for each month a twelfth of it',
    tabs: [
      tab('verkopers', 'Naam | Jaardoel\nAnn | 1200\nBob | 2400'),
      tab(
        'deals',
        'Deal | Verkoper | Status | Bedrag | Gesloten op\nA | Ann | Gewonnen | 1200 | 2025-03-02\nB | Bob | Gewonnen | 600 | 2025-11-03\nC | Bob | Verloren | 50 | 2025-11-04',
      ),
    ],
    over: '2025-01-01..2025-12-31',
    right: [['quota_attainment', 0.5]],
  },
  {
    why: 'costs in one currency, and customers who pay in another',
    tabs: [
      tab('costs', 'Month | Channel | Spend (USD)\n2026-01 | Ads | 100\n2026-02 | Ads | 100\n2026-03 | Ads | 400'),
      tab(
        'orders',
        'Order | Customer | Date | Total (EUR)\n1 | Ada | 2026-01-09 | 50\n2 | Bea | 2026-03-03 | 60\n3 | Ada | 2026-03-04 | 70',
      ),
    ],
    over: '2026-01-01..2026-03-31',
    right: [
      ['cac', 300],
      ['ltv_to_cac', 'reason'],
    ],
  },
  {
    why: 'contacts of whom a lifecycle says how far they are may be leads',
    tabs: [
      tab(
        'contacten',
        'Voornaam | Achternaam | Telefoon | Levenscyclusfase | Aangemaakt op\nAda | Bos | 06-1 | Lead | 2026-03-02\nBea | Dam | 06-2 | Klant | 2026-03-03\nCleo | Eik | 06-3 | Lead | 2026-02-03',
      ),
    ],
    right: [['new_leads', 2]],
    orAsked: true,
  },
  {
    why: 'who comes to a seminar is no customer',
    tabs: [
      tab(
        'Teilnehmer',
        'Name | E-Mail | Veranstaltung | Angemeldet am | Teilgenommen\nAda | a@x.de | Messe | 2026-03-02 | ja\nBea | b@y.de | Messe | 2026-03-03 | nein',
      ),
      tab('Kosten', 'Monat | Kanal | Kosten\n2026-03 | Messe | 500'),
    ],
    right: [
      ['cac', 'reason'],
      ['churn', 'reason'],
    ],
  },
  {
    why: 'who set a lead up is not who closes it',
    tabs: [
      tab(
        'deals',
        'Deal | SDR | Closer | Outcome | Value | Closed on\nA | Ann | Bob | Won | 10 | 2026-03-02\nB | Ann | Cas | Won | 20 | 2026-03-03\nC | Dot | Bob | Lost | 30 | 2026-03-04',
      ),
    ],
    right: [
      ['sales_per_rep / rep Bob', 10],
      ['sales_per_rep / rep Cas', 20],
    ],
  },
  ...(
    [
      ['Time to first response', ['2h 15m', '45 min', '1:30:00'], 90],
      ['Reactietijd', ['1 uur 30 min', '20 minuten', '2 uur'], 90],
      ['Délai de réponse', ['PT30M', '1 h', '90 s'], 30],
      ['First reply (hours)', ['2', '1', '3'], 120],
      ['Erste Antwort (Minuten)', ['40', '20', '30'], 30],
    ] as [string, string[], number][]
  ).map(
    ([header, [one, other, third], median]): Input => ({
      why: `${header} ${one}: how long it took, and no number of millions`,
      tabs: [
        tab(
          'leads',
          `Lead | Created | Owner | ${header}\nA | 2026-03-02 | Kim | ${one}\nB | 2026-03-03 | Kim | ${other}\nC | 2026-03-04 | Kim | ${third}`,
        ),
      ],
      right: [['response_time', median]],
    }),
  ),
  ...(
    [
      ['Quarter', 'Q1 2026', 'Target'],
      ['Kwartaal', '1e kwartaal 2026', 'Doelstelling'],
      ['Quartal', '2026-Q1', 'Umsatzziel'],
      ['Trimestre', 'T1 2026', 'Objectif'],
    ] as const
  ).map(
    ([header, quarter, target]): Input => ({
      why: `${quarter}: what is to be sold in a quarter`,
      tabs: [
        tab(
          'deals',
          'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | 50 | 2026-02-02\nB | Kim | Won | 25 | 2026-03-03',
        ),
        tab('targets', `Rep | ${header} | ${target}\nKim | ${quarter} | 150`),
      ],
      over: '2026-01-01..2026-03-31',
      right: [['quota_attainment', 1 / 2]],
    }),
  ),
  {
    why: 'costs of a quarter are divided by the customers of a quarter, and by those of no month of it',
    tabs: [
      tab(
        'deals',
        'Deal | Owner | Customer | Stage | Amount | Close date\nA | Kim | X | Won | 50 | 2026-02-02\nB | Kim | Y | Won | 25 | 2026-03-03',
      ),
      tab('costs', 'Channel | Quarter | Cost\nWeb | Q1 2026 | 900\nFair | Q4 2025 | 100'),
    ],
    over: '2026-01-01..2026-03-31',
    right: [['cac', 450]],
    orAsked: true,
  },
  {
    why: 'a quarter is no day of closing',
    tabs: [
      tab(
        'deals',
        'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | 50 | Q1 2026\nB | Kim | Lost | 25 | Q1 2026',
      ),
    ],
    right: [['win_rate', 'reason']],
  },
  {
    why: 'of the accounts of a whole ledger rent and what was bought to be sold win nobody',
    tabs: [
      tab(
        'kosten',
        `
        Datum      | Grootboekrekening      | Bedrag
        2026-03-01 | 4100 Huur              | 4000
        2026-03-05 | 7010 Inkoopwaarde      | 9000
        2026-03-10 | 4500 Beurzen           | 300
        2026-03-31 | 4010 Lonen verkopers   | 100
        `,
      ),
      tab('klanten', 'Klant | Klant sinds\nA | 2026-03-03\nB | 2026-03-20\nC | 2025-03-20'),
    ],
    right: [['cac', 200]],
  },
  ...(
    [
      ['Jahr | Monat', '2026 | 3'],
      ['Year | Month', '2026 | March'],
      ['Maand | Jaar', 'mrt | 2026'],
      ['Année | Mois', '2026 | 03'],
    ] as const
  ).map(
    ([headers, cells]): Input => ({
      why: `${headers}: the year of a month in a column of its own`,
      tabs: [
        tab(
          'deals',
          'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | 50 | 2026-03-02\nB | Kim | Won | 25 | 2026-02-03',
        ),
        tab('targets', `Rep | ${headers} | Target\nKim | ${cells} | 100\nTotal | | | 100`),
      ],
      right: [['quota_attainment', 1 / 2]],
    }),
  ),
  ...['Abonnee', 'Subscriber', 'Mieter', 'Locataire', 'Inquilino'].map(
    (header): Input => ({
      why: `${header}: who pays again and again is a customer`,
      tabs: [
        tab(
          'contracts',
          `
          ${header} | Plan | MRR | Start date | Ended on   | Status
          A         | X    | 20  | 2025-01-01 |            | Active
          B         | X    | 30  | 2025-06-01 | 2026-03-15 | Ended
          C         | Y    | 40  | 2025-06-01 |            | Active
          `,
        ),
      ],
      right: [
        ['mrr', 60],
        ['churn', 1 / 3],
      ],
    }),
  ),
  {
    why: 'orders of a Dutch bookkeeping system: its own word for a customer, amounts with and without tax',
    tabs: [
      tab(
        'Verkooporders',
        'Ordernummer | Verkooprelatie | Orderdatum | Orderbedrag incl. btw | Orderbedrag excl. btw\n1 | A | 2026-03-02 | 121 | 100\n2 | B | 2026-03-09 | 242 | 200',
      ),
    ],
    right: [
      ['revenue', 300],
      ['average_purchase', 150],
    ],
  },
];
