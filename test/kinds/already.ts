import { type Input, tab } from './input';

/** What is taken into account already, or told by another column than the usual one. */
export const already: Input[] = [
  ...[
    ['List price', 'Discount %', 'Net price', 'Qty', '20%'],
    ['Listenpreis', 'Rabatt', 'Preis', 'Menge', '20 %'],
    ['Precio de catálogo', 'Descuento', 'Precio', 'Cantidad', '0.2'],
    ['Adviesprijs', 'Korting', 'Verkoopprijs', 'Aantal', '20'],
  ].map(
    ([list, off, net, pieces, by]): Input => ({
      why: `${net} is ${list} less ${off} already`,
      tabs: [
        tab(
          'orders',
          `Order | Date | Customer | ${list} | ${off} | ${net} | ${pieces}\n1 | 2026-03-02 | A | 50.00 | ${by} | 40.00 | 1\n2 | 2026-03-03 | B | 12.50 | ${by} | 10.00 | 3\n3 | 2026-03-04 | C | 10.00 | 0 | 10.00 | 2`,
        ),
      ],
      right: [['revenue', 90]],
      orAsked: true,
    }),
  ),
  {
    why: 'a price from which nothing is off yet',
    tabs: [
      tab(
        'orders',
        'Order | Date | Customer | Price | Discount % | Qty\n1 | 2026-03-02 | A | 50.00 | 20% | 1\n2 | 2026-03-03 | B | 12.50 | 20% | 3',
      ),
    ],
    right: [['revenue', 70]],
  },
  ...[
    ['Offerte verstuurd op', 'Getekend op', 'Afgewezen op'],
    ['Angebot versendet am', 'Unterschrieben am', 'Abgelehnt am'],
    ['Devis envoyé le', 'Signé le', 'Refusé le'],
    ['Proposal sent on', 'Signed on', 'Rejected on'],
  ].map(
    ([sent, signed, rejected]): Input => ({
      why: `${signed} is of what was won where ${rejected} stands beside it`,
      tabs: [
        tab(
          'deals',
          `Deal | Owner | Amount | ${sent} | ${signed} | ${rejected}\nA | Kim | 10 | 2026-02-02 | 2026-03-02 |\nB | Kim | 20 | 2026-02-03 | | 2026-03-05\nC | Lee | 40 | 2026-02-04 | |\nD | Lee | 80 | 2026-02-05 | 2026-03-09 |`,
        ),
      ],
      right: [
        ['win_rate', 2 / 3],
        ['sales_per_rep', 90],
      ],
    }),
  ),
  ...[
    'Contract loopt tot (stilzwijgend verlengd)',
    'Vertragsende (verlängert sich automatisch)',
    'Term ends (auto-renews)',
  ].map(
    (header): Input => ({
      why: `${header} is no day on which anybody left`,
      tabs: [
        tab(
          'subscriptions',
          `Customer | MRR | Start date | ${header}\nA | 10 | 2025-01-05 | 2026-03-10\nB | 20 | 2025-02-05 | 2026-02-20\nC | 30 | 2025-03-05 | 2026-05-01`,
        ),
      ],
      right: [['mrr', 60]],
    }),
  ),
];
