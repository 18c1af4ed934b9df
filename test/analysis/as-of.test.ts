import fc from 'fast-check';
import { analyze } from '../../src/analysis/analysis';
import { isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import { account, analysisOf, period } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';

const asOf = (...tabs: ReturnType<typeof rawTab>[]): string =>
  isoDay(analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US' }).asOf);

describe('the as-of day', () => {
  it('is the latest day on which something happened, ends included', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Acme     | 2020-01-10 | 2020-05-01 | 50
      2               | Bolt     | 2020-03-10 |            | 60
      `,
    );
    expect(asOf(tab)).toBe('2020-05-01');
  });

  it('is no end that is yet to come, and no mark for "no end"', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Acme     | 2020-01-10 | 2199-05-01 | 50
      2               | Bolt     | 2020-03-10 | 9999-12-31 | 60
      `,
    );
    expect(asOf(tab)).toBe('2020-03-10');
  });

  it('is never the expected close of an open deal', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Deal stage  | Create date | Close date | Amount | Deal owner
      1       | Closed won  | 2020-01-10  | 2020-02-01 | 50     | Ann
      2       | Closed lost | 2020-01-12  | 2020-02-03 | 50     | Ann
      3       | Negotiation | 2020-01-20  | 2021-06-30 | 60     | Ann
      `,
    );
    expect(asOf(tab)).toBe('2020-02-03');
  });
});

it.each([
  'billing_month',
  'Billing period',
  'Factuurmaand',
  'Abrechnungsmonat',
  'Mois de facturation',
  'Mes de facturación',
])('is that of the last invoice, dated by its %j', (header) => {
  const tab = rawTab(
    'invoices',
    `
      invoice_id | account_id | ${header} | amount_billed
      1          | 1          | 2024-01-01    | 101
      2          | 2          | 2024-03-01    | 102
      `,
  );
  expect(asOf(tab)).toBe('2024-03-01');
});

it('has no figure of a period that begins after it, and a reason for each', () => {
  const tab = rawTab(
    'subscriptions',
    `
    Subscription ID | Customer | Start date | End date   | MRR
    1               | Acme     | 2020-01-10 | 2020-05-01 | 50
    2               | Bolt     | 2020-03-10 |            | 60
    `,
  );
  const data = analysisOf(tab);
  const after = kpis.map(({ id }) => data.result(id, 'standard', period('2021-01-01..2021-12-31')));
  expect(after.filter(({ value }) => value !== null)).toEqual([]);
  const { reason } = data.result('retention', 'standard', period('2020-05-02..2020-12-31'));
  expect(reason?.text).toBe('period_outside');
  expect(data.result('retention', 'standard', period('2020-05-01..2020-12-31')).value).not.toBeNull();
});

describe('deals marked won and lost with a close date, some of which is yet to come', () => {
  const tab = rawTab(
    'Deals',
    `
    Dealnummer | Status   | Aangemaakt op | Sluitdatum | Waarde | Eigenaar
    1          | Gewonnen | 10-01-2024    | 01-02-2024           | 100    | Ann
    2          | Verloren | 12-01-2024    | 20-02-2024           | 200    | Ann
    3          | Gewonnen | 20-01-2024    | 30-06-2199           | 400    | Bob
    4          | Verloren | 20-01-2024    | 30-06-2199           | 800    | Bob
    5          | Open     | 21-01-2024    | 30-06-2199           | 1600   | Bob
    `,
  );
  const settings = { locale: 'nl_NL', plan: { period: 'quarter' } };
  const first = analysisOf(tab, settings);

  it('reach as far as what has come, and show the quarter in which that was', () => {
    expect([isoDay(first.asOf), first.period]).toEqual(['2024-02-20', period('2024-01-01..2024-02-20')]);
    expect(first.result('revenue')).toMatchObject({ value: 100 });
    expect(first.result('win_rate')).toMatchObject({ value: 0.5, n: 2 });
  });

  it('are decided on a day that nobody knows: neither closed in any period, nor open at the end of one', () => {
    const open = first.result('pipeline_value');
    expect(open).toMatchObject({ value: 1600, n: 1 });
    expect(account(open, 'Deals')).toMatchObject({ used: 1, no_close_date: 2 });
    expect(account(first.result('revenue', 'standard', period('2199')), 'Deals')).toMatchObject({ date_ahead: 1 });
  });

  it('are the same to cells and to the schedule, which look at them as of that day', () => {
    expect(told(analysisOf(tab, { ...settings, asOf: '2024-02-20' }))).toEqual(told(first));
  });
});

/** What each KPI says in each variant. */
function told(analysis: ReturnType<typeof analysisOf>): unknown {
  return kpis.flatMap(({ id, variants }) =>
    Object.keys(variants).map((variant) => {
      const { value, n, reason, rows } = analysis.result(id, variant);
      return [id, variant, value, n, reason, rows];
    }),
  );
}

/** The tabs, with the last row of each once more, under an id of its own and with all of its dates in some year to come. */
const withLater = (tabs: RawTab[]): RawTab[] =>
  tabs.map(({ name, cells }) => {
    const isId = cells[0][0]?.toString().endsWith(' ID');
    const later = cells[cells.length - 1].map((cell, at) =>
      at === 0 && isId ? `${cell}9` : String(cell).replace(/^2024-/, '2199-'),
    );
    return { name, cells: [...cells, later] };
  });

it('law: rows dated in the future change neither as-of nor the period, and as of that day all is the same', () => {
  fc.assert(
    fc.property(randomTabs, fc.constantFrom('all', 'month', 'quarter', 'year'), (tabs, span) => {
      const plan = { period: span };
      const [before, after] = [tabs, withLater(tabs)].map((some) => analysisOf(some, { plan }));
      // Of what is dated nowhere up to today, as-of is today.
      fc.pre(before.asOf !== before.today);
      expect([isoDay(after.asOf), after.period, after.firstDay]).toEqual([
        isoDay(before.asOf),
        before.period,
        before.firstDay,
      ]);
      expect(told(analysisOf(withLater(tabs), { plan, asOf: isoDay(after.asOf) }))).toEqual(told(after));
    }),
    { numRuns: 25 },
  );
});
