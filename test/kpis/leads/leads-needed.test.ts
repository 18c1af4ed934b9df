import type { Plan } from '../../../src/plan/plan';
import { rawTab } from '../../raw-tab';
import { analysisOf, period, reasonOf } from '../asking';

const leads = rawTab(
  'leads',
  `
  Lead ID | Created    | Source | Converted
  ${Array.from({ length: 20 }, (_, i) => `${i + 1} | 2024-01-${10 + (i % 9)} | Web | ${i < 2 ? 'yes' : 'no'}`).join('\n')}
  `,
);
const deals = rawTab(
  'deals',
  'Deal ID|Stage|Amount|Close date\nA|Won|1500|2024-01-20\nB|Won|500|2024-01-21\nC|Lost|900|2024-01-21\nD|Won||2024-01-22',
);
const planned = (target: number): Plan => ({
  kpis: [{ id: 'revenue', targets: [{ from: '2024-01-01', to: '2024-12-31', target }] }],
});

describe('leads needed', () => {
  it('is the target ÷ (average purchase × conversion): 100,000 ÷ (1,000 × 10 %) = 1,000', () => {
    const result = analysisOf([leads, deals], { plan: planned(100_000) }).result('leads_needed');
    expect(result).toMatchObject({ value: 1_000, unit: 'count' });
  });

  it('asks for a target', () => {
    const result = analysisOf([leads, deals]).result('leads_needed');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_revenue_target');
  });

  it('takes the target of the span in which the period ends', () => {
    const plan: Plan = {
      kpis: [
        {
          id: 'revenue',
          targets: [
            { from: '2023-01-01', to: '2023-12-31', target: 1 },
            { from: '2024-01-01', to: '2024-01-31', target: 50_000 },
          ],
        },
      ],
    };
    const analysis = analysisOf([leads, deals], { plan, asOf: '2024-02-10' });
    expect(analysis.result('leads_needed', 'standard', period('2024-01')).value).toBe(500);
    expect(reasonOf(analysis.result('leads_needed', 'standard', period('2024-02')))).toBe('no_revenue_target');
  });

  it('takes no target of another KPI, nor that of a part of the rows', () => {
    const span = { from: '2024-01-01', to: '2024-12-31' };
    const kpis: Plan['kpis'] = [
      { id: 'win_rate', targets: [{ ...span, target: 0.5 }] },
      { id: 'revenue', variant: 'only rep = Ann', targets: [{ ...span, target: 1 }] },
    ];
    expect(reasonOf(analysisOf([leads, deals], { plan: { kpis } }).result('leads_needed'))).toBe('no_revenue_target');
    const both = [...(kpis ?? []), ...(planned(100_000).kpis ?? [])];
    expect(analysisOf([leads, deals], { plan: { kpis: both } }).result('leads_needed').value).toBe(1_000);
  });

  it.each([
    ['on the last day of a target', '2024-01-01', '2024-01-31', 500],
    ['on the day after its last', '2024-01-01', '2024-01-30', null],
    ['on its first day', '2024-01-31', '2024-12-31', 500],
    ['on the day before its first', '2024-02-01', '2024-12-31', null],
  ])('a period that ends %s', (_name, from, to, value) => {
    const plan: Plan = { kpis: [{ id: 'revenue', targets: [{ from, to, target: 50_000 }] }] };
    const analysis = analysisOf([leads, deals], { plan, asOf: '2024-02-10' });
    expect(analysis.result('leads_needed', 'standard', period('2024-01')).value).toBe(value);
  });

  it('gives a reason while no lead converted, for no number of leads would be enough', () => {
    const cold = rawTab('leads', 'Lead ID|Created|Source|Converted\n1|2024-01-10|Web|no\n2|2024-01-10|Web|no');
    const result = analysisOf([cold, deals], { plan: planned(100) }).result('leads_needed');
    expect(result.value).toBeNull();
    expect(result.reason).not.toBeNull();
  });

  it('makes no sense by rep or month', () => {
    const analysis = analysisOf([leads, deals], { plan: planned(100) });
    expect(analysis.breakdown('leads_needed', 'rep')).toEqual([]);
    expect(analysis.breakdown('leads_needed', 'month')).toEqual([]);
  });
});
