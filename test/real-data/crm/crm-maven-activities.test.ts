import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countBy, expectReason, mapped, span, sumBy, valuesOf } from '../expectations';

describeSet('crm-maven-activities', () => {
  const refs = refsOf('crm-maven-activities');
  const done = rowsOf('crm-maven-activities/activities.csv').filter((row) => row.outcome === 'completed');
  let all: Answers;
  beforeAll(() => {
    const files = [
      'crm-maven-activities/activities.csv',
      'crm-maven-activities/quotas.csv',
      'crm-maven/sales_pipeline.csv',
    ];
    all = answersFor(files.map((file) => tabOf(file)));
  });

  it('counts what was completed: the article’s own words; no answer, rescheduled and cancelled are left out', () => {
    const kpi = all.kpi('sales_activities');
    expect(kpi.value).toBe(refs.by_outcome.completed);
    const account = kpi.rows?.find((each) => each.tab === 'activities');
    expect(account?.used).toBe(refs.by_outcome.completed);
    expect(account?.leftOut.reduce((sum, each) => sum + each.rows, 0)).toBe(refs.rows - refs.by_outcome.completed);
  });

  it('by rep, the five of the quota list without activities at 0', () => {
    const busy = mapped(refs.per_rep, (rep: { completed: number }) => rep.completed);
    const idle = Object.keys(refs.quota_2017_by_rep).filter((rep) => !(rep in busy));
    expect(idle).toHaveLength(5);
    expect(valuesOf(all.kpi('sales_activities').byRep, 0)).toEqual({
      ...busy,
      ...Object.fromEntries(idle.map((rep) => [rep, 0])),
    });
  });

  it('by type and by month of the date they were done', () => {
    const kpi = all.kpi('sales_activities');
    expect(valuesOf(kpi.by?.type, 0)).toEqual(countBy(done, (row) => row.activity_type));
    expect(valuesOf(kpi.byMonth, 0)).toEqual(countBy(done, (row) => row.activity_date.slice(0, 7)));
  });

  it('by rep within one month', () => {
    const june = done.filter((row) => row.activity_date.startsWith('2017-06'));
    const reps = all.analysis.breakdown('sales_activities', 'rep', 'standard', span('2017-06'));
    expect(
      valuesOf(
        reps.filter((rep) => rep.n > 0),
        0,
      ),
    ).toEqual(countBy(june, (row) => row.sales_agent));
  });

  it('ends with the last activity, a month after the last deal, and leaves what deals say alone', () => {
    expect(all.report.asOf).toBe('2018-01-27');
    const won = rowsOf('crm-maven/sales_pipeline.csv').filter((row) => row.deal_stage === 'Won');
    const sold = sumBy(
      won,
      (row) => row.sales_agent,
      (row) => Number(row.close_value),
    );
    expect(
      valuesOf(
        (all.kpi('sales_per_rep').byRep ?? []).filter((rep) => rep.value !== 0),
        2,
      ),
    ).toEqual(sold);
  });

  it('attains of the quotas of 2017 what was won, by rep: a month of quota beside each', () => {
    const quotas: Record<string, number> = refs.quota_2017_by_rep;
    const won = rowsOf('crm-maven/sales_pipeline.csv').filter((row) => row.deal_stage === 'Won');
    const sold = sumBy(
      won.filter((row) => row.close_date.startsWith('2017')),
      (row) => row.sales_agent,
      (row) => Number(row.close_value),
    );
    const year = { from: span('2017-01').from, to: span('2017-12').to };
    const reps = all.analysis.breakdown('quota_attainment', 'rep', 'standard', year);
    for (const [rep, quota] of Object.entries(quotas)) {
      const line = reps.find(({ key }) => key === rep);
      expect(line?.value).toBeCloseTo((sold[rep] ?? 0) / quota, 6);
    }
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
    const { value } = all.analysis.result('quota_attainment', 'standard', year);
    expect(value).toBeCloseTo(sum(Object.values(sold)) / sum(Object.values(quotas)), 6);
  });

  it('takes no first activity for a response to a lead: there are no leads', () => {
    expectReason(all.kpi('response_time'));
  });
});
