import { answerQuestions } from '../../../src/questions/answer';
import { comparisonText } from '../../../src/questions/say-answer';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const YEAR = '2025-10-01..2026-09-30';
const targets = (target: number) => [{ from: '2025-10-01', to: '2026-09-30', target }];
const ofAll = { id: 'sales_per_rep', targets: targets(1_000_000) };
const compared = (analysis: ReturnType<typeof analysisOf>) =>
  answerQuestions(analysis).find(({ question }) => question.id === 'attainment')?.compared ?? [];

test('the sample’s reps and teams, of the quotas in their tab', () => {
  const [reps, teams] = compared(analysisOf(sampleTabs(), { period: YEAR, plan: { kpis: [ofAll] } }));
  // Counted apart from this program.
  const [best, second] = reps.groups;
  expect([best.key, best.top, best.value?.toFixed(3)]).toEqual(['Hanneke Zuiderduyn', 158_730, '1.556']);
  expect([second.key, second.top, second.value?.toFixed(3)]).toEqual(['Fenna Hoekwater', 171_495, '1.191']);
  // Who has left is measured by the months of working here: 32,655 of 6 × 8,500.
  expect(reps.groups.find(({ key }) => key === 'Amélie Castenoy')?.value).toBeCloseTo(32_655 / 51_000, 9);
  expect(teams.groups.map(({ key }) => key)).toEqual(['Noord & Oost', 'Randstad', 'België', 'Rheinland']);
  // Every deal that was won of a quota stands in one group; so do all quotas.
  for (const { groups, n } of [reps, teams]) {
    expect(groups.reduce((sum, group) => sum + group.n, 0)).toBe(n);
    expect(groups.reduce((sum, group) => sum + (group.bottom ?? 0), 0)).toBe(915_500);
    for (const { top, amounts = [] } of groups) expect([...amounts].reduce((sum, one) => sum + one, 0)).toBe(top);
  }
  expect(reps.verdict).toBe('cannot be told apart');
  expect(new Set(reps.tiers.values())).toEqual(new Set([1]));
  expect(comparisonText(reps, 'en')).toMatch(
    /add up to €915,500, the target of all is €1,000,000: €84,500 of it is nobody’s\.$/,
  );
  expect(comparisonText(reps, 'nl')).toMatch(/€\u00a084\.500 daarvan is van niemand\.$/);
});

test('without quotas, of the targets that the plan sets for each', () => {
  const each = ['Joris Hellenthal', 'Hanneke Zuiderduyn'].map((name, at) => ({
    id: 'sales_per_rep',
    variant: `only rep = ${name}`,
    targets: targets(100_000 * (at + 1)),
  }));
  const tabs = sampleTabs().filter(({ name }) => name !== 'team');
  const [reps, teams] = compared(analysisOf(tabs, { period: YEAR, plan: { kpis: [...each] } }));
  expect(reps.groups.map(({ key, value }) => [key, value])).toEqual([
    ['Hanneke Zuiderduyn', 158_730 / 200_000],
    ['Joris Hellenthal', 45_775 / 100_000],
  ]);
  expect(reps).toMatchObject({ value: (158_730 + 45_775) / 300_000, remark: null });
  expect(reps.groups[0].figure).toEqual({ id: 'sales_per_rep', variant: 'only rep = Hanneke Zuiderduyn' });
  expect([teams.verdict, teams.reason?.text]).toEqual([null, 'no_tab']);
});

test('what the targets of each come to beside that of all is told from a euro on', () => {
  const each = ['Joris Hellenthal', 'Hanneke Zuiderduyn'].map((name) => ({
    ...{ id: 'sales_per_rep', variant: `only rep = ${name}`, targets: targets(100_000) },
  }));
  const tabs = sampleTabs().filter(({ name }) => name === 'deals');
  const remarks = [200_000, 200_000.5, 200_001, 199_999].map((whole) => {
    const kpis = [{ ...ofAll, targets: targets(whole) }, ...each];
    return compared(analysisOf(tabs, { period: YEAR, plan: { kpis } }))[0].remark;
  });
  const difference = expect.objectContaining({ difference: { en: '€1', nl: '€\u00a01' } });
  expect(remarks).toEqual([
    ...[null, null, { text: 'attainment_nobodys', values: difference }],
    { text: 'attainment_beyond', values: difference },
  ]);
});

test('who has no number comes last, behind who has won a part of what was planned', () => {
  const each = ['Nobody Known', 'Joris Hellenthal'].map((name) => ({
    ...{ id: 'sales_per_rep', variant: `only rep = ${name}`, targets: targets(100_000) },
  }));
  const tabs = sampleTabs().filter(({ name }) => name === 'deals');
  const inOrder = (kpis: typeof each) =>
    compared(analysisOf(tabs, { period: YEAR, plan: { kpis } }))[0].groups.map(({ key, value }) => [key, value]);
  const expected = [
    ['Joris Hellenthal', 0.45775],
    ['Nobody Known', null],
  ];
  expect([inOrder(each), inOrder([...each].reverse())]).toEqual([expected, expected]);
});

test('a rep who wins three times as much of the same quota stands in a tier above the others', () => {
  const deals = ['Ann', 'Bob', 'Cas'].flatMap((rep) =>
    Array.from({ length: rep === 'Ann' ? 60 : 20 }, (_, at) => `${rep}${at} | Won | 100 | 2024-03-10 | ${rep}`),
  );
  const tabs = [
    rawTab('deals', `Deal ID | Stage | Amount | Close date | Owner\n${deals.join('\n')}`),
    rawTab('team', 'Name | Monthly quota\nAnn | 3000\nBob | 3000\nCas | 3000'),
  ];
  const march = { asOf: '2024-03-31', period: '2024-03-01..2024-03-31' };
  const [reps] = compared(analysisOf(tabs, march));
  expect(reps.verdict).toBe('differs');
  expect([...reps.tiers]).toEqual([
    ['Ann', 1],
    ['Bob', 2],
    ['Cas', 2],
  ]);
  expect(analysisOf(tabs, march).result('quota_attainment', 'standard', period('2024-03')).value).toBeCloseTo(10 / 9);
});
