import { type Answers, answersFor, describeSet, refsOf, tabOf } from '../data-set';
import { valuesOf } from '../expectations';

// The same deals with their dates as m/d/yyyy: 5,875 of the 15,011 cells read both ways, the columns as a whole do not.
describeSet('crm-maven-variants', () => {
  const refs = refsOf('crm-maven-variants').mdy;
  const same = refsOf('crm-maven');
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf('crm-maven-variants/sales_pipeline.mdy.csv')]);
  });

  it('gives what the file with ISO dates gives', () => {
    expect(all.report.asOf).toBe('2017-12-31');
    expect(all.kpi('win_rate').value).toBeCloseTo(same.win_rate, 6);
    expect(all.kpi('revenue').value).toBe(same.revenue_total);
    expect(all.kpi('sales_cycle')).toMatchObject({ n: refs.cycle_days_won.n, median: refs.cycle_days_won.median });
    expect(all.kpi('sales_cycle').mean).toBeCloseTo(refs.cycle_days_won.mean, 4);
  });

  it('puts each day in its month, and in no other', () => {
    const months = (all.kpi('revenue').byMonth ?? []).filter((group) => group.n > 0);
    expect(months).toHaveLength(refs.months_if_right);
    expect(valuesOf(months, 2)).toEqual(same.revenue_by_month);
    expect(valuesOf(months, 2)['2017-03']).toBe(refs.revenue_2017_03);
  });

  it('needs no answer for that', () => {
    expect(all.report.tabs[0].questions).toEqual([]);
  });
});
