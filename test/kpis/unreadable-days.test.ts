import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { account, analysisOf, byMonth, byRep, period, reasonOf } from './asking';

/** The n-th day from the first of January 2024 on. */
const dayAt = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

const tab = (name: string, header: string, rows: string[][]): RawTab => ({
  name,
  cells: [header.split('|'), ...rows],
});

const each = (count: number, row: (n: number) => string[]): string[][] =>
  Array.from({ length: count }, (_, n) => row(n));
const rep = (n: number): string => ['Ann', 'Bob', 'Cor'][n % 3];

/** A company of which each tab has so many rows that one in forty is less than one in twenty, and five are more. */
const deals = tab(
  'deals',
  'Deal ID|Stage|Amount|Created|Close date|Owner|Customer',
  each(60, (n) => [
    `D${n}`,
    ['Won', 'Lost', 'Won', 'Open'][n % 4],
    `${100 + n}`,
    dayAt(2 * n),
    n % 4 === 3 ? '' : dayAt(2 * n + 20),
    rep(n),
    `Customer ${n % 17}`,
  ]),
);
const leads = tab(
  'leads',
  'Lead ID|Email|Created|Converted date|Owner|Source',
  each(60, (n) => [`L${n}`, `l${n}@x.com`, dayAt(2 * n), n % 3 === 0 ? dayAt(2 * n + 9) : '', rep(n), 'Web']),
);
const orders = tab(
  'orders',
  'Order ID|Order date|Customer|Total',
  each(60, (n) => [`O${n}`, dayAt(3 * n), `Customer ${n % 13}`, `${10 + n}`]),
);
const subscriptions = tab(
  'subscriptions',
  'Subscription ID|Customer|MRR|Start date|End date',
  each(60, (n) => [`S${n}`, `Customer ${n}`, `${5 + n}`, dayAt(n), n % 3 === 0 ? dayAt(n + 60) : '']),
);
const activities = tab(
  'activities',
  'Activity ID|Type|Deal ID|Owner|Date|Status',
  each(60, (n) => [`A${n}`, 'Call', `D${n}`, rep(n), dayAt(2 * n + 3), 'Done']),
);
const costs = tab(
  'costs',
  'Date|Category|Amount',
  each(40, (n) => [dayAt(4 * n), 'Ads', `${50 + n}`]),
);
const survey = tab(
  'survey',
  'Timestamp|Satisfaction score',
  each(60, (n) => [dayAt(2 * n), `${1 + (n % 5)}`]),
);
const events = tab(
  'mrr events',
  'Event ID|Customer|Event|Date|MRR after',
  each(60, (n) => [
    `E${n}`,
    `Customer ${n % 40}`,
    n < 40 ? 'New' : 'Cancelled',
    dayAt(n < 40 ? n : n + 30),
    n < 40 ? `${5 + n}` : '0',
  ]),
);
const stages = tab(
  'stage history',
  'Deal ID|Stage|Entered on',
  each(60, (n) => [`D${n % 30}`, n < 30 ? 'Qualified' : 'Proposal', dayAt(n)]),
);
const list = tab(
  'customers',
  'Customer ID|Name|Start date|MRR',
  each(60, (n) => [`C${n}`, `Customer ${n}`, dayAt(n), `${5 + n}`]),
);
const leavers = tab(
  'churned',
  'Customer ID|Name|End date|Reason',
  each(30, (n) => [`C${2 * n}`, `Customer ${2 * n}`, dayAt(2 * n + 60), 'Price']),
);
const alone: RawTab[][] = [[deals], [leads], [orders], [subscriptions], [activities], [costs], [survey], [events]];
const together: RawTab[][] = [
  ...alone,
  [deals, activities],
  [deals, costs],
  [orders, costs],
  [deals, stages],
  [leads, deals],
  [list, leavers],
];

const asOf = '2024-07-31';
const periods = [undefined, period('2024-03'), period('2024-02-01..2024-05-31')];

interface Told {
  value: number | null;
  notes: string[];
  reason: string | null;
}

/** What is told of every KPI in every way over every period, and of each rep and month. */
function toldOf(analysis: Analysis): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { id, variants } of kpis)
    for (const variant of Object.keys(variants))
      for (const over of periods) {
        const result = analysis.result(id as KpiId, variant, over);
        const name = `${id} ${variant} ${over?.from ?? 'all'}`;
        told.set(name, { value: result.value, notes: result.notes.map(({ text }) => text), reason: reasonOf(result) });
        for (const { tab, used, leftOut } of result.rows) {
          const rows = analysis.readings.find((one) => one.name === tab)?.rows;
          expect([name, tab, leftOut.reduce((sum, one) => sum + one.rows, used)]).toEqual([name, tab, rows]);
        }
      }
  return told;
}

