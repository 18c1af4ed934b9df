import type { Analysis } from '../../src/analysis/analysis';
import type { GroupResult } from '../../src/engine/result';
import { playerOf } from '../../src/kpis/roles';
import { answerQuestions } from '../../src/questions/answer';
import { cohortsOf } from '../../src/questions/cohorts/cohorts';
import { type ComparedGroup, intervalOf } from '../../src/questions/compare';
import { wilsonInterval } from '../../src/statistics/wilson';
import { call } from '../functions/call-in-cell';
import { analysisOf, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';
import { describeSet, refsOf, rowsOf, tabOf } from '../real-data/data-set';
import { sampleTabs } from '../sample/sample-tabs';

/** A value that was published, or counted apart from this program, beside what the program finds. */
type Value = [name: string, apart: number | string, found: number | string | null | undefined];

/** Those that are not reproduced, by the beginning of their names, with the reason. */
const DIFFER: Record<string, string> = {
  'saas-taskflow LTV:CAC of ':
    'published of who pays over the cost of all who signed up, with a margin of 80% that no tab has and the mean churn of all; here of the same customers on both sides, each channel by its own churn, none for more than five years',
};

/** As many digits as the value apart has. */
function isSame(apart: number | string, found: Value[2]): boolean {
  if (typeof apart === 'string' || typeof found !== 'number') return apart === found;
  const digits = Math.min(9, String(apart).split('.')[1]?.length ?? 0);
  return Math.abs(apart - found) <= 0.5 * 10 ** -digits + 1e-9;
}

/** Holds that each is reproduced or has a reason why not, and prints how many are. */
function reproduces(values: readonly Value[]): void {
  const others = values.filter(([, apart, found]) => !isSame(apart, found));
  const lines = others.map(([name, apart, found]) => {
    const reason = Object.entries(DIFFER).find(([beginning]) => name.startsWith(beginning))?.[1];
    return { name, apart, found, reason };
  });
  console.log(
    [
      `${values.length - others.length} of ${values.length} values reproduced`,
      ...lines.map(({ name, apart, found, reason }) => `  ${name}: ${found}, apart ${apart}: ${reason ?? '?'}`),
    ].join('\n'),
  );
  expect(lines.filter(({ reason }) => reason === undefined)).toEqual([]);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const groupsOf = (analysis: Analysis, question: string, at: number): readonly ComparedGroup[] =>
  answerQuestions(analysis).find((one) => one.question.id === question)?.compared[at].groups ?? [];

/** Of each group how many of how many, and its share; with the ends of its interval where they were counted too. */
function shares(
  what: string,
  groups: readonly ComparedGroup[],
  apart: readonly [key: string, done: number, all: number, share?: number, low?: number, high?: number][],
): Value[] {
  return [
    [`${what}: groups`, apart.length, groups.length],
    ...apart.flatMap(([key, done, all, share, low, high]): Value[] => {
      const group = groups.find((one) => one.key === key);
      const interval = group && intervalOf(group);
      const named = `${what}, ${key}`;
      const values: Value[] = [
        [`${named}: done`, done, Math.round((group?.value ?? 0) * (group?.n ?? 0))],
        [`${named}: n`, all, group?.n],
      ];
      if (share !== undefined) values.push([`${named}: share`, share, group?.value]);
      if (low !== undefined && high !== undefined)
        values.push([`${named}: low`, low, interval?.low], [`${named}: high`, high, interval?.high]);
      return values;
    }),
  ];
}

test('all values of the sample’s year', () => {
  const sample = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });
  const reps = groupsOf(sample, 'attainment', 0);
  const rep = (name: string): ComparedGroup | undefined => reps.find(({ key }) => key === name);
  const deals = playerOf('deals open');
  const open = sample.result(deals.id, deals.variant);
  const older = sample.result(deals.id, 'older');
  const stages = sample.breakdown('pipeline_value', 'stage');
  reproduces([
    ...shares('win rate by demo', groupsOf(sample, 'demo_or_call', 0), [
      ['demo', 53, 135, 0.3926, 0.3143, 0.4768],
      ['call or meeting', 140, 447, 0.3132],
      ['neither', 31, 152, 0.2039, 0.1476, 0.2749],
    ]),
    ...shares('win rate by cycle', groupsOf(sample, 'cycle_length', 0), [
      ['0-13', 6, 15],
      ['14-29', 72, 183, 0.3934],
      ['30-59', 105, 340, 0.3088],
      ['60-89', 28, 128, 0.2188],
      ['90+', 13, 68, 0.1912],
    ]),
    ...shares('conversion by response', groupsOf(sample, 'fast_answer', 0), [
      ['0-15 min', 13, 63, 0.2063],
      ['15-60 min', 43, 353, 0.1218],
      ['1-4 h', 28, 297, 0.0943],
      ['4-24 h', 19, 247, 0.0769],
      ['24 h+', 10, 126],
      ['unanswered', 0, 53],
    ]),
    ...(
      [
        ['Hanneke Zuiderduyn', 158_730, 1.556],
        ['Fenna Hoekwater', 171_495, 1.191],
        ['Joris Hellenthal', 45_775, 0.545],
        ['Amélie Castenoy', 32_655, 0.64],
      ] as const
    ).flatMap(([name, won, share]): Value[] => [
      [`won by ${name}`, won, rep(name)?.top],
      [`attainment of ${name}`, Number(share.toFixed(3)), Number(rep(name)?.value?.toFixed(3))],
    ]),
    ['quotas of Amélie Castenoy, six months', 6 * 8_500, rep('Amélie Castenoy')?.bottom],
    ['open deals', 82, open.n],
    ['stages of open deals', 4, stages.length],
    ['open amount', 426_065, sample.result('pipeline_value').value],
    ['open and older than wins usually are', 5, older.value],
    ['days by which wins usually come', 112, Math.round(older.figures.usualAge ?? 0)],
    [
      'deals in “Verbal OK” that wait for an answer',
      3,
      open.rows.flatMap(({ leftOut }) => leftOut).find(({ reason }) => reason.text === 'unknown_stage')?.rows,
    ],
  ]);
});

