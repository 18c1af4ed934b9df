import { answerQuestions } from '../../src/questions/answer';
import { comparisonsText, comparisonText, groupRows, toldTogether } from '../../src/questions/say-answer';
import { questionLines } from '../../src/sheet/questions/question-lines';
import { analysisOf, lines, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

/** So many rows, each made of its number. */
const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n');

const over = period('2026-01-01..2026-03-31');
const campaignOf = (i: number): string => (i % 3 === 0 ? 'Spring' : 'Autumn');
const leads = rawTab(
  'leads',
  `Lead ID|Email|Created|Status|Source|Campaign\n${rows(90, (i) => `L${i}|p${i}@x.example|2026-01-0${1 + (i % 9)}|${i < 45 ? 'Converted' : 'New'}|Ads|${campaignOf(i)}`)}`,
);
/** Customers name their lead by address alone; the last five of the forty-five came by none. */
const customers = rawTab(
  'customers',
  `Name|Email|Customer since\n${rows(45, (i) => `Firm ${i}|${i < 40 ? `p${i}@x.example` : `other${i}@y.example`}|2026-02-1${i % 9}`)}`,
);
const costs = rawTab(
  'costs',
  `Date|Source|Campaign|Cost\n${rows(3, (i) => `2026-0${i + 1}-05|Ads|Spring|1400\n2026-0${i + 1}-05|Ads|Autumn|260`)}`,
);
const analysis = analysisOf([leads, customers, costs], { asOf: '2026-03-31', period: '2026-01-01..2026-03-31' });

test('customers have the campaign of their lead; who came by none is a line of its own, and the lines add up', () => {
  const groups = analysis.breakdown('cac', 'campaign', 'article', over);
  // Of the first forty every third, 14, came by the spring campaign.
  expect(Object.fromEntries(groups.map(({ key, n }) => [key, n]))).toMatchObject({ Spring: 14, Autumn: 26 });
  expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(45);
  expect(lines(groups, 'campaign')).toMatchObject({ Spring: 300, Autumn: 30 });
});

test('a campaign that costs ten times as much per customer stands out', () => {
  const campaigns = answerQuestions(analysis).find(({ question }) => question.id === 'campaigns');
  const byCampaign = campaigns?.compared.find(({ kpi, by }) => kpi === 'cac' && by === 'campaign');
  expect([byCampaign?.verdict, byCampaign?.best?.key, byCampaign?.worst?.key]).toEqual(['differs', 'Autumn', 'Spring']);
});

test('who came by no campaign has no value but the reason, in a cell and on the tab of questions', () => {
  const answers = answerQuestions(analysis);
  const byCampaign = answers
    .flatMap(({ compared }) => compared)
    .find(({ kpi, by }) => kpi === 'cac' && by === 'campaign');
  if (!byCampaign) throw new Error('no CAC by campaign');
  for (const [language, why] of [
    ['en', 'no costs in this period'],
    ['nl', 'geen kosten in deze periode'],
  ] as const) {
    expect(groupRows(byCampaign, language)).toContainEqual([expect.any(String), why, 5, null, null]);
    const cells = questionLines(answers, [], language).map((line) => line.cells);
    expect(cells).toContainEqual([expect.any(String), why, 5, '', '', '', '']);
  }
});

test('a figure of which nobody knows what chance does to it is shown, and no difference is claimed', () => {
  const subscriptions = rawTab(
    'subscriptions',
    `Subscription ID|Customer|Source|MRR|Start\n${rows(40, (i) => `${i}|C${i}|${i % 2 ? 'Ads' : 'Fairs'}|${i % 2 ? 10 : 90}|2026-02-0${1 + (i % 9)}`)}`,
  );
  const spent = rawTab(
    'costs',
    `Date|Source|Cost\n${rows(3, (i) => `2026-0${i + 1}-05|Ads|200\n2026-0${i + 1}-05|Fairs|200`)}`,
  );
  const asked = answerQuestions(
    analysisOf([subscriptions, spent], { asOf: '2026-03-31', period: '2026-01-01..2026-03-31' }),
  );
  const payback = asked.flatMap(({ compared }) => compared).find(({ kpi }) => kpi === 'cac_payback');
  expect(payback).toMatchObject({ verdict: 'not tested', chance: null, best: { key: 'Fairs' }, worst: { key: 'Ads' } });
  expect(payback?.tiers.size).toBe(0);
  // 600 over 20 × 90, and over 20 × 10.
  expect(payback?.groups.map(({ value }) => value)).toEqual([3, 600 / 1800]);
  expect(payback && comparisonText(payback, 'en')).toBe(
    'CAC payback in months by source: Fairs 0.3 (n = 20), Ads 3.0 (n = 20). What chance does to such a figure is not known.',
  );
});

test('payback and LTV:CAC go by campaign too, where what was spent and who was won both name one; else the reason is said', () => {
  const subscriptions = rawTab(
    'subscriptions',
    `Subscription ID|Customer|MRR|Start|End\n99|Somebody else|5|2025-01-01|2025-08-15\n${rows(40, (i) => `${i}|C${i}|${i % 3 ? 10 : 90}|${i < 10 ? '2025-06-01' : `2026-02-0${1 + (i % 9)}`}|`)}`,
  );
  const who = rawTab('customers', `Name|Campaign\n${rows(40, (i) => `C${i}|${campaignOf(i)}`)}`);
  const compared = (tabs: Parameters<typeof analysisOf>[0]) =>
    answerQuestions(analysisOf(tabs, { asOf: '2026-03-31', period: '2026-01-01..2026-03-31' }))
      .flatMap((one) => one.compared)
      .filter(({ kpi, by }) => by === 'campaign' && (kpi === 'cac_payback' || kpi === 'ltv_to_cac'));
  const [payback, worth] = compared([subscriptions, who, costs]);
  // Ten were there before. Of the other thirty 10 came by the spring campaign, which cost 4200; the autumn one 780.
  expect(Object.fromEntries(payback.groups.map(({ key, n, value }) => [key, [n, value]]))).toEqual({
    Spring: [10, 4200 / (10 * 90)],
    Autumn: [20, 780 / (20 * 10)],
  });
  // None of either left, so each stays sixty months: what a customer pays in them, over what it cost to win one.
  expect(Object.fromEntries(worth.groups.map(({ key, value }) => [key, value]))).toEqual({
    Spring: (90 * 60) / (4200 / 10),
    Autumn: (10 * 60) / (780 / 20),
  });
  const noCampaign = rawTab('costs', `Date|Source|Cost\n${rows(3, (i) => `2026-0${i + 1}-05|Ads|1660`)}`);
  for (const { verdict, reason } of compared([subscriptions, who, noCampaign]))
    expect([verdict, reason?.text]).toEqual([null, 'question_not_told']);
});

test('what the same reason keeps from an answer is told once, with the names of the figures', () => {
  const bare = analysisOf([rawTab('leads', 'Lead ID|Created|Status|Source\n1|2026-01-05|New|Ads')], {
    asOf: '2026-03-31',
    period: '2026-01-01..2026-03-31',
  });
  const compared = answerQuestions(bare).find(({ question }) => question.id === 'campaigns')?.compared ?? [];
  const told = toldTogether(compared, 'nl').map((one) => comparisonsText(one, 'nl'));
  const reasons = told.map((text) => text.slice(text.indexOf(': ')));
  expect(new Set(reasons).size).toBe(told.length);
  expect(told.find((text) => text.includes('Acquisitiekosten'))).toContain('naar bron, campagne; ');
  expect(toldTogether(compared, 'nl').flat()).toHaveLength(compared.length);
});
