import { type Input, tab } from './input';

/** Orders, contracts and the days they are of. */
export const orders: Input[] = [
  {
    why: 'both marks are decimal somewhere: nobody knows the sum',
    tabs: [
      tab(
        'orders',
        'Order | Order date | Customer | Total\n1 | 2026-03-01 | A | 1.234,56\n2 | 2026-03-02 | B | 1,234.56\n3 | 2026-03-02 | C | 10',
      ),
    ],
    right: [['revenue', 'reason']],
  },
  {
    why: 'wide digits and a wide yen',
    tabs: [
      tab(
        'orders',
        'Order | Order date | Customer | Total\n1 | 2026-03-01 | A | ￥12,000\n2 | 2026-03-02 | B | ￥１，５００\n3 | 2026-03-02 | C | ￥800',
      ),
    ],
    right: [['revenue', 14300]],
    orAsked: true,
  },
  {
    why: 'a dot between thousands beside a euro sign, in an American spreadsheet',
    tabs: [
      tab('omzet', 'Factuurnr | Datum | Klant | Bedrag\n1 | 2026-03-01 | A | € 1.200\n2 | 2026-03-02 | B | € 950'),
    ],
    right: [['revenue', 2150]],
    orAsked: true,
  },
  {
    why: 'thousands and millions by a letter',
    tabs: [
      tab(
        'deals',
        'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | $12k | 2026-03-02\nB | Kim | Won | $1.5M | 2026-03-03\nC | Kim | Lost | $3k | 2026-03-03',
      ),
    ],
    right: [['sales_per_rep', 1512000]],
  },
  {
    why: 'two shops in two currencies are no sum',
    tabs: [
      tab('orders nl', 'Order | Order date | Customer | Total (EUR)\n1 | 2026-03-01 | A | 10\n2 | 2026-03-02 | B | 20'),
      tab('orders uk', 'Order | Order date | Customer | Total (GBP)\n7 | 2026-03-01 | C | 10\n8 | 2026-03-02 | D | 20'),
    ],
    right: [['revenue', 'reason']],
  },
  {
    why: 'with and without tax beside each other: without',
    tabs: [
      tab(
        'facturen',
        'Factuurnummer | Factuurdatum | Debiteur | Bedrag incl. btw | Btw-bedrag | Bedrag excl. btw\n1 | 2026-03-01 | A | 121 | 21 | 100\n2 | 2026-03-02 | B | 242 | 42 | 200',
      ),
    ],
    right: [['revenue', 300]],
  },
  {
    why: 'a term of payment is no term of billing',
    tabs: [
      tab(
        'contracten',
        'Contract | Klant | Ingangsdatum | Einddatum | Maandbedrag | Betaaltermijn\n1 | A | 2025-01-01 | | 100 | 30 dagen\n2 | B | 2025-01-01 | | 50 | 14 dagen',
      ),
    ],
    right: [['mrr', 150]],
  },
  {
    why: 'seats times price, billed each year',
    tabs: [
      tab(
        'subs',
        'Subscription ID | Customer | Status | Start date | End date | Seats | Price per seat | Billing cycle\n1 | A | active | 2025-01-01 | | 10 | 120 | yearly\n2 | B | active | 2025-01-01 | | 2 | 30 | monthly',
      ),
    ],
    right: [['mrr', 160]],
    orAsked: true,
  },
  {
    why: 'each renewal is a row of its own: one customer',
    tabs: [
      tab(
        'Verträge',
        `
        Vertragsnummer | Kunde | Vertragsbeginn | Vertragsende | Monatsbetrag
        1              | A     | 2024-04-01     | 2025-03-31   | 10
        2              | A     | 2025-04-01     | 2026-03-31   | 10
        3              | A     | 2026-04-01     | 2027-03-31   | 10
        4              | B     | 2024-03-15     | 2025-03-14   | 20
        5              | B     | 2025-03-15     | 2026-03-14   | 20
        6              | C     | 2025-06-01     | 2026-05-31   | 40
        `,
      ),
    ],
    asOf: '2026-04-15',
    right: [
      ['churn', 1 / 3],
      ['mrr', 50],
    ],
  },
  {
    why: 'prices of the products, and sales that only say how many',
    tabs: [
      tab('artikelen', 'Artikelcode | Omschrijving | Verkoopprijs\nM1 | Mok | 10\nB2 | Bord | 6\nG3 | Glas | 4'),
      tab(
        'verkopen',
        'Bonnr | Datum | Klant | Artikelcode | Aantal\n1 | 2026-03-01 | A | M1 | 2\n2 | 2026-03-02 | B | B2 | 1\n3 | 2026-03-03 | C | G3 | 5',
      ),
    ],
    right: [
      ['revenue', 46],
      ['revenue / product Mok', 20],
    ],
  },
  {
    why: 'bills of suppliers are no revenue',
    tabs: [
      tab(
        'inkoopfacturen',
        'Factuurnr | Factuurdatum | Leverancier | Bedrag\n1 | 2026-03-01 | Aldi | 100\n2 | 2026-03-02 | Staples | 50',
      ),
    ],
    right: [['revenue', 'reason']],
  },
  {
    why: 'a title and an empty line above, units below the header',
    tabs: [
      tab(
        'export',
        `
        Sales export 2026 | | | |
        Deal | Owner | Stage | Amount | Close date
        A    | Kim   | Won   | 10     | 2026-03-02
        B    | Lee   | Lost  | 20     | 2026-03-03
        C    | Lee   | Won   | 30     | 2026-03-04
        `,
      ),
    ],
    right: [
      ['win_rate', 2 / 3],
      ['sales_per_rep', 40],
    ],
  },
  {
    why: 'clicks that an advertiser calls conversions are no customers',
    tabs: [
      tab(
        'google ads',
        'Day | Campaign | Clicks | Conversions | Cost\n2026-03-01 | Brand | 10 | 4 | 40\n2026-03-02 | Shop | 20 | 6 | 60',
      ),
      tab('customers', 'Customer | Customer since\nA | 2026-03-02\nB | 2026-03-03'),
    ],
    right: [['cac: article', 50]],
    orAsked: true,
  },
  {
    why: 'one date of the tab tells how all of them are to be read',
    tabs: [
      tab(
        'deals',
        'Deal | Owner | Stage | Amount | Created | Close date\nA | Kim | Won | 10 | 02/01/2026 | 05/03/2026\nB | Lee | Lost | 20 | 03/01/2026 | 25/03/2026\nC | Lee | Won | 30 | 04/01/2026 | 06/03/2026',
      ),
    ],
    right: [
      ['sales_per_rep', 40],
      ['win_rate', 2 / 3],
      ['sales_cycle', 62],
    ],
    orAsked: true,
  },
  ...(
    [
      ['nl_NL', 'ma 2 mrt 2026'],
      ['en_GB', 'Mon, 2 Mar 2026'],
      ['fr_FR', 'lundi 2 mars 2026'],
      ['de_DE', 'Mo., 02.03.2026'],
      ['es_ES', 'lunes, 2 de marzo de 2026'],
      ['en_US', 'March 2nd, 2026 4:05 PM'],
      ['en_US', '2026-03-02T16:05:00+01:00'],
      ['en_US', '46083'],
    ] as const
  ).map(
    ([locale, day]): Input => ({
      why: `${day} is the second of March`,
      tabs: [tab('orders', `Order | Order date | Customer | Total\n1 | ${day} | A | 10\n2 | ${day} | B | 20`)],
      locale,
      right: [['revenue', 30]],
      over: '2026-03-02..2026-03-02',
      orAsked: true,
    }),
  ),
  {
    why: 'two invoices of one customer on one day are two, under a header that says number alone',
    tabs: [
      tab(
        'factures',
        `
        Numéro | Client | Date de facture | Montant HT
        F-1    | Ada    | 2026-03-02      | 10
        F-2    | Ada    | 2026-03-02      | 20
        F-3    | Bea    | 2026-03-03      | 30
        `,
      ),
    ],
    right: [
      ['revenue', 60],
      ['average_purchase', 20],
    ],
  },
  ...['Item', 'Artikel', 'Article'].map(
    (header): Input => ({
      why: `${header}: the number of a line of its order is no product`,
      tabs: [
        tab(
          'order lines',
          `
          Order | Date       | Customer | ${header} | Product name | Qty | Line total
          1001  | 2026-03-02 | A        | 1         | Mug          | 2   | 20
          1001  | 2026-03-02 | A        | 2         | Pot          | 1   | 30
          1002  | 2026-03-05 | B        | 1         | Mug          | 1   | 10
          1002  | 2026-03-05 | B        | 2         | Mug          | 1   | 10
          `,
        ),
      ],
      right: [
        ['revenue', 70],
        ['revenue / product Mug', 40],
        ['revenue / product Pot', 30],
      ],
    }),
  ),
  {
    why: 'lines are numbered by tens, and nothing names what was sold',
    tabs: [
      tab(
        'order lines',
        `
        Order | Date       | Customer | Item | Qty | Line total
        1001  | 2026-03-02 | A        | 10   | 2   | 20
        1001  | 2026-03-02 | A        | 20   | 1   | 30
        1002  | 2026-03-05 | B        | 10   | 1   | 10
        `,
      ),
    ],
    right: [
      ['revenue', 60],
      ['revenue / product 10', 'reason'],
    ],
  },
  ...[
    ['Amount', 'Price', 'Subtotal'],
    ['Amount', 'Unit price', 'Total'],
    ['Amount', 'Price per piece', 'Line total'],
  ].map(
    ([pieces, price, total]): Input => ({
      why: `${pieces} times ${price} is ${total}: the amount counts pieces`,
      tabs: [
        tab(
          'sales',
          `
          Order | Date       | Customer | ${pieces} | ${price} | ${total}
          1     | 2026-03-02 | A        | 3         | 2.50     | 7.50
          2     | 2026-03-05 | B        | 10        | 4.00     | 40.00
          3     | 2026-03-06 | C        | 1         | 12.50    | 12.50
          `,
        ),
      ],
      right: [
        ['revenue', 60],
        ['average_purchase', 20],
      ],
    }),
  ),
  ...[
    ['Quantity', 'Item price', 'Item'],
    ['Aantal', 'Prijs', 'Artikel'],
    ['Menge', 'Preis', 'Artikel'],
  ].flatMap(([quantity, price, item]): Input[] => {
    const sold = (...cells: string[]) => [
      tab(
        'orders',
        `
        Order | Date       | Email    | ${item} | ${quantity} | ${price}
        1     | 2026-03-02 | a@z.test | Mat     | 1           | ${cells[0]}
        2     | 2026-03-05 | b@z.test | Ball    | 2           | 30.00
        3     | 2026-03-06 | c@z.test | Mat     | 3           | ${cells[1]}
        `,
      ),
    ];
    return [
      {
        why: `${price} of a product goes with its ${quantity}: it is that of the line`,
        tabs: sold('20.00', '60.00'),
        right: [
          ['revenue', 110],
          ['revenue / product Mat', 80],
        ],
      },
      {
        why: `${price} of a product stays whatever its ${quantity}: it is that of one`,
        tabs: sold('20.00', '20.00'),
        right: [['revenue', 140]],
      },
    ];
  }),
];
