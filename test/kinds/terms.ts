import { type Input, tab } from './input';

const renewing = (header: string, [renews, not]: [string, string], end = 'Contract end'): Input => ({
  why: `${header}: the end of a term that begins again is nobody's leaving`,
  tabs: [
    tab(
      'contracts',
      `
      Client | Monthly fee | Contract start | ${end}     | ${header}
      A      | 40          | 2024-01-20     | 2026-03-20 | ${renews}
      B      | 70          | 2024-03-20     | 2026-03-19 | ${not}
      C      | 10          | 2024-06-20     | 2026-12-19 | ${not}
      `,
    ),
  ],
  right: [
    ['mrr', 50],
    ['churn', 1 / 3],
  ],
});

/** Ends that are none, and customers who are no new ones. */
export const terms: Input[] = [
  renewing('Auto-renewal', ['Yes', 'No']),
  renewing('Stilzwijgend verlengd', ['ja', 'nee']),
  renewing('Verlängert sich automatisch', ['x', '']),
  renewing('Tacite reconduction', ['oui', 'non']),
  {
    why: 'who has left, or has cancelled, renews no more',
    tabs: [
      tab(
        'contracts',
        `
        Client | Monthly fee | Contract start | Contract end | Cancelled on | Auto renew
        A      | 40          | 2024-01-20     | 2026-03-20   | 2026-02-01   | yes
        B      | 70          | 2024-03-20     | 2026-03-19   |              | yes
        C      | 10          | 2024-06-20     | 2026-12-19   |              | yes
        `,
      ),
    ],
    right: [
      ['mrr', 80],
      ['churn', 1 / 3],
    ],
  },
  {
    why: 'the first day of Unix and of Excel is no end',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | MRR | Started at | Ended at
        A      | 40  | 2025-01-20 | 1970-01-01
        B      | 70  | 2025-03-20 | 2026-03-19
        C      | 10  | 2025-06-20 | 1900-01-01
        `,
      ),
    ],
    right: [
      ['mrr', 50],
      ['churn', 1 / 3],
    ],
  },
  ...['Existing business', 'Renewal', 'Upgrade', 'Verlenging'].map(
    (type): Input => ({
      why: `${type}: nobody becomes a customer by it`,
      tabs: [
        tab(
          'deals',
          `
          Deal | Company | Deal type | Stage | Close date | Amount
          D1   | Oak     | ${type}   | Won   | 2026-01-20 | 500
          D2   | Elm     | New       | Won   | 2026-02-20 | 500
          D3   | Ash     | New       | Won   | 2026-03-20 | 500
          D4   | Elm     | ${type}   | Won   | 2026-03-21 | 500
          `,
        ),
        tab(
          'ad costs',
          'Date | Channel | Cost\n2026-01-15 | Web | 400\n2026-02-15 | Web | 200\n2026-03-15 | Web | 600',
        ),
      ],
      over: '2026-01-01..2026-03-31',
      right: [['cac', 600]],
    }),
  ),
  ...['Rekeneenheid', 'Ccy', 'Monnaie de facturation'].map(
    (header): Input => ({
      why: `${header}: codes of currencies are currencies`,
      tabs: [
        tab(
          'orders',
          `Order | Order date | Customer | Total | ${header}\n1 | 2026-03-02 | A | 10 | EUR\n2 | 2026-03-13 | B | 20 | USD`,
        ),
      ],
      right: [['revenue', 'reason']],
    }),
  ),
  {
    why: 'a name turned round is the same rep, and what stands before a surname belongs to it',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner             | Stage | Close date | Amount
        A    | Sofie van den Bos | Won   | 2026-03-03 | 10
        B    | Bos, Sofie van den | Won  | 2026-03-13 | 20
        C    | Daan ter Beek     | Won   | 2026-03-23 | 40
        `,
      ),
      tab('team', 'Voornaam | Tussenvoegsel | Achternaam | Team\nDaan | ter | Beek | Noord\nLot | | Vos | Noord'),
    ],
    right: [
      ['sales_per_rep / rep Sofie van den Bos', 30],
      ['sales_per_rep / rep Daan ter Beek', 40],
    ],
  },
];
