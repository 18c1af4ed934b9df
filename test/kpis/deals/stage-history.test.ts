import type { Analysis } from '../../../src/analysis/analysis';
import { stageFunnelChart } from '../../../src/charts/funnel-chart';
import { pipelineTexts } from '../../../src/questions/pipeline/say-pipeline';
import { stageFunnel } from '../../../src/questions/pipeline/stage-funnel';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, lines, period, reasonOf } from '../asking';

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

test('columns that say when a deal came into each stage tell the same, row by row of the deals', () => {
  const deals = rawTab(
    'deals',
    `Record ID|Deal Name|Deal Stage|Amount|Create Date|Close Date|Date entered "Prospecting (Sales)"|Date exited "Prospecting (Sales)"|Date entered "Qualified (Sales)"|Date entered "Proposal (Sales)"|Date entered "Closed Won (Sales)"|Date entered current stage
1|Anvils|Closed Won|100|2026-01-01|2026-02-01|2026-01-01|2026-01-05|2026-01-05|2026-01-15|2026-02-01|2026-02-01
2|Ropes|Closed Lost|100|2026-01-02|2026-01-30|2026-01-02|2026-01-10|2026-01-10|2026-01-20||2026-01-30
3|Springs|Proposal|100|2026-01-03||2026-01-03|2026-01-06|2026-01-06|2026-01-08||2026-01-08
4|Rockets|Proposal|100|2026-01-04||2026-01-04|2026-01-14||2026-01-14||2026-01-14`,
  );
  const analysis = analysisOf(deals, { asOf: '2026-02-28' });
  const went = analysis.breakdown('stage_conversion', 'stage_reached', 'standard', over);
  expect(lines(went, 'stage_reached')).toEqual({ Prospecting: 1, Qualified: 1, Proposal: 0.25 });
  const days = analysis.breakdown('time_in_stage', 'stage_reached', 'standard', over);
  // Prospecting 4, 8, 3, 10; Qualified 10, 10, 2; Proposal 17, and 10 up to the day on which Ropes was lost.
  expect(lines(days, 'stage_reached')).toEqual({ Prospecting: 6, Qualified: 10, Proposal: 13.5 });
  const used = analysis.explain('stage_conversion', 'standard', over, { by: 'stage_reached', key: 'Proposal' });
  expect(used.filter(({ leftOut }) => leftOut === null).map(({ sheetRow, top }) => [sheetRow, top])).toEqual([
    [2, 1],
    [3, 0],
    [4, 0],
    [5, 0],
  ]);
  // The deals are deals still.
  expect(analysis.result('win_rate').value).toBe(0.5);
});

test('a day of a stage that cannot be read leaves no conversion of the few deals, and names the cell', () => {
  const deals = (entered: string): Analysis =>
    analysisOf(
      rawTab(
        'deals',
        `Record ID|Deal Name|Deal Stage|Amount|Create Date|Close Date|Date entered "Prospecting"|Date entered "Qualified"
1|Anvils|Closed Won|100|2026-01-01|2026-02-01|2026-01-01|2026-01-05
2|Ropes|Qualified|100|2026-01-02||2026-01-02|2026-01-10
3|Springs|Prospecting|100|2026-01-03||2026-01-03|${entered}`,
      ),
      { asOf: '2026-02-28' },
    );
  expect(deals('').result('stage_conversion').value).toBeCloseTo(3 / 5, 9);
  const unread = deals('in spring');
  for (const kpi of ['stage_conversion', 'time_in_stage'] as const)
    expect([kpi, unread.result(kpi).value]).toEqual([kpi, null]);
  expect(JSON.stringify(unread.result('stage_conversion').reason)).toContain('"cell":"H4"');
  expect(unread.result('win_rate').value).toEqual(deals('').result('win_rate').value);
});

