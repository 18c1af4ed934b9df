import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import type { Host } from '../../local/host/host';
import { isFormula } from '../../local/workbook/cell';
import { writeXlsx } from '../../local/workbook/xlsx/xlsx';
import { ask } from '../google/built-host';
import { passDays, type } from '../schedule/scheduled-host';
import { type Hostile, hostileCompany, hostileDeals } from './company';

/** What spreadsheet programs may take for the beginning of a formula. */
const beginnings = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '＋', '－', '＠', '\n@', "'="];

/** Texts of a formula, with its own texts and the names of tabs taken out: what it computes. */
const computed = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '!');

function formulasOf({ workbook }: Host): string[] {
  const found: string[] = [];
  for (const sheet of workbook.sheets) {
    sheet.contents.each((content) => {
      if (isFormula(content)) found.push(content.formula);
    });
  }
  return found;
}

/** Texts that look as they were typed: an apostrophe that hides a formula is no part of them. */
function texts({ workbook }: Host): string[] {
  const found: string[] = [];
  for (const sheet of workbook.sheets) sheet.contents.each((content) => found.push(String(content).trim()));
  return found;
}

/** Each name has a beginning of its own, and the same one each time. */
const hostile: Hostile = (name) => {
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return `${beginnings[sum % beginnings.length]}EVIL("${name}")`;
};
const shown = (name: string): string => hostile(name).trim();

const running = hostileCompany(hostile);
const { host } = running;
type(host, 'Win rate', 'Note', `'${hostile('Typed')}`);
passDays(running, '2017-05-22T08:10:00Z');

describe('names, notes, answers and headers that begin like a formula', () => {
  test('stay texts on every tab that is built and refreshed', () => {
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['KPIs', 'KPI plan', 'KPIs per rep', 'KPI history', 'KPI deal log']));
    const formulas = formulasOf(host);
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => computed(formula).includes('EVIL'))).toEqual([]);
    const there = texts(host);
    for (const name of ['Ann', 'Bob', 'Carla', 'Board', 'Slipped', 'Zilver', 'Win', 'Paused']) {
      expect(there).toContain(shown(name));
    }
  });

  test('are texts in the .xlsx file too', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'formulas-')), 'kpis.xlsx');
    await writeXlsx(host.workbook, ['KPI'], file);
    const excel = new ExcelWorkbook();
    await excel.xlsx.readFile(file);
    const computing: string[] = [];
    excel.eachSheet((page) =>
      page.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) computing.push(cell.formula);
        }),
      ),
    );
    expect(computing.length).toBeGreaterThan(10);
    expect(computing.filter((formula) => computed(formula).includes('EVIL'))).toEqual([]);
  });

  test('stay texts in the rows of a newer export that is taken over, and in those that are put back', () => {
    const { cells } = hostileDeals((name) => hostile(`${name}!`), '2017-06-05');
    const rows = cells.map((row) => row.map(String));
    ask(host, 'receiveExport', { file: '=EVIL().csv', all: rows.length, from: 0, rows });
    const computing = (): string[] => formulasOf(host).filter((formula) => computed(formula).includes('EVIL'));
    ask(host, 'compareExport', { tab: 'Deals' });
    ask(host, 'takeExport', { tab: 'Deals' });
    expect([computing(), texts(host).includes(shown('Ann!'))]).toEqual([[], true]);
    ask(host, 'undoExport');
    expect([computing(), texts(host).includes(shown('Ann!'))]).toEqual([[], false]);
  });
});

test('a tab that is named like a formula is named, and computes nothing', () => {
  const formulas = formulasOf(hostileCompany((name) => name, `=EVIL("'"&A1)`).host);
  expect(formulas.filter((formula) => computed(formula).includes('EVIL'))).toEqual([]);
  const live = formulas.find((formula) => formula.startsWith('=KPI('));
  expect(live).toContain(`'=EVIL("''"&A1)'!`);
});
