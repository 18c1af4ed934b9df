import { stageFunnel } from '../../src/questions/pipeline/stage-funnel';
import { analysisOf, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const deals = rawTab(
  'deals',
  `Deal ID|Deal|Stage|Amount|Created|Close date
1|Anvils|Proposal|100|2026-01-01|
2|Ropes|Closed Won|100|2026-01-02|2026-01-30`,
);
/** Anvils were won, and opened again in the stage in which they were before. */
const visits = [
  'Anvils|Qualified|2026-01-01',
  'Anvils|Proposal|2026-01-05',
  'Anvils|Closed Won|2026-01-10',
  'Anvils|Proposal|2026-01-20',
  'Ropes|Qualified|2026-01-02',
  'Ropes|Proposal|2026-01-08',
  'Ropes|Closed Won|2026-01-30',
];

test.each([
  ['the oldest first', visits],
  ['the newest first', [...visits].reverse()],
])('a deal that was won and is open again in its last stage is not won: %s', (_order, rows) => {
  const history = rawTab('Stage history', `Deal|Stage|Entered on\n${rows.join('\n')}`);
  const analysis = analysisOf([deals, history], { asOf: '2026-02-28' });
  expect(stageFunnel(analysis, period('2026-01-01..2026-02-28'))).toEqual({
    steps: [
      { stage: 'Qualified', deals: 2 },
      { stage: 'Proposal', deals: 2 },
    ],
    won: 1,
  });
});
