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
  ['=WIN_RATE(12, 8)', 0.6, 'en', 'Win rate · WIN_RATE', '60%'],
  ['=WIN_RATE(12; 8)', 0.6, 'nl', 'Winpercentage · WIN_RATE', '60%'],
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
