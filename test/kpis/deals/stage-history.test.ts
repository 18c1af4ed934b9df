import { account, analysisOf, lines, period, reasonOf } from '../asking';
import { rawTab } from '../../raw-tab';

/**
 * Anvils: won through all stages. Ropes: lost from Proposal. Springs: back from Proposal to Qualified, and again to
 * Proposal, where it still is. Rockets: skipped Qualified.
 */
const history = rawTab(
  'Stage history',
  `Deal|Stage|Entered on
Anvils|Prospecting|2026-01-01
Anvils|Qualified|2026-01-05
Anvils|Proposal|2026-01-15
Anvils|Closed Won|2026-02-01
Ropes|Prospecting|2026-01-02
Ropes|Qualified|2026-01-10
Ropes|Proposal|2026-01-20
Ropes|Closed Lost|2026-01-30
Springs|Prospecting|2026-01-03
Springs|Qualified|2026-01-06
Springs|Proposal|2026-01-08
Springs|Qualified|2026-01-18
Springs|Proposal|2026-01-28
Rockets|Prospecting|2026-01-04
Rockets|Proposal|2026-01-14`,
);

const over = period('2026-01-01..2026-02-28');

test('of the deals that reached a stage, how many went on, and how long they stayed', () => {
  const analysis = analysisOf(history, { asOf: '2026-02-28' });
  const went = analysis.breakdown('stage_conversion', 'stage_reached', 'standard', over);
  // All four left Prospecting; Anvils, Ropes and Springs left Qualified; of the four in Proposal only Anvils was won.
  expect(lines(went, 'stage_reached')).toEqual({ Prospecting: 1, Qualified: 1, Proposal: 0.25 });
  expect(Object.fromEntries(went.map(({ key, n }) => [key, n]))).toEqual({ Prospecting: 4, Qualified: 3, Proposal: 4 });
  const days = analysis.breakdown('time_in_stage', 'stage_reached', 'standard', over);
  // Prospecting 4, 8, 3, 10; Qualified 10, 10, 2, 10; Proposal 17, 10, 10; Springs and Rockets are still in it.
  expect(lines(days, 'stage_reached')).toEqual({ Prospecting: 6, Qualified: 10, Proposal: 10 });
  expect(account(analysis.result('stage_conversion', 'standard', over), 'Stage history')).toEqual({
    used: 11,
    closing_stage: 2,
    in_stage_before: 2,
  });
  expect(account(analysis.result('time_in_stage', 'standard', over), 'Stage history')).toEqual({
    used: 11,
    closing_stage: 2,
    still_in_stage: 2,
  });
});
