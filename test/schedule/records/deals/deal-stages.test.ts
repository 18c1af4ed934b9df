import type { Cell } from '../../../../src/base/cell';
import { dayFromIso, isoDay } from '../../../../src/base/day';
import { UTC } from '../../../../src/base/zone';
import { answerQuestions } from '../../../../src/questions/answer';
import { pipelineTexts } from '../../../../src/questions/pipeline/say-pipeline';
import { comparisonText } from '../../../../src/questions/say-answer';
import { newDealRows } from '../../../../src/schedule/records/deals/deal-log';
import { dealLogDraft } from '../../../../src/schedule/records/deals/deal-log-tab';
import { type DealRow, dealLayouts, dealRows } from '../../../../src/schedule/records/deals/deal-row';
import { dealStages } from '../../../../src/schedule/records/deals/deal-stages';
import { type DealsNow, dealsNow } from '../../../../src/schedule/records/deals/deals-now';
import { computeKpis } from '../../../../src/sheet/compute';
import { say } from '../../../../src/texts/say';
import { analysisOf, lines, period } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const dayOf = (iso: string): number => dayFromIso(iso) as number;

/** The export as it stood at the end of a day: only where each deal is now, never since when. */
function dealsOn(day: string) {
  const known: Record<string, [from: string, stage: string][]> = {
    Anvils: [
      ['03-01', 'Prospecting'],
      ['03-04', 'Qualified'],
      ['03-10', 'Proposal'],
      ['03-20', 'Closed Won'],
    ],
    Ropes: [
      ['03-02', 'Prospecting'],
      ['03-06', 'Qualified'],
      ['03-12', 'Proposal'],
      ['03-16', 'Closed Lost'],
    ],
    Springs: [
      ['03-03', 'Prospecting'],
      ['03-09', 'Qualified'],
    ],
    // It stood in this stage before the first refresh.
    Rockets: [
      ['02-20', 'Qualified'],
      ['03-11', 'Proposal'],
    ],
  };
  const rows = Object.entries(known).flatMap(([name, stages]) => {
    const reached = stages.filter(([from]) => `2026-${from}` <= day);
    const [from, stage] = reached.at(-1) ?? [];
    if (from === undefined || stage === undefined) return [];
    return [`${name}|${stage}|100|2026-${stages[0][0]}|${stage.startsWith('Closed') ? `2026-${from}` : ''}`];
  });
  return rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...rows].join('\n'));
}

/** What refreshes on the morning after each day leave in the log. */
function logged(from: string, until: string): DealRow[] {
  let rows: DealRow[] = [];
  for (let day = dayOf(from); day <= dayOf(until); day++) {
    const now = dealsNow(analysisOf(dealsOn(isoDay(day)), { asOf: isoDay(day) })) as DealsNow;
    rows = [...rows, ...(newDealRows(rows, now, day, `${isoDay(day + 1)} 08:00`) ?? [])];
  }
  return rows;
}

/** A deal that a refresh of long after saw in another stage. */
const movedIn = (day: string): DealRow[] => [
  {
    ...{ run: `${day} 08:00`, id: 'Springs', changes: ['moved'], stage: 'open', reached: 'Proposal', amount: 100 },
    ...{ currency: '', close: '', owner: '', name: '' },
  },
];

const cells = (rows: readonly DealRow[]): Cell[][] =>
  dealLogDraft(null, rows, { asOf: dayOf('2026-03-31'), locale: 'en_US' }, 'en')?.values[0].values as Cell[][];
const log = { name: 'KPI deal log', cells: cells(logged('2026-03-01', '2026-03-31')) };
const document = {
  ...{ tabs: [dealsOn('2026-03-31'), log], zone: UTC, locale: 'en_US', language: 'en' as const },
  dealStages,
};
const request = { plan: null, asOf: '2026-03-31', period: '2026-03-01..2026-03-31' };
const over = period('2026-03');

test('where no tab tells, the funnel and the days in a stage are those that the refreshes noticed', () => {
  const { analysis } = computeKpis(document, request);
  const went = analysis.breakdown('stage_conversion', 'stage_reached', 'standard', over);
  // What stood there when the log began, Anvils and Rockets, came into that stage on a day that nobody knows.
  expect(Object.fromEntries(went.map(({ key, n }) => [key, n]))).toEqual({ Prospecting: 2, Qualified: 3, Proposal: 3 });
  expect(lines(went, 'stage_reached')).toEqual({ Prospecting: 1, Qualified: 2 / 3, Proposal: 1 / 3 });
  const days = analysis.breakdown('time_in_stage', 'stage_reached', 'standard', over);
  // Prospecting: Ropes 4, Springs 6. Qualified: Anvils 6, Ropes 6. Proposal, noticed a day late: Anvils 9, Ropes 3.
  expect(lines(days, 'stage_reached')).toEqual({ Prospecting: 5, Qualified: 6, Proposal: 6 });
});

