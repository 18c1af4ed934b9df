import { analyze } from '../../../src/analysis/analysis';
import { UTC } from '../../../src/base/zone';
import { kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import type { KpiFacts } from '../../../src/scorecard/kpi-facts';
import { factsOf } from '../../../src/sheet/build-sheets';
import type { SheetDraft } from '../../../src/sheet/draft/draft';
import { type RowSetting, rowCell } from '../../../src/sheet/kpi-sheet/kpi-row';
import { layoutOf } from '../../../src/sheet/kpi-sheet/layout';
import { deals } from '../../wizard/small-company';
import { PaperSpreadsheet } from '../paper-spreadsheet';

const plan: Plan = {
  ...{ period: 'quarter', language: 'en' },
  kpis: [{ id: 'win_rate', live: true }, { id: 'revenue' }],
};
const analyse = (given: Plan) => analyze([deals], { plan: given, zone: UTC, locale: 'en_US' });

/** What a draft sets for one cell; the last that it says counts. */
function at<Value>(blocks: readonly { row: number; column: number; values: Value[][] }[], row: number, column: number) {
  return blocks
    .map((block) => block.values[row - block.row]?.[column - block.column])
    .findLast((one) => one !== undefined);
}

describe('a sheet as it is made', () => {
  const paper = new PaperSpreadsheet(kpis);
  const draft = paper.build(plan, analyse).find(({ name }) => name === 'KPIs') as SheetDraft;
  const layout = layoutOf(paper.tab('KPIs')) as NonNullable<ReturnType<typeof layoutOf>>;
  const cards = layout.cards as number;
  const { actual, target } = layout.at as Record<'actual' | 'target', number>;

  test('has cards whose numbers look like those of the rows, and whose other lines are texts', () => {
    const looks = (line: number, column: number) => at(draft.formats, cards + line, column);
    expect([looks(1, actual), looks(1, actual + 1)]).toEqual([
      expect.stringContaining('%'),
      expect.stringContaining('#'),
    ]);
    expect([0, 2, 3].map((line) => looks(line, actual))).toEqual(['General', 'General', 'General']);
    expect(at(draft.formats, layout.headerRow + 1, target)).toContain('%');
    expect(at(draft.formats, layout.headerRow + 2, target)).not.toContain('%');
  });

  test('has what a number is as the note of its cell, and on no other of its row', () => {
    const notes = [actual - 1, actual, actual + 1].map((column) => at(draft.notes, layout.headerRow + 1, column));
    expect(notes).toEqual(['', expect.stringContaining('Win rate = '), '']);
  });

  test('names the KPI on each card, and nothing where there is none', () => {
    const [first, second, third] = [0, 1, 2].map((card) => at(draft.values, cards, actual + card));
    expect([first, second, third]).toEqual(['Win rate', 'Revenue', '']);
  });
});

test('built again, cards keep the look that a person gave them, until another KPI stands on them', () => {
  const paper = new PaperSpreadsheet(kpis);
  const build = (...ids: ('win_rate' | 'revenue')[]): SheetDraft => {
    const drafts = paper.build({ ...plan, kpis: ids.map((id) => ({ id })) }, analyse);
    return drafts.find(({ name }) => name === 'KPIs') as SheetDraft;
  };
  build('win_rate');
  const layout = layoutOf(paper.tab('KPIs')) as NonNullable<ReturnType<typeof layoutOf>>;
  const looks = (draft: SheetDraft, card: number) =>
    at(draft.formats, (layout.cards as number) + 1, (layout.at.actual as number) + card);
  expect(looks(build('win_rate'), 0)).toBeUndefined();
  expect(looks(build('win_rate', 'revenue'), 1)).toContain('#');
});

test('built again, what people type in and what lines are drawn by is written no second time: a formula typed there stays', () => {
  const paper = new PaperSpreadsheet(kpis);
  const build = (given: Plan | null) => paper.build(given, analyse).find(({ name }) => name === 'KPIs') as SheetDraft;
  build(plan);
  paper.type('Revenue', 'Target', 90_000);
  paper.type('Revenue', 'Owner', 'Ann');
  build(null);
  const {
    at: places,
    lineOptions,
    headerRow,
  } = layoutOf(paper.tab('KPIs')) as NonNullable<ReturnType<typeof layoutOf>>;
  const { values } = build(null);
  expect([places.target, places.owner].map((column) => at(values, headerRow + 2, column as number))).toEqual([
    undefined,
    undefined,
  ]);
  expect(at(values, headerRow + 2, places.actual as number)).toBe(paper.cell('Revenue', 'Actual'));
  const { row, column } = lineOptions as { row: number; column: number };
  expect(at(values, row, column)).toBeUndefined();
});

describe('a live cell', () => {
  const analysis = analyse(plan);
  const [facts] = factsOf(analysis, plan, kpis);
  const rowsOf = (count: number): KpiFacts['result']['rows'] =>
    Array.from({ length: count }, (_, tab) => ({ tab: `T${tab}`, used: 1, leftOut: [] }));
  const setting = (count: number): RowSetting => ({
    ...{ language: 'en', locale: 'en_US', zone: UTC, bounded: true, planTab: { name: 'KPI plan', columns: 9 } },
    tabs: Array.from({ length: count }, (_, tab) => ({ name: `T${tab}`, table: 'orders' as const, columns: 3 })),
  });
  const cell = (tabs: number, more: Partial<KpiFacts> = {}) =>
    rowCell(
      'actual',
      { ...facts, result: { ...facts.result, rows: rowsOf(tabs) }, ...more },
      { from: 'B2', until: 'B3' } as never,
      setting(tabs),
    );

  test('asks all tabs that its KPI reads, as many as the function takes, and the plan; of more or none it is a number', () => {
    expect(cell(1)).toEqual({ formula: `=KPI("win_rate";B2;B3;'T0'!A:C;'KPI plan'!A:I)` });
    expect(JSON.stringify(cell(5))).toContain("'T4'!A:C");
    expect([cell(6), cell(0)]).toEqual([0.4, 0.4]);
  });

  test('is none where the plan asks for the value', () => {
    expect(cell(1, { planned: { id: 'win_rate' } })).toBe(0.4);
  });
});

test('a row says on how many its number rests and what it was before; without a number neither, but why', () => {
  const references = { from: 'B2', until: 'B3' } as never;
  const setting: RowSetting = {
    ...{
      language: 'en',
      locale: 'en_US',
      zone: UTC,
      bounded: true,
      planTab: { name: 'KPI plan', columns: 9 },
      tabs: [],
    },
  };
  const cellsOf = (id: 'win_rate' | 'conversion') => {
    const [facts] = factsOf(analyse(plan), { ...plan, kpis: [{ id }] }, kpis);
    return (['kpi', 'actual', 'n', 'previous', 'remark'] as const).map((column) =>
      rowCell(column, facts, references, setting),
    );
  };
  expect(cellsOf('win_rate')).toEqual(['Win rate', 0.4, 30, 0.4, expect.any(String)]);
  expect(cellsOf('conversion')).toEqual(['Conversion rate', '', '', '', expect.stringMatching(/leads/)]);
});
