import { type Input, tab } from './input';

const orders = (header: string, [no, yes]: [string, string]): Input => ({
  why: `${header}: an order that bears the tick counts nowhere`,
  tabs: [
    tab(
      'sales',
      `
      Receipt | Sold on    | Buyer | ${header} | Total
      R1      | 2026-03-03 | A     | ${no}     | 40
      R2      | 2026-03-14 | B     | ${yes}    | 500
      R3      | 2026-03-21 | C     | ${no}     | 60
      `,
    ),
  ],
  right: [
    ['revenue', 100],
    ['average_purchase', 50],
  ],
});

const customers = (header: string, [paying, not]: [string, string], over: [string, number][]): Input => ({
  why: `${header}: who bears the tick pays nothing that comes back`,
  tabs: [
    tab(
      'subscriptions',
      `
      Client | ${header}  | MRR | Start date | End date
      A      | ${paying}  | 70  | 2025-02-03 |
      B      | ${not}     | 900 | 2025-03-01 |
      C      | ${paying}  | 30  | 2025-04-20 | 2026-03-17
      `,
    ),
  ],
  right: over,
});

const halfLeft: [string, number][] = [
  ['mrr', 70],
  ['churn', 0.5],
];

const doubted = (header: string, [real, doubtful]: [string, string]): Input => ({
  why: `${header} ${doubtful}: whether such an order counts is asked, and it is left out meanwhile`,
  tabs: [
    tab(
      'sales',
      `
      Receipt | Sold on    | Buyer | ${header}   | Total
      R1      | 2026-03-03 | A     | ${real}     | 40
      R2      | 2026-03-14 | B     | ${doubtful} | 500
      R3      | 2026-03-21 | C     | ${real}     | 60
      `,
    ),
  ],
  right: [
    ['revenue', 100],
    ['average_purchase', 50],
  ],
});

/** Appointments with a column of ticks that says which of them there were. */
const held = (header: string, [yes, no]: [string, string]): Input => ({
  why: `${header}: an appointment that there was not is none`,
  tabs: [
    tab(
      'appointments',
      `
      Activity | Date       | Owner | ${header}
      Meeting  | 2026-03-03 | Mia   | ${yes}
      Meeting  | 2026-03-13 | Mia   | ${no}
      Demo     | 2026-03-17 | Noa   | ${yes}
      Call     | 2026-03-23 | Noa   | ${no}
      `,
    ),
  ],
  right: [['sales_activities', 2]],
});

