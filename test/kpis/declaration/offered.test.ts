import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kpis } from '../../../src/kpis';
import { neededColumns } from '../../../src/kpis/declaration/needed-columns';
import { traitOf } from '../../../src/kpis/declaration/traits';
import { impossible } from '../../../src/plan/goals/possible';
import { rankKpis } from '../../../src/plan/goals/propose';

const ways = kpis.flatMap((kpi) => Object.keys(kpi.variants).map((variant) => ({ kpi, variant })));
const namesWhere = (holds: (way: (typeof ways)[number]) => boolean): string[] =>
  ways.filter(holds).map(({ kpi, variant }) => `${kpi.id} ${variant}`);

test('a goal below nought, or for more than all, is taken of those alone of which a figure can be so', () => {
  const isTaken = (level: 'floor' | 'target', value: number) => (way: (typeof ways)[number]) =>
    impossible(level, value, way.kpi, way.variant, traitOf(way.kpi, way.variant, 'unit')) === null;
  expect(namesWhere(isTaken('floor', -1))).toEqual([
    ...['retention article', 'churn article', 'churn net_of_new', 'mrr contraction', 'mrr churn', 'enps standard'],
  ]);
  const isRatio = ({ kpi, variant }: (typeof ways)[number]) => traitOf(kpi, variant, 'unit') === 'ratio';
  expect(namesWhere((way) => isRatio(way) && isTaken('target', 1.5)(way))).toEqual([
    ...['retention article', 'churn net_of_new', 'churn baremetrics', 'net_revenue_retention standard'],
    'quota_attainment standard',
  ]);
});

test.each([
  [
    'grow_revenue',
    'revenue win_rate new_leads conversion sales_activities mrr arr quick_ratio sales_per_rep quota_attainment leads_needed pipeline_value pipeline_coverage untouched_deals average_purchase response_time sales_velocity stage_conversion',
  ],
  ['keep_customers', 'churn retention net_revenue_retention gross_revenue_retention mrr clv arr quick_ratio'],
  [
    'sell_faster',
    'sales_cycle response_time sales_velocity stage_conversion time_in_stage win_rate sales_activities untouched_deals',
  ],
  ['sell_more_per_customer', 'average_purchase clv upsell_rate cross_sell_rate net_revenue_retention ltv_to_cac'],
  ['spend_less_per_customer', 'cac cac_payback ltv_to_cac conversion'],
  ['happier_team', 'satisfaction enps'],
] as const)('who wants to %s is offered what serves it, the strongest first', (objective, ids) => {
  const offered = rankKpis(kpis, objective).filter(({ serves }) => serves.includes(objective));
  expect(offered.map(({ id }) => id).join(' ')).toBe(ids);
});

test('without an objective those come first that a sales team looks at first', () => {
  const first = 'revenue win_rate new_leads sales_cycle average_purchase conversion churn sales_activities mrr cac';
  const ranked = rankKpis(kpis, null).map(({ id }) => id);
  expect(ranked.slice(0, 13).join(' ')).toBe(`${first} response_time clv satisfaction`);
});

test('without a period what compares two moments is that of the last month, quarter or year, all else of all there is', () => {
  const over = (months: number): string[] => {
    const names = namesWhere(({ kpi, variant }) => {
      const span = traitOf(kpi, variant, 'span');
      return span !== 'all' && span.months === months;
    });
    return [...new Set(names.map((name) => name.split(' ')[0]))];
  };
  expect(over(1)).toEqual(['retention', 'churn', 'upsell_rate', 'cross_sell_rate']);
  expect(over(3)).toEqual(['cac', 'cac_payback', 'ltv_to_cac']);
  const ofYear = 'mrr net_revenue_retention gross_revenue_retention quick_ratio quota_attainment pipeline_coverage';
  expect(over(12)).toEqual(ofYear.split(' '));
  expect(namesWhere(({ kpi, variant }) => traitOf(kpi, variant, 'span') !== 'all')).toHaveLength(32);
});

/** In which columns each way to count is looked for, first choice first: a column more refuses people's tabs, one fewer takes a wrong one. */
const asked: { kpi: string; variant: string; asks: string }[] = parse(
  readFileSync(join(__dirname, 'asked-columns.csv'), 'utf8'),
  { columns: true },
);

test('each way to count asks for its columns, for no more and for no others', () => {
  const asks = kpis.flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([variant, { oneOf }]) =>
      oneOf.map((formula) => ({ kpi: id, variant, asks: neededColumns([formula], 'en') })),
    ),
  );
  expect(asks).toEqual(asked);
});

test('the days and months over which a part is counted are those that its words say', () => {
  const spans = kpis.flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([variant, { oneOf, title, note }]) =>
      oneOf.flatMap((formula) =>
        (formula.shape === 'derived' ? Object.values(formula.inputs) : []).flatMap(({ over }) => {
          if (typeof over !== 'object' || 'monthsBack' in over) return [];
          const count = 'lastDays' in over ? `${over.lastDays} ` : `${over.eachOfLastMonths} `.replace('6', 'six');
          return [{ id, variant, count, words: `${title.en} ${note?.en}` }];
        }),
      ),
    ),
  );
  expect(spans.length).toBeGreaterThan(8);
  expect(spans.filter(({ count, words }) => !words.includes(count))).toEqual([]);
});
