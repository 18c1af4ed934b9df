import { type Answers, answersFor, describeSet, refsOf, tabOf } from './data-set';
import { expectReason, mapped, valuesOf } from './expectations';

// The header says Customer_ID, but a row is what a channel spent and won: costs, not customers.
describeSet('cac-statso', () => {
  const refs = refsOf('cac-statso');
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf('cac-statso/customer_acquisition_cost_dataset.csv')]);
  });

  it('pools: all costs over all new customers, not the mean of the rows', () => {
    expect(all.report.tabs[0].table).toBe('costs');
    expect(all.kpi('cac')).toMatchObject({ unit: 'money', n: refs.new_customers, bottom: refs.new_customers });
    expect(all.kpi('cac').value).toBeCloseTo(refs.cac_pooled, 5);
  });

  it('by channel', () => {
    expect(valuesOf(all.kpi('cac').by?.source, 5)).toEqual(
      mapped(refs.by_channel, (each: { cac_pooled: number }) => Number(each.cac_pooled.toFixed(5))),
    );
  });

  it('gives no figure by month: there are no dates', () => {
    expect((all.kpi('cac').byMonth ?? []).filter((group) => /^\d{4}/.test(group.key))).toEqual([]);
    expectReason(all.kpi('churn'));
  });
});
