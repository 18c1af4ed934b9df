import fc from 'fast-check';
import { completedLists } from '../../../src/dataset/spans/complete';
import type { RawTab } from '../../../src/intake/reading';
import { dates, numbers, tableOf, texts } from '../../engine/table-of';
import { account, analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';

const march = period('2024-03');
const of = (...tabs: RawTab[]) => analysisOf(tabs, { asOf: '2024-04-15' });

const customers = rawTab(
  'customers',
  `
  Customer ID | Company | Customer since | MRR
  C1          | Firm 1  | 2023-01-10     | 10
  C2          | Firm 2  | 2023-02-10     | 20
  C3          | Firm 3  | 2023-03-10     | 30
  C4          | Firm 4  | 2023-04-10     | 40
  C5          | Firm 5  | 2024-03-10     | 50
  `,
);

describe('a list of customers without ends', () => {
  it('alone tells not who has left', () => {
    const churn = of(customers).result('churn', 'standard', march);
    expect(churn.reason?.values?.other).toMatchObject({ text: 'no_column' });
    expect(of(customers).result('mrr').value).toBeNull();
  });

  it.each([
    ['churn', 'Churn ID|Customer ID|Churn date|Reason\n7|C2|2024-03-05|Price\n8|C4|2024-04-02|Price'],
    ['Opzeggingen', 'Klantnummer|Opzegdatum|Reden\nC2|2024-03-05|Prijs\nC4|2024-04-02|Prijs'],
    ['Kündigungen', 'Kundennummer|Kündigungsdatum\nC2|2024-03-05\nC4|2024-04-02'],
    ['cancellations', 'Company|Cancelled on|Reason\nFirm 2|2024-03-05|Price\nFirm 4|2024-04-02|Price'],
    ['churn', 'Churn date|Customer ID\n2024-03-05|c2\n2024-04-02|c4'],
  ])('is completed by the list of those who left: %s', (name, lines) => {
    for (const tabs of [
      [customers, rawTab(name, lines)],
      [rawTab(name, lines), customers],
    ]) {
      const analysis = of(...tabs);
      const churn = analysis.result('churn', 'standard', march);
      expect(churn).toMatchObject({ value: 1 / 4, n: 4 });
      expect(account(churn, 'customers')).toEqual({ used: 4, not_in_base: 1 });
      expect(account(churn, name)).toEqual({ used: 1 + 1 });
      expect(analysis.result('mrr', 'standard', march).value).toBe(130);
      expect(analysis.result('mrr').value).toBe(90);
    }
  });

  it('is not completed by a list of other people', () => {
    const others = rawTab('churn', 'Customer ID|Churn date\nX2|2024-03-05\nX4|2024-04-02');
    expect(of(customers, others).result('churn', 'standard', march).value).toBeNull();
  });

  it('below a list with ends gives a reason: who is on it might have left', () => {
    const gone = rawTab(
      'former customers',
      'Customer ID|Company|Customer since|End date|MRR\nC8|Firm 8|2023-01-10|2024-03-10|10\nC9|Firm 9|2023-02-10|2024-02-10|20',
    );
    const result = of(customers, gone).result('churn', 'standard', march);
    expect(result.reason?.values?.other).toEqual({ text: 'no_ends_in_tab', values: { tab: 'customers' } });
  });
});

it('a list of those who left, without starts and with no other list, gives a reason', () => {
  const gone = rawTab('churn', 'Customer ID|Churn date|Reason\nC2|2024-03-05|Price\nC4|2024-04-02|Price');
  for (const id of ['churn', 'retention', 'mrr'] as const)
    expect(of(gone).result(id, 'standard', march).value).toBeNull();
});

it('further columns of the same customers are put beside them', () => {
  const since = rawTab('customers', 'Customer ID|Customer since\nC1|2023-01-10\nC2|2023-02-10\nC3|2023-03-10');
  const more = rawTab(
    'customer details',
    'Customer ID|End date|MRR|Segment\nC1||10|Shop\nC2|2024-03-05|20|Shop\nC3||30|Office',
  );
  for (const tabs of [
    [since, more],
    [more, since],
  ]) {
    const analysis = of(...tabs);
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
    expect(analysis.result('mrr').value).toBe(40);
    expect(analysis.result('mrr', 'standard', period('2024-02')).value).toBe(60);
  }
});

it('subscriptions without dates take those of their customers', () => {
  const dated = rawTab(
    'customers',
    'Customer ID|Company|Customer since|Churn date\nC1|Firm 1|2023-01-10|\nC2|Firm 2|2023-02-10|2024-03-05\nC3|Firm 3|2023-03-10|',
  );
  const plans = rawTab(
    'subscriptions',
    'Subscription ID|Customer ID|Plan|Amount|Interval\nS1|C1|Pro|120|year\nS2|C2|Pro|20|month\nS3|C3|Max|30|month\nS4|C3|Pro|5|month',
  );
  const analysis = of(dated, plans);
  expect(analysis.result('mrr', 'standard', period('2024-02')).value).toBe(65);
  expect(analysis.result('mrr').value).toBe(45);
  expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
});

it('customers answer beside a log that does not tell who was one', () => {
  const list = rawTab(
    'customers',
    'Company ID|Company|Customer since|Churn date\n1|A|2023-01-01|\n2|B|2023-01-01|2024-03-20\n3|C|2023-01-01|',
  );
  const log = rawTab(
    'mrr movements',
    'Movement date|Company ID|Movement type|Movement amount\n2024-02-01|1|Upgrade|5\n2024-03-01|2|Downgrade|3\n2024-03-02|3|Upgrade|3',
  );
  const [alone, beside] = [of(list), of(list, log)].map((analysis) => analysis.result('churn', 'standard', march));
  expect(alone).toMatchObject({ value: 1 / 3, n: 3 });
  expect(beside).toMatchObject({ value: 1 / 3, n: 3 });
});

it('a tab per plan is one list', () => {
  const header = 'Subscription ID|Customer|Start date|End date|MRR';
  const pro = rawTab('subscriptions pro', `${header}\n1|Anna|2023-01-01|2024-03-09|10\n2|Bram|2023-01-01||10`);
  const max = rawTab('subscriptions max', `${header}\n3|Anna|2024-03-10||25\n4|Cor|2023-01-01|2024-03-20|25`);
  const analysis = of(pro, max);
  expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
  expect(analysis.result('upsell_rate', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
});

/** Customers with starts, some with an end after it. */
const lists = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 400 }),
    lasts: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
    mrr: fc.integer({ min: 1, max: 99 }),
  }),
  { minLength: 3, maxLength: 20 },
);
const iso = (days: number): string => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);

