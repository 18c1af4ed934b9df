import { type Input, tab } from './input';

/** When something happened, as people and systems write it, and what their writing cannot tell. */
export const days: Input[] = [
  {
    why: 'German months and days of the week, cut short',
    tabs: [
      tab(
        'Verkäufe',
        `
        Beleg-Nr | Kunde | Verkaufsdatum | Betrag
        1     | Ada    | Do, 5. Mrz. 2026  | 10
        2     | Bea    | 17. Mrz 2026      | 20
        3     | Cleo   | Sa, 28. Feb. 2026 | 40
        4     | Ada    | Mi, 1. Apr. 2026  | 80
        `,
      ),
    ],
    right: [['revenue', 30]],
  },
  {
    why: 'a line below the headers that says how to fill them in is no row of its own that waits',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Created      | Amount | Status | Closed
             |       | (yyyy-mm-dd) | (€)    |        | (day won or lost)
        A    | Kim   | 2026-03-01   | 10     | Won    | 2026-03-10
        B    | Kim   | 2026-03-01   | 20     | Lost   | 2026-03-11
        C    | Max   | 2026-03-02   | 30     | Won    | 2026-03-12
        D    | Max   | 2026-03-02   | 40     | Open   |
        `,
      ),
    ],
    right: [
      ['win_rate', 2 / 3],
      ['sales_per_rep', 40],
    ],
  },
  {
    why: 'days alone tell no minutes, not even nought',
    tabs: [
      tab(
        'prospects',
        `
        Prospect | E-mail   | Reçu le    | Premier contact
        Ada      | a@x.fr   | 2026-03-02 | 2026-03-02
        Bea      | b@x.fr   | 2026-03-03 | 2026-03-03
        Cleo     | c@x.fr   | 2026-03-04 | 2026-03-06
        `,
      ),
    ],
    right: [
      ['new_leads', 3],
      ['response_time', 'reason'],
      ['response_time: within_hour', 'reason'],
    ],
  },
  {
    why: 'a visit that nobody came to was none, whatever day it has',
    tabs: [
      tab(
        'bezoeken',
        `
        Onderwerp | Type     | Verkoper | Uitgevoerd op | Uitkomst
        A         | Bezoek   | Ann      | 2026-03-02    | Verschenen
        B         | Bezoek   | Ann      | 2026-03-03    | Niet komen opdagen
        C         | Gesprek  | Bob      | 2026-03-04    | Gesproken
        D         | Bezoek   | Bob      |               | Gepland
        `,
      ),
    ],
    right: [['sales_activities', 2]],
  },
  {
    why: 'marks from 1 to 6 are no answers from 0 to 10',
    tabs: [
      tab(
        'Mitarbeiterumfrage',
        `
        Zeitstempel      | Wie zufrieden bist du mit deiner Arbeit? (1 = sehr gut, 6 = ungenügend)
        2026-01-10 10:00 | 1
        2026-01-11 10:00 | 2
        2026-01-12 10:00 | 6
        2026-01-13 10:00 | 2
        2026-01-14 10:00 | 3
        `,
      ),
    ],
    over: '2026-01-01..2026-03-31',
    asOf: '2026-04-10',
    right: [
      ['enps', 'reason'],
      ['satisfaction', 'reason'],
    ],
  },
  {
    why: 'who reads a newsletter is no customer',
    tabs: [
      tab(
        'nieuwsbrief',
        'Naam | E-mailadres | Ingeschreven op | Unsubscribed on\nAda | a@x.nl | 2026-03-02 | \nBea | b@x.nl | 2026-03-03 | 2026-03-09\nCleo | c@x.nl | 2026-03-04 |',
      ),
      tab('kosten', 'Maand | Kanaal | Kosten\n2026-02 | Web | 500\n2026-03 | Web | 500'),
    ],
    right: [
      ['cac', 'reason'],
      ['churn', 'reason'],
    ],
  },
  {
    why: 'what was paid back of an order or an invoice',
    tabs: [
      tab(
        'invoices',
        `
        Invoice no | Client | Invoice date | Invoice total amount | Invoice refund amount
        1          | Ada    | 2026-03-02   | 100                  | 0
        2          | Bea    | 2026-03-03   | 80                   | 30
        3          | Cleo   | 2026-03-04   | 50                   | 50
        `,
      ),
    ],
    right: [['revenue', 150]],
  },
  {
    why: 'answers as parts of the highest, and as stars',
    tabs: [
      tab(
        'enquête medewerkers',
        `
        Ingevuld op | Hoe tevreden ben je met je werk?
        2026-01-10  | 5/5
        2026-01-11  | 4 van 5
        2026-01-12  | ★★☆☆☆
        2026-01-13  | ★★★★★
        2026-01-14  | 1/5
        `,
      ),
    ],
    over: '2026-01-01..2026-03-31',
    asOf: '2026-04-10',
    right: [['satisfaction', 0.6]],
  },
  {
    why: 'the day of activation is the start where there is no other',
    tabs: [
      tab(
        'Verträge',
        'Kunde | Preis pro Monat | Aktiviert am | Gekündigt zum\nAda | 10 | 2025-01-05 |\nBea | 10 | 2025-01-06 | 2026-03-20\nCleo | 30 | 2026-03-02 |',
      ),
    ],
    right: [
      ['mrr', 40],
      ['churn', 0.5],
    ],
  },
  {
    why: 'since when somebody belongs to it, in French',
    tabs: [
      tab(
        'adhérents',
        'Nom | Adhésion le | Date de résiliation\nAda | 2025-01-05 |\nBea | 2025-01-06 | 2026-03-20\nCleo | 2026-03-02 |',
      ),
    ],
    right: [['churn', 0.5]],
  },
  {
    why: 'the day on which a contract starts is not the day on which its deal was made',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Stage | Amount | Signed on  | Start date | Created
        A    | Ann   | Won   | 10     | 2026-03-02 | 2026-04-01 | 2026-02-20
        B    | Ann   | Won   | 20     | 2026-03-04 | 2026-03-15 | 2026-02-24
        C    | Bob   | Lost  | 30     | 2026-03-06 |            | 2026-02-25
        `,
      ),
    ],
    right: [['sales_cycle', 9]],
  },
  {
    why: 'tax under the name of its rate',
    tabs: [
      tab(
        'Rechnungen',
        `
        Rechnungsnummer | Kunde | Rechnungsdatum | MwSt. 19 % | Gesamtbetrag
        1               | Ada   | 2026-03-02     | 19,00      | 119,00
        2               | Bea   | 2026-03-03     | 38,00      | 238,00
        3               | Cleo  | 2026-03-04     | 5,70       | 35,70
        `,
      ),
    ],
    locale: 'de_DE',
    right: [['revenue', 330]],
  },
  ...['9999-12-31', '31.12.9999', '0000-00-00', 'open-ended', 'doorlopend', 'auf unbestimmte Zeit', 'still active'].map(
    (end): Input => ({
      why: `${end}: an end that is none leaves the ends beside it`,
      tabs: [
        tab(
          'subscriptions',
          `
          Customer | Monthly fee | Start date | End date
          A        | 10          | 2025-01-01 | ${end}
          B        | 20          | 2025-02-01 | ${end}
          C        | 30          | 2025-03-01 | ${end}
          D        | 40          | 2025-04-01 | 2026-03-15
          `,
        ),
      ],
      right: [
        ['mrr', 60],
        ['churn', 1 / 4],
      ],
    }),
  ),
  {
    why: 'nobody has left where every end is none',
    tabs: [
      tab(
        'subscriptions',
        'Customer | Monthly fee | Start date | End date\nA | 10 | 2025-01-01 | 9999-12-31\nB | 20 | 2025-02-01 | 9999-12-31',
      ),
    ],
    right: [
      ['mrr', 30],
      ['churn', 0],
    ],
  },
  {
    why: 'ends that nobody can read leave no customer as still there',
    tabs: [
      tab(
        'subscriptions',
        'Customer | Monthly fee | Start date | End date\nA | 10 | 2025-01-01 | after the fair\nB | 20 | 2025-02-01 | week 12',
      ),
    ],
    right: [
      ['mrr', 'reason'],
      ['churn', 'reason'],
    ],
  },
];
