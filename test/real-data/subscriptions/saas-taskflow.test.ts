import { cohortsOf } from '../../../src/questions/cohorts/cohorts';
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

  it('cohorts: as many start in a month as the ledger says, and of all cohorts together as many are left', () => {
    const cohorts = cohortsOf(all.analysis);
    const ended = months.filter((month) => month < '2024-12');
    expect(cohorts.map(({ month, months: [{ of }] }) => [month, of])).toEqual(
      ended.map((month) => [month, byMonth[month].new_customers]),
    );
    ended.forEach((month, at) => {
      const left = cohorts.slice(0, at + 1).reduce((sum, one, start) => sum + one.months[at - start].kept, 0);
      expect([month, left]).toEqual([month, byMonth[month].active]);
    });
    expect(cohorts.map((one) => one.months.length)).toEqual(ended.map((_, at) => ended.length - at));
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

  describe('what a customer costs and pays back, in the autumn of 2024', () => {
    const autumn = span('2024-09-01', '2024-11-30');
    const spentOn = (channel?: string): number =>
      rowsOf('saas-taskflow/marketing_spend.csv')
        .filter((row) => row.month >= '2024-09' && row.month < '2024-12' && [undefined, row.channel].includes(channel))
        .reduce((sum, row) => sum + Number(row.spend), 0);

    it('CAC payback in all and by channel: the spending over what those who signed up then pay on its last day', () => {
      const channelOf = new Map(
        rowsOf('saas-taskflow/customers.csv').map((row) => [row.customer_id, row.acquisition_channel]),
      );
      const events = rowsOf('saas-taskflow/subscription_events.csv')
        .filter((row) => row.event_date < '2024-12-01')
        .sort((a, b) => (a.event_date < b.event_date ? -1 : 1));
      const joined = new Set(
        events.flatMap((row) => (row.event_type === 'signup' && row.event_date >= '2024-09-01' ? row.customer_id : [])),
      );
      const pays = new Map(events.map((row) => [row.customer_id, Number(row.mrr_after)]));
      const paid = (channel?: string): number =>
        [...joined]
          .filter((customer) => channel === undefined || channelOf.get(customer) === channel)
          .reduce((sum, customer) => sum + (pays.get(customer) ?? 0), 0);
      const payback = all.analysis.result('cac_payback', 'standard', autumn);
      expect([payback.top, payback.bottom]).toEqual([expect.closeTo(spentOn(), 6), paid()]);
      const channels = [...new Set(channelOf.values())];
      const expected = Object.fromEntries(channels.map((one) => [one, Number((spentOn(one) / paid(one)).toFixed(6))]));
      expect(valuesOf(all.analysis.breakdown('cac_payback', 'source', 'standard', autumn), 6)).toEqual(expected);
    });

    it('LTV:CAC: MRR per customer ÷ the churn of six months, ÷ what one sign-up cost', () => {
      const six = months.slice(months.indexOf('2024-06'), months.indexOf('2024-12'));
      const lost = six.reduce((sum, month) => sum + (byMonth[month].logo_churn as number) * before(month).active, 0);
      const churn = lost / six.reduce((sum, month) => sum + before(month).active, 0);
      const { mrr, active } = byMonth['2024-11'];
      const joined = ['2024-09', '2024-10', '2024-11'].reduce((sum, month) => sum + byMonth[month].new_customers, 0);
      const expected = mrr / active / churn / (spentOn() / joined);
      expect(all.analysis.result('ltv_to_cac', 'standard', autumn).value).toBeCloseTo(expected, 3);
    });
  });

  it('upsell: who ever upgraded, over all customers', () => {
    expect(all.analysis.result('upsell_rate', 'ever').value).toBeCloseTo(
      refs.upsell_rate_ever_upgraded_over_customers,
      6,
    );
  });
});
