import { type Input, tab } from './input';

/** Who is a customer, for how long, and what each is worth. */
export const customers: Input[] = [
  {
    why: 'of a month gone by nobody knows what those paid who have left since, on a day that nobody knows',
    tabs: [
      tab(
        'contratos',
        'Cliente | Cuota mensual | Inicio | Baja\nA | 10 | 2025-01-05 | no\nB | 20 | 2025-02-05 | sí\nC | 40 | 2025-03-05 | no',
      ),
    ],
    locale: 'es_ES',
    asOf: '2026-06-30',
    right: [
      ['mrr', 'reason'],
      ['arr', 'reason'],
      ['churn', 'reason'],
    ],
  },
  {
    why: 'on the last day of the data those have left who left on a day that nobody knows,',
    tabs: [
      tab(
        'Abos',
        'Kunde | Monatsbetrag | Beginn | Aktiv\nA | 10 | 2025-01-05 | ja\nB | 20 | 2025-02-05 | nein\nC | 40 | 2025-03-05 | ja',
      ),
    ],
    locale: 'de_DE',
    right: [['mrr', 50]],
  },
  {
    why: 'before anybody came who has left since, nothing is unknown',
    tabs: [
      tab(
        'subscriptions',
        'Customer | MRR | Start | Status\nA | 10 | 2025-01-05 | Active\nB | 20 | 2025-02-05 | Cancelled\nC | 40 | 2025-03-05 | Active',
      ),
    ],
    over: '2025-01',
    right: [['mrr', 10]],
  },
  {
    why: 'one purchase each: the customer is worth that',
    tabs: [
      tab(
        'Bestellungen',
        `Bestellnummer | Bestelldatum | Kunde | Gesamtbetrag\n${[1, 2, 3, 4, 5].map((at) => `B${at} | 2026-03-0${at} | K${at} | 80`).join('\n')}`,
      ),
    ],
    right: [['clv', 80]],
    same: ['clv', ['2026-03', '2026-01-01..2026-03-31', '2025-04-01..2026-03-31']],
  },
  {
    why: 'who tries does not pay yet',
    tabs: [
      tab(
        'abonnements',
        `
        N° abonnement | Client | Formule | Statut  | Date de début | Date de fin | Montant mensuel
        1             | A      | Pro     | Actif   | 2025-06-01    |             | 40
        2             | B      | Pro     | Essai   | 2026-03-20    |             | 40
        3             | C      | Pro     | Résilié | 2025-06-01    | 2026-03-10  | 40
        4             | D      | Pro     | Actif   | 2025-07-01    |             | 60
        `,
      ),
    ],
    right: [
      ['mrr', 100],
      ['churn', 1 / 3],
      ['retention', 2 / 3],
    ],
  },
  {
    why: 'those who left stand in another tab, known by their address',
    tabs: [
      tab(
        'clientes',
        'Correo | Cliente desde | Cuota mensual\na@x.es | 2025-01-10 | 10\nb@x.es | 2025-02-10 | 20\nc@x.es | 2025-03-10 | 30\nd@x.es | 2025-03-11 | 40',
      ),
      tab('bajas', 'Correo | Fecha de baja | Motivo\nB@X.ES | 2026-03-12 | precio'),
    ],
    right: [
      ['churn', 1 / 4],
      ['mrr', 80],
    ],
    orAsked: true,
  },
  {
    why: 'a list without any end tells nobody who left',
    tabs: [tab('members', 'Member | Member since | Monthly fee\nA | 2025-01-01 | 10\nB | 2025-01-01 | 10')],
    right: [['churn', 'reason']],
  },
  {
    why: 'a plan that is followed by another the next day is one customer',
    tabs: [
      tab(
        'contracten',
        `
        Contractnr | Klant | Pakket | Ingangsdatum | Einddatum  | Maandbedrag
        1          | Aa    | Klein  | 2025-01-01   | 2026-03-14 | 10
        2          | Aa    | Groot  | 2026-03-15   |            | 30
        3          | Bb    | Klein  | 2025-01-01   |            | 10
        4          | Cc    | Klein  | 2025-01-01   | 2026-03-20 | 10
        5          | Dd    | Klein  | 2025-01-01   |            | 10
        `,
      ),
    ],
    right: [
      ['churn', 1 / 4],
      ['mrr', 50],
      ['upsell_rate', 1 / 4],
    ],
  },
  {
    why: 'credit notes between the invoices of the same column',
    tabs: [
      tab(
        'facturation',
        `
        N° pièce | Date     | Client | Nature  | Montant HT
        F1       | 02/03/26 | A      | Facture | 1 000,00
        F2       | 13/03/26 | B      | Facture | 500,00
        A1       | 20/03/26 | A      | Avoir   | 250,00
        `,
      ),
    ],
    locale: 'fr_FR',
    right: [
      ['revenue', 1250],
      ['average_purchase: median', 750],
    ],
  },
  ...(
    [
      ['semestriel', 600, 100],
      ['P6M', 600, 100],
      ['Halbjährlich', 600, 100],
      ['every 24 months', 2400, 100],
      ['om de maand', 200, 100],
      ['trimestral', 300, 100],
      ['annual, paid monthly', 100, 100],
    ] as const
  ).map(
    ([interval, amount, mrr]): Input => ({
      why: `${interval}: ${amount} is ${mrr} a month`,
      tabs: [
        tab(
          'subscriptions',
          `Subscription id | Customer | Start date | End date | Amount | Billing interval\n1 | A | 2025-01-01 | | ${amount} | ${interval}\n2 | B | 2025-01-01 | | 50 | monthly`,
        ),
      ],
      right: [['mrr', mrr + 50]],
      orAsked: true,
    }),
  ),
  ...[
    ['Rechnung', 'Rechnungsdatum', 'Kontaktname', 'Konto', 'Gesamtbetrag'],
    ['Invoice', 'Invoice date', 'Contact', 'Account No', 'Total'],
    ['Factura', 'Fecha de factura', 'Nombre del contacto', 'Número de cuenta', 'Importe'],
  ].map(
    ([id, day, name, account, amount]): Input => ({
      why: `${account}: those of a ledger are no customers beside ${name}`,
      tabs: [
        tab(
          'export',
          `
          ${id} | ${day}     | ${name}   | ${account} | ${amount}
          R1    | 2026-03-02 | Acker AG  | 8400       | 100
          R1    | 2026-03-02 | Acker AG  | 8300       | 100
          R2    | 2026-03-09 | Brandt KG | 8400       | 40
          R2    | 2026-03-09 | Brandt KG | 8300       | 40
          R3    | 2026-03-12 | Acker AG  | 8400       | 10
          `,
        ),
      ],
      right: [
        ['revenue', 150],
        ['average_purchase', 50],
      ],
    }),
  ),
  {
    why: 'contacts of accounts: the accounts are the customers',
    tabs: [
      tab(
        'orders',
        `
        Order | Order date | Contact name | Account No | Product | Total
        1     | 2026-02-02 | Ann          | 1001       | Mug     | 10
        2     | 2026-03-02 | Bob          | 1001       | Lamp    | 20
        3     | 2026-03-05 | Cas          | 1002       | Mug     | 30
        4     | 2026-02-05 | Dirk         | 1002       | Mug     | 40
        `,
      ),
    ],
    right: [['cross_sell_rate', 1 / 2]],
  },
];
