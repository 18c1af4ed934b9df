import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countBy, countsOf, expectReason, mapped, rounded, span, valuesOf } from '../expectations';

describeSet('crm-maven', () => {
  const refs = refsOf('crm-maven');
  const rows = rowsOf('crm-maven/sales_pipeline.csv');
  let all: Answers;
  beforeAll(() => {
    const files = ['accounts', 'data_dictionary', 'products', 'sales_pipeline', 'sales_teams'];
    all = answersFor(files.map((file) => tabOf(`crm-maven/${file}.csv`)));
  });

  it('reads the deals and the roster, and takes the dictionary page for no data', () => {
    const tables = Object.fromEntries(all.report.tabs.map((tab) => [tab.name, tab.table]));
    expect(tables).toMatchObject({ sales_pipeline: 'deals', sales_teams: 'team', data_dictionary: 'not data' });
    expect(all.report.asOf).toBe('2017-12-31');
    expect(all.report.tabs.find((tab) => tab.name === 'sales_pipeline')).toMatchObject({ headerRow: 1, rows: 8800 });
  });

  it('win rate: won ÷ (won + lost)', () => {
    const kpi = all.kpi('win_rate');
    expect(kpi).toMatchObject({ unit: 'ratio', n: 6711, top: 4238, bottom: 6711 });
    expect(kpi.value).toBeCloseTo(refs.win_rate, 6);
    expect(kpi.variants?.all_created).toBeCloseTo(refs.win_rate_all, 6);
    const account = kpi.rows?.find((each) => each.tab === 'sales_pipeline');
    expect(account?.used).toBe(6711);
    expect(account?.leftOut.reduce((sum, each) => sum + each.rows, 0)).toBe(
      refs.stages.Engaging + refs.stages.Prospecting,
    );
  });

  it('win rate by rep, month and quarter', () => {
    const kpi = all.kpi('win_rate');
    expect(valuesOf(kpi.byRep, 6)).toEqual(mapped(refs.per_rep, (rep: { win_rate: number }) => rep.win_rate));
    const months = Object.keys(refs.won_by_month);
    const closed = (month: string) => refs.won_by_month[month] + refs.lost_by_month[month];
    expect(valuesOf(kpi.byMonth, 6)).toEqual(
      Object.fromEntries(months.map((month) => [month, rounded(refs.won_by_month[month] / closed(month), 6)])),
    );
    expect(kpi.byMonth?.filter((group) => group.n > 0).map((group) => group.n)).toEqual(months.map(closed));
    const quarters = { Q1: ['01-01', '03-31'], Q2: ['04-01', '06-30'], Q3: ['07-01', '09-30'], Q4: ['10-01', '12-31'] };
    for (const [quarter, [first, last]] of Object.entries(quarters)) {
      const result = all.analysis.result('win_rate', 'standard', span(`2017-${first}`, `2017-${last}`));
      expect(result.value).toBeCloseTo(refs.win_rate_by_close_quarter[`2017-${quarter}`], 6);
    }
  });

  it('win rate of the deals created in a month (cohort), the undated ones under no month', () => {
    const cohorts = all.analysis.breakdown('win_rate', 'month', 'cohort').filter((group) => /^\d{4}-/.test(group.key));
    expect(countsOf(cohorts.filter((group) => group.n > 0))).toEqual(refs.new_opps_by_month);
    const dated = rows.filter((row) => row.engage_date !== '');
    const won = countBy(
      dated.filter((row) => row.deal_stage === 'Won'),
      (row) => row.engage_date.slice(0, 7),
    );
    for (const group of cohorts)
      expect(group.value).toBeCloseTo((won[group.key] ?? 0) / refs.new_opps_by_month[group.key], 6);
  });

  it('revenue in total, by month, product and region', () => {
    const kpi = all.kpi('revenue');
    expect(kpi.value).toBe(10_005_534);
    expect(kpi.value).toBe(refs.revenue_total);
    const sold = Object.fromEntries(
      (kpi.byMonth ?? []).filter((group) => group.n > 0).map((group) => [group.key, group.value]),
    );
    expect(sold).toEqual(refs.revenue_by_month);
    expect(valuesOf(kpi.by?.product, 2)).toEqual(refs.revenue_by_product);
    expect(valuesOf(all.kpi('sales_per_rep').by?.team, 2)).toEqual(refs.revenue_by_region);
  });

  it('sales per rep: everyone of the roster, the five without rows at 0', () => {
    const kpi = all.kpi('sales_per_rep');
    expect(kpi.value).toBe(refs.revenue_total);
    const idle = Object.fromEntries(refs.reps_without_rows.map((name: string) => [name, 0]));
    expect(valuesOf(kpi.byRep, 2)).toEqual({
      ...mapped(refs.per_rep, (rep: { revenue: number }) => rep.revenue),
      ...idle,
    });
    expect(refs.reps_without_rows).toHaveLength(5);
    expect(kpi.variants?.per_rep_average).toBeCloseTo(refs.revenue_per_rep_team_denominator, 2);
  });

  it('without the roster only those with deals are reps', () => {
    const alone = answersFor([tabOf('crm-maven/sales_pipeline.csv')]).kpi('sales_per_rep');
    expect(alone.byRep).toHaveLength(refs.reps_in_pipeline);
    expect(alone.variants?.per_rep_average).toBeCloseTo(refs.revenue_per_rep_pipeline_denominator, 2);
  });

  it('average purchase: a won deal is a purchase', () => {
    const kpi = all.kpi('average_purchase');
    expect(kpi.n).toBe(4238);
    expect(kpi.value).toBeCloseTo(refs.avg_deal, 2);
    expect(kpi.mean).toBeCloseTo(refs.avg_deal, 2);
    expect(kpi.median).toBe(refs.median_deal);
    expect(valuesOf(kpi.byRep, 2)).toEqual(mapped(refs.per_rep, (rep: { avg_deal: number }) => rep.avg_deal));
  });

  it('sales cycle: median of the won deals, mean beside it', () => {
    const kpi = all.kpi('sales_cycle');
    expect(kpi).toMatchObject({ unit: 'days', value: 57, median: 57, n: 4238 });
    expect(kpi.mean).toBeCloseTo(refs.cycle_days_won.mean, 4);
    expect(kpi.variants?.mean).toBeCloseTo(refs.cycle_days_won.mean, 4);
    expect(valuesOf(kpi.byRep, 4)).toEqual(
      mapped(refs.per_rep, (rep: { cycle: { median: number } }) => rep.cycle.median),
    );
    const means = all.analysis.breakdown('sales_cycle', 'rep', 'mean');
    expect(valuesOf(means, 4)).toEqual(mapped(refs.per_rep, (rep: { cycle: { mean: number } }) => rep.cycle.mean));
  });

  it('customers: what each brought so far, and who bought again', () => {
    expect(all.analysis.result('clv', 'historic').value).toBeCloseTo(refs.revenue_per_customer, 2);
    // Every account buys in every quarter: quarterly_retention is 1 throughout, as is the repeat rate.
    const second = all.analysis.result('retention', 'repeat_purchase', span('2017-04-01', '2017-06-30'));
    expect(second.value).toBe(refs.quarterly_retention['2017-Q1->2017-Q2']);
  });

  it('gives reasons where the data cannot answer', () => {
    // New opportunities (new_opps_by_month) are no leads: they are the cohorts of the win rate above.
    const ids = [
      'mrr',
      'arr',
      'cac',
      'conversion',
      'new_leads',
      'response_time',
      'satisfaction',
      'enps',
      'sales_activities',
    ] as const;
    for (const id of ids) expectReason(all.kpi(id));
    // Deals show no leaving, and all customers buy all products: only named variants may speak.
    for (const id of ['churn', 'retention'] as const)
      if (all.kpi(id).value !== undefined) expect(all.kpi(id).variant).not.toBe('standard');
  });
});