/** Columns of ticks or few words that no field reads, and that say which rows do not count. */
export const tickColumns: Input[] = [
  orders('Void', ['no', 'yes']),
  orders('Is cancelled', ['FALSE', 'TRUE']),
  orders('Vervallen?', ['nee', 'ja']),
  orders('storniert', ['', 'x']),
  orders('Annulée / supprimée', ['N', 'O']),
  orders('Removed', ['0', '1']),
  {
    why: 'a tick that every order bears says something else',
    tabs: [
      tab(
        'sales',
        'Receipt | Sold on | Buyer | Void | Total\n1 | 2026-03-02 | A | yes | 40\n2 | 2026-03-13 | B | yes | 60',
      ),
    ],
    right: [['revenue', 100]],
  },
  {
    why: 'a lead that was deleted is none',
    tabs: [
      tab(
        'aanvragen',
        `
        Aanvraag | Aangemaakt op | E-mail | Verwijderd
        L1       | 2026-03-03    | a@x.nl | nee
        L2       | 2026-03-14    | b@x.nl | ja
        L3       | 2026-03-15    | c@x.nl | nee
        `,
      ),
    ],
    right: [['new_leads', 2]],
  },
  customers('On trial', ['no', 'yes'], halfLeft),
  customers('Proefklant', ['nee', 'ja'], halfLeft),
  customers('Probeabo', ['nein', 'ja'], halfLeft),
  customers('One-time', ['FALSE', 'TRUE'], halfLeft),
  customers('Terugkerend', ['ja', 'nee'], halfLeft),
  {
    why: 'a trial that has ended since is told by its day, not by its tick',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | Free trial | Trial end  | MRR | Start date | End date
        A      | yes        | 2026-01-31 | 70  | 2026-01-03 |
        B      | no         |            | 30  | 2025-04-20 | 2026-03-17
        `,
      ),
    ],
    right: [
      ['mrr', 70],
      ['churn', 0.5],
    ],
  },
  {
    why: 'what a program sent is nobody’s activity',
    tabs: [
      tab(
        'activities',
        `
        Type  | Date       | User | Geautomatiseerd
        Call  | 2026-03-03 | Mia  | nee
        Email | 2026-03-13 | Mia  | ja
        Call  | 2026-03-23 | Noa  | nee
        `,
      ),
    ],
    right: [['sales_activities', 2]],
  },
  held('Attended', ['yes', 'no']),
  held('Gehouden', ['ja', 'nee']),
  held('Doorgegaan?', ['x', '']),
  held('Hat stattgefunden', ['Ja', 'Nein']),
  held('A eu lieu', ['oui', 'non']),
  held('Effectuée', ['VRAI', 'FAUX']),
  held('Celebrada', ['sí', 'no']),
  held('Niet verschenen', ['nee', 'ja']),
  held('No se presentó', ['no', 'sí']),
  doubted('Nietig', ['nee', 'ja']),
  doubted('Testeintrag?', ['nein', 'ja']),
  doubted('Fictitious', ['FALSE', 'TRUE']),
  doubted('Doublette', ['non', 'oui']),
  doubted('Ficticio', ['', 'x']),
  doubted('Environment', ['production', 'sandbox']),
  doubted('Documentsoort', ['Verkoopbon', 'Concept']),
  doubted('Vorgang', ['Abgeschlossen', 'Storno']),
  doubted('Étape comptable', ['Validée', 'Brouillon']),
  doubted('Observación', ['', 'Duplicado']),
  doubted('Handling', ['Done', 'Cancelled by customer']),
  doubted('Scope', ['Customers', 'Internal use']),
  {
    why: 'a word that every order bears says something else',
    tabs: [
      tab(
        'sales',
        'Receipt | Sold on | Buyer | Desk | Total\n1 | 2026-03-02 | A | Test | 40\n2 | 2026-03-13 | B | Test | 60',
      ),
    ],
    right: [['revenue', 100]],
  },
  {
    why: 'a campaign may be called Test, an address may be invalid',
    tabs: [
      tab(
        'leads',
        `
        Lead | Created on | E-mail | Campaign | E-mail check
        L1   | 2026-03-03 | a@x.nl | Test     | valid
        L2   | 2026-03-14 | b@x.nl | Spring   | invalid
        `,
      ),
    ],
    right: [['new_leads', 2]],
  },
  {
    why: 'who is no buyer is no customer, and who pays nothing no subscriber',
    tabs: [
      tab(
        'customers',
        `
        Customer | Relation | Customer since | Left on
        A        | Buyer    | 2025-02-03     |
        B        | Supplier | 2025-03-01     |
        C        | Buyer    | 2025-04-20     | 2026-03-17
        `,
      ),
    ],
    right: [['churn', 0.5]],
  },
  orders('Cancelled on', ['', '2026-03-20']),
  orders('Storniert am', ['', '20.03.2026']),
  orders('Vervallen op', ['-', '2026-03-20']),
  orders('Payment received', ['yes', 'no']),
  orders('Voldaan', ['x', '']),
  orders('Bezahlt?', ['ja', 'nein']),
  orders('Est remboursée', ['non', 'oui']),
  orders('Gecrediteerd', ['nee', 'ja']),
  orders('Charged back', ['FALSE', 'TRUE']),
  ...[
    ['Order status', 'Payment status', 'Shipped', 'Paid', 'Unpaid'],
    ['Betaalstatus', 'Orderstatus', 'Betaald', 'Geleverd', 'Geannuleerd'],
    ['Bestellstatus', 'Zahlungsstatus', 'In Arbeit', 'Bezahlt', 'Erstattet'],
  ].map(
    ([first, second, ofFirst, good, bad]): Input => ({
      why: `${first} and ${second}: an order counts where neither denies it`,
      tabs: [
        tab(
          'sales',
          `
          Receipt | Sold on    | Buyer | ${first}   | ${second} | Total
          R1      | 2026-03-03 | A     | ${ofFirst} | ${good}   | 40
          R2      | 2026-03-14 | B     | ${ofFirst} | ${bad}    | 500
          R3      | 2026-03-21 | C     | ${ofFirst} | ${good}   | 60
          `,
        ),
      ],
      right: [
        ['revenue', 100],
        ['average_purchase', 50],
      ],
    }),
  ),
  {
    why: 'a deal that was won and then deleted counts nowhere, one that was put away does',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Stage | Amount | Close date | Deleted | Archived
        A    | Kim   | Won   | 10     | 2026-03-02 | no      | yes
        B    | Kim   | Won   | 500    | 2026-03-03 | yes     | no
        C    | Max   | Lost  | 20     | 2026-03-04 | no      | no
        `,
      ),
    ],
    right: [
      ['sales_per_rep', 10],
      ['win_rate', 1 / 2],
    ],
  },
  ...['Is spam', 'Duplicaat', 'Est un doublon'].map(
    (header): Input => ({
      why: `${header}: a lead that bears the tick is none`,
      tabs: [
        tab(
          'leads',
          `
          Lead | Created on | E-mail | ${header}
          L1   | 2026-03-03 | a@x.nl | no
          L2   | 2026-03-14 | b@x.nl | yes
          L3   | 2026-03-15 | c@x.nl | no
          `,
        ),
      ],
      right: [['new_leads', 2]],
    }),
  ),
];
