import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMarket } from '../../local/sample/maker/market';
import { analyze } from '../../src/analysis/analysis';
import type { ReportedKpi } from '../../src/analysis/report';
import { reportOf } from '../../src/analysis/report-of';
import { UTC } from '../../src/base/zone';
import { sampleTabs } from './sample-tabs';

const tabs = sampleTabs();
const plan = JSON.parse(readFileSync(join(__dirname, '../../local/sample/plan.json'), 'utf8'));
const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US' });
const report = reportOf(analysis);
const planned = reportOf(analyze(tabs, { plan, zone: UTC, locale: 'en_US' }));
const kpi = (id: string): ReportedKpi => report.kpis.find((each) => each.id === id) as ReportedKpi;
const market = makeMarket(20_241_004);
const closed = (stage: string, rep?: string) =>
  market.deals.filter((deal) => deal.stage === stage && (rep === undefined || deal.rep.name === rep));

describe('the KPIs of the bundled sample', () => {
  it('reads every tab as what it is', () => {
    expect(Object.fromEntries(report.tabs.map((tab) => [tab.name, tab.table]))).toEqual({
      deals: 'deals',
      leads: 'leads',
      orders: 'orders',
      subscriptions: 'subscriptions',
      customers: 'customers',
      activities: 'activities',
      costs: 'costs',
      survey: 'survey',
      team: 'team',
      products: 'products',
    });
  });

  it.each([
    ['win_rate', 0.2, 0.4],
    ['sales_cycle', 25, 50],
    ['churn', 0.005, 0.05],
    ['retention', 0.95, 0.995],
    ['enps', 10, 35],
    ['cac', 200, 800],
    ['conversion', 0.05, 0.15],
    ['response_time', 30, 240],
    ['average_purchase', 500, 1_500],
    ['mrr', 25_000, 40_000],
    ['arr', 300_000, 480_000],
    ['upsell_rate', 0.001, 0.1],
    ['cross_sell_rate', 0.001, 0.1],
    ['new_leads', 2_000, 2_232],
    ['clv', 2_000, 40_000],
    ['sales_activities', 2_000, 2_400],
    ['revenue', 2_000_000, 2_500_000],
    ['sales_per_rep', 1_500_000, 1_800_000],
  ])('%s lies between %d and %d, as a manager would expect', (id, low, high) => {
    expect({ id, reason: kpi(id).reason, value: kpi(id).value }).toEqual({
      id,
      reason: undefined,
      value: expect.any(Number),
    });
    expect(kpi(id).value).toBeGreaterThanOrEqual(low);
    expect(kpi(id).value).toBeLessThanOrEqual(high);
  });

  it('counts what happened in the company: won and lost deals, once each', () => {
    expect(kpi('win_rate').top).toBe(closed('Closed Won').length);
    expect(kpi('win_rate').n).toBe(closed('Closed Won').length + closed('Closed Lost').length);
    expect(kpi('sales_per_rep').value).toBeCloseTo(
      closed('Closed Won').reduce((sum, deal) => sum + (deal.amount ?? 0), 0),
      2,
    );
    expect(kpi('revenue').value).toBeCloseTo(
      market.invoices.reduce((sum, invoice) => sum + invoice.amount, 0),
      2,
    );
  });

  it('asks about the stage word of the team’s own', () => {
    const questions = report.tabs.find((tab) => tab.name === 'deals')?.questions ?? [];
    expect(questions.map((question) => question.value)).toEqual(['Verbal OK']);
  });

  it('shows every rep of the roster, the one without rows too', () => {
    const sold = kpi('sales_per_rep').byRep ?? [];
    expect(sold.find((each) => each.key === 'Mirthe Poelgeest')?.value).toBe(0);
    for (const { key, value } of sold.filter((each) => each.value !== 0)) {
      const amounts = closed('Closed Won', key).map((deal) => deal.amount ?? 0);
      expect([key, value]).toEqual([key, amounts.reduce((sum, amount) => sum + amount, 0)]);
    }
  });

  it('shows activities under the names of the roster, though the tab has addresses', () => {
    const busy = (kpi('sales_activities').byRep ?? []).map((each) => each.key);
    expect(busy.filter((key) => key.includes('@'))).toEqual([]);
    const done = market.activities.filter(
      (activity) => activity.done !== null && activity.rep.name === 'Fenna Hoekwater',
    );
    expect(kpi('sales_activities').byRep?.find((each) => each.key === 'Fenna Hoekwater')?.value).toBe(done.length);
  });

  it('measures MRR as the contracts of the last day', () => {
    const months = { month: 1, quarter: 3, year: 12 };
    const last = analysis.asOf;
    const running = market.contracts.filter(
      (each) => each.started <= last && (each.ended === null || last < each.ended),
    );
    const mrr = running.reduce((sum, each) => sum + (each.amount * each.quantity) / months[each.interval], 0);
    expect(kpi('mrr').value).toBeCloseTo(mrr, 2);
    expect(kpi('arr').value).toBeCloseTo(12 * mrr, 2);
  });

  it('counts unanswered leads beside the median', () => {
    const silent = market.leads.filter((lead) => lead.responded === null && lead.status !== 'Spam');
    expect(kpi('response_time').figures?.unanswered).toBe(silent.length);
  });

  it('has one survey, from 0 to 10: eNPS answers, satisfaction says to ask for eNPS', () => {
    expect(kpi('satisfaction').value).toBeUndefined();
    expect(kpi('satisfaction').reason).toContain('eNPS');
  });

  it('works back from the revenue target of the plan to the leads it takes', () => {
    const needed = planned.kpis.find((each) => each.id === 'leads_needed');
    expect(needed?.value).toBeGreaterThan(1_000);
    expect(needed?.value).toBeLessThan(100_000);
  });

  it('keeps its plan computable', () => {
    for (const { id } of plan.kpis) {
      const found = planned.kpis.find((each) => each.id === id);
      expect({ id, reason: found?.reason, value: found?.value }).toEqual({
        id,
        reason: undefined,
        value: expect.any(Number),
      });
    }
  });
});
