import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import type { Plan } from '../../../src/plan/plan';
import { dayCell } from '../../../src/plan/tab/plan-cell';
import type { PlanTabContent } from '../../../src/plan/tab/plan-tab-rows';
import { settingRows } from '../../../src/plan/tab/plan-tab-setting-rows';
import type { UnreadableCell } from '../../../src/plan/tab/unreadable-cell';
import type { SheetDraft } from '../../../src/sheet/draft/draft';
import { planSheetDraft } from '../../../src/sheet/plan-sheet/plan-sheet';
import { planSheetColours, planSheetShape } from '../../../src/sheet/plan-sheet/plan-sheet-looks';
import { say } from '../../../src/texts/say';
import { fakeKpis } from '../../plan/fake-kpis';
import { type FakeNumbers, fakeAnalysis } from '../fake-analysis';
import { PaperSpreadsheet } from '../paper-spreadsheet';

const numbers: Record<string, FakeNumbers> = { revenue: { value: 88_000, n: 12 }, win_rate: { value: 0.31, n: 40 } };
const plan: Plan = {
  language: 'en',
  period: '2017-01-01..2017-06-30',
  kpis: [
    { id: 'revenue', targets: [{ from: '2017-01-01', to: '2017-06-30', target: 90_000 }] },
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-06-30', target: 0.4 }] },
  ],
};
const may = (merged: Plan) => fakeAnalysis(merged, numbers, '2017-05-17');
const planDraft = (drafts: SheetDraft[]): SheetDraft => drafts.find(({ name }) => name === 'KPI plan') as SheetDraft;

const contentOf = (kpis: Plan['kpis']): PlanTabContent => ({
  ...{ plan: { ...plan, kpis }, asOf: '2017-05-17', shown: [], removed: [], strays: [], unread: {} },
  ...{ questions: [], problems: [], others: [] },
});

/** The cells of a row of the plan tab, by what stands in its first column; `at`: the first such row from there on. */
function rowOf(sheet: PaperSpreadsheet, first: string, at = 0): number {
  return sheet.tab('KPI plan').findIndex(([name], row) => row >= at && name === first);
}

test('the plan tab offers what can be chosen, shows goals as the KPI is shown, and has an example beside each header', () => {
  const sheet = new PaperSpreadsheet();
  const { validations, formats, notes, bold } = planDraft(sheet.build(plan, may));
  const rules = validations[0].values;
  expect(rules[rowOf(sheet, 'Language')][2]).toEqual({ kind: 'list', values: ['English', 'Dutch'] });
  // Two dates are no mistake where a word may stand as well.
  expect(rules[rowOf(sheet, 'Period')][2]).toMatchObject({
    values: ['1 Jan 2017 – 30 Jun 2017', 'all', 'month', 'quarter', 'year'],
  });
  const header = rowOf(sheet, 'KPI');
  const target = sheet.tab('KPI plan')[header].indexOf('Target');
  expect([rowOf(sheet, 'Revenue'), rowOf(sheet, 'Win rate')].map((row) => formats[0].values[row][target])).toEqual([
    '#,##0',
    '0.0%',
  ]);
  expect(notes[0].values[header][target]).toBe(say({ text: 'plan_note_target' }, 'en'));
  expect(bold).toEqual([]);
});

test('a refresh that moves no row leaves the looks alone; one that does takes them along', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build(plan, may);
  const same = planDraft(sheet.build(null, may));
  expect([same.validations, same.formats, same.notes, same.bold, same.widths]).toEqual([[], [], [], [], []]);
  const more = { ...plan, kpis: [...(plan.kpis ?? []), { id: 'churn' as const }] };
  const moved = planDraft(sheet.build(more, may));
  expect(moved.validations[0].values[rowOf(sheet, 'Language')][2]).not.toBeNull();
  expect(moved.bold[0].values[rowOf(sheet, 'Settings')][0]).toBe(true);
});

test('a field to fill in is marked, in either language; what the add-on writes by itself is not', () => {
  const [field] = planSheetColours(9).filter(({ area }) => area.column === 3 && area.columns === 1);
  for (const label of ['Language', 'Taal', 'Holidays', 'Vrije dagen']) expect(field.formula).toContain(`"${label}"`);
  for (const label of ['As of', 'Stand op', 'KPI']) expect(field.formula).not.toContain(`"${label}"`);
});

