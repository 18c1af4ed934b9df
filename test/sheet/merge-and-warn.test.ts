import type { Cell } from '../../src/base/cell';
import type { Plan } from '../../src/plan/plan';
import { say } from '../../src/texts/say';
import { type FakeNumbers, fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const numbers: Record<string, FakeNumbers> = {
  revenue: {
    value: 88_000,
    n: 12,
    byRep: [
      ['Ann', 50_000, 7],
      ['Bob', 38_000, 5],
    ],
  },
  win_rate: { value: 0.31, n: 40, byRep: [['Ann', 0.5, 20]] },
  churn: { value: null },
};
const plan: Plan = { language: 'en', period: 'month', kpis: [{ id: 'revenue' }, { id: 'win_rate' }, { id: 'churn' }] };
const may = (merged: Plan) => fakeAnalysis(merged, numbers, '2017-05-17');

function built(given: Plan): PaperSpreadsheet {
  const spreadsheet = new PaperSpreadsheet();
  spreadsheet.build(given, may);
  return spreadsheet;
}
const above = (sheet: PaperSpreadsheet): string => JSON.stringify(sheet.tab('KPIs').slice(0, 5));
const answersOn = (sheet: PaperSpreadsheet): string[] => {
  const cells = sheet.tab('KPI plan');
  const from = cells.findIndex(([first]) => first === say({ text: 'plan_section_answers' }, 'en'));
  const to = cells.findIndex(([first], at) => at > from && first === say({ text: 'plan_section_kpis' }, 'en'));
  return cells
    .slice(from + 2, to)
    .filter(([tab]) => tab !== '' && tab !== undefined)
    .map(([tab, , column, value, answer]) => [tab, column, value, answer].join(' '));
};

test('answers on the plan tab stay beside those of a new plan, which count where both answer the same', () => {
  const answers = [
    { tab: 'Deals', column: 'Created', answer: 'd/m/y' },
    { tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'open' },
  ];
  const sheet = built({ ...plan, answers });
  expect(answersOn(sheet)).toEqual(['Deals Created  day/month/year', 'Deals Stage Verbal still open']);
  const newer = [
    { tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'won' },
    { tab: 'Deals', column: 'Stage', value: 'Paused', answer: 'lost' },
  ];
  sheet.build({ ...plan, answers: newer }, may);
  expect(answersOn(sheet)).toEqual([
    'Deals Stage Verbal won',
    'Deals Stage Paused lost',
    'Deals Created  day/month/year',
  ]);
  sheet.build({ ...plan, answers: [] }, may);
  expect(answersOn(sheet)).toHaveLength(3);
});

test.each<[string | undefined, boolean]>([
  ['month', false],
  ['2017-05-01..2017-05-31', false],
  ['all', true],
  [undefined, true],
])('with the period %p a period is asked for: %p', (period, asks) => {
  const sheet = built({ ...plan, period });
  const says = say({ text: 'sheet_choose_period', values: { tab: 'KPI plan' } }, 'en');
  expect(above(sheet).includes(says)).toBe(asks);
});

test('seven KPIs are no warning, and a sheet without data says so', () => {
  expect(above(built(plan))).not.toContain('KPIs are a lot');
  expect(above(built(plan))).toMatch(/data/i);
});

describe('the tab per rep', () => {
  const rows = (sheet: PaperSpreadsheet): Cell[][] => sheet.tab('KPIs per rep');

  test('has the company first, then each rep with value, n and share, the best of the first KPI on top', () => {
    expect(rows(built(plan)).slice(2)).toEqual([
      ['Rep', 'Revenue', 'n', 'Share', 'Win rate', 'n'],
      ['Company', 88_000, 12, '100%', 0.31, 40],
      ['Ann', 50_000, 7, '██████ 57%', 0.5, 20],
      ['Bob', 38_000, 5, '█████ 43%', '', ''],
    ]);
  });

  test('says of which period it is, and in which order', () => {
    expect(rows(built(plan))[1][0]).toMatch(/^1–17 May 2017, in the order of Revenue\. Grey: fewer than 10 rows/);
  });

  test('without any says why, and holds no company', () => {
    const sheet = new PaperSpreadsheet();
    sheet.build(plan, (merged) => fakeAnalysis(merged, { revenue: { value: 1 } }, '2017-05-17'));
    const cells = sheet.tab('KPIs per rep');
    expect(cells[1][0]).not.toBe('');
    expect(
      cells
        .slice(3)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
  });

  test('is emptied of reps that are no more', () => {
    const sheet = built(plan);
    sheet.build(null, (merged) =>
      fakeAnalysis(
        merged,
        { ...numbers, revenue: { value: 5, n: 1, byRep: [['Bob', 5, 1]] }, win_rate: { value: null } },
        '2017-05-17',
      ),
    );
    const filled = rows(sheet)
      .slice(2)
      .map((line) => line.filter((cell) => cell !== ''))
      .filter((line) => line.length > 0);
    expect(filled).toEqual([
      ['Rep', 'Revenue', 'n', 'Share'],
      ['Company', 5, 1, '100%'],
      ['Bob', 5, 1, '██████ 100%'],
      ['Ann'],
    ]);
  });
});

describe('thresholds above the rows', () => {
  const set = (sheet: PaperSpreadsheet, label: string, value: Cell): void => {
    const row = sheet.tab('KPIs').find((cells) => cells.includes(label)) as Cell[];
    row[row.indexOf(label) + 1] = value;
  };
  const value = (sheet: PaperSpreadsheet, label: string): Cell => {
    const row = sheet.tab('KPIs').find((cells) => cells.includes(label)) as Cell[];
    return row[row.indexOf(label) + 1];
  };

  test('that cannot be read stay as they were typed, are named, and what counted counts', () => {
    const sheet = built({ ...plan, thresholds: { atRisk: 0.9 } });
    set(sheet, 'At risk from', 'most');
    sheet.build(null, may);
    expect(value(sheet, 'At risk from')).toBe('most');
    expect(above(sheet)).toContain('“most” cannot be read as At risk from');
    expect(above(sheet)).toContain('90%');
    set(sheet, 'At risk from', 0.8);
    sheet.build(null, may);
    expect([value(sheet, 'At risk from'), above(sheet).includes('cannot be read')]).toEqual([0.8, false]);
  });

  test('follow those that are typed on the plan tab', () => {
    const sheet = built(plan);
    const row = sheet.tab('KPI plan').find(([label]) => label === 'At risk from') as Cell[];
    row[1] = 0.9;
    sheet.build(null, may);
    expect([value(sheet, 'At risk from'), value(sheet, 'On track from')]).toEqual([0.9, 1]);
  });

  test('of nothing, and of all, are thresholds', () => {
    const sheet = built(plan);
    set(sheet, 'Status from', 0);
    set(sheet, 'On track from', 1);
    sheet.build(null, may);
    expect([value(sheet, 'Status from'), value(sheet, 'On track from')]).toEqual([0, 1]);
    expect(above(sheet)).not.toContain('cannot be read');
    set(sheet, 'Status from', -0.1);
    sheet.build(null, may);
    expect(above(sheet)).toContain('“-0.1” cannot be read');
  });
});

test('the widths of a new sheet give the KPI, its status, its remark and its owner room', () => {
  const sheet = new PaperSpreadsheet();
  const kpis = sheet.build(plan, may).find(({ name }) => name === 'KPIs');
  const wide = (column: number): number => {
    const found = (kpis?.widths ?? []).filter((one) => column >= one.column && column < one.column + one.count);
    return found[found.length - 1]?.pixels ?? 100;
  };
  const header = sheet.tab('KPIs').find((row) => row.includes('KPI') && row.includes('Remark')) as Cell[];
  const widthOf = (title: string): number => wide(header.indexOf(title) + 1);
  // Win rate and 60%, Ann: short names and numbers need no more than the least.
  expect(['KPI', 'Actual', 'Status', 'Owner', 'Remark', 'Period'].map(widthOf)).toEqual([120, 112, 112, 234, 190, 100]);
  expect([kpis?.frozenRows, kpis?.place]).toEqual([1, 'first']);
});

test('what the plan is for stands above the cards, behind what is to be warned of with a sign', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build({ ...plan, objective: 'grow revenue', period: undefined }, may);
  expect(above(sheet)).toMatch(/"⚠ .*period.* Objective: Grow revenue\."/);
});

test('a card without a number says why, in the place of its trend', () => {
  const sheet = new PaperSpreadsheet();
  const without = { win_rate: { value: null } };
  sheet.build({ ...plan, kpis: [{ id: 'win_rate' }] }, (merged) => fakeAnalysis(merged, without, '2017-05-17'));
  const why = say({ text: 'smart_no_target' }, 'en');
  expect(sheet.cell('Win rate', 'Remark')).toContain(why);
  const card = sheet.tab('KPIs').slice(0, 8);
  expect(card.map(([, cell]) => cell)).toContain(why);
});

test('a sheet without a KPI says where the reasons are, and labels no cards', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build({ ...plan, kpis: [] }, may);
  expect(above(sheet)).toContain('No KPI stands here yet: the tab KPI plan says');
  expect(
    sheet
      .tab('KPIs')
      .slice(0, 10)
      .map(([label]) => label),
  ).not.toContain('Trend');
});
