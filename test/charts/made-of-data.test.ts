import { analyze } from '../../src/analysis/analysis';
import { dayFromIso } from '../../src/base/day';
import type { Language } from '../../src/base/language';
import { UTC } from '../../src/base/zone';
import { pictureLabels } from '../../src/charts/chart';
import { stageFunnelChart } from '../../src/charts/funnel-chart';
import { gapChart } from '../../src/charts/gap-chart';
import { funnelOf, kpiBrokenDown, kpiTrendChart } from '../../src/charts/kpi-charts';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { factsOf } from '../../src/sheet/build-sheets';
import { analysisOf, period } from '../kpis/asking';
import { alike } from '../questions/alike-months';
import { rawTab } from '../raw-tab';
import { deals, leads } from '../wizard/small-company';

const day = (iso: string): number => dayFromIso(iso) as number;

/** The charts of one KPI of the company whose months are alike, up to a day. */
function charted(id: 'win_rate' | 'revenue', asOf: string, language: Language = 'en') {
  const plan: Plan = { period: 'month', kpis: [{ id }] };
  const analysis = analyze([deals, leads], { plan, zone: UTC, locale: 'en_US', asOf });
  const [facts] = factsOf(analysis, plan, kpis);
  const setting = { analysis, asOf: day(asOf), language, by: 'rep' as const, targetOf: () => () => null };
  return { trend: kpiTrendChart(facts, setting), reps: kpiBrokenDown(facts, setting) };
}

describe('a KPI by month', () => {
  const last = (chart: ReturnType<typeof kpiTrendChart>): unknown[] => [
    chart?.labels.slice(-1)[0],
    ...(chart?.series.map(({ values }) => values.slice(-1)[0]) ?? []),
  ];

  test('ends with the month that runs, apart from the others, up to its last day but one', () => {
    expect(last(charted('revenue', '2017-06-29').trend)).toEqual(['Jun 2017', null, 3_000]);
    // On its last day a month is whole.
    expect(last(charted('revenue', '2017-06-30').trend)).toEqual(['Jun 2017', 4_000]);
    expect(last(charted('revenue', '2017-07-01').trend)).toEqual(['Jul 2017', null, 0]);
  });

  test('has no share of few for the month that runs', () => {
    expect(last(charted('win_rate', '2017-06-29').trend)).toEqual(['May 2017', 0.4]);
  });
});

describe('a KPI by rep', () => {
  test.each<[string, Language, string]>([
    ['2017-06-29', 'en', 'Jun 2017 so far'],
    ['2017-06-30', 'en', 'Jun 2017'],
    ['2017-06-29', 'nl', 'jun 2017 tot nu toe'],
  ])('on %s, in %s, is of %s', (asOf, language, header) => {
    const { reps } = charted('revenue', asOf, language);
    expect(reps?.series[0].name).toBe(header);
    expect(reps && pictureLabels(reps)[0]).toMatch(/^(Bob|Ann): 2[.,]000$/);
  });

  test('does not split a share: parts of it do not add up', () => {
    expect(charted('win_rate', '2017-06-30').reps).toBeNull();
  });
});

test('of nine reps each has a bar; of ten the last two are told together', () => {
  const team = (count: number) => {
    const rows = Array.from(
      { length: count },
      (_, at) => `D${at}|Won|${1_000 - at}|2017-05-0${(at % 9) + 1}|Rep ${at}`,
    );
    const tab = rawTab('Deals', ['Deal|Stage|Amount|Close date|Owner', ...rows].join('\n'));
    const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }] };
    const analysis = analysisOf(tab, { plan, asOf: '2017-05-31' });
    const [facts] = factsOf(analysis, plan, kpis);
    const asked = { analysis, asOf: day('2017-05-31'), language: 'en' as const, by: 'rep' as const };
    return kpiBrokenDown(facts, { ...asked, targetOf: () => () => null });
  };
  expect(team(9)?.table.slice(-1)).toEqual([['Rep 8', '992']]);
  expect(team(10)?.labels).toHaveLength(8);
  expect(team(10)?.table.slice(-2)).toEqual([
    ['Rep 7', '993'],
    ['2 others', '1,983'],
  ]);
});