/** The columns of a tab that hold days. */
const daysIn = ({ cells: [header] }: RawTab): number[] =>
  header.flatMap((title, at) => (/date|created|timestamp|entered/i.test(String(title)) ? [at] : []));

const JUNK = ['soon', '31/02/2024', 'xx', 'Blursday 3', 'half maart', '2024-13-45', 'next week'];

function spoiled(one: RawTab, column: number, rows: readonly number[], junk: string): RawTab {
  const isFilled = (row: number): boolean => one.cells[row + 1][column] !== '';
  const filled = one.cells.slice(1).flatMap((_, row) => (isFilled(row) ? [row] : []));
  const hit = new Set(rows.map((row) => filled[row % filled.length] + 1));
  return {
    ...one,
    cells: one.cells.map((row, at) => row.map((cell, on) => (on === column && hit.has(at) ? junk : cell))),
  };
}

const clean = new Map(together.map((tabs) => [tabs, toldOf(analysisOf(tabs, { asOf }))]));

/** All but the figure by how many days all data is: only the days that can be read tell. */
it('a figure that days nobody can read would change says so, or is none', () => {
  const spoiling = fc.constantFrom(...together).chain((tabs) =>
    fc.constantFrom(...tabs).chain((one) =>
      fc.record({
        tabs: fc.constant(tabs),
        one: fc.constant(one),
        column: fc.constantFrom(...daysIn(one)),
        rows: fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 20 }),
        junk: fc.constantFrom(...JUNK),
      }),
    ),
  );
  let compared = 0;
  fc.assert(
    fc.property(spoiling, ({ tabs, one, column, rows, junk }) => {
      const now = toldOf(
        analysisOf(
          tabs.map((each) => (each === one ? spoiled(one, column, rows, junk) : each)),
          { asOf },
        ),
      );
      for (const [name, { value, notes }] of now) {
        const before = clean.get(tabs)?.get(name);
        compared++;
        if (value === null || Math.abs(value - (before?.value ?? Number.NaN)) < 1e-9) continue;
        if (name === 'sales_activities per_working_day all') continue;
        expect([name, value, before?.value, notes]).toEqual([
          name,
          value,
          before?.value,
          expect.arrayContaining(['note_few_wait']),
        ]);
      }
    }),
    { numRuns: 60 },
  );
  console.info(`figures compared with those of the same company whose days can all be read: ${compared}`);
});

