import fc from 'fast-check';
import type { Cell } from '../../../src/base/cell';
import { dayFromIso, isoDay } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import { breakdowns } from '../../../src/plan/breakdown';
import { cadences } from '../../../src/plan/calendar/cadences';
import { OPEN_END, OPEN_START } from '../../../src/plan/goals/goal';
import type { Plan, PlannedKpi, Target } from '../../../src/plan/plan';
import { keyOf } from '../../../src/plan/read-plan';
import { cellDay, dayCell } from '../../../src/plan/tab/plan-cell';
import { type PlanTab, planFromCells, readPlanTab } from '../../../src/plan/tab/plan-tab';
import { planTabRows } from '../../../src/plan/tab/plan-tab-rows';
import { planCells } from '../../../src/plan/tab/shown-kpi';
import { say } from '../../../src/texts/say';
import { fakeKpis } from '../fake-kpis';

const noCells = { target: '', floor: '', stretch: '', due: '' };

/** The plan tab as the add-on writes it. */
function written(plan: Plan, language: 'en' | 'nl'): Cell[][] {
  const shown = (plan.kpis ?? []).map((planned) => ({
    id: planned.id,
    variant: planned.variant ?? 'standard',
    cells: { ...noCells, ...planCells(planned, (cadence) => cadence) },
    span: { from: '2017-05-01', to: '2017-05-31' },
    removed: false,
  }));
  const nothing = { removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
  const rows = planTabRows({ plan, asOf: '2017-05-17', shown, ...nothing }, fakeKpis, language);
  return rows.map((row) => row.cells);
}

const day = fc.integer({ min: 15_000, max: 18_000 }).map(isoDay);
const words = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[A-Za-z]$/);
const number = fc.integer({ min: -1000, max: 100_000 }).map((value) => value / 8);
const optional = { requiredKeys: [] as [] };
const target: fc.Arbitrary<Target> = fc
  .record({
    from: day,
    days: fc.integer({ min: 0, max: 400 }),
    target: number,
    floor: number,
    stretch: number,
    due: day,
  })
  .map(({ from, days, ...goal }) => ({ from, to: isoDay((dayFromIso(from) as number) + days), ...goal }));
