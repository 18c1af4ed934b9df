import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { mapped, span, valuesOf } from '../expectations';

interface Month {
  mrr: number;
  arr: number;
  active: number;
  paying: number;
  new_customers: number;
  logo_churn: number | null;
  paying_logo_churn: number | null;
  revenue_churn: number | null;
  retention_logo: number | null;
  nrr: number | null;
  new_mrr: number;
  expansion: number;
  contraction: number;
  churned: number;
}

describeSet('saas-taskflow', () => {
  const refs = refsOf('saas-taskflow');
  const byMonth: Record<string, Month> = refs.by_month;
  const months = Object.keys(byMonth);
  const before = (month: string): Month => byMonth[months[months.indexOf(month) - 1]];
  let all: Answers;
  const monthly = (id: 'churn' | 'retention' | 'cac' | 'net_revenue_retention', variant: string, month: string) =>
    all.analysis.result(id, variant, span(month)).value?.toFixed(6);
  beforeAll(() => {
    const files = ['customers', 'marketing_spend', 'plans', 'subscription_events'];
    all = answersFor(files.map((file) => tabOf(`saas-taskflow/${file}.csv`)));
  });

  it('MRR and ARR of all 24 months, as published', () => {
    expect(all.kpi('mrr').value).toBe(93_204);
    expect(all.kpi('arr').value).toBe(byMonth['2024-12'].arr);
    expect(valuesOf(all.kpi('mrr').byMonth, 2)).toEqual(mapped(byMonth, (month) => month.mrr));
    const published = rowsOf('saas-taskflow/published/mrr_waterfall.csv');
    expect(published.map((row) => Number(row.ending_mrr))).toEqual(months.map((month) => byMonth[month].mrr));
  });

  it('retention and churn of everyone, free customers included', () => {
    for (const month of months.slice(1)) {
      expect([month, monthly('retention', 'standard', month)]).toEqual([
        month,
        byMonth[month].retention_logo?.toFixed(6),
      ]);
      expect([month, monthly('churn', 'standard', month)]).toEqual([month, byMonth[month].logo_churn?.toFixed(6)]);
    }
    // The ledger stops on 27 December, so the last full month is November.
    expect(all.report.asOf).toBe('2024-12-27');
    expect(all.kpi('churn')).toMatchObject({ n: byMonth['2024-10'].active });
    expect(all.kpi('churn').value).toBeCloseTo(byMonth['2024-11'].logo_churn as number, 6);
  });

  it('retention of paying customers', () => {
    for (const month of months.slice(1)) {
      const kept = 1 - (byMonth[month].paying_logo_churn as number);
      expect([month, monthly('retention', 'paying', month)]).toEqual([month, kept.toFixed(6)]);
    }
  });

  it('revenue churn', () => {
    for (const month of months.slice(1)) {
      expect([month, monthly('churn', 'revenue', month)]).toEqual([month, byMonth[month].revenue_churn?.toFixed(6)]);
    }
  });

  it('NRR, and the movements of MRR', () => {
    for (const month of months.slice(1)) {
      expect([month, monthly('net_revenue_retention', 'standard', month)]).toEqual([
        month,
        byMonth[month].nrr?.toFixed(6),
      ]);
      const { figures } = all.analysis.result('quick_ratio', 'standard', span(month));
      const { new_mrr, expansion, contraction, churned } = byMonth[month];
      expect([
        month,
        (figures.new ?? 0) + (figures.reactivation ?? 0),
        figures.expansion,
        figures.contraction,
        figures.churn,
      ]).toEqual([month, new_mrr, expansion, contraction, churned]);
    }
  });

  it('the article’s formulas', () => {
    for (const month of months.slice(1)) {
      const { active, new_customers: joined } = byMonth[month];
      const start = before(month).active;
      expect([month, monthly('churn', 'article', month)]).toEqual([month, ((start - active) / start).toFixed(6)]);
      expect([month, monthly('retention', 'article', month)]).toEqual([month, ((active - joined) / start).toFixed(6)]);
      expect([month, monthly('churn', 'net_of_new', month)]).toEqual([
        month,
        (1 - (active - joined) / start).toFixed(6),
      ]);
    }
  });

  it('CAC per sign-up of the same period (the article’s): in total, by month and by channel', () => {
    const both = span('2023-01-01', '2024-12-31');
    expect(all.analysis.result('cac', 'article', both).value).toBeCloseTo(refs.cac_total, 4);
    expect(valuesOf(all.analysis.breakdown('cac', 'month', 'article', both), 4)).toEqual(refs.cac_by_month);
    const channels = mapped(refs.cac_by_channel_total, (channel: { cac: number }) => channel.cac);
    expect(valuesOf(all.analysis.breakdown('cac', 'source', 'article', both), 4)).toEqual(channels);
  });

  it('CAC standard: the last three full months (no deals here, so no cycle by which to shift the costs)', () => {
    const last = ['2024-09', '2024-10', '2024-11'];
    const spent = rowsOf('saas-taskflow/marketing_spend.csv')
      .filter((row) => last.includes(row.month.slice(0, 7)))
      .reduce((sum, row) => sum + Number(row.spend), 0);
    const joined = last.reduce((sum, month) => sum + byMonth[month].new_customers, 0);
    expect(all.kpi('cac')).toMatchObject({ n: joined });
    expect(all.kpi('cac').value).toBeCloseTo(spent / joined, 6);
  });

  it('upsell: who ever upgraded, over all customers', () => {
    expect(all.analysis.result('upsell_rate', 'ever').value).toBeCloseTo(
      refs.upsell_rate_ever_upgraded_over_customers,
      6,
    );
  });
});
