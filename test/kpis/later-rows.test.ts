import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { Period } from '../../src/base/period';
import { leavesWithBeside } from '../../src/engine/formula/walk';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { rawTab } from '../raw-tab';
import { analysisOf, period } from './asking';
import { randomTabs } from './random-tabs';

/** A plan that follows on the day after a period tells that nobody left: rows of that day are known. */
const END = '2024-03-01';
const closed = [period('2024-01'), period('2024-02'), period('2024-01-15..2024-02-29')];

const KNOWN_REPS = 'divides by the reps that are known, and by rep everyone known has a line';
const JOINED = 'counts a new customer from the first day of a trial paid for later, for the rep of each subscription';
const OVER_CAC = 'is made of CAC, which later rows may change';
const CAME_BACK = 'who comes back later has not left';
const SECOND_ROW = 'a tab can tell it once a customer in it has a second row';
const OPEN_ROW = 'a tab without any open deal may lack them all: it can tell once it holds one';
const GOES_ON = 'a deal may go on from a stage at any time (matures: as each ends)';
const WAS_OPEN = 'a deal without a row of its own is known to have been open once it goes on to another stage';
const RIPENS = 'a lead may become a customer at any time (plan/goals/maturing.ts)';

/** Where later rows may change the figure of a finished period, and why. `reps`: by rep alone. */
const exceptions: Record<string, string> = {
  'conversion: standard': RIPENS,
  'conversion: within_90_days': RIPENS,
  'stage_conversion: standard': GOES_ON,
  'time_in_stage: longer': WAS_OPEN,
  'untouched_deals: standard': OPEN_ROW,
  'churn: flagged': 'reads marks without a date',
  'churn: baremetrics': CAME_BACK,
  'churn: stripe': CAME_BACK,
  'cac: standard': JOINED,
  'cac: article': JOINED,
  'ltv_to_cac: standard': OVER_CAC,
  'ltv_to_cac: article': OVER_CAC,
  'ltv_to_cac: subscriptions': OVER_CAC,
  'churn: net_of_new': JOINED,
  'retention: article': JOINED,
  'retention: inactivity': 'a gap of over 45 days lengthens the silence after earlier purchases too',
  'churn: renewals': SECOND_ROW,
  'upsell_rate: standard': SECOND_ROW,
  'upsell_rate: ever': SECOND_ROW,
  'pipeline_value: standard': OPEN_ROW,
  'pipeline_value: deals': OPEN_ROW,
  'pipeline_value: overdue': OPEN_ROW,
  'pipeline_value: older': OPEN_ROW,
  'pipeline_coverage: standard': OPEN_ROW,
  'sales_velocity: standard': OPEN_ROW,
  'sales_velocity: same_period': OPEN_ROW,
  'sales_per_rep: per_rep_average': KNOWN_REPS,
  'sales_activities: per_working_day, reps': KNOWN_REPS,
};

/** The tab without the rows of which every date lies after the end. */
function until(tab: RawTab): RawTab {
  const datesOf = (row: readonly unknown[]): string[] =>
    row.flatMap((cell) => /^2\d{3}-\d\d-\d\d/.exec(String(cell))?.[0] ?? []);
  const isLater = (row: readonly unknown[]): boolean =>
    datesOf(row).length > 0 && datesOf(row).every((date) => date > END);
  return { ...tab, cells: tab.cells.filter((row) => !isLater(row)) };
}

/** What is asked about the tabs: of dates of which half are blank whether they are to be filled down, until more have come. */
const askedAbout = ({ readings }: Analysis): string =>
  readings.flatMap(({ name, questions }) => questions.map(({ column, ask }) => `${name} ${column} ${ask.text}`)).join();

/** The tabs in the knowledge of April. */
const inApril = (tabs: RawTab[]): Analysis => analysisOf(tabs, { asOf: '2024-04-30' });

/** Why a tab cannot tell at all, whatever the period: more than half of its wins, or of its losses, have no close date. */
const ofWholeTab = kpis
  .flatMap(({ variants }) => Object.values(variants))
  .flatMap(({ oneOf }) => oneOf.flatMap((one) => leavesWithBeside(one)))
  .flatMap((leaf) => ('rows' in leaf ? (leaf.rows.dated ?? []).map((side) => `"${side.else}"`) : []));

const isOfWholeTab = ({ reason }: { reason?: unknown }): boolean =>
  ofWholeTab.some((text) => JSON.stringify(reason ?? null).includes(text));

/** The figures of the finished periods that later rows may not change: in whole and by rep, by KPI and variant. */
function figuresOf(analysis: Analysis): Map<string, string> {
  const told = ({ value, n }: { value: number | null; n: number }): string => `${value?.toPrecision(9)} of ${n}`;
  const repsOf = (id: KpiId, variant: string, span: Period): string[] => {
    const groups = analysis.breakdown(id, 'rep', variant, span).filter(({ n }) => n > 0);
    return groups.map((group) => `${group.key.toLowerCase()} ${told(group)}`).sort();
  };
  const asked = kpis.filter(({ anonymous }) => !anonymous);
  return new Map(
    asked.flatMap(({ id, variants }) =>
      Object.keys(variants).flatMap((variant): [string, string][] => {
        const name = `${id}: ${variant}`;
        const results = closed.map((span) => analysis.result(id, variant, span));
        if (name in exceptions || results.some(isOfWholeTab)) return [];
        const whole: [string, string] = [name, `${results.map(told)}`];
        if (`${name}, reps` in exceptions) return [whole];
        return [whole, [`${name}, reps`, `${closed.map((span) => repsOf(id, variant, span))}`]];
      }),
    ),
  );
}

/** What is told before and after otherwise. */
const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].flatMap(([name, told]) => {
    const now = after.get(name);
    return now === undefined || now === told ? [] : [`${name}: ${told}, later ${now}`];
  });

test('rows dated after a period has ended change none of its figures, in whole or by rep', () => {
  fc.assert(
    fc.property(randomTabs, (tabs) => {
      const [before, after] = [inApril(tabs.map(until)), inApril(tabs)];
      fc.pre(askedAbout(before) === askedAbout(after));
      expect(changed(figuresOf(before), figuresOf(after))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('a later loss without a close date may leave no win rate of an earlier period, and changes no other figure', () => {
  const deals = rawTab(
    'deals',
    `
    Deal ID | Stage | Amount | Created    | Close date | Owner
    D1      | Won   | 100    | 2024-01-02 | 2024-01-20 | Ann
    D2      | Lost  | 200    | 2024-01-03 | 2024-02-20 | Bob
    D3      | Lost  | 1      | 2024-01-01 |            | Ann
    D4      | Lost  | 1      | 2024-03-02 |            | Ann
    `,
  );
  const [before, after] = [inApril([until(deals)]), inApril([deals])];
  expect(before.result('win_rate', 'standard', closed[0]).value).toBe(1);
  expect(after.result('win_rate', 'standard', closed[0]).reason?.text).toBe('lost_without_date');
  expect(changed(figuresOf(before), figuresOf(after))).toEqual([]);
});
