import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import { explainCell } from '../../src/explain/explain-cell';
import type { Explanation } from '../../src/explain/explanation';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { layoutOf } from '../../src/sheet/kpi-sheet/layout';
import { sortTabs } from '../../src/sheet/own-tabs';
import { say } from '../../src/texts/say';
import type { TextKey } from '../../src/texts/texts';
import { PaperSpreadsheet } from '../sheet/paper-spreadsheet';
import { deals, leads } from '../wizard/small-company';

/** Titles above the header, and a column that no KPI reads. */
const titled: RawTab = { name: 'Leads', cells: [['Our leads'], ...leads.cells.map((row) => [...row, 'x'])] };
titled.cells[1][3] = 'Shoe size';
const raw = [deals, titled];
const plan: Plan = {
  ...{ period: 'quarter', language: 'en' },
  kpis: [{ id: 'win_rate' }, { id: 'conversion' }, { id: 'revenue' }],
};
const paper = new PaperSpreadsheet(kpis);
const setting = { zone: UTC, locale: 'en_US' };
paper.build(plan, (given) => analyze(raw, { plan: given, ...setting }));
const tabs = [...raw, ...paper.tabs];
const sorted = sortTabs(tabs, kpis, UTC);
const analysis = analyze(sorted.raw, { plan, ...setting });

function explained(tab: string, row: number, column: number, formula = ''): Explanation {
  const cell = { sheet: tabs.findIndex(({ name }) => name === tab), row, column };
  return explainCell({ cell, formula, sorted, analysis, tabs, ...setting, language: 'en' });
}
const about = (...asked: Parameters<typeof explained>): string => {
  const { title, formula, tabs: behind } = explained(...asked);
  return behind.length > 0 ? title : formula;
};

const layout = layoutOf(paper.tab('KPIs')) as NonNullable<ReturnType<typeof layoutOf>>;
const rowOf = (title: string): number => paper.tab('KPIs').findLastIndex((row) => row[0] === title) + 1;
const columnOf = (header: string): number => paper.column(header) + 1;
const head = 'The head of the KPI sheet';
const containing = (text: string) => expect.stringContaining(text);

test('any cell of a KPI’s row is about its number, the one under “previous” about the period before', () => {
  const row = rowOf('Win rate');
  for (const column of [1, 2, columnOf('Status')]) {
    expect(explained('KPIs', row, column)).toMatchObject({ title: 'Win rate', value: '40.0%', division: '12 ÷ 30' });
  }
  expect(explained('KPIs', row, 2).period).toContain('1 Oct 2017');
  expect(explained('KPIs', row, 2).status).toContain('no target');
  const before = explained('KPIs', row, columnOf('Previous'));
  expect(before.period).toMatch(/1 Jul 2017.*30 Sep 2017/);
  expect(before.status).toBe('');
});

test('each line of a card is about its KPI, what stands above, below and left of it is about none', () => {
  const first = layout.cards as number;
  const column = layout.at.actual as number;
  expect([first, first + 5].map((row) => about('KPIs', row, column))).toEqual(['Win rate', 'Win rate']);
  expect(about('KPIs', first + 5, column + 1)).toBe('Conversion rate');
  expect([first - 1, first + 6].map((row) => about('KPIs', row, column))).toEqual([head, head].map(containing));
  expect(about('KPIs', first, layout.at.kpi as number)).toContain(head);
  expect(about('KPIs', first, column + 3)).toContain(head);
});

test('the header is the head of the sheet; what is typed below the KPIs belongs to none', () => {
  expect(about('KPIs', layout.headerRow, 2)).toContain(head);
  expect(about('KPIs', layout.headerRow + 1, 2)).toBe('Win rate');
  expect(about('KPIs', rowOf('Revenue') + 1, 2)).toContain('belongs to no KPI');
});

test('beside each other, a number is about its own KPI and rep, the company’s about no rep, a header about none', () => {
  const name = 'KPIs per rep';
  const [, , header, company, ...reps] = paper.tab(name);
  const column = header.indexOf('Win rate') + 1;
  expect(company[0]).toBe('Company');
  expect(about(name, 4, column)).toBe('Win rate');
  expect([column, column + 1].map((at) => about(name, 5, at))).toEqual(Array(2).fill(`Win rate · ${reps[0][0]}`));
  expect(about(name, 5, header.indexOf('Revenue') + 1)).toBe(`Revenue · ${reps[0][0]}`);
  expect([3, 2, 1].map((row) => about(name, row, column))).toEqual(Array(3).fill(containing('each column is a KPI')));
  expect(about(name, 5, 1)).toContain('each column is a KPI');
});

test('a cell of a raw tab is told by its header, as what it is read; above the header nothing is', () => {
  expect([3, 2].map((row) => about('Leads', row, 2))).toEqual(Array(2).fill(containing('Created')));
  expect(about('Leads', 1, 1)).toContain('not read');
  expect(about('Leads', 3, 4)).toContain('Shoe size');
});

test('a formula of one’s own, a blank cell and a cell of the plan are told as what they are', () => {
  const told = (text: TextKey): string => say({ text }, 'en');
  expect(about('KPI plan', 3, 1)).toBe(told('wizard_cell_plan_tab'));
  expect(about('Leads', 2, 9)).toBe(told('wizard_cell_blank'));
  expect(about('Leads', 2, 9, '=1+1')).toBe(told('wizard_cell_formula'));
  expect(about('Leads', 2, 9, '=ROUND(WIN_RATE(12,8),1)')).toContain('WIN_RATE');
});