test('a history beside deals: what they say of their end counts; from and to are told apart; the rest of the past is not seen', () => {
  const flow = rawTab(
    'opportunity history',
    `Opportunity Name|From Stage|To Stage|Last Modified|Last Modified By
Anvils||Kennismaking|1/13/2026|Ann
Anvils|Kennismaking|Offerte|1/20/2026|Ann
Ropes||Kennismaking|1/14/2026|Bob
Ropes|Kennismaking|Offerte|1/24/2026|Bob
Springs||Kennismaking|1/15/2026|Bob
Springs|Kennismaking|Offerte|1/25/2026|Bob`,
  );
  const deals = rawTab(
    'opportunities',
    `Opportunity ID|Opportunity Name|Stage|Amount|Created Date|Close Date
1|Anvils|Closed Won|10|1/13/2026|2/4/2026
2|Ropes|Closed Lost|10|1/14/2026|2/13/2026
3|Springs|Offerte|10|1/15/2026|`,
  );
  const at = (asOf: string) => analysisOf([flow, deals], { asOf });
  const went = at('2026-02-28').breakdown('stage_conversion', 'stage_reached', 'standard', over);
  expect(lines(went, 'stage_reached')).toEqual({ Kennismaking: 1, Offerte: 1 / 3 });
  expect(
    lines(at('2026-02-28').breakdown('time_in_stage', 'stage_reached', 'standard', over), 'stage_reached'),
  ).toEqual({
    Kennismaking: 10,
    // From 20 January to 4 February, and from 24 January to 13 February.
    Offerte: 17.5,
  });
  expect(lines(at('2026-01-22').breakdown('stage_conversion', 'stage_reached'), 'stage_reached')).toEqual({
    Kennismaking: 1 / 3,
    Offerte: 0,
  });
});

test('where a deal is moved after it closed tells nothing of how long it took', () => {
  const deals = rawTab('deals', 'Deal ID|Stage|Amount|Created|Close date\n1|Won|10|2026-01-01|2026-01-20');
  const moves = ['1|Talk|2026-01-02', '1|Offer|2026-01-09', '1|Onboarding|2026-03-02'];
  const daysOf = (known: string[]) =>
    analysisOf([rawTab('stage history', ['Deal ID|Stage|Entered on', ...known].join('\n')), deals], {
      asOf: '2026-04-30',
    }).result('time_in_stage', 'mean', over);
  // Seven days in Talk, and from 9 January to 20 January in Offer.
  expect(daysOf(moves).value).toBe(9);
  expect(daysOf(moves.slice(0, 2)).value).toBe(9);
  expect(account(daysOf(moves), 'stage history')).toEqual({ used: 2, left_before_entered: 1 });
});

test('deals that only know the stage of today cannot tell, and say so', () => {
  const deals = rawTab(
    'deals',
    'Deal|Stage|Amount|Created|Close date|Last stage change\nA|Proposal|10|2026-01-01||2026-01-03\nB|Closed Won|10|2026-01-02|2026-01-09|2026-01-09',
  );
  const analysis = analysisOf(deals);
  expect(reasonOf(analysis.result('stage_conversion'))).toBe('no_tab');
  expect(analysis.readings[0].table).toBe('deals');
});

test('what is open is followed by where deals went on, and a picture shows how far they came', () => {
  const open = rawTab(
    'deals',
    `Deal ID|Deal|Stage|Amount|Created|Close date
1|Anvils|Closed Won|100|2026-01-01|2026-02-01
2|Ropes|Closed Lost|100|2026-01-02|2026-01-30
3|Springs|Proposal|100|2026-01-03|
4|Rockets|Proposal|100|2026-01-04|`,
  );
  const analysis = analysisOf([open, history], { asOf: '2026-02-28', period: '2026-01-01..2026-02-28' });
  const texts = pipelineTexts(analysis, 'en', false);
  expect(texts.at(-1)).toContain(
    'Prospecting 100.0% (n = 4), after 6 days; Qualified 100.0% (n = 3), after 10 days; Proposal 25.0% (n = 4), after 10 days.',
  );
  // Rockets skipped Qualified, and came further.
  const funnel = stageFunnel(analysis, over);
  expect(funnel).toEqual({
    steps: [
      { stage: 'Prospecting', deals: 4 },
      { stage: 'Qualified', deals: 4 },
      { stage: 'Proposal', deals: 4 },
    ],
    won: 1,
  });
  expect(stageFunnel(analysis, period('2026-02'))).toBeNull();
  const chart = funnel && stageFunnelChart({ funnel, period: 'Q1 2026', span: '' }, 'nl');
  expect(chart?.labels).toEqual(['Prospecting', 'Qualified', 'Proposal', 'waarvan gewonnen']);
  expect(chart?.series[0].values).toEqual([4, 4, 4, 1]);
  expect(chart?.table.at(-1)).toEqual(['waarvan gewonnen', '1', '25,0%']);
});
