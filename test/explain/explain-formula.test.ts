import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import { explainCall, ourCall } from '../../src/explain/explain-formula';
import type { Explanation } from '../../src/explain/explanation';
import type { FormulaCall } from '../../src/explain/formula-call';
import { deals } from '../wizard/small-company';

const around = { tabs: [deals], tab: 'Sheet', zone: UTC, locale: 'en_US' };
const explained = (formula: string, value: Cell, language: 'en' | 'nl' = 'en'): Explanation =>
  explainCall(ourCall(formula) as FormulaCall, { ...around, value, language });

test.each<[string, Cell, 'en' | 'nl', string, string]>([
  ['=WIN_RATE(12, 8)', 0.6, 'en', 'Win rate · WIN_RATE', '60.0%'],
  ['=WIN_RATE(12; 8)', 0.6, 'nl', 'Winpercentage · WIN_RATE', '60,0%'],
  ['=WIN_RATE(12, 8)', '#ERROR!', 'en', 'Win rate · WIN_RATE', ''],
])('%s, which shows %s, in %s', (formula, value, language, title, shown) => {
  expect(explained(formula, value, language)).toMatchObject({ title, value: shown, tabs: [] });
});

test('what it was given is told one by one, and cells by where they stand', () => {
  const { notes, tabs } = explained(`=WIN_RATE(${deals.name}!C2, 8)`, 0.5);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toContain(String(deals.cells[1][2]));
  expect(notes[1]).toMatch(/: 8$/);
  expect(tabs).toEqual([{ tab: deals.name, sum: '', parts: [expect.objectContaining({ rows: 1, kind: 'counted' })] }]);
});

test('a formula among others says that it goes on, one with a formula inside that Sheets knows that part', () => {
  expect(explained('=WIN_RATE(12, 8) * 2', 1.2).notes.join()).toContain('WIN_RATE');
  expect(explained('=WIN_RATE(12, 8)', 0.6).notes.join()).not.toContain('WIN_RATE');
  expect(explained('=WIN_RATE(SUM(A1:A3), 8)', 0.6).notes.join()).toContain('SUM(A1:A3)');
});

test('of a function over tabs the rows are told where they stand, for whatever part of the tab it is given', () => {
  const asked = `=KPI("win rate","2017-10-01","2017-12-31",${deals.name}!`;
  const whole = explained(`${asked}A:F)`, 0.4);
  expect([whole.title, whole.value, whole.division]).toEqual(['Win rate', '40.0%', '12 ÷ 30']);
  expect(whole.tabs.map(({ tab }) => tab)).toEqual([deals.name]);
  expect(whole.tabs[0].parts[0].ranges).toEqual(['92:95', '102:105', '112:115']);
  const lower = { name: 'Lower', cells: [['Our deals'], [], ...deals.cells] };
  const call = ourCall(`=KPI("win rate","2017-10-01","2017-12-31",Lower!A3:F)`) as FormulaCall;
  const { tabs } = explainCall(call, { ...around, tabs: [deals, lower], value: 0.4, language: 'en' });
  expect([tabs[0].tab, tabs[0].parts[0].ranges]).toEqual(['Lower', ['94:97', '104:107', '114:117']]);
  expect(explained(`${asked}A1:F95)`, 0.4).division).toBe('4 ÷ 4');
});

test('a range in which nothing stands is explained by why there is no number', () => {
  const { value, reason } = explained(`=KPI("win rate",,,${deals.name}!Z200:AB)`, '#ERROR!');
  expect([value, reason]).toEqual(['', expect.stringMatching(/deals/)]);
});

test('of columns, each has a way to its cells', () => {
  const { tabs } = explained(`=REVENUE(${deals.name}!C2:C,${deals.name}!E2:E11)`, 1);
  expect(tabs.map(({ parts }) => parts.map(({ ranges, rows, more }) => [ranges, rows, more]))).toEqual([
    [
      [['C2:C121'], 120, 0],
      [['E2:E11'], 10, 0],
    ],
  ]);
});
