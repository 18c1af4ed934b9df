import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { Analysis } from '../../../src/analysis/analysis';
import { whyNoLines } from '../../../src/analysis/breakdown/why-not-by';
import { UTC, type Zone } from '../../../src/base/zone';
import { type DimensionId, dimensionOf } from '../../../src/dimensions';
import type { RawTab } from '../../../src/intake/reading';
import { kpis } from '../../../src/kpis';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import type { Plan } from '../../../src/plan/plan';
import type { SourceTable } from '../../../src/plan/sources';
import { say } from '../../../src/texts/say';
import { SAMPLE, SHARED, tabOf } from '../../bigquery/oracle/data-sets';
import { zoneOf } from '../../engine/intl-zone';
import { bothAnalyses, toldBy } from './asked-views';
import { comparedRows } from './compared-rows';
import { VIEWED } from './stored-views';

let figures = 0;
let reasons: string[] = [];

/** What views answer otherwise than tabs do; a reason by name why no query answers is no other answer. */
function differing(tabs: RawTab[], tables: readonly SourceTable[], zone = UTC, asked: Plan = {}) {
  const plan = { period: '2025-10-01..2026-09-30', ...asked };
  const { ofTabs, ofViews, queries } = bothAnalyses(tabs, tables, zone, plan);
  const [wanted, got] = [toldBy(ofTabs), toldBy(ofViews)];
  const different = [...wanted].filter(([name, told]) => got.get(name) !== told);
  const kpiOf = (name: string): string => name.split(' ')[0];
  const unanswered = different.map(([name]) => name).filter((name) => NOT_BY_QUERY.test(got.get(name) ?? ''));
  const without = new Set(unanswered.map(kpiOf));
  figures += wanted.size - different.length;
  reasons = [...reasons, ...without];
  const others = different.filter(([name]) => !without.has(kpiOf(name)));
  return {
    different: others.map(([name, told]) => `${name}: ${told}, by query ${got.get(name)}`),
    queries,
    ofTabs,
    ofViews,
  };
}

/** What takes rows of several tables, or the quotas of single deals. */
const NOT_BY_QUERY = /view_not_by_query|no_target_of_period/;

const sampleTab = (name: string, one: number): RawTab =>
  tabOf(join(__dirname, '../../../local/sample', `${name}.csv`), one);

const sampleTabs = (one: number): RawTab[] =>
  [...SAMPLE, 'products', 'team'].map((name) => sampleTab(name, VIEWED.some((table) => table === name) ? one : 1));

const here = runsHere() ? describe : describe.skip;

