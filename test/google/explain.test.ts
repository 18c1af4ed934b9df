import { type Host, type HostTab, openHost } from '../../local/host/host';
import type { Explanation } from '../../src/explain/explanation';
import type { Opening } from '../../src/home/opening';
import { say } from '../../src/texts/say';
import { shown } from '../schedule/scheduled-host';
import { deals, leads } from '../wizard/small-company';
import { ask } from './built-host';

/** A blank row above the deals of the second tab, so that rows of a range and of a tab are not the same. */
const lower = { name: 'Deals, lower', cells: [['Our deals'], [], ...deals.cells] };

let host: Host;
beforeAll(() => {
  const tabs = [deals, leads, { name: 'Mine', cells: [['x']] }] as HostTab[];
  const user = { email: 'owner@example.com', locale: 'en' };
  host = openHost({ dist: 'dist', keepsRealm: true, tabs, user });
  ask(host, 'buildSetup', { setup: ask<Opening>(host, 'openSidebar').setup?.setup });
});

/** Selects a cell and has it explained; `content` is typed there first. */
function explain(tab: string, row: number, column: number, formula?: string): Explanation {
  const sheet = host.workbook.sheetByName(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  if (formula) host.workbook.put(sheet, row - 1, column - 1, { formula });
  host.workbook.activate(sheet, [{ row, column, rows: 1, columns: 1 }]);
  return ask<Explanation>(host, 'explainSelection');
}

describe('the tab per rep', () => {
  const cellOf = (rep: string, kpi: string): [number, number] => {
    const rows = shown(host, 'KPIs per rep');
    return [rows.findIndex((row) => row[0] === rep) + 1, rows[2].indexOf(kpi) + 1];
  };

  test('a number of a rep rests on the rows of that rep', () => {
    const [row, column] = cellOf('Ann', 'Win rate');
    const { title, value, division, tabs } = explain('KPIs per rep', row, column);
    // Of the ten deals a month Ann has every second one: two won, three lost.
    expect([title, value, division]).toEqual(['Win rate · Ann', '40.0%', '6 ÷ 15']);
    const parts = tabs[0].parts.map(({ says, rows }) => [says, rows]);
    expect(parts).toContainEqual(['Above the line', 6]);
    expect(parts).toContainEqual(['Left out: another rep’s', 15]);
    expect(tabs[0].parts.reduce((sum, part) => sum + part.rows, 0)).toBe(120);
    expect(explain('KPIs per rep', row, column + 1).title).toBe('Win rate · Ann');
  });

  test('the company’s own row is that of the KPI sheet; the name of a rep is a name', () => {
    const [row, column] = cellOf('Company', 'Win rate');
    expect(explain('KPIs per rep', row, column)).toMatchObject({ title: 'Win rate', division: '12 ÷ 30' });
    expect(explain('KPIs per rep', row, 1).formula).toContain('each column is a KPI');
  });
});

describe('a cell with one of our functions', () => {
  test('over a tab is explained by the rows of that tab, where they stand', () => {
    host.workbook.addSheet(lower.name, { rows: 200, columns: 10 }, lower.cells as string[][]);
    const formula = `=KPI("win rate","2017-10-01","2017-12-31",'Deals, lower'!A3:F)`;
    const { value, division, tabs } = explain('Mine', 3, 1, formula);
    expect([value, division, tabs[0].tab]).toEqual(['40.0%', '12 ÷ 30', 'Deals, lower']);
    // Two rows lower than on the tab Deals.
    expect(tabs[0].parts[0].ranges).toEqual(['94:97', '104:107', '114:117']);
  });

  test('over totals and columns says what it was given, and leads there', () => {
    const totals = explain('Mine', 4, 1, '=WIN_RATE(12,8)');
    expect(totals).toMatchObject({ title: 'Win rate · WIN_RATE', value: '60.0%', notes: ['won: 12', 'lost: 8'] });
    const columns = explain('Mine', 5, 1, '=REVENUE(Deals!C2:C,Deals!E2:E,"2017-01-01","2017-12-31")');
    expect(columns.tabs[0].parts.map(({ says, rows, ranges }) => [says, rows, ranges])).toEqual([
      ['amounts', 120, ['C2:C121']],
      ['dates', 120, ['E2:E121']],
    ]);
  });

  test('with a formula inside, a wrong name, or more around it says so in a sentence', () => {
    expect(explain('Mine', 6, 1, '=WIN_RATE(SUM(1,2),8)').notes.slice(-1)[0]).toMatch(
      /^SUM\(1,2\) is a formula inside this one/,
    );
    expect(explain('Mine', 7, 1, '=KPI("luck",,,Deals!A:F)').notes.slice(-1)[0]).toContain('luck');
    expect(explain('Mine', 8, 1, '=ROUND(KPI("win rate",,,Deals!A:F),2)').notes.slice(-1)[0]).toContain('goes on');
  });
});

test.each([
  ['KPIs', 1, 1, 'The head of the KPI sheet'],
  ['KPIs', 20, 1, 'belongs to no KPI'],
  ['KPI plan', 5, 1, 'The plan: goals'],
  [
    'Deals',
    9,
    3,
    say({ text: 'wizard_cell_column', values: { header: 'Amount', tab: 'Deals', field: 'Amount' } }, 'en'),
  ],
  ['Mine', 30, 3, say({ text: 'wizard_cell_blank' }, 'en')],
  ['Mine', 1, 1, 'This cell is not read'],
])('%s, row %d, column %d: a sentence that says what it is, and where to click', (tab, row, column, says) => {
  const { formula, notes, title } = explain(tab, row, column);
  expect(formula).toContain(says);
  expect(notes).toEqual([expect.stringContaining('To see the rows behind a number, select one')]);
  expect(title).toMatch(new RegExp(`^${tab} [A-Z]${row}$`));
});

test('a formula of a person’s own is named as that', () => {
  expect(explain('Mine', 9, 1, '=1+1').formula).toBe(say({ text: 'wizard_cell_formula' }, 'en'));
});