describe('days that nobody can read', () => {
  const many = [...Array(15).keys()];
  const month = period('2024-02-01..2024-05-31');

  it('of closes leave no figure, of a period, a rep or a month, and say in how many rows they stand', () => {
    const analysis = analysisOf(spoiled(deals, 4, many, 'soon'), { asOf });
    for (const id of ['win_rate', 'sales_per_rep', 'sales_cycle', 'pipeline_value'] as const)
      expect(reasonOf(analysis.result(id, 'standard', month))).toBe('only_part');
    const { reason } = analysis.result('win_rate', 'standard', month);
    expect(say(reason as Sentence, 'en')).toBe(
      'it would be only a part, since 15 of 45 rows cannot be counted: date cannot be read (“soon” in “Close date”, deals E2: correct such cells)',
    );
    expect(say(reason as Sentence, 'nl')).toBe(
      'het zou maar een deel zijn, want 15 van 45 rijen is niet te tellen: datum niet te lezen (‘soon’ in ‘Close date’, deals E2: verbeter zulke cellen)',
    );
    expect(Object.values(byRep(analysis, 'sales_per_rep', 'standard', month))).toEqual([null, null, null]);
    expect(byMonth(analysis, 'win_rate', 'standard', month)).toEqual({});
    expect(account(analysis.result('win_rate', 'standard', month), 'deals')).toMatchObject({ date_unreadable: 15 });
  });

  it('of an open deal to come, are no matter', () => {
    const soon = {
      ...deals,
      cells: deals.cells.map((row) => row.map((cell, at) => (at === 4 && row[1] === 'Open' ? 'soon' : cell))),
    };
    const [before, after] = [deals, soon].map((one) => analysisOf(one, { asOf }).result('pipeline_value'));
    expect([after.value, after.notes]).toEqual([before.value, before.notes]);
  });

  it('of winning make no deal open', () => {
    const won = (day: (n: number) => string): RawTab =>
      tab(
        'deals',
        'Deal ID|Stage|Amount|Created|Won date|Lost date',
        each(20, (n) => [`D${n}`, 'Proposal', '10', dayAt(n), n % 2 ? day(n) : '', n % 4 ? '' : dayAt(n + 9)]),
      );
    expect(
      analysisOf(
        won((n) => dayAt(n + 9)),
        { asOf },
      ).result('pipeline_value', 'deals').value,
    ).toBe(5);
    const unread = analysisOf(
      won((n) => (n < 9 ? 'xx' : dayAt(n + 9))),
      { asOf },
    );
    expect(reasonOf(unread.result('pipeline_value', 'deals'))).toBe('only_part');
    expect(reasonOf(unread.result('win_rate'))).toBe('only_part');
  });

  it('of starts, ends and cancellations leave nobody as a customer for ever', () => {
    const reasons = (...tabs: RawTab[]): (string | null)[] =>
      (['churn', 'retention', 'mrr'] as const).map((id) =>
        reasonOf(analysisOf(tabs, { asOf }).result(id, 'standard', period('2024-03'))),
      );
    for (const column of [3, 4])
      expect(reasons(spoiled(subscriptions, column, many.slice(0, 5), 'eind mei'))).toEqual(Array(3).fill('only_part'));
    expect(reasons(spoiled(events, 3, each(15, (n) => [`${40 + n}`]).map(Number), 'xx'))).toEqual(
      Array(3).fill('only_part'),
    );
  });

  it('of leaving, on a list of those who left, do not mean that they are still there', () => {
    const march = period('2024-03');
    const churn = (...rows: number[]): ReturnType<typeof reasonOf> | number =>
      ((result) => result.value ?? reasonOf(result))(
        analysisOf([list, spoiled(leavers, 2, rows, 'eind mei')], { asOf }).result('churn', 'standard', march),
      );
    expect(churn()).toBeGreaterThan(0);
    expect(churn(...many)).toBe('only_part');
  });

  it('of what may be the first activity do not move the day since when activities are known', () => {
    const sold = tab(
      'deals',
      'Deal ID|Stage|Amount|Created|Close date',
      each(20, (n) => [`D${n}`, n % 2 === 0 ? 'Won' : 'Lost', '10', dayAt(0), dayAt(10 + n)]),
    );
    const logged = (first: string): RawTab =>
      tab('activities', 'Activity ID|Type|Date|Deal ID', [
        ['A1', 'Call', first, 'D19'],
        ['A2', 'Demo', dayAt(20), 'D18'],
        ...each(12, (n) => [`A${n + 3}`, 'Call', dayAt(21), 'D18']),
      ]);
    const of = (first: string) =>
      analysisOf([sold, logged(first)], { asOf }).result('sales_activities', 'before_close');
    expect(of(dayAt(5))).toMatchObject({ n: 20 });
    expect(of(dayAt(20))).toMatchObject({ n: 10 });
    expect(reasonOf(of('early spring'))).toBe('only_part');
    expect(say(of('early spring').reason as Sentence, 'en')).toContain('“early spring” in “Date”');
  });

  it('of an activity are told of the deal that it was for, by the cell where they stand', () => {
    const of = (id: KpiId, variant: string) =>
      analysisOf([deals, spoiled(activities, 4, many, 'after lunch')], { asOf }).result(id, variant, month);
    for (const [id, variant] of [
      ['sales_activities', 'before_close'],
      ['sales_activities', 'with_demo'],
      ['untouched_deals', 'standard'],
    ] as const)
      expect([id, variant, say(of(id, variant).reason as Sentence, 'en')]).toEqual([
        id,
        variant,
        expect.stringContaining('“after lunch” in “Date”, activities E2'),
      ]);
  });

  it('of service leave no quota of that rep, and name the cell', () => {
    const team = (ended: string): RawTab =>
      tab('team', 'Name|Monthly quota|Start date|End date', [
        ['Ann', '1000', '2024-01-01', ''],
        ['Bob', '1000', '2024-01-01', ended],
        ['Cor', '1000', '2024-01-01', '2024-04-30'],
      ]);
    const of = (ended: string) =>
      analysisOf([deals, team(ended)], { asOf }).result('quota_attainment', 'standard', period('2024-05'));
    expect(of('2024-03-31').value).toBeGreaterThan(0);
    expect(say(of('end of spring').reason as Sentence, 'en')).toContain('“end of spring” in “End date”, team D3');
  });

  it('of a pause do not mean that nobody paused', () => {
    const paused = (day: string): RawTab =>
      tab(
        'subscriptions',
        'Subscription ID|Customer|MRR|Start date|End date|Paused from',
        each(20, (n) => [
          `S${n}`,
          `Customer ${n}`,
          '10',
          dayAt(n),
          n === 19 ? dayAt(99) : '',
          n < 12 ? dayAt(40) : n < 16 ? day : '',
        ]),
      );
    const of = (day: string) =>
      reasonOf(analysisOf(paused(day), { asOf }).result('mrr', 'standard', period('2024-06')));
    expect([of(''), of('on holiday')]).toEqual([null, 'only_part']);
  });
});