test('what may be typed beside a field is quiet, what is wrong with what was is not', () => {
  const [wrong, hint] = planSheetColours(9).filter(({ area }) => area.column === 5);
  expect(wrong.formula).toMatch(/\*\(right\(\$E1\)="\."\)$/);
  expect(wrong.background).not.toBe(hint.background);
  for (const language of ['en', 'nl'] as const) {
    const told = (wrongly: UnreadableCell[]): string[] =>
      settingRows({ ...contentOf([]), wrong: wrongly }, language).map(([, , , remark]) => String(remark));
    expect(told([]).filter((one) => one.endsWith('.'))).toEqual([]);
    const cell: UnreadableCell = {
      ...{ cell: 'C7', what: { text: 'plan_language' }, typed: 'Frans' },
      ...{ expected: { text: 'plan_help_list' }, until: { text: 'until_not_counted' } },
    };
    expect(told([cell]).filter((one) => one.endsWith('.'))).toHaveLength(1);
  }
});

test('names are grey in their own column alone: what a person types beside them is black', () => {
  const [last] = planSheetColours(9).slice(-1);
  expect(last).toMatchObject({ area: { column: 1, columns: 1 }, word: null, bold: false });
  expect(last.formula).toBeUndefined();
});

test('a plan that has become shorter leaves nothing of the longer one below it, nor its lists', () => {
  const draft = (kpis: Plan['kpis'], cells: Cell[][] | null) =>
    planSheetDraft(contentOf(kpis), fakeKpis, cells && { index: 0, name: 'KPI plan', cells }, {
      language: 'en',
      locale: 'en_US',
      zone: UTC,
    });
  const tall = draft(plan.kpis, null).values[0].values as Cell[][];
  const { values, formats, notes, validations, bold } = draft([], tall);
  for (const one of [values, formats, notes, validations, bold]) expect(one[0].values).toHaveLength(tall.length);
  expect(values[0].values.at(-1)?.every((cell) => cell === '' || cell === null)).toBe(true);
  expect(draft(plan.kpis, values[0].values as Cell[][]).values[0].values).toHaveLength(tall.length);
});

test('what cannot be read is said beside it, until it is mended', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build(plan, may);
  const row = rowOf(sheet, 'Language');
  sheet.tab('KPI plan')[row][2] = 'Klingon';
  sheet.build(null, may);
  expect(String(sheet.tab('KPI plan')[row][4])).toMatch(/^“Klingon” cannot be read: type English or Dutch\./);
  expect(sheet.tab('KPI plan')[row][2]).toBe('Klingon');
  sheet.tab('KPI plan')[row][2] = 'Dutch';
  sheet.build(null, may);
  expect(sheet.tab('KPI plan')[row][4]).not.toMatch(/Klingon/);
});

test('days are written as the locale writes them; one that stands there as text becomes a day', () => {
  const sheet = new PaperSpreadsheet();
  const { formats } = planDraft(sheet.build(plan, may));
  const row = rowOf(sheet, 'Revenue');
  const from = sheet.tab('KPI plan')[rowOf(sheet, 'KPI')].indexOf('From');
  expect([sheet.tab('KPI plan')[row][from], formats[0].values[row][from]]).toEqual([dayCell('2017-01-01'), 'm/d/yyyy']);
  sheet.tab('KPI plan')[row][from] = '2017-02-01';
  const again = planDraft(sheet.build(null, may));
  expect([sheet.tab('KPI plan')[row][from], again.formats[0].values[row][from]]).toEqual([
    dayCell('2017-02-01'),
    'm/d/yyyy',
  ]);
});

test('what cannot be read in the row of a KPI is said in that row, under its column’s name', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build(plan, may);
  const header = rowOf(sheet, 'KPI', rowOf(sheet, 'KPIs as last written'));
  const [hour, remark] = ['Hour', 'Remark'].map((title) => sheet.tab('KPI plan')[header].indexOf(title));
  sheet.tab('KPI plan')[header + 1][hour] = 'late';
  sheet.build(null, may);
  expect(sheet.tab('KPI plan')[header + 1][remark]).toMatch(/^Hour: “late” cannot be read: type an hour/);
  expect(sheet.tab('KPI plan')[header + 2][remark]).toBe('');
});

test('names, the cells that are filled in and the remarks are wider, and the form fits a screen', () => {
  const { widths, closed } = planSheetShape(20);
  const remarks = (closed?.column ?? 0) - 1;
  expect(widths?.map(({ column, count }) => [column, count])).toEqual([
    [2, 1],
    [3, 1],
    [remarks, 1],
  ]);
  const wider = widths?.reduce((sum, { pixels }) => sum + pixels - 100, 0) ?? 0;
  expect(remarks * 100 + wider).toBeLessThanOrEqual(1_280 - 35);
  // The longest name of a KPI, at 7.1 pixels a letter, beside its edges.
  expect(100 + (widths?.[0].pixels ?? 0)).toBeGreaterThan(7.1 * 'Terugverdientijd CAC in maanden'.length + 8);
});
