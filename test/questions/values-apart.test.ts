import { answerQuestions } from '../../src/questions/answer';
import { type ComparedGroup, intervalOf } from '../../src/questions/compare';
import { analysisOf } from '../kpis/asking';
import { describeSet, rowsOf, tabOf } from '../real-data/data-set';
import { sampleTabs } from '../sample/sample-tabs';

/** A group as counted apart: how many of how many. */
type Counted = [key: string, done: number, all: number];

const groupsOf = (analysis: ReturnType<typeof analysisOf>, question: string, kpi: string): readonly ComparedGroup[] =>
  answerQuestions(analysis)
    .find((one) => one.question.id === question)
    ?.compared.find((one) => one.kpi === kpi)?.groups ?? [];
const counted = (groups: readonly ComparedGroup[]): Counted[] =>
  groups.map(({ key, value, n }): Counted => [key, Math.round((value ?? 0) * n), n]);

/** Wilson’s interval of 95 % as its formula is printed. */
function wilson(done: number, all: number): { low: number; high: number } {
  const z = 1.959963984540054;
  const middle = (done + (z * z) / 2) / (all + z * z);
  const half = (z / (all + z * z)) * Math.sqrt((done * (all - done)) / all + (z * z) / 4);
  return { low: middle - half, high: middle + half };
}

/** Every group has the counts of the other way, and the interval that follows from them. */
function holds(groups: readonly ComparedGroup[], apart: readonly Counted[]): void {
  expect(new Map(counted(groups).map((one) => [one[0], one]))).toEqual(new Map(apart.map((one) => [one[0], one])));
  for (const group of groups) {
    const { low, high } = wilson(Math.round((group.value ?? 0) * group.n), group.n);
    const interval = intervalOf(group);
    expect([interval?.low, interval?.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  }
}

/** Counts of rows by a key, won or done ones among them. */
function tally<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
  isDone: (row: Row) => boolean,
): Counted[] {
  const found = new Map<string, Counted>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = found.get(key) ?? [key, 0, 0];
    found.set(key, [key, group[1] + (isDone(row) ? 1 : 0), group[2] + 1]);
  }
  return [...found.values()];
}

const BANDS: [number, string][] = [
  [14, '0-13'],
  [30, '14-29'],
  [60, '30-59'],
  [90, '60-89'],
  [Number.POSITIVE_INFINITY, '90+'],
];
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const bandOf = (days: number): string => BANDS.find(([below]) => days < below)?.[1] ?? '';

describe('the sample’s year, as counted apart from this program', () => {
  const sample = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });

  it('win rate by what was shown before the close', () => {
    const groups = groupsOf(sample, 'demo_or_call', 'win_rate');
    holds(groups, [
      ['demo', 53, 135],
      ['call or meeting', 140, 447],
      ['neither', 31, 152],
    ]);
    expect(groups.map(intervalOf).map((one) => [one?.low.toFixed(4), one?.high.toFixed(4)])).toEqual([
      ['0.3143', '0.4768'],
      [expect.any(String), expect.any(String)],
      ['0.1476', '0.2749'],
    ]);
  });

  it('win rate by length of the cycle', () => {
    holds(groupsOf(sample, 'cycle_length', 'win_rate'), [
      ['0-13', 6, 15],
      ['14-29', 72, 183],
      ['30-59', 105, 340],
      ['60-89', 28, 128],
      ['90+', 13, 68],
    ]);
  });

  it('conversion by speed of answer, on the clock', () => {
    holds(groupsOf(sample, 'fast_answer', 'conversion'), [
      ['0-15 min', 13, 63],
      ['15-60 min', 43, 353],
      ['1-4 h', 28, 297],
      ['4-24 h', 19, 247],
      ['24 h+', 10, 126],
      ['unanswered', 0, 53],
    ]);
  });
});

describeSet('crm-maven', () => {
  const closed = rowsOf('crm-maven/sales_pipeline.csv').filter(
    (row) => row.deal_stage === 'Won' || row.deal_stage === 'Lost',
  );
  const isWon = (row: Record<string, string>): boolean => row.deal_stage === 'Won';

  it('win rate by length of the cycle and by rep, row by row', () => {
    const analysis = analysisOf(tabOf('crm-maven/sales_pipeline.csv'));
    const byCycle = tally(closed, (row) => bandOf(daysBetween(row.engage_date, row.close_date)), isWon);
    expect(byCycle.reduce((sum, [, , all]) => sum + all, 0)).toBe(6_711);
    holds(groupsOf(analysis, 'cycle_length', 'win_rate'), byCycle);
    holds(
      groupsOf(analysis, 'reps', 'win_rate'),
      tally(closed, (row) => row.sales_agent, isWon),
    );
  });
});

describeSet('crm-maven-activities', () => {
  it('win rate by demo or call, each deal by its own completed activities up to its close', () => {
    const closed = rowsOf('crm-maven/sales_pipeline.csv').filter(
      (row) => row.deal_stage === 'Won' || row.deal_stage === 'Lost',
    );
    const done = new Map<string, Record<string, string>[]>();
    for (const one of rowsOf('crm-maven-activities/activities.csv'))
      if (one.outcome === 'completed') done.set(one.opportunity_id, [...(done.get(one.opportunity_id) ?? []), one]);
    const shownIn = (row: Record<string, string>): string => {
      const before = (done.get(row.opportunity_id) ?? []).filter((one) => one.activity_date <= row.close_date);
      const has = (...types: string[]): boolean => before.some((one) => types.includes(one.activity_type));
      return has('demo') ? 'demo' : has('call', 'meeting') ? 'call or meeting' : 'neither';
    };
    const analysis = analysisOf([tabOf('crm-maven/sales_pipeline.csv'), tabOf('crm-maven-activities/activities.csv')]);
    holds(
      groupsOf(analysis, 'demo_or_call', 'win_rate'),
      tally(closed, shownIn, (row) => row.deal_stage === 'Won'),
    );
  });
});

describeSet('olist-funnel', () => {
  it('conversion by source, of every lead that has one', () => {
    const won = new Set(rowsOf('olist-funnel/olist_closed_deals_dataset.csv').map((row) => row.mql_id));
    const leads = rowsOf('olist-funnel/olist_marketing_qualified_leads_dataset.csv');
    const analysis = analysisOf([
      tabOf('olist-funnel/olist_marketing_qualified_leads_dataset.csv'),
      tabOf('olist-funnel/olist_closed_deals_dataset.csv'),
    ]);
    const bySource = tally(
      leads,
      ({ origin }) => origin || null,
      ({ mql_id: id }) => won.has(id),
    );
    const groups = groupsOf(analysis, 'campaigns', 'conversion').filter(({ key }) =>
      bySource.some((one) => one[0] === key),
    );
    expect(bySource.length).toBeGreaterThan(5);
    holds(groups, bySource);
  });
});

describeSet('opps-upsell-type', () => {
  it('upsell of what was won, by rep', () => {
    const won = rowsOf('opps-upsell-type/opportunities.csv').filter((row) => row.is_won === 'True');
    const analysis = analysisOf([
      tabOf('opps-upsell-type/opportunities.csv'),
      tabOf('opps-upsell-type/activities.csv'),
    ]);
    const byRep = answerQuestions(analysis)
      .find((one) => one.question.id === 'upsell')
      ?.compared.find((one) => one.by === 'rep');
    holds(
      byRep?.groups ?? [],
      tally(
        won,
        (row) => row.owner,
        (row) => row.type === 'Upsell',
      ),
    );
  });
});
