import { type Input, tab } from './input';

/** What tabs, columns and rows are. */
export const tabs: Input[] = [
  {
    why: 'a call log is no list of leads',
    tabs: [
      tab(
        'beller',
        'Beller | Nummer | Richting | Tijdstip | Gespreksduur\nAnn | 06123 | uitgaand | 2026-03-02 10:00 | 00:03:10\nBob | 06124 | inkomend | 2026-03-03 11:00 | 00:01:00',
      ),
    ],
    right: [['new_leads', 'reason']],
  },
  {
    why: 'the state of Mexico is no stage, the stage is',
    tabs: [
      tab(
        'oportunidades',
        `
        Oportunidad | Vendedor | Estado     | Etapa   | Importe | Fecha de cierre
        A           | Eva      | Jalisco    | Ganada  | 100     | 2026-03-02
        B           | Eva      | Puebla     | Perdida | 200     | 2026-03-03
        C           | Luis     | Jalisco    | Ganada  | 300     | 2026-03-05
        D           | Luis     | Nuevo León | Abierta | 900     | 2026-04-05
        `,
      ),
    ],
    right: [
      ['win_rate', 2 / 3],
      ['sales_per_rep / rep Luis', 300],
    ],
  },
  {
    why: 'sums below each rep, and headers again on each page',
    tabs: [
      tab(
        'rapport',
        `
        Deal      | Verkoper | Status   | Bedrag | Gesloten op
        A         | Ann      | Gewonnen | 100    | 2026-03-02
        B         | Ann      | Verloren | 50     | 2026-03-03
        Subtotaal |          |          | 150    |
        Deal      | Verkoper | Status   | Bedrag | Gesloten op
        C         | Bob      | Gewonnen | 70     | 2026-03-04
        Subtotaal |          |          | 70     |
        Totaal    |          |          | 220    |
        `,
      ),
    ],
    right: [
      ['sales_per_rep', 170],
      ['win_rate', 2 / 3],
    ],
  },
  {
    why: 'a dash is no customer',
    tabs: [
      tab(
        'kassa',
        'Bonnr | Datum | Klant | Totaal\n1 | 2026-03-01 | - | 10\n2 | 2026-03-02 | - | 10\n3 | 2026-03-02 | Jan | 40\n4 | 2026-03-09 | Piet | 60',
      ),
    ],
    right: [
      ['revenue', 120],
      ['clv', 50],
    ],
  },
  {
    why: 'numbers of salespeople have their names in the tab of the staff',
    tabs: [
      tab(
        'kansen',
        'Kansnr | verkoper_nr | Fase | Waarde | Sluitdatum\n1 | 7 | Gewonnen | 100 | 2026-03-02\n2 | 9 | Gewonnen | 50 | 2026-03-03\n3 | 7 | Verloren | 10 | 2026-03-04',
      ),
      tab('personeel', 'personeelsnr | voornaam | achternaam\n7 | Ann | Bos\n9 | Cas | Dam\n12 | Eva | Fok'),
    ],
    right: [
      ['sales_per_rep / rep Ann Bos', 100],
      ['sales_per_rep / rep Eva Fok', 0],
    ],
  },
  {
    why: 'leads become customers by a reference of another name',
    tabs: [
      tab(
        'prospects',
        'Réf. prospect | Nom | Créé le | Origine\nP1 | A | 2026-03-01 | Web\nP2 | B | 2026-03-02 | Salon\nP3 | C | 2026-03-03 | Web\nP4 | D | 2026-03-04 | Web',
      ),
      tab(
        'affaires',
        'Affaire | Prospect d’origine | Étape | Montant | Date de clôture\nX | P1 | Gagnée | 10 | 2026-03-20\nY | P3 | Perdue | 20 | 2026-03-21',
      ),
    ],
    locale: 'fr_FR',
    right: [
      ['conversion', 1 / 4],
      ['new_leads', 4],
    ],
  },
  {
    why: 'what was planned for March and done in April was done in April',
    tabs: [
      tab(
        'activiteiten',
        'Type | Onderwerp | Eigenaar | Gepland op | Afgerond op\nBellen | a | Ann | 2026-03-30 | 2026-04-01\nBellen | b | Ann | 2026-02-27 | 2026-03-02\nAfspraak | c | Bob | 2026-03-05 | 2026-03-05\nAfspraak | d | Bob | 2026-03-09 |',
      ),
    ],
    asOf: '2026-04-30',
    right: [['sales_activities', 2]],
  },
  {
    why: 'years of two digits, days first',
    tabs: [
      tab(
        'orders',
        'Ordernr | Besteldatum | Klant | Bedrag\n1 | 25-03-26 | A | 10\n2 | 03-03-26 | B | 20\n3 | 30-12-25 | C | 40',
      ),
    ],
    locale: 'nl_NL',
    right: [['revenue', 30]],
  },
  {
    why: 'months in words, accents and all',
    tabs: [
      tab(
        'commandes',
        'Commande | Date de commande | Client | Total\n1 | 5 mars 2026 | A | 10\n2 | 28 février 2026 | B | 20\n3 | 1er mars 2026 | C | 40',
      ),
    ],
    locale: 'fr_FR',
    right: [['revenue', 50]],
  },
  {
    why: 'two boxes: neither ticked is still open',
    tabs: [
      tab(
        'Chancen',
        'Chance | Betreuer | Gewonnen | Verloren | Wert | Abschlussdatum\nA | Jo | ja | nein | 10 | 2026-03-02\nB | Jo | nein | ja | 20 | 2026-03-03\nC | Jo | nein | nein | 40 | 2026-03-04\nD | Jo | ja | nein | 80 | 2026-03-05',
      ),
    ],
    locale: 'de_DE',
    right: [
      ['win_rate', 2 / 3],
      ['sales_per_rep', 90],
    ],
  },
  {
    why: 'the total of an order stands on each of its lines, and lines have their own amounts',
    tabs: [
      tab(
        'pedidos',
        `
        Nº pedido | Fecha      | Cliente | Producto | Cantidad | Precio unitario | Total pedido
        1         | 2026-03-01 | A       | Taza     | 2        | 10              | 26
        1         | 2026-03-01 | A       | Plato    | 1        | 6               | 26
        2         | 2026-03-02 | B       | Taza     | 1        | 10              | 10
        `,
      ),
    ],
    right: [
      ['revenue', 36],
      ['average_purchase', 18],
      ['revenue / product Taza', 30],
      ['revenue / product Plato', 6],
    ],
  },
  {
    why: 'headers with one word more, and in another order',
    tabs: [
      tab(
        'pipeline export',
        'Naam van de kans | Accountmanager naam | Huidige fase | Totale dealwaarde | Werkelijke sluitdatum | Aanmaakdatum kans\nA | Ann | Gewonnen | 100 | 2026-03-10 | 2026-03-01\nB | Bob | Verloren | 50 | 2026-03-10 | 2026-03-01',
      ),
    ],
    right: [
      ['sales_per_rep / rep Ann', 100],
      ['win_rate', 1 / 2],
      ['sales_cycle', 9],
    ],
  },
  {
    why: 'a probability of everything or nothing is what became of it, where nothing else says',
    tabs: [
      tab(
        'opps',
        'Opportunity | Sales rep | Win % | Deal size | Closed on\nA | Kim | 100 | 10 | 2026-03-02\nB | Kim | 0 | 20 | 2026-03-03\nC | Lee | 40 | 30 | 2026-03-04',
      ),
    ],
    right: [['win_rate', 1 / 2]],
    orAsked: true,
  },
  {
    why: 'names with invisible characters and other capitals are one rep',
    tabs: [
      tab(
        'deals',
        'Deal | Owner | Stage | Amount | Close date\nA | Kim\u200b Lee | Won | 10 | 2026-03-02\nB | kim lee | Won | 20 | 2026-03-03\nC | Kim\u00a0Lee | Lost | 5 | 2026-03-04',
      ),
    ],
    right: [
      ['sales_per_rep / rep Kim Lee', 30],
      ['win_rate', 2 / 3],
    ],
  },
  {
    why: 'without costs in the period there is no cost of a customer',
    tabs: [
      tab('spend', 'Month | Channel | Spend\n2025-01 | Ads | 100'),
      tab('customers', 'Customer | Customer since\nA | 2026-03-02\nB | 2026-03-03'),
    ],
    right: [['cac: article', 'reason']],
  },
  {
    why: 'marks out of ten, of which promoters and detractors are counted',
    tabs: [
      tab(
        'umfrage',
        `Zeitstempel | Wie wahrscheinlich ist es, dass du uns als Arbeitgeber empfiehlst? (0-10)\n${[10, 9, 9, 8, 7, 3, 10, 6].map((score, at) => `2026-03-0${at + 1} 10:00 | ${score}`).join('\n')}`,
      ),
    ],
    right: [['enps', 25]],
    asOf: '2026-04-30',
  },
  ...[
    ['Klanten', 'Naam', 'Aangemaakt op', 'Klant sinds'],
    ['Kunden', 'Name', 'Erstellt am', 'Kunde seit'],
    ['Accounts', 'Account name', 'Date entered', 'Customer since'],
    ['export', 'Name', 'Created at', 'Customer since'],
  ].map(
    ([name, who, created, since]): Input => ({
      why: `${name} with ${created} and ${since} are customers`,
      tabs: [
        tab(
          name,
          `
          ${who} | ${created} | ${since}   | Land
          A1     | 2026-01-03 | 2026-03-03 | NL
          A2     | 2026-02-15 | 2026-03-15 | NL
          A3     | 2026-03-20 | 2026-03-28 | BE
          `,
        ),
        tab('Costs', 'Month | Channel | Cost\n2026-03 | Google Ads | 2700\n2026-02 | Google Ads | 100'),
      ],
      right: [
        ['cac', 900],
        ['new_leads', 'reason'],
        ['conversion', 'reason'],
      ],
    }),
  ),
  ...['Open deals', 'Verkoopkansen', 'Affaires en cours'].map(
    (name): Input => ({
      why: `${name} without a stage: the day on which a deal was entered is none of a sale`,
      tabs: [
        tab(
          name,
          `
          Deal | Owner | Amount | Created
          A    | Kim   | 100    | 2026-03-02
          B    | Kim   | 200    | 2026-03-05
          C    | Lee   | 400    | 2026-03-09
          `,
        ),
      ],
      right: [
        ['revenue', 'reason'],
        ['average_purchase', 'reason'],
      ],
    }),
  ),
  {
    why: 'leads once for each campaign: each counts once',
    tabs: [
      tab(
        'Leads',
        `
        Naam     | Bedrijf | Leadbron | Aangemaakt op | Campagnenaam
        Jan Bos  | Acme    | Web      | 2026-03-02    | Voorjaar
        Jan Bos  | Acme    | Web      | 2026-03-02    | Beurs
        Piet Kok | Acme    | Web      | 2026-03-02    | Beurs
        Els Vos  | Bolt    | Beurs    | 2026-03-09    | Beurs
        Els Vos  | Bolt    | Beurs    | 2026-03-19    | Beurs
        `,
      ),
    ],
    right: [['new_leads', 4]],
  },
  {
    why: 'questions to a helpdesk, asked by whoever has an address, are no sales activities',
    tabs: [
      tab(
        'tickets',
        `
        Ticketnummer | Onderwerp | Melder     | Status   | Aangemaakt op | Opgelost op | Behandelaar
        1            | Inloggen  | x@y.test   | Opgelost | 2026-03-01    | 2026-03-02  | Lou
        2            | Factuur   | z@y.test   | Open     | 2026-03-03    |             | Lou
        3            | Link stuk | q@y.test   | Opgelost | 2026-03-05    | 2026-03-06  | Mel
        `,
      ),
    ],
    right: [['sales_activities', 'reason']],
  },
  ...['Bereikt', 'Connected', 'Gesprochen'].map(
    (reached): Input => ({
      why: `a call of which came "${reached}" was made, beside what is done and what is planned`,
      tabs: [
        tab(
          'Activities',
          `
          Type    | Date       | Assigned to | Outcome
          Call    | 2026-03-02 | Ann         | ${reached}
          Meeting | 2026-03-04 | Bert        | Completed
          Meeting | 2026-03-05 | Bert        | Planned
          `,
        ),
      ],
      right: [['sales_activities', 2]],
    }),
  ),
];
