import type { Analysis } from '../../src/analysis/analysis';
import type { Answer } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { analysisOf, period, reasonOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';

/** Dates of days up to the twelfth that read both ways: the fourth day of March, or of a later month the third. */
const orders = rawTab(
  'orders',
  `
  Order ID | Order date | Customer | Total
  1        | 04/03/2024 | Anna     | 10
  2        | 05/03/2024 | Bram     | 20
  3        | 06/03/2024 | Anna     | 40
  `,
);
const deals = rawTab(
  'deals',
  `
  Deal name | Owner | Stage | Amount | Created    | Close date | Customer
  One       | Ann   | Won   | 100    | 2024-01-01 | 2024-03-01 | Dirk
  Two       | Ann   | Lost  | 200    | 2024-01-01 | 2024-03-02 | Eva
  Three     | Bob   | Won   | 400    | 2024-01-01 | 2024-03-03 | Fien
  `,
);
const costs = rawTab(
  'costs',
  `
  Date       | Channel | Cost
  2024-01-15 | Ads     | 60
  2024-03-15 | Ads     | 90
  `,
);

const won = rawTab(
  'deals',
  'Deal name|Stage|Close date\nOne|Won|01/02/2024\nTwo|Lost|02/02/2024\nThree|Lost|01/05/2024\nFour|Lost|02/05/2024',
);

const dayFirst = (tab: string, column: string): Answer => ({ tab, column, answer: 'd/m/y' });
const march = period('2024-03');
const of = (analysis: Analysis, id: KpiId): string | number | null => {
  const result = analysis.result(id, 'standard', march);
  return result.value ?? reasonOf(result);
};

it('says of a group by which rows it waits, with a line of its own, and of the whole that few wait', () => {
  const row = (rep: string, source: string, stage: string) => (_: unknown, at: number) =>
    `${rep}${at} | ${rep} | ${source} | ${stage} | 10 | 2024-01-01 |`;
  const open = rawTab(
    'deals',
    [
      'Deal name | Owner | Source | Stage | Amount | Created | Close date',
      ...Array.from({ length: 40 }, row('Ann', 'Web', 'Proposal')),
      ...Array.from({ length: 9 }, row('Bob', 'Fair', 'Proposal')),
      ...Array.from({ length: 1 }, row('Bob ', 'Fair', 'Zorbl')),
    ].join('\n'),
  );
  const analysis = analysisOf([open], { asOf: '2024-03-31' });
  expect(analysis.result('pipeline_value', 'standard', march).value).toBe(490);
  for (const [dimension, full, part] of [
    ['rep', 'Ann', 'Bob'],
    ['source', 'Web', 'Fair'],
  ] as const) {
    const lines = analysis.breakdown('pipeline_value', dimension, 'standard', march);
    expect(lines.find(({ key }) => key === full)?.value).toBe(400);
    expect(lines.find(({ key }) => key === part)).toMatchObject({
      value: null,
      reason: { text: 'only_part', values: { count: 1, total: 10, reason: { text: 'unknown_stage' } } },
    });
  }
});

describe('a tab whose dates wait for an answer', () => {
  const read = (tabs: Parameters<typeof analysisOf>[0], answers: Answer[] = []): Analysis =>
    analysisOf(tabs, { asOf: '2024-03-31', plan: { answers } });

  it('lets no other tab answer in its place', () => {
    expect(of(read([deals]), 'revenue')).toBe(500);
    expect(of(read([orders, deals]), 'revenue')).toBe('intake_unread_date_order');
    expect(of(read([orders, deals], [dayFirst('orders', 'Order date')]), 'revenue')).toBe(70);
  });

  it('keeps no figure over all that ever was: no row is told apart by its date', () => {
    expect(analysisOf([orders]).result('revenue').value).toBe(70);
  });

  it('keeps none as of a day that somebody said: rows of later days do not count', () => {
    const sold = (...answers: Answer[]) =>
      analysisOf([orders], { asOf: '2024-03-04', plan: { answers } }).result('revenue');
    expect(reasonOf(sold())).toBe('intake_unread_date_order');
    expect(sold(dayFirst('orders', 'Order date')).value).toBe(10);
    expect(reasonOf(read([won]).result('win_rate'))).toBe('intake_unread_date_order');
    expect(read([won], [dayFirst('deals', 'Close date')]).result('win_rate').value).toBe(0.5);
  });

  it('keeps no figure from which it is far', () => {
    const analysis = read([orders, deals]);
    expect(of(analysis, 'win_rate')).toBeCloseTo(2 / 3, 9);
    expect(of(analysis, 'sales_per_rep')).toBe(500);
    expect(of(analysis, 'sales_cycle')).toBe(61);
  });

  it('counts no part of a table whose other tab waits', () => {
    const others = rawTab(
      'deals south',
      `
      Deal name | Owner | Stage | Amount | Created    | Close date | Customer
      Four      | Cem   | Won   | 800    | 02/01/2024 | 04/03/2024 | Gert
      Five      | Cem   | Lost  | 900    | 02/01/2024 | 05/03/2024 | Hans
      `,
    );
    const analysis = read([deals, others]);
    expect(of(analysis, 'sales_per_rep')).toBe('intake_unread_date_order');
    expect(of(analysis, 'win_rate')).toBe('intake_unread_date_order');
    const answered = read([deals, others], [dayFirst('deals south', 'Close date'), dayFirst('deals south', 'Created')]);
    expect(of(answered, 'sales_per_rep')).toBe(1300);
    expect(of(answered, 'win_rate')).toBe(3 / 5);
  });

  it('does not give the acquisition cost without the sales cycle', () => {
    const waiting = rawTab(
      'deals',
      `
      Deal name | Owner | Stage | Amount | Created    | Close date | Customer
      One       | Ann   | Won   | 100    | 02/01/2024 | 02/03/2024 | Dirk
      Three     | Bob   | Won   | 400    | 03/01/2024 | 03/03/2024 | Fien
      `,
    );
    const customers = rawTab(
      'customers',
      `
      Customer | Customer since | End date
      Dirk     | 2024-03-20     |
      Fien     | 2024-03-21     |
      `,
    );
    expect(of(read([costs, customers]), 'cac')).toBe(45);
    expect(of(read([costs, customers, waiting]), 'cac')).toBe('intake_unread_date_order');
    const answers = [dayFirst('deals', 'Created'), dayFirst('deals', 'Close date')];
    expect(of(read([costs, customers, waiting], answers), 'cac')).toBe(30);
  });

  it('does not count as customers those who may be on a list of who left', () => {
    const list = rawTab(
      'subscriptions',
      `
      Customer | MRR | Start date
      Aldi     | 10  | 2023-01-20
      Bert     | 20  | 2023-01-20
      Carl     | 40  | 2023-01-20
      Dora     | 80  | 2023-01-20
      `,
    );
    const left = rawTab(
      'subscriptions ended',
      `
      Customer | Subscription end date
      Aldi     | 04/03/2024
      Bert     | 05/03/2024
      `,
    );
    const analysis = read([list, left]);
    expect(of(analysis, 'mrr')).toBe('intake_unread_date_order');
    expect(of(analysis, 'churn')).toBe('intake_unread_date_order');
    const answered = read([list, left], [dayFirst('subscriptions ended', 'Subscription end date')]);
    expect(of(answered, 'mrr')).toBe(120);
    expect(of(answered, 'churn')).toBe(0.5);
  });
});

it('names the start that waits for an answer, and no column that is there', () => {
  const contracts = rawTab(
    'Verträge',
    `
    Kunde | Monatsbetrag | Beginn     | Ende
    Ada   | 10           | 03/04/2023 |
    Bea   | 20           | 05/06/2023 | 20/03/2024
    `,
  );
  for (const id of ['mrr', 'churn', 'retention'] as const)
    expect([id, of(analysisOf([contracts]), id)]).toEqual([id, 'intake_unread_date_order']);
});

describe('amounts whose mark waits for an answer', () => {
  const shop = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Total
    1        | 2024-03-04 | Anna     | 1.250
    2        | 2024-03-05 | Bram     | 2.400
    3        | 2024-03-06 | Cor      | 1500
    `,
  );

  it('let no other tab answer in their place, and what counts rows go on', () => {
    const analysis = analysisOf([shop, deals], { asOf: '2024-03-31' });
    expect(of(analysis, 'revenue')).toBe('intake_unread_decimal_mark');
    expect(of(analysis, 'average_purchase')).toBe('intake_unread_decimal_mark');
    expect(of(analysis, 'win_rate')).toBeCloseTo(2 / 3, 9);
    const answers = [{ tab: 'orders', column: 'Total', answer: '1.234,56' }];
    expect(of(analysisOf([shop, deals], { asOf: '2024-03-31', plan: { answers } }), 'revenue')).toBe(5150);
  });

  it('nor does an amount count before its tax and its refund are read', () => {
    const taxed = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Total | Tax   | Refund
      1        | 2024-03-04 | Anna     | 12100 | 2.100 | 0
      2        | 2024-03-05 | Bram     | 24200 | 4.200 | 0
      3        | 2024-03-06 | Cor      | 12100 | 2100  | 1.210
      `,
    );
    expect(of(analysisOf(taxed, { asOf: '2024-03-31' }), 'revenue')).toBe('intake_unread_decimal_mark');
    const answers = ['Tax', 'Refund'].map((column) => ({ tab: 'orders', column, answer: '1.234,56' }));
    expect(of(analysisOf(taxed, { asOf: '2024-03-31', plan: { answers } }), 'revenue')).toBeCloseTo(39000, 9);
  });
});