const report = fc.record(
  {
    name: words,
    cadence: fc.constantFrom(...cadences),
    hour: fc.integer({ min: 0, max: 23 }),
    recipients: fc.array(
      fc.record(
        { address: fc.constantFrom('a@example.com', 'b@example.org'), language: fc.constantFrom('en', 'nl') },
        { requiredKeys: ['address'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ['name'] },
);
const share = (value = 0): number => value / 100_000;
const shares = ({ target, floor, stretch, ...one }: Target): Target => ({
  ...{ ...one, target: share(target), floor: share(floor), stretch: share(stretch) },
});
/** Percentages are written from 0 to 1. */
const judgeable = (kpi: PlannedKpi): PlannedKpi =>
  kpi.id === 'win_rate' && kpi.targets ? { ...kpi, targets: kpi.targets.map(shares) } : kpi;
const planned = fc.record(
  {
    id: fc.constantFrom('revenue', 'win_rate', 'enps'),
    owner: words,
    live: fc.boolean(),
    note: words,
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    report,
  },
  { requiredKeys: ['id'] },
);
const plans: fc.Arbitrary<Plan> = fc.record(
  {
    language: fc.constantFrom('en', 'nl'),
    company: words,
    objective: words,
    period: fc.constantFrom('all', 'month', 'quarter', 'year', '2017-01-01..2017-03-31'),
    weekStart: fc.constantFrom('monday', 'sunday'),
    breakdown: fc.constantFrom(...breakdowns),
    cycleBands: fc.constantFrom('30', '7, 21, 45'),
    fiscalYearStart: fc.constantFrom('01-01', '04-06'),
    openingHours: fc.constant({ days: 'mon-fri', opens: '09:00', closes: '17:00', holidays: ['2017-12-25'] }),
    thresholds: fc.constant({ onTrack: 1.05, atRisk: 0.9, quiet: 0.1 }),
    answers: fc.array(
      fc.record(
        { tab: words, column: words, value: words, answer: words },
        { requiredKeys: ['tab', 'column', 'answer'] },
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    kpis: fc.uniqueArray((planned as fc.Arbitrary<PlannedKpi>).map(judgeable), {
      selector: keyOf,
      minLength: 1,
      maxLength: 3,
    }),
  },
  optional,
) as fc.Arbitrary<Plan>;

describe('the KPI plan tab', () => {
  test('reads back as the plan that was written, in either language', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('en', 'nl'), (plan, language) => {
        expect(planFromCells(written(plan, language as 'en' | 'nl'), fakeKpis)).toEqual(plan);
      }),
    );
  });

  test('answers and the objective stand there in words of its language', () => {
    const answers = [
      { tab: 'deals', column: 'Stage', value: 'Verbal OK', answer: 'out' },
      { tab: 'deals', column: 'Created', answer: 'd/m/y' },
    ];
    const plan: Plan = { objective: 'grow revenue', answers };
    const cells = written(plan, 'nl');
    const shown = (text: string): Cell[] | undefined => cells.find((row) => row.includes(text));
    expect(shown('Verbal OK')).toContain('geen van beide: weglaten');
    expect(shown('Created')).toContain('dag/maand/jaar');
    expect(shown('Omzet laten groeien')).toBeDefined();
    expect(planFromCells(cells, fakeKpis)).toEqual({ objective: 'Omzet laten groeien', answers });
  });

  test('by what KPIs stand side by side is read by any of its names; what is none is left as it is and named', () => {
    const cells = written({}, 'nl');
    const setting = cells.find((row) => row[0] === 'Naast elkaar per') as Cell[];
    for (const name of ['Bron', 'source', 'lead source']) {
      setting[2] = name;
      expect([name, planFromCells(cells, fakeKpis)?.breakdown]).toEqual([
        name,
        name === 'lead source' ? undefined : 'source',
      ]);
    }
    const { unread, problems } = readPlanTab(cells, fakeKpis, UTC) ?? {};
    expect(unread).toEqual({ breakdown: 'lead source' });
    expect(problems?.map(({ typed }) => typed)).toEqual(['lead source']);
    setting[2] = 'maand';
    expect(planFromCells(cells, fakeKpis)?.breakdown).toBeUndefined();
  });

  test('other cells are no plan tab', () => {
    expect(
      planFromCells(
        [
          ['Deal', 'Stage'],
          ['Anvils', 'Won'],
        ],
        fakeKpis,
      ),
    ).toBeNull();
    expect(planFromCells([['KPI plan'], ['our plan for next year']], fakeKpis)).toBeNull();
    expect(planFromCells([], fakeKpis)).toBeNull();
  });

  test('dates, times and months that Sheets has turned into dates are read as what was typed', () => {
    const cells = written({ openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' } }, 'en');
    const type = (label: string, value: Cell): void => {
      (cells.find((row) => row[0] === label) as Cell[])[2] = value;
    };
    type('Opens at', new Date(Date.UTC(1899, 11, 30, 8, 30)));
    type('Closes at', 0.75);
    type('Holidays', new Date(Date.UTC(2017, 11, 25)));
    type(say({ text: 'plan_fiscal_start' }, 'en'), new Date(Date.UTC(2017, 3, 1)));
    expect(planFromCells(cells, fakeKpis)).toEqual({
      fiscalYearStart: '04-01',
      openingHours: { days: 'mon-fri', opens: '08:30', closes: '18:00', holidays: ['2017-12-25'] },
    });
  });

  test.each(['en', 'nl'] as const)(
    'the start of the fiscal year stands in words in %s, and is read back',
    (language) => {
      const cells = written({ fiscalYearStart: '03-01' }, language);
      const label = say({ text: 'plan_fiscal_start' }, language);
      expect(cells.find((row) => row[0] === label)?.[2]).toBe(language === 'nl' ? '1 mrt' : '1 Mar');
      expect(planFromCells(cells, fakeKpis)).toMatchObject({ fiscalYearStart: '03-01' });
    },
  );

  test('a target that belongs to no KPI or cannot be read is kept and named, and so is a wrong setting', () => {
    const cells = written({ period: 'month', kpis: [{ id: 'revenue' }] }, 'en');
    const header = cells.findIndex((row) => row[0] === say({ text: 'plan_section_targets' }, 'en')) + 1;
    cells.splice(header + 1, 0, ['Profit', '', '2017-01-01', '2017-12-31', 5], ['Revenue', '', '2017-02-30', '', 7]);
    (cells.find((row) => row[0] === 'Period') as Cell[])[2] = 'fortnight';
    const tab = readPlanTab(cells, fakeKpis, UTC);
    expect(tab?.strays.map(({ cells: [kpi] }) => kpi)).toEqual(['Profit', 'Revenue']);
    expect(tab?.problems.map(({ typed }) => typed)).toEqual(['fortnight', 'Profit', '2017-02-30']);
  });

  test('an empty start or end of a target means from the beginning, or for good', () => {
    const cells = written({ kpis: [{ id: 'revenue' }] }, 'en');
    const header = cells.findIndex((row) => row[0] === say({ text: 'plan_section_targets' }, 'en')) + 1;
    cells.splice(header + 1, 0, ['revenue', '', '', '', 7]);
    expect(planFromCells(cells, fakeKpis)?.kpis?.[0].targets).toEqual([
      { from: '0001-01-01', to: '9999-12-31', target: 7 },
    ]);
  });
});

test('opening days stand in the language of the sheet, whichever they were typed in, and mean the same', () => {
  const openingHours = { days: 'ma-vr, Saturday', opens: '09:00', closes: '17:00' };
  const days = (language: 'en' | 'nl') =>
    written({ openingHours }, language)
      .flat()
      .find((cell) => /-(fri|vr), /.test(String(cell)));
  expect([days('en'), days('nl')]).toEqual(['mon-fri, sat', 'ma-vr, za']);
  const read = readPlanTab(written({ openingHours }, 'nl'), fakeKpis, UTC);
  expect(read?.plan.openingHours?.days).toBe('mon-fri, sat');
});

test('a goal for all time stands there without its first and its last day', () => {
  const kpi = (from: string, to: string) => ({
    ...{ id: 'revenue', variant: 'standard', cells: { ...noCells, ...planCells({ id: 'revenue' }, (one) => one) } },
    ...{ span: { from, to }, removed: false },
  });
  const content = { plan: { kpis: [{ id: 'revenue' as const }] }, asOf: '2017-05-17' };
  const nothing = { removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
  const spanOf = (from: string, to: string): Cell[] => {
    const rows = planTabRows({ ...content, ...nothing, shown: [kpi(from, to)] }, fakeKpis, 'en').map(
      (row) => row.cells,
    );
    const shown = rows.find(([first]) => first === 'Revenue') ?? [];
    return shown.flatMap((cell) => (typeof cell === 'number' ? cellDay(cell, UTC) : []));
  };
  expect(spanOf(OPEN_START, OPEN_END)).toEqual([]);
  expect(spanOf('2017-05-01', OPEN_END)).toEqual(['2017-05-01']);
  expect(spanOf('2017-05-01', '2017-05-31')).toEqual(['2017-05-01', '2017-05-31']);
});

describe('a target that counts for nothing is kept with every cell of it, and its first wrong cell is named:', () => {
  const day = (text: string): number => dayCell(text) as number;
  const span: Cell[] = ['', day('2017-01-01'), day('2017-12-31')];
  test.each<[string, Cell[], string, string]>([
    ['no KPI', ['Profit', ...span, 5, 4, 6, day('2017-12-01')], 'A', 'Profit'],
    ['the floor', ['Revenue', ...span, 5, 'low', 6, ''], 'F', 'low'],
    ['the stretch', ['Revenue', ...span, 5, 4, 'more', ''], 'G', 'more'],
    ['the stretch in percents', ['Win rate', ...span, 0.5, 0.4, 60, ''], 'G', '60'],
    ['the floor in percents', ['Win rate', ...span, 0.5, 40, 0.6, ''], 'F', '40'],
    ['the due date', ['Revenue', ...span, 5, 4, 6, 'soon'], 'H', 'soon'],
    ['no start', ['Revenue', '', 'then', day('2017-12-31'), 5, '', '', ''], 'C', 'then'],
  ])('%s', (_name, row, column, typed) => {
    const cells = written({ kpis: [{ id: 'revenue' }, { id: 'win_rate' }] }, 'en');
    const at = cells.findIndex(([first]) => first === say({ text: 'plan_section_targets' }, 'en')) + 2;
    cells.splice(at, 0, row);
    const tab = readPlanTab(cells, fakeKpis, UTC);
    const [kpi, , ...values] = row;
    expect(tab?.strays.map((stray) => stray.cells)).toEqual([[kpi, ...values]]);
    expect(tab?.problems.map((problem) => [problem.cell, problem.typed])).toEqual([[`${column}${at + 1}`, typed]]);
    expect(tab?.plan.kpis?.flatMap(({ targets }) => targets ?? [])).toEqual([]);
  });
});

test('below answers that were given each open question has a list of its own answers', () => {
  const plan: Plan = { answers: [{ tab: 'Deals', column: 'Stage', value: 'Hold', answer: 'open' }] };
  const open = (value: string, ...options: string[]) => ({ tab: 'Deals', column: 'Stage', value, options });
  const ask = { text: 'plan_tab' } as const;
  const questions = [open('Done', 'won', 'lost'), open('Later', 'open')].map((question) => ({ ...question, ask }));
  const nothing = { shown: [], removed: [], strays: [], unread: {}, problems: [], others: [] };
  const rows = planTabRows({ plan, asOf: '2017-05-17', ...nothing, questions }, fakeKpis, 'en');
  const answers = rows.filter(({ kind, section }) => kind === 'row' && section === 'answers');
  expect(answers.map(({ cells, options }) => [cells[3], options?.length])).toEqual([
    ['Hold', undefined],
    ['Done', 2],
    ['Later', 1],
  ]);
});

test('targets of a KPI that is not on the list wait for it, as numbers and days, and stand there as they stood', () => {
  const cells = written({ kpis: [{ id: 'revenue' }] }, 'en');
  const at = cells.findIndex(([first]) => first === say({ text: 'plan_section_targets' }, 'en')) + 2;
  cells.splice(at, 0, ['eNPS', '', '2017-01-01', '2017-12-31', 5, 4, 6, '2017-12-01']);
  const tab = readPlanTab(cells, fakeKpis, UTC) as PlanTab;
  const target = { from: '2017-01-01', to: '2017-12-31', target: 5, floor: 4, stretch: 6, due: '2017-12-01' };
  expect(tab.waiting).toEqual([{ id: 'enps', targets: [target] }]);
  const again = planTabRows({ ...tab, ...{ questions: [], problems: [], others: [] } }, fakeKpis, 'en');
  expect(again.find(({ cells: [name] }) => name === 'eNPS')?.cells).toEqual([
    ...['eNPS', '', ...['2017-01-01', '2017-12-31'].map(dayCell), 5, 4, 6, dayCell('2017-12-01')],
    say({ text: 'target_without_kpi' }, 'en'),
  ]);
});
