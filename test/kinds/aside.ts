import { type Input, tab } from './input';

const SALES = '2026-03-02 | Anna | 100\n2026-03-09 | Bram | 250';

/** What stands beside real rows and is none: plans, samples, tests, what programs and banks do. */
export const aside: Input[] = [
  ...[
    ['begroting 2026', 'verkopen', 'Datum | Klant | Bedrag'],
    ['Budget', 'Umsätze', 'Datum | Kunde | Betrag'],
    ['Presupuesto anual', 'ventas', 'Fecha | Cliente | Importe'],
    ['Sales plan', 'sales', 'Date | Customer | Amount'],
    ['jaarplan 2026', 'omzet', 'Datum | Klant | Bedrag'],
    ['Umsatzplanung', 'Umsatz', 'Datum | Kunde | Betrag'],
    ['achats', 'ventes', 'Date | Client | Montant'],
    ['Einkauf', 'Verkauf', 'Datum | Kunde | Betrag'],
    ['Pro forma', 'sales', 'Date | Customer | Amount'],
    ['salarissen', 'verkopen', 'Datum | Klant | Bedrag'],
    ['Previsión', 'ventas', 'Fecha | Cliente | Importe'],
    ['doelstelling', 'omzet', 'Datum | Klant | Bedrag'],
    ['Budgetplanung', 'Rechnungen', 'Datum | Kunde | Betrag'],
    ['quotes', 'sales', 'Date | Customer | Amount'],
    ['offertes', 'verkopen', 'Datum | Klant | Bedrag'],
    ['Angebote', 'Verkäufe', 'Datum | Kunde | Betrag'],
    ['devis', 'ventes', 'Date | Client | Montant'],
    ['presupuestos', 'ventas', 'Fecha | Cliente | Importe'],
  ].map(
    ([plan, sales, header]): Input => ({
      why: `${plan} beside ${sales} was not sold`,
      tabs: [
        tab(plan, `${header}\n2026-03-01 | Anna | 500\n2026-03-01 | Bram | 500`),
        tab(sales, `${header}\n${SALES}`),
      ],
      right: [['revenue', 350]],
    }),
  ),
  ...[
    'Begroting 2026',
    'FORECAST - not actuals',
    'Budget prévisionnel 2026',
    'Uitgebrachte offertes',
    'Purchase ledger 2026',
  ].map(
    (title): Input => ({
      why: `${title} above the table says that nothing of it was sold`,
      tabs: [{ name: 'Blad1', cells: [[title], [], ...tab('', `Date | Customer | Amount\n${SALES}`).cells] }],
      right: [['revenue', 'reason']],
    }),
  ),
  ...['Sales 2026', 'Verkopen Van Dam BV', 'Export of 3 May 2026'].map(
    (title): Input => ({
      why: `${title} above the table says nothing against it`,
      tabs: [{ name: 'Blad1', cells: [[title], [], ...tab('', `Date | Customer | Amount\n${SALES}`).cells] }],
      right: [['revenue', 350]],
    }),
  ),
  ...[
    [
      'activities',
      'Type | Date | Owner',
      'sales_activities',
      ['Not done', 'Niet doorgegaan', 'Nicht erschienen', 'Pas venu', 'No asistió', 'Missed', 'Nog te doen', 'Offen'],
      2,
    ],
    ['leads', 'Lead | Created | Source', 'conversion', ['Not converted', 'Geen klant geworden', 'Kein Kunde'], 2 / 3],
  ].flatMap(([name, header, id, denied, right]) =>
    (denied as string[]).map(
      (flag): Input => ({
        why: `${flag}: yes says that it did not happen`,
        tabs: [
          tab(
            name as string,
            name === 'leads'
              ? `${header} | ${flag}\nX | 2026-03-02 | web | No\nY | 2026-03-03 | web | Yes\nZ | 2026-03-04 | fair | No`
              : `${header} | ${flag}\nCall | 2026-03-02 | Ann Bos | No\nCall | 2026-03-03 | Ann Bos | Yes\nMeeting | 2026-03-04 | Ben Smit | No`,
          ),
        ],
        right: [[id as string, right as number]],
      }),
    ),
  ),
  {
    why: 'a tab of a plan alone may be all there is',
    tabs: [tab('Budget', `Date | Customer | Amount\n${SALES}`)],
    right: [['revenue', 350]],
    orAsked: true,
  },
  ...['Template', 'Modèle', 'Vorlage', 'Plantilla', 'sjabloon'].map(
    (name): Input => ({
      why: `the row of a tab called ${name} was never won`,
      tabs: [
        tab(name, 'Deal | Owner | Stage | Amount | Close date\nExample | Kim | Won | 9999 | 2026-03-02'),
        tab(
          'deals',
          'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | 10 | 2026-03-02\nB | Lee | Lost | 20 | 2026-03-03',
        ),
      ],
      right: [
        ['sales_per_rep', 10],
        ['win_rate', 0.5],
      ],
    }),
  ),
  ...[
    'TEST - please ignore',
    'Test niet meenemen',
    'test bitte ignorieren',
    'Essai, ne pas utiliser',
    'Prueba 2',
    'Test GmbH',
  ].map(
    (name): Input => ({
      why: `${name} is no deal`,
      tabs: [
        tab(
          'deals',
          `Deal ID | Deal | Owner | Stage | Amount | Close date\n1 | Test Equipment BV | Kim | Won | 10 | 2026-03-02\n2 | ${name} | Kim | Won | 9999 | 2026-03-03\n3 | Lab testing | Lee | Lost | 5 | 2026-03-04`,
        ),
      ],
      right: [
        ['sales_per_rep', 10],
        ['win_rate', 0.5],
      ],
    }),
  ),
  {
    why: 'a lead that a form made of itself',
    tabs: [
      tab(
        'leads',
        'id | created_time | full_name | email\nl:1 | 2026-03-02 | Ann Bos | ann@bos.nl\nl:2 | 2026-03-03 | <test lead: dummy data for full_name> | test@fb.com\nl:3 | 2026-03-04 | Ben Smit | ben@smit.nl',
      ),
    ],
    right: [['new_leads', 2]],
  },
  {
    why: 'money moved to the account, or from one currency to another, is no revenue',
    tabs: [
      tab(
        'paypal',
        `
        Date       | Name | Type                          | Status    | Currency | Gross  | Transaction ID
        2026-03-02 | Ann  | Website Payment               | Completed | EUR      | 100.00 | T1
        2026-03-03 |      | Bank Deposit to PP Account    | Completed | EUR      | 900.00 | T2
        2026-03-04 |      | General Currency Conversion   | Completed | EUR      | 70.00  | T3
        2026-03-05 | Ben  | Express Checkout Payment      | Completed | EUR      | 50.00  | T4
        `,
      ),
    ],
    right: [['revenue', 150]],
  },
  ...[
    ['Bron', 'Handmatig', 'Automatische reeks'],
    ['Source', 'Manual', 'Automated sequence'],
    ['Quelle', 'Manuell', 'Automatisierte Sequenz'],
  ].map(
    ([header, by, program]): Input => ({
      why: `${program} is nobody's activity`,
      tabs: [
        tab(
          'activities',
          `Activity ID | Date | Type | Owner | ${header}\n1 | 2026-03-02 | Email | Ann Bos | ${by}\n2 | 2026-03-03 | Email | Ann Bos | ${program}\n3 | 2026-03-04 | Call | Ben Smit | ${by}`,
        ),
      ],
      right: [['sales_activities', 2]],
    }),
  ),
  ...[
    [
      'lijsten',
      'Status | Verkopers | Bron\ngewonnen | Sanne | Website\nverloren | Bram | Beurs\nloopt | Joost | Telefoon',
    ],
    ['Dropdown', 'Phase | Verantwortlicher\nGewonnen | Anna Schmidt\nVerloren | Jörg Weber\nOffen | Eva Lang'],
    ['Lists', 'Outcome | Salesperson | Source\nWon | Kim | Web\nLost | Lee | Fair'],
  ].map(
    ([name, cells]): Input => ({
      why: `${name}: what cells are chosen from is no deal`,
      tabs: [
        tab(
          'deals',
          'Deal | Owner | Stage | Amount | Close date\nA | Kim | Won | 10 | 2026-03-02\nB | Lee | Lost | 20 | 2026-03-03\nC | Lee | Lost | 30 | 2026-03-03',
        ),
        tab(name, cells),
      ],
      right: [['win_rate', 1 / 3]],
    }),
  ),
  ...['Marked as No-Show', 'No show', 'No-show?'].map(
    (header): Input => ({
      why: `a meeting to which nobody came was not held: ${header}`,
      tabs: [
        tab(
          'meetings',
          `Event Type Name | User Name | Start Date & Time | Invitee Name | ${header}\nDemo call | Ann Bos | 2026-03-02 10:00 | X | No\nDemo call | Ann Bos | 2026-03-03 10:00 | Y | Yes\nMeeting | Ben Smit | 2026-03-04 10:00 | Z | No`,
        ),
      ],
      right: [['sales_activities', 2]],
    }),
  ),
  {
    why: 'tickets in a Dutch helpdesk are no activities',
    tabs: [
      tab(
        'supportvragen',
        `
        Ticketnr | Onderwerp | Aanvrager | Status   | Prioriteit | Aangemaakt op    | Eerste reactie op | Opgelost op      | Behandelaar
        1        | Printer   | Van Dam   | Opgelost | Hoog       | 2026-03-02 09:00 | 2026-03-02 11:00  | 2026-03-03 09:00 | Sanne
        2        | Inloggen  | De Groot  | Open     | Laag       | 2026-03-03 09:00 | 2026-03-03 11:00  |                  | Bram
        `,
      ),
    ],
    right: [['sales_activities', 'reason']],
  },
  {
    why: 'who goes on under another subscription has not left: the address tells who it is',
    tabs: [
      tab(
        'subscriptions',
        `
        id  | Customer Email | Plan | Interval | Amount | Status   | Start Date | Ended At
        s1  | info@a.example | S    | month    | 10     | canceled | 2025-01-05 | 2026-03-10
        s2  | info@a.example | M    | month    | 30     | active   | 2026-03-10 |
        s3  | info@b.example | S    | month    | 10     | active   | 2025-02-05 |
        s4  | info@c.example | S    | month    | 10     | canceled | 2025-02-05 | 2026-03-20
        `,
      ),
    ],
    right: [
      ['churn', 1 / 3],
      ['mrr', 40],
    ],
  },
  ...[
    ['Datensatz-ID', 'Deal-Name | Deal-Phase | Betrag | Abschlussdatum', 'Gewonnen'],
    ["ID d'enregistrement", 'Nom de la transaction | Étape | Montant | Date de clôture', 'Gagné'],
    ['ID de registro', 'Nombre del negocio | Etapa | Importe | Fecha de cierre', 'Ganado'],
  ].map(
    ([id, header, won]): Input => ({
      why: `${id} numbers the deals: of two rows the last counts`,
      tabs: [
        tab(
          'export',
          `${id} | ${header}\n7 | A | ${won} | 10 | 2026-03-02\n8 | B | ${won} | 20 | 2026-03-03\n8 | B | ${won} | 25 | 2026-03-04`,
        ),
      ],
      right: [['sales_per_rep', 35]],
    }),
  ),
];
