import { type Input, tab } from './input';

const TWO = '2026-03-02 | Anna | 100\n2026-03-09 | Bram | 250';

/** Rows under a line of one text, each set of `sections` with its own. */
const headed = (header: string, ...sections: [line: string, rows: string][]): Input['tabs'] => {
  const [columns] = tab('', header).cells;
  const cells = sections.flatMap(([line, rows], at) => [
    ...(at > 0 ? [columns.map(() => '')] : []),
    ...(line === '' ? [] : [columns.map((_cell, index) => (index === 0 ? line : ''))]),
    ...tab('', rows).cells,
  ]);
  return [{ name: 'Sheet1', cells: [columns, ...cells] }];
};

const ORDERS = 'Date | Customer | Amount';
const UNDER = '2026-03-11 | Carla | 900\n2026-03-12 | Dirk | 40';

/** What lines between the rows, and marks in names, say of rows. */
export const marks: Input[] = [
  ...[
    'Lost orders',
    'Storniert',
    'Niet doorgegaan',
    'Pedidos anulados',
    'VERVALLEN',
    'Prognose Q2',
    'Budgetplanung',
    'Inkopen',
    'COSTS',
    'Rückerstattungen',
    'Drafts',
    'Test',
    'Devis (en attente)',
  ].map(
    (line): Input => ({
      why: `rows below "${line}" between the rows were not sold`,
      tabs: headed(ORDERS, ['', TWO], [line, UNDER]),
      right: [['revenue', 350]],
    }),
  ),
  ...['Belgium', 'Anna', 'Week 11', 'New orders', 'Betaald', 'Online'].map(
    (line): Input => ({
      why: `rows below "${line}" count as any others`,
      tabs: headed(ORDERS, ['', TWO], [line, UNDER]),
      right: [['revenue', 1290]],
    }),
  ),
  {
    why: 'what a line says ends with the next one that says something else',
    tabs: headed(ORDERS, ['Quotes', TWO], ['Orders', UNDER], ['Returned', '2026-03-20 | Eva | 7']),
    right: [['revenue', 940]],
  },
  {
    why: 'a line about which nothing is known, below one that sets rows aside, may go on with them',
    tabs: headed(ORDERS, ['Paid', TWO], ['Cancelled', UNDER], ['Region North', '2026-03-20 | Eva | 7']),
    right: [['revenue', 350]],
  },
  {
    why: 'its own header below a line changes nothing of what the line says',
    tabs: headed(ORDERS, ['', TWO], ['Offertes', `Date | Customer | Amount\n${UNDER}`]),
    right: [['revenue', 350]],
  },
  {
    why: 'lines that name two currencies part what cannot be added up',
    tabs: headed(ORDERS, ['Pound sterling', TWO], ['Euro', UNDER]),
    right: [['revenue', 'reason']],
  },
  {
    why: 'lines that name one currency change nothing',
    tabs: headed(ORDERS, ['Europe (in €)', TWO], ['Ireland (in €)', UNDER]),
    right: [['revenue', 1290]],
  },
  {
    why: 'rows without a currency beside those below a line that names one',
    tabs: headed(ORDERS, ['', TWO], ['CHF', UNDER]),
    right: [['revenue', 'reason']],
  },
  {
    why: 'who stands below "Ex-klanten (beëindigd)" pays no longer',
    tabs: headed(
      'Klant | Maandbedrag | Startdatum',
      ['', 'Anna | 10 | 2025-01-01\nBram | 20 | 2025-02-01'],
      ['Beëindigd', 'Carla | 40 | 2025-01-01'],
    ),
    over: '2026-03',
    right: [['mrr', 30]],
  },
  {
    why: 'activities below "Geplant" are yet to be done',
    tabs: headed(
      'Type | Date | Owner',
      ['', 'Call | 2026-03-02 | Ann\nCall | 2026-03-03 | Ann'],
      ['Geplant', 'Call | 2026-03-20 | Ann'],
    ),
    right: [['sales_activities', 2]],
  },
  ...[
    'VOID Carla',
    'Carla (geannuleerd)',
    'Annulée : Carla',
    'Carla: storno',
    '<cancelled> Carla',
    'Carla – RÜCKBUCHUNG, abgelehnt',
    'TEST – Carla',
    'Carla - Entwurf',
  ].map(
    (name): Input => ({
      why: `an order of "${name}" is asked about`,
      tabs: [tab('orders', `${ORDERS}\n${TWO}\n2026-03-11 | ${name} | 900`)],
      right: [['revenue', 350]],
    }),
  ),
  ...[
    'Carla - Amsterdam',
    'Testa: Carla',
    'Void Studios',
    'Carla (Berlin)',
    'STORMO Carla',
    'Cancelled Stickers BV',
    'Carla - DEMO',
  ].map(
    (name): Input => ({
      why: `"${name}" is the name of a customer`,
      tabs: [tab('orders', `${ORDERS}\n${TWO}\n2026-03-11 | ${name} | 900`)],
      right: [['revenue', 1250]],
    }),
  ),
  ...['Testauftrag', 'PROEFBESTELLING', 'Ordine di prova', 'dummy client', 'Testkund', 'Pedido de prueba 2'].map(
    (name): Input => ({
      why: `"${name}" is a test`,
      tabs: [tab('orders', `${ORDERS}\n${TWO}\n2026-03-11 | ${name} | 900`)],
      right: [['revenue', 350]],
    }),
  ),
  ...['Testament & Co', 'Proefstation Noord', 'Prueba y Error SL'].map(
    (name): Input => ({
      why: `"${name}" is no test`,
      tabs: [tab('orders', `${ORDERS}\n${TWO}\n2026-03-11 | ${name} | 900`)],
      right: [['revenue', 1250]],
    }),
  ),
  ...['Declined: demo', 'Demo Bram - afgezegd', 'VERSCHOBEN Termin Bram', 'Visite (annulée)'].map(
    (subject): Input => ({
      why: `"${subject}" did not take place`,
      tabs: [
        tab(
          'activities',
          `Subject | Type | Date | Owner\nCall Anna | Call | 2026-03-02 | Ann\n${subject} | Meeting | 2026-03-03 | Ann`,
        ),
      ],
      right: [['sales_activities', 1]],
    }),
  ),
  ...['DUPLICATE: Acme', 'Acme [doublon]', 'Acme — dubbel'].map(
    (name): Input => ({
      why: `the deal "${name}" is another one again`,
      tabs: [
        tab(
          'deals',
          `Deal name | Stage | Amount | Close date\nAcme | Won | 100 | 2026-03-02\nBolt | Lost | 50 | 2026-03-03\n${name} | Won | 100 | 2026-03-04`,
        ),
      ],
      right: [
        ['win_rate', 0.5],
        ['sales_per_rep', 100],
      ],
    }),
  ),
  {
    why: 'a lost deal that was called off is lost, and nobody need be asked',
    tabs: [
      tab(
        'deals',
        'Deal name | Stage | Amount | Close date\nAcme | Won | 100 | 2026-03-02\nBolt (cancelled) | Lost | 50 | 2026-03-03',
      ),
    ],
    right: [['win_rate', 0.5]],
  },
  {
    why: 'a contract whose name says that it ended is no revenue of today',
    tabs: [
      tab(
        'subscriptions',
        'Customer | Monthly fee | Start date\nAnna | 10 | 2025-01-01\nBram - beendet | 20 | 2025-01-01\nCarla [churned] | 40 | 2025-01-01',
      ),
    ],
    right: [['mrr', 10]],
  },
  {
    why: 'a channel that says it is a plan was not spent',
    tabs: [
      tab('costs', 'Month | Channel | Cost\n2026-03 | LinkedIn | 200\n2026-03 | LinkedIn (Soll) | 900'),
      tab('customers', 'Customer | Customer since\nAnna | 2026-03-04\nBram | 2026-03-05'),
    ],
    right: [['cac', 100]],
  },
  {
    why: 'what a channel spent up to a month is no cost of that month',
    tabs: [
      tab('costs', 'Month | Channel | Cost\n2026-02 | Bing | 70\n2026-03 | Bing | 200\n2026-03 | Bing kumuliert | 270'),
      tab('customers', 'Customer | Customer since\nAnna | 2026-03-04\nBram | 2026-03-05'),
    ],
    right: [['cac', 100]],
  },
  ...[
    ['Sales SEK', 'Sales NOK'],
    ['Omzet (€)', 'Omzet (CHF)'],
    ['GBP orders', 'EUR orders'],
  ].map(
    (names): Input => ({
      why: `${names.join(' and ')} are not added up`,
      tabs: names.map((name, at) => tab(name, `${ORDERS}\n${at ? UNDER : TWO}`)),
      right: [['revenue', 'reason']],
    }),
  ),
  {
    why: 'tabs whose names name one currency are added up, and "ALL" is a word',
    tabs: [
      tab('EUR orders 2025', `${ORDERS}\n2026-03-01 | Eva | 5`),
      tab('Orders EUR 2026', `${ORDERS}\n${TWO}`),
      tab('ALL orders', `${ORDERS}\n2026-03-05 | Fred | 9`),
    ],
    right: [['revenue', 364]],
  },
  {
    why: 'a line above each table that names its currency',
    tabs: ['Bedragen in £', 'Bedragen in USD'].map((line, at) => ({
      name: `Blad${at + 1}`,
      cells: [[line, '', ''], ...tab('', `${ORDERS}\n${at ? UNDER : TWO}`).cells],
    })),
    right: [['revenue', 'reason']],
  },
  ...[
    ['(€000)', 350_000],
    ['k$', 350_000],
    ['Tsd. €', 350_000],
    ['mln €', 350_000_000],
    ['(EUR)', 350],
  ].map(
    ([unit, revenue]): Input => ({
      why: `${unit} alone below the header is the unit of the amounts`,
      tabs: [
        { name: 'orders', cells: [['Date', 'Customer', 'Amount'], ['', '', String(unit)], ...tab('', TWO).cells] },
      ],
      right: [['revenue', Number(revenue)]],
      orAsked: true,
    }),
  ),
  ...[
    ['Angebot', 'Rechnung', 'Kunde', 'Datum', 'Betrag'],
    ['Estimate', 'Invoice', 'Client', 'Date', 'Total'],
    ['Preventivo', 'Fattura', 'Cliente', 'Data', 'Importo'],
    ['Begroot', 'Gefactureerd', 'Klant', 'Datum', 'Bedrag'],
  ].map(
    ([first, second, who, day, amount]): Input => ({
      why: `${first} and ${second} above columns of one name tell them apart`,
      tabs: [
        {
          name: 'Sales',
          cells: [
            ['', first, '', second, ''],
            [who, day, amount, day, amount],
            ['Anna', '2026-03-01', '999', '2026-03-02', '100'],
            ['Bram', '2026-03-03', '888', '2026-03-09', '250'],
            ['Carla', '2026-03-04', '777', '', ''],
          ],
        },
      ],
      right: [['revenue', 350]],
      orAsked: true,
    }),
  ),
  {
    why: 'what was spent, and not what was planned, below a line that says which is which',
    tabs: [
      {
        name: 'costs',
        cells: [
          ['', '', 'Geplant', '', 'Tatsächlich', ''],
          ['Monat', 'Kanal', 'Kosten', 'Klicks', 'Kosten', 'Klicks'],
          ['2026-03', 'Bing', '900', '1', '120', '2'],
          ['2026-03', 'Xing', '900', '1', '80', '2'],
        ],
      },
      tab('customers', 'Customer | Customer since\nAnna | 2026-03-04\nBram | 2026-03-05'),
    ],
    right: [['cac', 100]],
    orAsked: true,
  },
  {
    why: 'groups above columns of different names say nothing of them',
    tabs: [
      {
        name: 'orders',
        cells: [['Sale', '', 'Money'], ['Date', 'Customer', 'Amount'], ...tab('', TWO).cells],
      },
    ],
    right: [['revenue', 350]],
  },
  ...[
    ['Erstattung', 340],
    ['Credit memo', 340],
    ['Retour', 350],
    ['RETOURE - Tasse', 350],
  ].map(
    ([product, revenue]): Input => ({
      why: `an amount of the product "${product}" is no sale, or goes off`,
      tabs: [
        tab(
          'orders',
          `Date | Customer | Product | Amount\n2026-03-02 | Anna | Mug | 100\n2026-03-09 | Bram | Pot | 250\n2026-03-10 | Anna | ${product} | 10`,
        ),
      ],
      right: [['revenue', Number(revenue)]],
    }),
  ),
  {
    why: 'a return whose amount has its minus goes off, and nobody need be asked',
    tabs: [
      tab(
        'orders',
        'Date | Customer | Product | Amount\n2026-03-02 | Anna | Mug | 100\n2026-03-09 | Bram | RETURN - Pot | -30\n2026-03-10 | Anna | Retour | -10',
      ),
    ],
    right: [['revenue', 60]],
  },
  {
    why: 'rows that say one thing twice are no header, though the row above lacks a cell',
    tabs: [
      tab(
        'orders',
        'Date | Customer | Sold by | Made by | Amount\n2026/03/02 | Anna | | Ann | 100\n2026/03/09 | Bram | Ann | Ann | 250\n2026/03/09 | Bea | Ann | Ann | 7',
      ),
    ],
    right: [['revenue', 357]],
  },
];