describe('a funnel', () => {
  const funnel = (asked: string, language: Language = 'en') => {
    const analysis = analyze([deals, leads], { plan: {}, zone: UTC, locale: 'en_US' });
    const setting = { analysis, asOf: day('2017-12-31'), language, by: 'rep' as const, targetOf: () => () => null };
    return funnelOf(period(asked), setting);
  };

  test('of the deals opened in a period, and of its leads in words', () => {
    const chart = funnel('2017-05');
    expect(chart?.series[0]).toMatchObject({ name: 'May 2017', values: [10, 10, 4] });
    expect(chart?.words).toContain('20 new leads, 4 became a customer so far (20.0%)');
  });

  test('counts as decided what is won or lost, not what is open or was called off', () => {
    const stages = ['Won', 'Lost', 'Lost', 'Open', 'Open', 'Open', 'Cancelled'];
    const rows = stages.map(
      (stage, at) => `D${at}|${stage}|100|2017-05-0${at + 1}|${stage === 'Open' ? '' : '2017-06-01'}`,
    );
    const analysis = analysisOf(rawTab('Deals', ['Deal|Stage|Amount|Created|Close date', ...rows].join('\n')));
    const setting = { analysis, asOf: day('2017-06-01'), language: 'en' as const, by: 'rep' as const };
    const chart = funnelOf(period('2017-05'), { ...setting, targetOf: () => () => null });
    expect(chart?.series[0].values).toEqual([7, 3, 1]);
    expect(chart?.words).toContain('of 7 deals opened, 3 have been decided so far and 1 won (14.3%)');
    const since = funnelOf(period('2017-05-02..2017-05-31'), { ...setting, targetOf: () => () => null });
    expect(since?.series[0]).toMatchObject({ name: '2–31 May 2017', values: [6, 2, 0] });
  });

  test.each([
    ['2017-05-01..2017-06-30', 'May – Jun 2017'],
    ['2017-05-01..2017-06-29', 'since 1 May 2017'],
    ['2017-05-01..2017-05-30', 'May 2017 so far'],
  ])('of %s is headed %s', (asked, header) => {
    expect(funnel(asked)?.series[0].name).toBe(header);
  });

  test('by stage: as many as came at least so far, then those won, each with its share of the first', () => {
    const steps = [
      { stage: 'Lead', deals: 8 },
      { stage: 'Offer', deals: 2 },
    ] as Parameters<typeof stageFunnelChart>[0]['funnel']['steps'];
    const of = (won: number, all = steps) =>
      stageFunnelChart({ funnel: { steps: all, won }, period: 'May 2017', span: '' } as never, 'en');
    expect(of(1).table.slice(1)).toEqual([
      ['Lead', '8', '100.0%'],
      ['Offer', '2', '25.0%'],
      ['of which won', '1', '12.5%'],
    ]);
    expect(of(1).words).toContain('Lead 8, Offer 2, of which won 1');
    expect(of(0, [{ ...steps[0], deals: 0 }]).table.slice(1)).toEqual([
      ['Lead', '0', '–'],
      ['of which won', '0', '–'],
    ]);
  });
});

describe('the way to the target', () => {
  const planned = (months: number): Plan => ({
    period: months === 1 ? 'month' : 'year',
    kpis: [
      {
        id: 'sales_per_rep',
        targets: [
          months === 1
            ? { from: '2024-08-01', to: '2024-08-31', target: 200 }
            : { from: '2024-01-01', to: '2024-12-31', target: 2_400 },
        ],
      },
    ],
  });
  /** Seven years before, in which every month is as those. */
  const before = Array.from({ length: 84 }, (_, at) => {
    const month = new Date(Date.UTC(2017, at, 1)).toISOString().slice(0, 8);
    return alike.slice(0, 3).map((row) => `${at}${row.replaceAll('2024-01-', month)}`);
  }).flat();
  const tab = rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...before, ...alike].join('\n'));
  const chart = (asOf: string, months = 1, language: Language = 'en') =>
    gapChart(analysisOf(tab, { asOf, plan: planned(months) }), language);

  test('goes week by week through a month, what is won up to the day of the data, and ends where it is expected to', () => {
    const drawn = chart('2024-08-10');
    expect(drawn?.labels).toEqual(['7 Aug', '10 Aug', '14 Aug', '21 Aug', '28 Aug', '31 Aug']);
    const [won, target, expected] = drawn?.series ?? [];
    expect([won.role, target.role, expected.role]).toEqual(['measured', 'target', 'unfinished']);
    expect(won.values).toEqual([40, 40, null, null, null, null]);
    expect(new Set(target.values)).toEqual(new Set([200]));
    expect(expected.values).toEqual([null, null, null, null, null, 140]);
    expect(drawn?.table[1]).toEqual(['40', '200', '140']);
    expect(drawn?.axis.min).toBe(0);
  });

  test('counts what is won on the last day of a week, and not what is won a day later', () => {
    const more = ['x|Won|3|2024-08-02|2024-08-07', 'y|Won|30|2024-08-02|2024-08-08'];
    const cells = [
      ['Deal ID', 'Stage', 'Amount', 'Created', 'Close date'],
      ...[...alike, ...more].map((row) => row.split('|')),
    ];
    const drawn = gapChart(analysisOf({ name: 'deals', cells }, { asOf: '2024-08-10', plan: planned(1) }), 'en');
    expect(drawn?.series[0].values.slice(0, 2)).toEqual([43, 73]);
  });

  test('goes month by month through a year', () => {
    const drawn = chart('2024-08-10', 12, 'nl');
    expect(drawn?.labels).toHaveLength(13);
    expect(drawn?.labels.slice(0, 2)).toEqual(['31 jan', '29 feb']);
    // 140 a month for seven months, and 40 by 7 August.
    expect(drawn?.series[0].values.slice(0, 9)).toEqual([140, 280, 420, 560, 700, 840, 980, 1_020, null]);
    // The last is what the year is expected to end at.
    expect(drawn?.series[2].values.slice(0, 12)).toEqual(Array(12).fill(null));
    expect(drawn?.series[2].values[12]).toBeGreaterThan(1_500);
  });

  test('is not drawn without a target', () => {
    expect(gapChart(analysisOf(tab, { asOf: '2024-08-10', plan: { period: 'month' } }), 'en')).toBeNull();
  });
});
