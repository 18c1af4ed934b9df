import { type Input, tab } from './input';

const rows = 'Date | Customer | Amount\n2026-03-02 | A | 100\n2026-03-03 | B | 50\n2026-03-04 | C | 70';

/** What would count twice, or would be taken for what stands elsewhere already. */
export const copies: Input[] = [
  ...[
    ['EUR', 'GBP'],
    ['Sales CHF', 'Sales EUR'],
  ].map(
    ([one, other]): Input => ({
      why: `equal rows in ${one} and ${other} are no copies`,
      tabs: [tab(one, rows), tab(other, rows)],
      right: [['revenue', 'reason']],
    }),
  ),
  {
    why: 'orders of one number in two currencies are two orders',
    tabs: [
      tab('Pedidos EUR', 'Pedido | Fecha | Cliente | Importe\n1 | 2026-03-02 | A | 100\n2 | 2026-03-03 | B | 50'),
      tab('Pedidos USD', 'Pedido | Fecha | Cliente | Importe\n1 | 2026-03-02 | A | 100\n2 | 2026-03-03 | B | 50'),
    ],
    right: [['revenue', 'reason']],
  },
  ...['Endsumme netto', 'Te voldoen', 'Celkem'].map(
    (total): Input => ({
      why: `${total}: a line that adds up the others of each invoice is none of its own`,
      tabs: [
        tab(
          'lines',
          `Invoice | Date | Customer | Description | Amount\n1 | 2026-03-02 | A | Mug | 10\n1 | 2026-03-02 | A | Cup | 25\n1 | 2026-03-02 | A | ${total} | 35\n2 | 2026-03-05 | B | Cup | 25\n2 | 2026-03-05 | B | Jug | 40\n2 | 2026-03-05 | B | ${total} | 65`,
        ),
      ],
      right: [
        ['revenue', 100],
        ['average_purchase', 50],
      ],
    }),
  ),
  {
    why: 'a parent that is worth more than its children is asked about',
    tabs: [
      tab(
        'deals',
        'Deal ID | Deal | Parent deal | Stage | Amount | Close date\n1 | Frame | | Won | 1000 | 2026-03-01\n2 | Part A | Frame | Won | 300 | 2026-03-02\n3 | Part B | Frame | Won | 200 | 2026-03-03',
      ),
    ],
    right: [['sales_per_rep', 500]],
  },
  ...[
    ['Bruto | Kosten | Netto', 180],
    ['Gross | Fee | Net', 180],
  ].map(
    ([header, right]): Input => ({
      why: `${header}: what was paid, before the fee, is the sale`,
      tabs: [
        tab(
          'payments',
          `Date | Name | ${header}\n2026-03-02 | Ann | 100 | -3 | 97\n2026-03-03 | Bob | 80 | -2.5 | 77.5`,
        ),
      ],
      right: [['revenue', right as number]],
      orAsked: true,
    }),
  ),
  ...['Netto | MwSt. | Brutto', 'Base imponible | IVA | Total con IVA'].map(
    (header): Input => ({
      why: `${header}: what was sold is without the tax`,
      tabs: [
        tab(
          'deals',
          `Deal | Status | ${header} | Closed on\nA | Won | 100 | 21 | 121 | 2026-03-02\nB | Won | 200 | 42 | 242 | 2026-03-03\nC | Lost | 50 | 10.5 | 60.5 | 2026-03-03`,
        ),
      ],
      right: [['sales_per_rep', 300]],
    }),
  ),
  ...['Name (void)', 'Name - vervalt', '[entfällt] Name'].map(
    (name): Input => ({
      why: `a mark that every row bears is asked about: ${name}`,
      tabs: [
        tab(
          'orders',
          `Order | Date | Customer | Amount\n1 | 2026-03-02 | ${name.replace('Name', 'A')} | 100\n2 | 2026-03-03 | ${name.replace('Name', 'B')} | 50`,
        ),
      ],
      right: [['revenue', 'reason']],
    }),
  ),
  ...[
    ['Skipped', 'Yes', 'No'],
    ['Guest no-show?', 'TRUE', 'FALSE'],
    ['Niet doorgesproken', 'ja', 'nee'],
    ['Nicht geführt', 'ja', 'nein'],
  ].map(
    ([header, yes, no]): Input => ({
      why: `ticks below “${header}” say what was not done`,
      tabs: [
        tab(
          'activities',
          `Date | Subject | Type | Rep | ${header}\n2026-03-02 | A | Call | Ann | ${no}\n2026-03-03 | B | Call | Ann | ${yes}\n2026-03-04 | C | Call | Bob | ${no}`,
        ),
      ],
      right: [['sales_activities', 2]],
    }),
  ),
  {
    why: 'a column that says of each row whether a program or a person did it, whatever it is called',
    tabs: [
      tab(
        'activiteiten',
        'Datum | Onderwerp | Type | Rep | Kanaal van verzending\n2026-03-02 | A | E-mail | Ann | Handmatig\n2026-03-03 | B | E-mail | Ann | Workflow\n2026-03-04 | C | E-mail | Bob | Handmatig',
      ),
    ],
    right: [['sales_activities', 2]],
  },
];
