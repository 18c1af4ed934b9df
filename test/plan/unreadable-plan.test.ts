import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import type { Plan } from '../../src/plan/plan';
import { type PlanTab, readPlanTab } from '../../src/plan/tab/plan-tab';
import { planTabRows } from '../../src/plan/tab/plan-tab-rows';
import { planCells } from '../../src/plan/tab/shown-kpi';
import { unreadableSentence } from '../../src/plan/tab/unreadable-cell';
import { planSheetDraft } from '../../src/sheet/plan-sheet/plan-sheet';
import { say } from '../../src/texts/say';
import { fakeKpis } from './fake-kpis';

const nothing = { questions: [], problems: [], others: [] };

/** The plan tab as the add-on writes it. */
function written(plan: Plan): Cell[][] {
  const shown = (plan.kpis ?? []).map((planned) => ({
    id: planned.id,
    variant: planned.variant ?? 'standard',
    cells: { target: '', floor: '', stretch: '', due: '', ...planCells(planned, (cadence) => cadence) },
    span: { from: '2017-05-01', to: '2017-05-31' },
    removed: false,
  }));
  const content = { plan, asOf: '2017-05-17', shown, removed: [], strays: [], unread: {}, ...nothing };
  return planTabRows(content, fakeKpis, 'en').map(({ cells }) => cells);
}

const read = (cells: Cell[][]): PlanTab => readPlanTab(cells, fakeKpis, UTC) as PlanTab;
const again = (tab: PlanTab): Cell[][] => planTabRows({ ...tab, ...nothing }, fakeKpis, 'en').map(({ cells }) => cells);
const told = (cells: Cell[][]): string[] =>
  read(cells).problems.map((problem) => say(unreadableSentence('KPI plan', problem), 'en'));

function under(cells: Cell[][], section: string, header: string): { header: number; column: number } {
  const title = cells.findIndex((row) => row[0] === section);
  return { header: title + 1, column: cells[title + 1].indexOf(header) };
}

test.each([
  ['Period', 'fortnight', say({ text: 'expects_period_cell' }, 'en'), 'all'],
  ['Period', '3-4-2026 – 5-6-2026', say({ text: 'expects_period_cell' }, 'en'), 'all'],
  ['Language', 'Klingon', 'English or Dutch', say({ text: 'usual_language' }, 'en')],
  [
    say({ text: 'plan_week_start' }, 'en'),
    'Mo',
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday or Sunday',
    'Monday',
  ],
  [say({ text: 'plan_fiscal_start' }, 'en'), 'April', say({ text: 'expects_month_day' }, 'en'), '1 January'],
  ['Working days', 'most', say({ text: 'expects_days' }, 'en'), 'mon-fri'],
  ['Opens at', 'early', 'a time as 09:00', '00:00'],
  ['Closes at', '25:00', 'a time as 09:00', '24:00'],
  ['Holidays', '2017-05-05, Xmas', say({ text: 'plan_help_holidays' }, 'en'), '5 May 2017'],
  ['At risk from', 'most of it', 'a share as 85%', say({ text: 'usual_threshold' }, 'en')],
  [say({ text: 'plan_cycle_bands' }, 'en'), '21, 7', say({ text: 'expects_bands' }, 'en'), '14, 30, 60, 90'],
  [say({ text: 'plan_cycle_bands' }, 'en'), 7.21, say({ text: 'expects_bands' }, 'en'), '14, 30, 60, 90'],
  ['Status from', -1, 'a share as 85%', say({ text: 'usual_threshold' }, 'en')],
])(
  'the setting %s that cannot be read is named with its cell and what counts, and stays',
  (label, typed, expected, counts) => {
    const cells = written({ kpis: [{ id: 'revenue' }] });
    const row = cells.findIndex(([first]) => first === label);
    cells[row][2] = typed;
    for (const tab of [cells, again(read(cells))]) {
      expect(told(tab)).toEqual([
        say(
          {
            text: 'cell_unreadable',
            values: {
              tab: 'KPI plan',
              cell: `C${row + 1}`,
              typed,
              what: label,
              expected,
              until: { text: 'until_counts', values: { value: counts } },
            },
          },
          'en',
        ),
      ]);
      expect(tab[row][2]).toBe(typed);
    }
  },
);

