import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import type { Plan } from '../../src/plan/plan';
import { mergePlan } from '../../src/sheet/merge-plan';
import { sortTabs } from '../../src/sheet/own-tabs';
import { say } from '../../src/texts/say';
import { fakeKpis } from '../plan/fake-kpis';
import { fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const plan: Plan = { language: 'en', period: 'month', kpis: [{ id: 'revenue' }, { id: 'new_leads' }] };
const numbers = {
  revenue: { value: 88_000 },
  new_leads: { value: 45 },
  win_rate: { value: 0.31 },
  churn: { value: 0.02 },
};
const may = (merged: Plan) => fakeAnalysis(merged, numbers);

/** A KPI sheet with these rows typed below its two KPIs. */
function built(...typed: Cell[][]): PaperSpreadsheet {
  const sheet = new PaperSpreadsheet();
  sheet.build(plan, may);
  sheet.tab('KPIs').push(...typed);
  return sheet;
}

function told({ tabs }: PaperSpreadsheet): string[] {
  const { problems } = mergePlan(null, sortTabs(tabs, fakeKpis, UTC).own, fakeKpis, UTC);
  return problems.map((problem) => say(problem, 'en'));
}

/** The number formats that a build sets in the row of a KPI, by header. */
function formatsOf(sheet: PaperSpreadsheet, title: string): Record<string, string> {
  const formats: Record<string, string> = {};
  const draft = sheet.build(null, may)[2];
  const header = sheet.tab('KPIs')[10];
  for (const { row, column, values } of draft.formats) {
    values.forEach((line, down) => {
      line.forEach((format, across) => {
        if (row + down === sheet.row(title) + 1) formats[String(header[column - 1 + across])] = format;
      });
    });
  }
  return formats;
}

test('a known name right below starts, with the formats of its unit from the first refresh on, and only then', () => {
  const sheet = built(['win rate']);
  expect(formatsOf(sheet, 'Win rate')).toMatchObject({ Actual: '0.0%', Target: '0.0%', n: '#,##0', Due: 'm/d/yyyy' });
  expect(sheet.cell('Win rate', 'Actual')).toBe(0.31);
  expect(formatsOf(sheet, 'Win rate')).toEqual({});
});

test('a known name a few blank rows below starts, with what was typed beside it; so does the next', () => {
  const target = Array.from({ length: 3 }, () => '') as Cell[];
  const sheet = built([], [], ['Win rate', ...target.slice(2), 0.4], ['Churn rate']);
  sheet.build(null, may);
  expect(sheet.titles).toEqual(['Revenue', 'New leads', '', '', 'Win rate', 'Churn rate']);
  expect([sheet.cell('Win rate', 'Actual'), sheet.cell('Win rate', 'Target')]).toEqual([0.31, 0.4]);
  expect(sheet.cell('Churn rate', 'Actual')).toBe(0.02);
  expect(told(sheet)).toEqual([]);
});

test.each<[string, Cell[][]]>([
  ['with a heading above it', [[], ['My list'], ['Win rate'], ['Churn rate']]],
  ['with numbers beside the names', [[], ['Win rate', 0.25], ['Churn rate', 0.01]]],
  ['with words right of our columns', [[], ['Win rate', ...Array.from({ length: 22 }, () => ''), 'mine']]],
  ['about a KPI of the sheet', [[], ['Last year'], ['Revenue', 70_000]]],
  ['beyond many blank rows', [[], [], [], [], ['Win rate']]],
  ['with notes between', [[], ['', 'see below'], ['Win rate']]],
])('a table of the person’s own %s is left alone, and nothing is told', (_, rows) => {
  const sheet = built(...rows);
  const before = JSON.stringify(sheet.tab('KPIs').slice(13));
  sheet.build(null, may);
  expect(JSON.stringify(sheet.tab('KPIs').slice(13))).toBe(before);
  expect(told(sheet)).toEqual([]);
});

test('a KPI that was taken off the sheet is not taken up again out of the person’s own table', () => {
  const sheet = built(['Win rate']);
  sheet.build(null, may);
  sheet.tab('KPIs').splice(sheet.row('Win rate'), 1);
  sheet.build(null, may);
  sheet.tab('KPIs').push([], ['Last year'], ['Win rate', 0.25]);
  sheet.build(null, may);
  expect(sheet.tab('KPIs').slice(-1)).toEqual([['Win rate', 0.25]]);
});

test('a name among the KPIs that no KPI has is told with the nearest one, and left alone', () => {
  const sheet = built(['Wining rate', '', 0.4], ['Churn rate']);
  sheet.build(null, may);
  expect(sheet.tab('KPIs')[13]).toEqual(['Wining rate', '', 0.4]);
  expect(sheet.cell('Churn rate', 'Actual')).toBe(0.02);
  expect(told(sheet)).toEqual([
    say(
      { text: 'sheet_unknown_kpi', values: { tab: 'KPIs', cell: 'A14', typed: 'Wining rate', kpi: 'Win rate' } },
      'en',
    ),
  ]);
});

test.each([
  [3, true],
  [4, false],
])('a known name below %i blank rows starts: %p', (blank, starts) => {
  const sheet = built(...Array.from({ length: blank }, (): Cell[] => []), ['Win rate']);
  sheet.build(null, may);
  expect(sheet.cell('Win rate', 'Actual') === 0.31).toBe(starts);
});

test('a KPI that was taken off the sheet and typed again is as it was: its target and its owner are not gone', () => {
  const targets = [{ from: '2017-05-01', to: '2017-05-31', target: 100_000 }];
  const sheet = new PaperSpreadsheet();
  sheet.build({ ...plan, kpis: [{ id: 'revenue', owner: 'Ann', targets }, { id: 'new_leads' }] }, may);
  sheet.tab('KPIs').splice(sheet.row('Revenue'), 1);
  sheet.build(null, may);
  sheet.tab('KPIs').push(['Revenue']);
  sheet.build(null, may);
  expect(sheet.titles).toEqual(['New leads', 'Revenue']);
  expect([sheet.cell('Revenue', 'Target'), sheet.cell('Revenue', 'Owner')]).toEqual([100_000, 'Ann']);
});

test('a plan that is given and names a KPI that was taken off the sheet keeps it once', () => {
  const sheet = built();
  sheet.tab('KPIs').splice(sheet.row('Revenue'), 1);
  sheet.build(null, may);
  const given = { ...plan, kpis: [{ id: 'revenue' as const, owner: 'Ann' }, { id: 'new_leads' as const }] };
  const { removed } = mergePlan(given, sortTabs(sheet.tabs, fakeKpis, UTC).own, fakeKpis, UTC);
  expect(removed.map(({ id }) => id)).toEqual(['revenue']);
});

describe('a goal on the plan tab of a KPI that has no row', () => {
  /** The row of the goal on the plan tab. */
  const goalRow = (sheet: PaperSpreadsheet): Cell[] => {
    const cells = sheet.tab('KPI plan');
    return cells[cells.findIndex(([first]) => first === say({ text: 'plan_section_targets' }, 'en')) + 2];
  };
  const typeGoal = (sheet: PaperSpreadsheet, name: string): void => {
    goalRow(sheet).splice(0, 5, name, '', '2017-05-01', '2017-05-31', 0.4);
  };

  test.each(['Win rate, only source = Referral', 'Win rate'])(
    'counts in the refresh that brings the row of %s',
    (name) => {
      const sheet = built([name]);
      typeGoal(sheet, name);
      sheet.build(null, may);
      expect(sheet.cell(name, 'Target')).toBe(0.4);
      expect(goalRow(sheet).filter((cell) => typeof cell === 'string' && cell !== '')).toEqual([name]);
    },
  );

  test('counts where the KPI is typed on the plan tab too, which begins it; a row deleted from the sheet stays away', () => {
    const name = 'Win rate, only source = Referral';
    const sheet = built();
    typeGoal(sheet, name);
    const cells = sheet.tab('KPI plan');
    const section = cells.findIndex(([first]) => first === say({ text: 'plan_section_kpis' }, 'en'));
    cells.splice(section + 4, 0, [name]);
    sheet.build(null, may);
    expect([sheet.titles, sheet.cell(name, 'Target')]).toEqual([['Revenue', 'New leads', name], 0.4]);
    sheet.tab('KPIs').splice(sheet.row(name), 1);
    sheet.build(null, may);
    expect(sheet.titles).not.toContain(name);
  });

  test('waits under its title and says so, and counts once a plan brings the KPI', () => {
    const sheet = built();
    typeGoal(sheet, 'win_rate: only source = Referral');
    sheet.build(null, may);
    const [name, , , , goal, ...more] = goalRow(sheet);
    expect([name, goal]).toEqual(['Win rate, only source = Referral', 0.4]);
    expect(more).toContain(say({ text: 'target_without_kpi' }, 'en'));
    const kpis = [...(plan.kpis ?? []), { id: 'win_rate' as const, variant: 'only source = Referral' }];
    sheet.build({ ...plan, kpis }, may);
    expect(sheet.cell('Win rate, only source = Referral', 'Target')).toBe(0.4);
    expect(goalRow(sheet)).not.toContain(say({ text: 'target_without_kpi' }, 'en'));
  });
});
