import { type Answers, answersFor, describeSet, refsOf, tabOf } from '../data-set';
import { expectReason, mapped, span, valuesOf } from '../expectations';

interface Month {
  mrr: number;
  arr: number;
  active: number;
  opening_mrr: number;
  churn: number;
  customers: { upgrade: number; new: number };
  logo_churn: number | null;
  nrr: number | null;
}

// Every date is the first of a month and ends are exclusive, so the references' state on the 1st is ours on the last day.
describeSet('dbt-mrr', () => {
  const refs: Record<string, Month> = refsOf('dbt-mrr').all.by_month;
  const months = Object.keys(refs);
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf('dbt-mrr/subscription_periods.csv')]);
  });

  it('MRR and ARR at each month’s end', () => {
    const found = valuesOf(all.analysis.breakdown('mrr', 'month'), 2);
    const yearly = valuesOf(all.analysis.breakdown('arr', 'month'), 2);
    for (const month of months.filter((each) => each < '2020-02')) {
      expect([month, found[month], yearly[month]]).toEqual([month, refs[month].mrr, refs[month].arr]);
    }
    // 2017-12 has nobody; the references skip it, a month spine does not.
    expect(found['2017-12'] ?? 0).toBe(0);
  });

  it('MRR on the last day of any period, whatever the file does later', () => {
    for (const month of months)
      expect(all.analysis.result('mrr', 'standard', span(month)).value ?? 0).toBe(refs[month].mrr);
  });

  it('churn and retention by month: of those active the month before, who left', () => {
    for (const month of months) {
      const churn = all.analysis.result('churn', 'standard', span(month));
      const retention = all.analysis.result('retention', 'standard', span(month));
      const left = refs[month].logo_churn;
      if (left === null) expect([month, churn.value, churn.reason !== null]).toEqual([month, null, true]);
      else {
        expect([month, churn.value?.toFixed(6)]).toEqual([month, left.toFixed(6)]);
        expect((churn.value as number) + (retention.value as number)).toBeCloseTo(1, 12);
      }
    }
  });

  it('revenue churn: MRR of those who left, over the MRR before', () => {
    for (const month of months.filter((each) => refs[each].opening_mrr > 0)) {
      const { value } = all.analysis.result('churn', 'revenue', span(month));
      expect([month, value?.toFixed(6)]).toEqual([month, (-refs[month].churn / refs[month].opening_mrr).toFixed(6)]);
    }
  });

  it('movements of each month, which add up over all of them to those published, and NRR', () => {
    const names = ['new', 'expansion', 'contraction', 'churn', 'reactivation'] as const;
    const total = Object.fromEntries(names.map((name) => [name, 0]));
    for (const month of months) {
      const { figures } = all.analysis.result('quick_ratio', 'standard', span(month));
      for (const name of names) total[name] += figures[name] ?? 0;
      const kept = all.analysis.result('net_revenue_retention', 'standard', span(month)).value;
      expect([month, kept?.toFixed(6) ?? null]).toEqual([month, refs[month].nrr?.toFixed(6) ?? null]);
    }
    const { new: joined, upgrade, downgrade, churn, reactivation } = refsOf('dbt-mrr').all.category_mrr;
    expect(total).toEqual({ new: joined, expansion: upgrade, contraction: downgrade, churn, reactivation });
  });

  it('the article’s formulas from the same counts', () => {
    for (const month of months.slice(1).filter((each) => refs[each].logo_churn !== null)) {
      const before = refs[months[months.indexOf(month) - 1]].active;
      // New is who was never a customer before; the three who came back (reactivation) are not new.
      const joined = refs[month].customers.new;
      const churn = all.analysis.result('churn', 'article', span(month)).value;
      const retention = all.analysis.result('retention', 'article', span(month)).value;
      expect([month, churn?.toFixed(6)]).toEqual([month, ((before - refs[month].active) / before).toFixed(6)]);
      expect([month, retention?.toFixed(6)]).toEqual([month, ((refs[month].active - joined) / before).toFixed(6)]);
    }
  });

  it('upsell: customers whose MRR rose, over those there before', () => {
    const grown = mapped(refs, (month) => month.customers.upgrade);
    for (const month of months.slice(1).filter((each) => refs[each].logo_churn !== null)) {
      const before = refs[months[months.indexOf(month) - 1]].active;
      const { value } = all.analysis.result('upsell_rate', 'standard', span(month));
      expect([month, value?.toFixed(6)]).toEqual([month, (grown[month] / before).toFixed(6)]);
    }
  });

  it('is no deal list and has no orders', () => {
    for (const id of ['win_rate', 'sales_cycle', 'new_leads', 'revenue', 'average_purchase'] as const)
      expectReason(all.kpi(id));
  });
});