test.each([
  ['Hour', 'late', say({ text: 'expects_hour' }, 'en'), '8:00', undefined],
  ['Hour', 8.5, say({ text: 'expects_hour' }, 'en'), '8:00', undefined],
  ['Live', 'maybe', 'yes or no', 'no', undefined],
  ['Alerts', 'flor', 'floor, target, previous period, no new data or no', 'floor, no new data', undefined],
  ['Alerts', 'no, floor', 'floor, target, previous period, no new data or no', 'floor', ['floor']],
  ['Alerts', 'target, flor', 'floor, target, previous period, no new data or no', 'target', ['target']],
])(
  '%s of a KPI that cannot be read (%s) is named, stays, and the rest of the row counts',
  (header, typed, expected, counts, alerts) => {
    const cells = written({ kpis: [{ id: 'revenue', owner: 'Ann' }] });
    const at = under(cells, say({ text: 'plan_section_kpis' }, 'en'), header);
    cells[at.header + 1][at.column] = typed;
    for (const tab of [cells, again(read(cells))]) {
      expect(told(tab)).toEqual([
        expect.stringMatching(
          new RegExp(`^KPI plan, [C-G]${at.header + 2}: “${typed}” cannot be read as ${header} of Revenue`),
        ),
      ]);
      expect(told(tab)[0]).toContain(`; type ${expected}. Until then ${counts} counts.`);
      expect(tab[at.header + 1][at.column]).toBe(typed);
      expect(read(tab).plan.kpis).toEqual([
        alerts ? { id: 'revenue', owner: 'Ann', alerts } : { id: 'revenue', owner: 'Ann' },
      ]);
    }
  },
);

test('an hour may be typed as a time, no alerts as any word for none', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] });
  const hour = under(cells, say({ text: 'plan_section_kpis' }, 'en'), 'Hour');
  cells[hour.header + 1][hour.column] = '9:00';
  cells[hour.header + 1][under(cells, say({ text: 'plan_section_kpis' }, 'en'), 'Alerts').column] = 'none';
  expect(read(cells).plan.kpis).toEqual([{ id: 'revenue', report: { hour: 9 }, alerts: [] }]);
  expect(told(cells)).toEqual([]);
});

test('rows that count for nothing are named and stay: targets, answers without a tab, names that no KPI has', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] });
  const kpis = under(cells, say({ text: 'plan_section_kpis' }, 'en'), 'KPI').header;
  cells.splice(kpis + 1, 0, ['Revenu', '', '', '', '', '', 'Ann']);
  const answers = under(cells, say({ text: 'plan_section_answers' }, 'en'), 'Tab').header;
  cells.splice(answers + 1, 0, ['', '', '', '', 'open']);
  const targets = under(cells, say({ text: 'plan_section_targets' }, 'en'), 'KPI').header;
  cells.splice(targets + 1, 0, ['Revenue', '', '2017-01-01', '2017-12-31', 'a lot'], ['Wining rate', '', '', '', 0.4]);
  const before = told(cells);
  expect(before.map((sentence) => sentence.replace(/^KPI plan, /, ''))).toEqual([
    `A${answers + 4}: Tab is missing; type the name of a tab. Until then its row does not count.`,
    `E${targets + 2}: “a lot” cannot be read as Target; type a number. Until then its row does not count.`,
    `A${targets + 3}: “Wining rate” cannot be read as KPI; type the name of a KPI, such as Win rate. Until then its row does not count.`,
    `A${kpis + 5}: “Revenu” cannot be read as KPI; type the name of a KPI, such as Revenue. Until then its row does not count.`,
  ]);
  const tab = again(read(cells));
  const rows = JSON.stringify(tab);
  for (const kept of ['a lot', 'Wining rate', 'Revenu"', '"open"']) expect(rows).toContain(kept);
  expect(told(tab)).toHaveLength(4);
});