describe('refunds without the orders that they belong to', () => {
  const sold = rawTab(
    'deals',
    `
    Deal ID | Owner | Stage | Amount | Created    | Close date | Customer
    D1      | Ann   | Won   | 100    | 2024-01-05 | 2024-03-01 | Dirk
    D2      | Bob   | Won   | 400    | 2024-01-06 | 2024-03-03 | Fien
    D3      | Bob   | Lost  | 400    | 2024-01-06 | 2024-03-03 | Gert
    `,
  );
  it.each([
    ['refunds', 'Refund ID | Deal ID | Refund date | Amount', 'R1 | D2 | 2024-03-20 | 150'],
    ['creditnotas', 'Creditnotanummer | Datum | Klant | Bedrag', 'C1 | 2024-03-20 | Fien | 150'],
    ['Gutschriften', 'Belegnummer | Belegdatum | Kunde | Betrag', 'C1 | 20.03.2024 | Fien | 150'],
  ])('%s: deals do not answer for the revenue as if nothing was given back', (name, header, line) => {
    const analysis = analysisOf([sold, rawTab(name, `${header}\n${line}`)], { asOf: '2024-03-31' });
    for (const id of ['revenue', 'average_purchase', 'clv'] as const) expect(of(analysis, id)).toBe('credits_alone');
    expect(of(analysis, 'sales_per_rep')).toBe(500);
    expect(of(analysis, 'win_rate')).toBeCloseTo(2 / 3, 9);
    const answers = [{ tab: name, column: '', answer: 'not data' }];
    const without = analysisOf([sold, rawTab(name, `${header}\n${line}`)], { asOf: '2024-03-31', plan: { answers } });
    expect(of(without, 'revenue')).toBe(500);
  });
});