it('law: one list, or the same in two tabs by customer, in either order, gives the same figures', () => {
  const months = ['2023-06', '2023-12', '2024-02'].map(period);
  const figures = (tabs: RawTab[]) => {
    const analysis = analysisOf(tabs, { asOf: '2024-04-15' });
    return (['churn', 'retention', 'mrr'] as const).flatMap((id) =>
      months.map((month) => analysis.result(id, 'standard', month)).map(({ value, n }) => [id, value, n]),
    );
  };
  fc.assert(
    fc.property(lists, (all) => {
      fc.pre(all.some(({ lasts }) => lasts !== null));
      const rows = all.map(({ start, lasts, mrr }, i) => ({
        id: `C${i}`,
        start: iso(start),
        end: lasts === null ? '' : iso(start + lasts),
        mrr,
      }));
      const whole = rawTabOf(
        'customers',
        'Customer ID|Customer since|End date|MRR',
        rows.map(({ id, start, end, mrr }) => [id, start, end, mrr]),
      );
      const starts = rawTabOf(
        'customers',
        'Customer ID|Customer since|MRR',
        rows.map(({ id, start, mrr }) => [id, start, mrr]),
      );
      const ended = rows.filter(({ end }) => end !== '');
      const gone = rawTabOf(
        'churn',
        'Customer ID|Churn date',
        ended.map(({ id, end }) => [id, end]),
      );
      const expected = figures([whole]);
      expect(figures([starts, gone])).toEqual(expected);
      expect(figures([gone, starts])).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

it('law: a tab without ends, put below one with ends, never makes anybody stay', () => {
  fc.assert(
    fc.property(lists, lists, (some, more) => {
      const tab = (name: string, from: number, all: typeof some, hasEnds: boolean) =>
        rawTabOf(
          name,
          hasEnds ? 'Customer ID|Customer since|End date' : 'Customer ID|Customer since',
          all.map(({ start, lasts }, i) => [
            `C${from + i}`,
            iso(start),
            ...(hasEnds ? [lasts === null ? '' : iso(start + lasts)] : []),
          ]),
        );
      const analysis = of(tab('customers', 0, some, true), tab('customers 2', 100, more, false));
      for (const id of ['churn', 'retention'] as const)
        expect(reasonOf(analysis.result(id, 'standard', march))).not.toBeNull();
    }),
    { numRuns: 20 },
  );
});

it('a list cut by columns is one list, each customer once', () => {
  const ends = rawTab(
    'customers',
    'Customer ID|Customer since|End date\nC1|2023-01-10|\nC2|2023-02-10|2024-03-05\nC3|2023-03-10|',
  );
  const amounts = rawTab(
    'customers MRR',
    'Customer ID|Customer since|MRR\nC1|2023-01-10|10\nC2|2023-02-10|20\nC3|2023-03-10|30',
  );
  for (const tabs of [
    [ends, amounts],
    [amounts, ends],
  ]) {
    const analysis = of(...tabs);
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
    expect(analysis.result('mrr', 'standard', period('2024-02')).value).toBe(60);
    expect(analysis.result('mrr').value).toBe(40);
  }
});

describe('what customers pay, in a tab that tells no dates', () => {
  const prices = tableOf('subscriptions', { customer: texts('Ann', 'Bob'), mrr: numbers(10, 20) });
  const list = (more: Parameters<typeof tableOf>[1]) => tableOf('customers', { name: texts('Ann', 'Bob'), ...more });
  const dated = list({ startedOn: dates('2023-01-10', '2023-02-10') });

  it('has them from a list of customers that does, and none where there is no such list', () => {
    const started = (...tabs: Parameters<typeof completedLists>[0]) =>
      completedLists(tabs).map(({ columns }) => columns.startedOn !== undefined);
    expect(started(prices, dated)).toEqual([true, true]);
    expect(started(prices, list({}))).toEqual([false, false]);
    expect(started(prices)).toEqual([false]);
  });
});