test('it is said since when, beside the figure, in the question and with what is open, in both languages', () => {
  const { analysis } = computeKpis(document, request);
  expect(analysis.result('stage_conversion').notes.map((note) => say(note, 'en'))).toContain(
    'from 2 Mar 2026 on, as the refreshes noticed it: no tab tells when deals came into their stages',
  );
  const [stages] = answerQuestions(analysis).find(({ question }) => question.id === 'stages')?.compared ?? [];
  expect(comparisonText(stages, 'en')).toMatch(/Known from 2 Mar 2026 on, as the refreshes noticed it\.$/);
  expect(pipelineTexts(analysis, 'nl', false).at(-1)).toMatch(/^Bekend vanaf 2 mrt 2026/);
});

test('each entry opens its row of the log', () => {
  const { analysis } = computeKpis(document, request);
  const used = analysis
    .explain('stage_conversion', 'standard', over, { by: 'stage_reached', key: 'Prospecting' })
    .filter(({ leftOut }) => leftOut === null);
  expect(used.map(({ tab, sheetRow }) => [tab, log.cells[sheetRow - 1][1]])).toEqual([
    ['KPI deal log', 'Ropes'],
    ['KPI deal log', 'Springs'],
  ]);
});

test('refreshes that went on after the data had ended say nothing of how far it reaches', () => {
  const later = {
    name: 'KPI deal log',
    cells: cells([...logged('2026-03-01', '2026-03-31'), ...movedIn('2026-05-01')]),
  };
  jest.useFakeTimers({ now: Date.parse('2026-05-02T12:00Z') });
  const [without, withLater] = [[dealsOn('2026-03-31')], [dealsOn('2026-03-31'), later]].map(
    (tabs) => computeKpis({ ...document, tabs }, { plan: null, asOf: undefined, period: 'month' }).analysis,
  );
  jest.useRealTimers();
  expect(withLater.result('time_in_stage', 'standard', over).value).not.toBeNull();
  expect([isoDay(withLater.asOf), withLater.ends()]).toEqual([isoDay(without.asOf), without.ends()]);
});

test('a tab that tells goes before the log; without refreshes there is a reason', () => {
  const history = rawTab(
    'Stage history',
    'Deal|Stage|Entered on\nAnvils|Prospecting|2026-03-01\nAnvils|Proposal|2026-03-05\nRopes|Prospecting|2026-03-02',
  );
  const { analysis } = computeKpis({ ...document, tabs: [...document.tabs, history] }, request);
  expect(Object.keys(lines(analysis.breakdown('stage_conversion', 'stage_reached'), 'stage_reached')).sort()).toEqual([
    'Proposal',
    'Prospecting',
  ]);
  const none = computeKpis({ ...document, tabs: [dealsOn('2026-03-31')] }, request).analysis;
  expect(none.result('stage_conversion').reason?.text).toBe('no_tab');
});

test('a log of before the stages were kept is read, tells none of them, and gets the column at the next change', () => {
  const rows = logged('2026-03-01', '2026-03-05');
  const [, before] = dealLayouts;
  const shown = cells(rows);
  const place = dealLayouts[0].columns.findIndex(([column]) => column === 'reached');
  const old = shown.map((line) => line.filter((_, at) => at !== place));
  expect(before.columns).toHaveLength(old[1].length);
  expect(dealRows(old)).toEqual(rows.map((row) => ({ ...row, reached: '' })));
  expect(dealStages({ index: 0, name: 'KPI deal log', cells: old })).toBeNull();
  const draft = dealLogDraft(
    { index: 0, name: 'KPI deal log', cells: old },
    logged('2026-03-01', '2026-03-06').slice(rows.length),
    { asOf: dayOf('2026-03-06'), locale: 'en_US' },
    'en',
  );
  expect(draft?.values[0].values[1]).toEqual(shown[1]);
});

test('a deal of which something else has changed has come into no stage', () => {
  const row = { currency: '', close: '', owner: '', name: '', stage: 'open', amount: 1 } as const;
  const rows: DealRow[] = [
    { ...row, run: '2026-03-01 08:00', id: 'A', changes: ['new'], reached: 'Qualified' },
    { ...row, run: '2026-03-02 08:00', id: 'B', changes: ['new'], reached: 'Qualified' },
    { ...row, run: '2026-03-05 08:00', id: 'A', changes: ['amount'], reached: 'Qualified', amount: 2 },
    { ...row, run: '2026-03-06 08:00', id: 'B', changes: ['owner'], reached: 'Qualified', owner: 'Ann' },
    { ...row, run: '2026-03-07 08:00', id: 'B', changes: ['moved'], reached: 'Proposal' },
  ];
  const draft = dealLogDraft(null, rows, { asOf: dayOf('2026-03-07'), locale: 'en_US' }, 'en');
  const cells = draft?.values[0].values as Cell[][];
  const found = dealStages({ index: 0, name: 'KPI deals', cells })?.entries;
  expect(found?.map(({ deal, stage, day }) => [deal, stage, isoDay(day)])).toEqual([
    ['B', 'Qualified', '2026-03-02'],
    ['B', 'Proposal', '2026-03-07'],
  ]);
});
