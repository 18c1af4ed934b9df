import { answerQuestions } from '../../src/questions/answer';
import { FEW, intervalOf } from '../../src/questions/compare';
import { reportedQuestions } from '../../src/questions/reported';
import { standingOut } from '../../src/questions/standing-out';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';
import { describeSet, tabOf } from '../real-data/data-set';
import { sampleTabs } from '../sample/sample-tabs';

/** What says that one thing makes another. */
const CAUSAL = /\b(because|causes?|caused|due to|leads? to|thanks to|makes?|doordat|omdat|dankzij|zorgt|leidt tot)\b/i;

type Tabs = Parameters<typeof analysisOf>[0];

function rulesHold(tabs: () => Tabs, period?: string): void {
  const analysis = analysisOf(tabs(), { ...(period ? { period } : {}) });
  const answers = answerQuestions(analysis);
  const all = answers.flatMap(({ question, compared }) => compared.map((one) => ({ question, ...one })));

  it('something is answered, and no more than three stand out, each of which differs', () => {
    expect(all.some(({ verdict }) => verdict !== null)).toBe(true);
    const found = standingOut(answers);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { compared } of found)
      expect([compared.verdict, (compared.chance ?? 1) < 0.05]).toEqual(['differs', true]);
  });

  it('a group of fewer than ten decides nothing, and where fewer than two decide the verdict is too few', () => {
    for (const { kpi, by, verdict, between, groups, tiers, best, worst, chance } of all) {
      const large = groups.filter(({ key, n, value }) => n >= FEW && value !== null && key !== '');
      const named = between.length > 0 ? large.filter(({ key }) => between.includes(key)) : large;
      for (const one of [best, worst]) if (one) expect([kpi, by, one.n >= FEW]).toEqual([kpi, by, true]);
      for (const key of tiers.keys()) expect(named.map((one) => one.key)).toContain(key);
      if (verdict !== 'in order' && groups.length > 0 && named.length < Math.max(2, between.length))
        expect([kpi, by, verdict]).toEqual([kpi, by, 'too few']);
      if (verdict === 'differs' || verdict === 'cannot be told apart')
        expect([kpi, by, (chance ?? 1) < 0.05]).toEqual([kpi, by, verdict === 'differs']);
    }
  });

  it('each interval holds its value, and groups of shares add up to the figure', () => {
    for (const { kpi, by, test, n, groups } of all) {
      for (const group of groups) {
        const interval = intervalOf(group);
        if (!interval || group.value === null) continue;
        const isInside = interval.low <= group.value + 1e-9 && group.value <= interval.high + 1e-9;
        expect([kpi, by, group.key, isInside]).toEqual([kpi, by, group.key, true]);
      }
      if (test === 'shares') expect([kpi, by, groups.reduce((sum, one) => sum + one.n, 0)]).toEqual([kpi, by, n]);
    }
  });

  it('says what goes together and never what causes what, with its caution, in both languages', () => {
    for (const language of ['en', 'nl'] as const)
      for (const { id, sentences, caution, verdict } of reportedQuestions(analysis, language)) {
        expect([id, caution.length > 10]).toEqual([id, true]);
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[^{}]+\.$/);
          if (verdict !== null) expect(sentence).not.toMatch(CAUSAL);
        }
      }
  });
}

test.each([
  // 20 and 30 of 40 lie apart by a chance of 1 in 48; so much is found in one of several comparisons.
  [20, 'cannot be told apart', 1],
  [11, 'differs', 2],
])('where all together are not told apart, no two are: %d and 30 of 40 won', (won, verdict, tier) => {
  const deals = ['Ann', 'Bob'].flatMap((rep) =>
    Array.from({ length: 40 }, (_, at) => {
      const isWon = at < (rep === 'Ann' ? won : 30);
      return [`${rep} ${at}`, rep, isWon ? 'Closed Won' : 'Closed Lost', '2024-01-01', '2024-01-11', 100];
    }),
  );
  const tab = rawTabOf('deals', 'Deal name|Deal owner|Deal stage|Create date|Close date|Amount', deals);
  const compared = answerQuestions(analysisOf(tab, { asOf: '2024-01-31' })).flatMap((one) => one.compared);
  expect(compared.filter(({ chance }) => chance !== null).length).toBeGreaterThan(2);
  const rate = compared.find(({ kpi, by }) => kpi === 'win_rate' && by === 'rep');
  expect([rate?.verdict, Object.fromEntries(rate?.tiers ?? [])]).toEqual([verdict, { Bob: 1, Ann: tier }]);
});

describe('the sample', () => rulesHold(sampleTabs, '2025-10-01..2026-09-30'));
describeSet('crm-maven-activities', () =>
  rulesHold(() => [
    tabOf('crm-maven/sales_pipeline.csv'),
    tabOf('crm-maven-activities/activities.csv'),
    tabOf('crm-maven-activities/quotas.csv'),
  ]),
);
describeSet('opps-upsell-type', () =>
  rulesHold(() => ['opportunities', 'leads', 'activities'].map((name) => tabOf(`opps-upsell-type/${name}.csv`))),
);
describeSet('saas-taskflow', () =>
  rulesHold(
    () =>
      ['customers', 'marketing_spend', 'plans', 'subscription_events'].map((name) =>
        tabOf(`saas-taskflow/${name}.csv`),
      ),
    '2024-01-01..2024-12-31',
  ),
);
describeSet('olist-funnel', () =>
  rulesHold(() =>
    ['olist_marketing_qualified_leads', 'olist_closed_deals'].map((name) => tabOf(`olist-funnel/${name}_dataset.csv`)),
  ),
);