describe('the last day of a period that ends where the data ends', () => {
  const noted = (analysis: Analysis) =>
    analysis.result('sales_per_rep').notes.filter(({ text }) => text === 'note_end_unknown');
  const month = { period: 'month' };

  it('is said to be unknown while the dates of another tab wait', () => {
    const waits = analysisOf([orders, deals], { plan: month });
    expect(waits.result('sales_per_rep').value).toBe(500);
    expect(noted(waits)).toMatchObject([{ values: { tab: 'orders' } }]);
    expect(
      noted(analysisOf([orders, deals], { plan: { ...month, answers: [dayFirst('orders', 'Order date')] } })),
    ).toEqual([]);
  });

  it('is so for the last full month as well, which is another once they are read', () => {
    const payers = rawTab(
      'Subscriptions',
      'Customer|Start date|End date|MRR\nAnna|2023-01-05||10\nBram|2023-01-06|2024-02-20|10\nCor|2024-03-20||10',
    );
    const late = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|04/05/2024|Anna|10\n2|05/04/2024|Bram|20');
    const churn = (...answers: Answer[]) => analysisOf([payers, late], { plan: { answers } }).result('churn');
    expect(churn().value).toBe(0.5);
    expect(churn().notes).toContainEqual(expect.objectContaining({ text: 'note_end_unknown' }));
    expect(churn(dayFirst('orders', 'Order date')).value).toBe(0);
    expect(churn(dayFirst('orders', 'Order date')).notes).not.toContainEqual(
      expect.objectContaining({ text: 'note_end_unknown' }),
    );
  });

  it('is known where it was asked for, or where what waits comes by the month', () => {
    expect(noted(analysisOf([orders, deals], { asOf: '2024-03-31', plan: month }))).toEqual([]);
    const monthly = rawTab('costs', 'Date|Channel|Cost\n04/03/2024|Ads|60\n05/03/2024|Ads|90');
    expect(noted(analysisOf([monthly, deals], { plan: month }))).toEqual([]);
  });
});