here('figures of views in BigQuery are those of tabs (skipped where Google’s engine cannot run)', () => {
  afterAll(async () => {
    await stopEngine();
    console.info(`${figures} figures by queries of views compared, 0 different; by no query: ${[...new Set(reasons)]}`);
  });

  it.each<[string, Zone, Plan]>([
    ['UTC', UTC, {}],
    ['Amsterdam', zoneOf('Europe/Amsterdam'), { openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' } }],
  ])('over a part of the sample, by one look and one query, in %s', (name, zone, hours) => {
    const { different, queries, ofTabs, ofViews } = differing(sampleTabs(60), VIEWED, zone, hours);
    console.info(`${name}: ${JSON.stringify(queries)}`);
    expect(different).toEqual([]);
    expect([ofViews.asOf, ofViews.firstDay]).toEqual([ofTabs.asOf, ofTabs.firstDay]);
    // By two dimensions at once only cells ask, which ask nothing of BigQuery: no query is made of it, nor a number.
    expect(ofTabs.crossed('win_rate', ['rep', 'source'])).not.toEqual([]);
    expect(ofViews.crossed('win_rate', ['rep', 'source'])).toEqual([]);
    // A figure that lies a sales cycle back is asked once the cycle is known.
    expect(queries.length).toBeLessThanOrEqual(3);
  });

  it('also by what was done for deals, which activities of another view tell', () => {
    const [deals, activities] = ['deals', 'activities'].map((name) => sampleTab(name, 1));
    const some = deals.cells.slice(0, 160);
    const ids = new Set(some.flat());
    const at = activities.cells[0].indexOf('Activity - Deal');
    const done = activities.cells.filter((row, line) => line === 0 || ids.has(row[at]));
    const tabs = [
      { ...deals, cells: some },
      { ...activities, cells: done },
    ];
    const told = (analysis: Analysis): unknown[] =>
      (['demo', 'activities'] as const).flatMap((by) => [
        analysis.breakdown('win_rate', by),
        ...['before_close', 'with_demo'].map((variant) => analysis.result('sales_activities', variant)),
        analysis.breakdowns('win_rate'),
      ]);
    const { ofTabs, ofViews } = bothAnalyses(
      tabs,
      ['deals', 'activities'],
      UTC,
      { breakdown: 'demo', period: 'all' },
      told,
    );
    const rounded = (_: string, one: unknown): unknown => (typeof one === 'number' ? Number(one.toPrecision(9)) : one);
    const written = (analysis: Analysis) => JSON.stringify(told(analysis), rounded).replaceAll('local.crm.', '');
    expect(ofTabs.breakdown('win_rate', 'demo').length).toBeGreaterThan(2);
    expect(written(ofViews)).toEqual(written(ofTabs));
  });

  it('and says by name why a figure has no lines by what no query tells', () => {
    const tabs = ['deals', 'subscriptions', 'customers'].map((name) => sampleTab(name, 12));
    const why = (analysis: Analysis, id: KpiId, by: DimensionId): unknown =>
      say(
        whyNoLines(analysis, { id, variant: 'standard', period: undefined }, { by, dimension: dimensionOf(by) }),
        'en',
      );
    const plan: Plan = { breakdown: 'cycle_band', period: '2025-10-01..2026-09-30' };
    const { ofViews } = bothAnalyses(tabs, ['deals', 'subscriptions', 'customers'], UTC, plan, (analysis) => [
      ...kpis.map(({ id }) => [analysis.result(id, 'standard'), analysis.breakdown(id, 'segment')]),
      why(analysis, 'net_revenue_retention', 'segment'),
    ]);
    expect(why(ofViews, 'retention', 'cycle_band')).toMatch(
      /^Retention rate cannot be broken down by “Cycle length in days”: this takes rows of/,
    );
    expect(why(ofViews, 'net_revenue_retention', 'segment')).toMatch(
      /^Net revenue retention.* by “Segment”: .*by the breakdown of the plan alone/,
    );
  });

  it('of which Explain opens the rows that it opens of tabs: as many, and the same', () => {
    const region = 'standard, only region = North';
    const plan: Plan = {
      period: '2025-10-01..2026-09-30',
      kpis: [{ id: 'revenue', variant: region }],
      maximumBytesBilled: 1e12,
    };
    const asked = [...kpis.map(({ id }) => ({ id, variant: 'standard' })), { id: 'revenue' as const, variant: region }];
    const explain = (analysis: Analysis) => asked.map(({ id, variant }) => analysis.explain(id, variant));
    const both = bothAnalyses(sampleTabs(60), VIEWED, UTC, plan, explain);
    const { queries, rows, cut, different, unopened } = comparedRows(both, asked);
    console.info(`${queries} queries of views open ${rows} rows, those that are opened of tabs`);
    expect([different, unopened]).toEqual([[], []]);
    expect(Math.min(queries - 50, cut)).toBeGreaterThan(0);
  });

  if (existsSync(SHARED)) {
    it.each<[string, string, SourceTable[], string]>([
      ['hubspot-dummy/hubspot_deals', 'hubspot-dummy/hubspot_contacts', ['deals', 'leads'], 'all'],
      ['dbt-mrr/subscription_periods', '', ['subscriptions'], 'all'],
    ])('over a part of %s', (one, other, tables, period) => {
      const files = [one, other].filter((file) => file !== '');
      const tabs = files.map((file) => {
        const all = tabOf(join(SHARED, `${file}.csv`), 1);
        return { ...all, cells: all.cells.slice(0, 60) };
      });
      expect(differing(tabs, tables, UTC, { period }).different).toEqual([]);
    });
  } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);
});