test('all small values of the rules: intervals of a rate, and a win rate of open, won and lost deals', () => {
  const rate = rawTab(
    'deals',
    [
      'Deal ID|Stage|Created|Close date',
      ...Array.from(
        { length: 18 },
        (_, i) => `${i}|${i < 5 ? 'Won' : i < 15 ? 'Lost' : 'Open'}|2026-01-01|${i < 15 ? '2026-02-01' : ''}`,
      ),
    ].join('\n'),
  );
  const interval = (done: number, all: number, end: 'low' | 'high'): number =>
    Number((wilsonInterval(done, all)[end] * 100).toFixed(0));
  reproduces([
    ['3 of 5, low', 23, interval(3, 5, 'low')],
    ['3 of 5, high', 88, interval(3, 5, 'high')],
    ['12 of 20, low', 39, interval(12, 20, 'low')],
    ['12 of 20, high', 78, interval(12, 20, 'high')],
    ['0 of 4, low', 0, interval(0, 4, 'low')],
    ['0 of 4, high', 49, interval(0, 4, 'high')],
    ['5 won, 10 lost, 3 open: win rate', 0.333, analysisOf(rate).result('win_rate').value],
  ]);
});

describeSet('dbt-mrr', () =>
  it('all values of its movements', () => {
    const analysis = analysisOf(tabOf('dbt-mrr/subscription_periods.csv'));
    const names = ['new', 'churn', 'reactivation', 'expansion', 'contraction'] as const;
    const total = Object.fromEntries(names.map((name) => [name, 0]));
    for (const month of Object.keys(refsOf('dbt-mrr').all.by_month)) {
      const { figures } = analysis.result('quick_ratio', 'standard', period(month));
      for (const name of names) total[name] += figures[name] ?? 0;
    }
    const apart = { new: 2_295, churn: -2_550, reactivation: 150, expansion: 660, contraction: -555 };
    reproduces(names.map((name): Value => [name, apart[name], total[name]]));
  }),
);

describeSet('saas-taskflow', () =>
  it('all values of NRR, CAC, cohorts and LTV:CAC as published', () => {
    const analysis = analysisOf(
      ['customers', 'marketing_spend', 'plans', 'subscription_events'].map((name) =>
        tabOf(`saas-taskflow/${name}.csv`),
      ),
      { asOf: '2024-12-31' },
    );
    const published = (name: string) => rowsOf(`saas-taskflow/published/${name}.csv`);
    const digits = (text: string): number => Number(Number(text).toFixed(6));
    const cohorts = new Map(cohortsOf(analysis).map(({ month, months }) => [month, months]));
    const byChannel = (month: string) => analysis.breakdown('cac', 'source', 'article', period(month));
    const both = period('2023-01-01..2024-12-31');
    const ltv = analysis.breakdown('ltv_to_cac', 'source', 'standard', both);
    // As a sheet counts it that assumes what they did: who pays, the mean of all months' churn, and a margin.
    const spent = analysis.breakdown('cac', 'source', 'article', both);
    const paying = analysis.crossed('mrr', ['source', 'product'], 'standard', both).filter(({ value }) => value);
    const churns = published('churn_rate_by_month')
      .slice(1)
      .map(({ month }) => analysis.result('churn', 'standard', period(month.slice(0, 7))).value ?? 0);
    const churn = sumOf(churns) / churns.length;
    const clvInCell = (channel: string): number => {
      const groups = paying.filter(({ key }) => key === channel);
      const [mrr, n] = [groups.map(({ value }) => value ?? 0), groups.map((group) => group.n)].map(sumOf);
      return Number(call('CLV', [mrr / n, 1, 1 / churn, 0.8]));
    };
    reproduces([
      ...published('nrr_by_month')
        .filter(({ nrr }) => nrr !== '')
        .map(({ month, nrr }): Value => {
          const over = period(month.slice(0, 7));
          return [`NRR of ${month}`, digits(nrr), analysis.result('net_revenue_retention', 'standard', over).value];
        }),
      ...published('cac_by_channel').map(({ month, channel, cac }): Value => {
        const found = byChannel(month.slice(0, 7)).find(({ key }) => key === channel);
        return [`CAC of ${channel}, ${month}`, digits(cac), found?.value];
      }),
      ...published('cohort_retention').map((row): Value => {
        const month = cohorts.get(row.cohort_month.slice(0, 7))?.[Number(row.months_since_signup)];
        const found = month && `${month.kept} of ${month.of}`;
        return [
          `customers of ${row.cohort_month} after ${row.months_since_signup} months`,
          `${row.active_customers} of ${row.cohort_size}`,
          found,
        ];
      }),
      ...published('ltv_cac_by_channel').flatMap((row): Value[] => {
        const of = (groups: readonly GroupResult[]) => groups.find(({ key }) => key === row.acquisition_channel);
        const [name, apart] = [`LTV:CAC of ${row.acquisition_channel}`, digits(row.ltv_cac_ratio)];
        return [
          [`saas-taskflow ${name}`, apart, of(ltv)?.value],
          [`${name}, as published`, apart, clvInCell(row.acquisition_channel) / (of(spent)?.value ?? 0)],
        ];
      }),
    ]);
  }),
);
