import type { Period } from '../../../src/base/period';
import { periodWindow } from '../../../src/plan/calendar/periods';
import type { Plan } from '../../../src/plan/plan';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byRep, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|1600|2024-01-01|2024-02-11|Ann
  2|Won|400|2024-01-01|2024-02-21|Bob
  3|Lost|6000|2024-01-01|2024-02-21|Bob
  4|Proposal|3000|2024-01-01||Ann
  5|Proposal|1800|2024-01-01||Bob
  6|Proposal|5000|2024-01-01||Zoe
  7|Won|700|2024-01-01|2024-03-03|Zoe`,
);
const team = (ann: number, bob: number) =>
  rawTab('team', `Name|Team|Monthly quota\nAnn|North|${ann}\nBob|South|${bob}\nZoe|South|`);
const quarter = period('2024-01-01..2024-03-31');
const asOf = { asOf: '2024-03-31' };

describe('pipeline coverage', () => {
  it('is the open pipeline ÷ what the target still lacks: 4.8 ÷ 1.6 = 3 times', () => {
    const analysis = analysisOf([deals, team(700, 500)], asOf);
    const result = analysis.result('pipeline_coverage', 'standard', quarter);
    // Of Zoe, who has no quota, neither what is open nor what was won counts.
    expect(result).toMatchObject({ value: 3, top: 4_800, unit: 'count' });
    expect(account(result, 'deals')).toEqual({ used: 4, lost_deal: 1, open_deal: 1, without_quota: 1 });
    expect(byRep(analysis, 'pipeline_coverage', 'standard', quarter)).toMatchObject({
      Ann: 3000 / 500,
      Bob: 1800 / 1100,
    });
  });

  it('is known of today alone where no deal says when it was created', () => {
    const undated = rawTab(
      'deals',
      `Deal ID|Stage|Amount|Close date|Owner
  1|Won|1600|2024-02-11|Ann
  2|Won|400|2024-02-21|Bob
  3|Proposal|3000||Ann
  4|Proposal|1800||Bob`,
    );
    const analysis = analysisOf([undated, team(700, 500)], asOf);
    expect(analysis.result('pipeline_coverage', 'standard', quarter)).toMatchObject({ value: 3, top: 4_800 });
    const before = analysis.result('pipeline_coverage', 'standard', period('2024-02'));
    expect([before.value, before.reason]).toEqual([null, expect.anything()]);
  });

  it('says that nothing is left of a target that has been reached', () => {
    const analysis = analysisOf([deals, team(300, 100)], asOf);
    expect(reasonOf(analysis.result('pipeline_coverage', 'standard', quarter))).toBe('target_reached');
  });

  it('without quotas goes by the target of the plan for just that period, or says why not', () => {
    const targets = [{ from: '2024-01-01', to: '2024-03-31', target: 7_600 }];
    const analysis = analysisOf(deals, { ...asOf, plan: { kpis: [{ id: 'revenue', targets }] } });
    expect(analysis.result('pipeline_coverage', 'standard', quarter).value).toBeCloseTo(9_800 / (7_600 - 2_700), 12);
    expect(reasonOf(analysis.result('pipeline_coverage', 'standard', period('2024-02')))).toBe('no_target_of_period');
  });

  it('while a period runs is of what all of it lacks, days to come included: 4.8 ÷ 1.6 on the first of March too', () => {
    const running = analysisOf([deals, team(700, 500)], { asOf: '2024-03-01', plan: { period: 'quarter' } });
    expect(running.result('pipeline_coverage')).toMatchObject({ value: 3, top: 4_800 });
    expect(running.result('pipeline_coverage').period).toEqual(period('2024-01-01..2024-03-01'));
    const targets = [{ from: '2024-01-01', to: '2024-03-31', target: 7_600 }];
    const plan: Plan = { period: 'quarter', kpis: [{ id: 'revenue', targets }] };
    // What Zoe won two days later was open then.
    const ofPlan = analysisOf(deals, { asOf: '2024-03-01', plan });
    expect(ofPlan.result('pipeline_coverage').value).toBeCloseTo(10_500 / (7_600 - 2_000), 12);
  });

  it('before a period that runs is of what all of that one lacked on the same day of it', () => {
    const plan: Plan = { period: 'month' };
    const running = analysisOf([deals, team(700, 500)], { asOf: '2024-03-05', plan });
    const { previous } = periodWindow('month', running.asOf, plan);
    // By 5 February nothing was won; all five deals of Ann and Bob, of 12,800, were open.
    expect(previous).toEqual(period('2024-02-01..2024-02-05'));
    expect(running.result('pipeline_coverage', 'standard', previous as Period).value).toBeCloseTo(12_800 / 1_200, 12);
  });

  it('needed is 1 ÷ the share of the closed amount that was won', () => {
    const analysis = analysisOf(deals, asOf);
    expect(analysis.result('pipeline_coverage', 'needed', quarter).value).toBeCloseTo(8_700 / 2_700, 12);
  });
});
