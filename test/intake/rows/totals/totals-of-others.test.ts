import fc from 'fast-check';
import type { Answer } from '../../../../src/intake/reading';
import { analysisOf, period, reasonOf } from '../../../kpis/asking';
import { rawTab, rawTabOf } from '../../../raw-tab';

const deals = rawTab(
  'Deals',
  `Deal | Account | Stage | Amount | Created    | Close date
  A     | Acme    | Won   | 10     | 2025-01-02 | 2025-01-09
  B     | Bolt    | Won   | 20     | 2025-01-03 | 2025-01-12`,
);

const quarter = period('2025-01-01..2025-03-31');
const of = (costs: ReturnType<typeof rawTab>, answers: Answer[] = []) =>
  analysisOf([deals, costs], { asOf: '2025-03-31', plan: { answers } });
const cacOf = (costs: ReturnType<typeof rawTab>, answers: Answer[] = []) =>
  of(costs, answers).result('cac', 'article', quarter);
const leftOut = (costs: ReturnType<typeof rawTab>) =>
  cacOf(costs)
    .rows.find(({ tab }) => tab === costs.name)
    ?.leftOut.map(({ reason, rows }) => [reason.text, rows]);

/** Two customers, for 1,200 in all. */
const costsOf = (header: string, first: string, second: string, all: string) =>
  rawTab(
    'Spend',
    `${header}
    2025-01-01 | ${first}  | 400
    2025-01-01 | ${second} | 150
    2025-01-01 | ${all}    | 550
    2025-02-01 | ${all}    | 300
    2025-02-01 | ${first}  | 300
    2025-03-01 | ${first}  | 250
    2025-03-01 | ${all}    | 350
    2025-03-01 | ${second} | 100`,
  );