test('a percentage typed as a whole number judges nothing, and the tab says what was meant', () => {
  const cells = written({ kpis: [{ id: 'win_rate' }] });
  const targets = under(cells, say({ text: 'plan_section_targets' }, 'en'), 'KPI').header;
  cells.splice(targets + 1, 0, ['Win rate', '', '2017-01-01', '2017-12-31', 0.6, 55]);
  for (const tab of [cells, again(read(cells))]) {
    expect(read(tab).plan.kpis?.[0].targets).toBeUndefined();
    expect(told(tab)).toEqual([
      expect.stringMatching(/^KPI plan, F\d+: “55” cannot be read as Floor; type a percentage, as 55%\. /),
    ]);
    expect(tab.flat()).toContain(55);
  }
});

test('an hour that Sheets has made a time of goes back as that time, never as midnight', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] });
  const hour = under(cells, say({ text: 'plan_section_kpis' }, 'en'), 'Hour');
  cells[hour.header + 1][hour.column] = new Date(Date.UTC(1899, 11, 30, 9, 30));
  expect(told(cells)[0]).toContain('“09:30” cannot be read as Hour of Revenue');
  const tab = read(cells);
  const content = { ...tab, ...nothing };
  const draft = planSheetDraft(content, fakeKpis, null, { language: 'en', locale: 'en_US', zone: UTC });
  expect(draft.values[0].values[hour.header + 1][hour.column]).toBe('09:30');
});

test('of a row of which neither the KPI nor the date can be read the KPI is named', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] });
  const targets = under(cells, say({ text: 'plan_section_targets' }, 'en'), 'KPI').header;
  cells.splice(targets + 1, 0, ['Profit', '', '2017-02-30', '', 5]);
  expect(told(cells)).toEqual([expect.stringContaining('“Profit” cannot be read as KPI')]);
});

test('the other KPIs stand below with the reason why they have no number, where there is one', () => {
  const others = [
    { kpi: fakeKpis[1], reason: null },
    { kpi: fakeKpis[2], reason: { text: 'smart_no_number' as const } },
  ];
  const content = { ...read(written({ kpis: [{ id: 'revenue' }] })), ...nothing, others };
  const cells = planTabRows(content, fakeKpis, 'en').map((row) => row.cells);
  const header = under(cells, 'Other KPIs', 'KPI').header;
  expect(cells.slice(header + 1, header + 3).map(([kpi, , reason]) => [kpi, reason])).toEqual([
    ['Win rate', ''],
    ['Churn rate', say({ text: 'smart_no_number' }, 'en')],
  ]);
});

test('beside each threshold stands what counts, in per cents', () => {
  const cells = written({ thresholds: { onTrack: 1.05, atRisk: 0.9 } });
  const beside = ['On track from', 'At risk from', 'Status from'].map(
    (label) => String(cells.find(([first]) => first === label)?.[4]).match(/\d+%/)?.[0],
  );
  expect(beside).toEqual(['105%', '90%', '20%']);
});

test('a question without an answer is none, and a tab whose parts were emptied holds nothing', () => {
  const cells = written({ answers: [{ tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'open' }] });
  const { header, column } = under(cells, say({ text: 'plan_section_answers' }, 'en'), 'Answer');
  expect(read(cells).plan.answers).toHaveLength(1);
  cells[header + 1][column] = ' ';
  expect([read(cells).plan.answers, told(cells)]).toEqual([undefined, []]);
  const [title] = cells;
  const empty = readPlanTab(
    [
      title,
      ...cells.filter(([first]) =>
        [
          'Settings',
          'Period',
          say({ text: 'plan_section_targets' }, 'en'),
          say({ text: 'plan_section_kpis' }, 'en'),
        ].includes(String(first)),
      ),
    ],
    fakeKpis,
    UTC,
  );
  expect([empty?.plan, empty?.shown, empty?.strays]).toEqual([{}, [], []]);
});

test('a goal that cannot be read counts for nothing: the rest of its row waits with it', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] });
  const targets = under(cells, say({ text: 'plan_section_targets' }, 'en'), 'KPI').header;
  cells.splice(targets + 1, 0, ['Revenue', '', '2017-12-31', '2017-01-01', 5], ['Revenue', '', '', '', '', 'x']);
  expect(read(cells).plan.kpis?.[0].targets).toBeUndefined();
  expect(told(cells)).toEqual([
    expect.stringContaining(`C${targets + 2}: `),
    expect.stringMatching(/F\d+: “x” cannot be read as Floor/),
  ]);
});