describe('rows of a list of costs that add up the others of their month', () => {
  it.each([
    ['Month | Channel | Spend', 'Search', 'Social', 'All channels'],
    ['Month | Medium | Cost', 'Search', 'Social', 'Combined'],
    ['Month | Campaign | Spend', 'Spring', 'Autumn', 'Grand total'],
    ['Maand | Kanaal | Kosten', 'Radio', 'Beurs', 'Alle kanalen'],
    ['Maand | Kostensoort | Bedrag', 'Radio', 'Beurs', 'Totaal marketing'],
    ['Monat | Kampagne | Kosten', 'Messe', 'Radio', 'Sämtliche Kampagnen'],
    ['Monat | Kanal | Ausgaben', 'Messe', 'Radio', 'Insgesamt'],
    ['Mois | Canal | Dépenses', 'Salon', 'Radio', 'Tous les canaux'],
    ['Mois | Campagne | Coût', 'Salon', 'Radio', 'Ensemble'],
    ['Mes | Canal | Gasto', 'Feria', 'Radio', 'Todos los canales'],
    ['Month | Channel | Spend', 'Search', 'Social', ''],
    ['Month | Channel | Spend', 'Search', 'Social', 'Company'],
    ['Month | Channel | Spend', 'Search', 'Social', 'Σ'],
    ['Month | Cost centre | Spend', 'Search', 'Social', 'All'],
  ])('are left out: %s, %s, %s and %j', (header, first, second, all) => {
    const costs = costsOf(header, first, second, all);
    expect(cacOf(costs).value).toBe(600);
    expect(leftOut(costs)).toEqual([['intake_totals_row', 3]]);
  });

  it('are left out per channel and per month in one list', () => {
    const costs = rawTab(
      'Spend',
      `Month     | Channel  | Campaign | Spend
      2025-01-01 | Search   | Brand    | 100.25
      2025-01-01 | Search   | Shoes    | 50.5
      2025-01-01 | Search   | Total    | 150.75
      2025-01-01 | Social   | Brand    | 49.25
      2025-01-01 | Social   | Total    | 49.25
      2025-01-01 | Total    | Total    | 200
      2025-02-01 | Social   | Shoes    | 1000
      2025-02-01 | Social   | Total    | 1000
      2025-02-01 | Total    | Total    | 1000`,
    );
    expect(cacOf(costs).value).toBe(600);
  });

  it('are left out whatever the months, the amounts, their order and the word', () => {
    const amount = fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100);
    const month = fc.dictionary(fc.constantFrom('Search', 'Social', 'Fair', 'Mail'), amount, {
      minKeys: 2,
      noNullPrototype: true,
    });
    const word = fc.constantFrom('Total', 'Alle kanalen', 'Overall', 'Toutes', 'Gesamt', 'Todos');
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 3 }), word, fc.boolean(), (months, all, isFirst) => {
        const rows = months.flatMap((channels, at) => {
          const day = `2025-0${at + 1}-01`;
          const parts = Object.entries(channels).map(([channel, spent]) => [day, channel, spent]);
          const sum = Object.values(channels).reduce((one, other) => one + other, 0);
          const total = [day, all, sum.toFixed(2)];
          return isFirst ? [total, ...parts] : [...parts, total];
        });
        const parts = rows.filter(([, channel]) => channel !== all);
        const both = [rows, parts].map((some) => cacOf(rawTabOf('Spend', 'Month|Channel|Spend', some)).value);
        expect(both[0]).toBeCloseTo(both[1] as number, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows that may add up the others', () => {
  const missing = rawTab(
    'Spend',
    `Month     | Channel      | Spend
    2025-01-01 | Search       | 400
    2025-01-01 | Fair         | 100
    2025-01-01 | All channels | 700`,
  );
  const answered = (answer: string) => [{ tab: 'Spend', column: 'Channel', value: 'All channels', answer }];

  it('are asked about where the sum is another, and there is no number until the answer', () => {
    expect(reasonOf(cacOf(missing))).toBe('intake_unread_totals');
    const [, { questions }] = of(missing).readings;
    expect(questions.map(({ column, value, options }) => [column, value, options])).toEqual([
      ['Channel', 'All channels', ['totals', 'own rows']],
    ]);
    expect(cacOf(missing, answered('totals')).value).toBe(250);
    expect(cacOf(missing, answered('own rows')).value).toBe(600);
  });

  it('are asked about where a label always comes to what the others come to, with the same amounts', () => {
    const costs = rawTab(
      'Spend',
      `Month     | Channel | Spend
      2025-01-01 | Agency  | 500
      2025-01-01 | Search  | 300
      2025-01-01 | Social  | 200
      2025-02-01 | Agency  | 500
      2025-02-01 | Search  | 300
      2025-02-01 | Social  | 200`,
    );
    expect(reasonOf(cacOf(costs))).toBe('intake_unread_totals');
    expect(cacOf(costs, [{ tab: 'Spend', column: 'Channel', value: 'Agency', answer: 'own rows' }]).value).toBe(1000);
  });

  it.each([
    [
      'a month of which only the total is known',
      '2025-01-01|Search|400\n2025-01-01|Total|400\n2025-02-01|Total|200',
      300,
    ],
    ['a channel that no other row has', '2025-01-01|Search|400\n2025-01-01|All-hands|100', 250],
    [
      'amounts that once are each other’s sum',
      '2025-01-01|Search|400\n2025-01-01|Social|100\n2025-01-01|Fair|500',
      500,
    ],
  ])('are not: %s', (_what, rows, value) => {
    expect(cacOf(rawTab('Spend', `Month|Channel|Spend\n${rows}`)).value).toBe(value);
  });
});

describe('subtotals between the groups of other lists', () => {
  const revenueOf = (text: string) =>
    analysisOf(rawTab('Orders', text), { asOf: '2025-03-31' }).result('revenue').value;

  it.each([
    [
      'id',
      'Bestellnr|Datum|Kunde|Betrag\n1|2025-01-03|Ott|10\n2|2025-01-09|Uhl|25\nSumme Januar|2025-01-31||35\n3|2025-02-03|Ott|40\nSumme Februar|2025-02-28||40',
    ],
    [
      'customer',
      'Order no|Date|Customer|Rep|Amount\n1|2025-01-03|Ott|Eva|10\n2|2025-01-09|Uhl|Eva|65\n|2025-01-31|Total|Eva|75',
    ],
    [
      'product of each order',
      'N° commande|Date|Client|Produit|Total ligne\n1|2025-01-03|Ott|Lit|10\n1|2025-01-03|Ott|Drap|5\n1|2025-01-03|Ott|Total|15\n2|2025-01-03|Ott|Lit|60\n2|2025-01-03|Ott|Total|60',
    ],
    [
      'no word',
      'Order no|Date|Customer|Amount\n1|2025-01-03|Ott|10\n2|2025-01-09|Uhl|25\n|||35\n3|2025-02-03|Ott|15\n4|2025-02-03|Uhl|25\n|||40',
    ],
  ])('are no orders: by %s', (_where, text) => {
    expect(revenueOf(text)).toBe(75);
  });

  it('are no subscriptions: by plan', () => {
    const tab = rawTab(
      'Abonnements',
      `Client | Formule | MRR | Date de début
      Ott | Pro  | 20 | 2025-01-03
      Uhl | Pro  | 15 | 2025-01-09
      Tous les clients | Pro | 35 | 2025-01-03
      Rey | Lite | 40 | 2025-01-09
      Tous les clients | Lite | 40 | 2025-01-09`,
    );
    expect(analysisOf(tab, { asOf: '2025-03-31' }).result('mrr')).toMatchObject({ value: 75, n: 3 });
  });

  it.each([
    ['Order no|Date|Customer|Amount', 'January'],
    ['Factuurnr|Factuurdatum|Klant|Bedrag', ''],
    ['Belegnummer|Belegdatum|Kunde|Betrag', 'Januar'],
  ])('and a month whose sum has its last day, but nobody who bought: %s', (header, label) => {
    const lines = `1|2025-01-03|Ott|100\n2|2025-01-05|Uhl|200.5\n3|2025-01-09|Rey|150\n${label}|2025-01-31||450.5`;
    expect(revenueOf(`${header}\n${lines}\n4|2025-02-03|Ott|70\n5|2025-02-03||30`)).toBe(550.5);
    expect(revenueOf(`${header}\n${lines.replace('450.5', '449')}`)).toBe(899.5);
  });

  it('are found by customer where half of the rows name one that came before', () => {
    const text = `Date|Customer|Product|Amount
    2025-01-03|Ott|Lit|10
    2025-01-04|Uhl|Lit|50
    2025-01-05|Rey|Lit|10
    2025-02-03|Ott|Drap|5
    2025-02-28|Ott|Total|15
    2025-03-31|Uhl|Total|50`;
    expect(revenueOf(text)).toBe(75);
  });

  it('but a customer may be called Total', () => {
    expect(
      revenueOf('Order no|Date|Customer|Amount\n1|2025-01-03|Total|10\n2|2025-01-03|Shell|10\n3|2025-02-03|Total|55'),
    ).toBe(75);
  });

  it('and no activity was done that adds up others', () => {
    const tab = rawTab(
      'Activities',
      `Subject | Type | Owner | Date | Done | Number
      Call Ott | Call | Eva | 2025-01-03 | yes | 1
      Visit Uhl | Meeting | Eva | 2025-01-09 | yes | 1
      Total January | | | 2025-01-31 | | 2`,
    );
    expect(analysisOf(tab, { asOf: '2025-03-31' }).result('sales_activities', 'all_types').value).toBe(2);
  });
});

it('a total below the sales of its month is none of them, where half of the rows name as little as it does', () => {
  const orders = rawTab(
    'Orders',
    `Order date | Customer | Product | Amount
    2025-01-05 | Acme | Anvil | 10
    2025-01-12 | Bolt | Rope  | 20
    2025-01-20 | Cora | Anvil | 30
    2025-01-31 |      |       | 60
    2025-02-03 |      |       | 5
    2025-02-04 |      |       | 7`,
  );
  const revenue = analysisOf(orders, { asOf: '2025-03-31' }).result('revenue', 'standard', period('2025-01'));
  expect([revenue.value, revenue.n]).toEqual([60, 3]);
});

it('a dated row that comes to two others may be a sale like them; of three it is the total', () => {
  const sold = (...amounts: number[]) =>
    rawTabOf('Orders', 'Order date | Customer | Product | Amount', [
      ...amounts.map((amount, at) => [`2025-01-0${at + 1}`, `Customer ${at}`, ['Anvil', 'Rope'][at % 2], amount]),
      ['2025-01-31', '', '', amounts.reduce((sum, one) => sum + one, 0)],
    ]);
  const of = (...amounts: number[]) =>
    analysisOf(sold(...amounts), { asOf: '2025-03-31' }).result('revenue', 'standard', period('2025-01')).value;
  expect([of(11, 23), of(11, 23, 31)]).toEqual([68, 65]);
});

it.each([
  ['half of all', 2, [77, 5]],
  ['more than half', 3, [150, 7]],
])('a month’s sum with its day is a total until %s rows tell of nobody who bought', (_, unnamed, [value, used]) => {
  const rows = [
    ...[10, 20, 30].map((amount, at) => [`2026-03-0${at + 2}`, `customer ${at}`, amount]),
    ['2026-03-31', '', 60],
    ...[7, 10, 13].slice(0, unnamed).map((amount, at) => [`2026-04-0${at + 1}`, '', amount]),
  ];
  const revenue = analysisOf(rawTabOf('orders', 'Order date|Customer|Amount', rows), { asOf: '2026-06-30' });
  const result = revenue.result('revenue');
  expect([result.value, result.rows[0].used]).toEqual([value, used]);
});
