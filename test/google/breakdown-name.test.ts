import type { Host } from '../../local/host/host';
import type { Undone } from '../../src/app/undo/undo-here';
import type { SetupView } from '../../src/wizard/setup-view';
import { ask, build, open } from './built-host';

const named = (host: Host): string[] =>
  host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith('KPIs per') || name === 'The team');

const buildBy = (host: Host, breakdown: 'rep' | 'close_weekday'): void => {
  const { setup } = ask<SetupView>(host, 'readSetup', {});
  build(host, { ...setup, step: 'review', chosen: true, automatic: false, breakdown });
};

const first = (host: Host, tab: string): unknown => {
  const sheet = host.workbook.sheetByName(tab);
  return sheet && host.workbook.read(sheet, 0, 0).value;
};

test('the tab of KPIs side by side is called after what they stand side by side by, also once another is chosen', () => {
  const { host } = open();
  buildBy(host, 'rep');
  expect(named(host)).toEqual(['KPIs per rep']);
  const sheet = host.workbook.sheetByName('KPIs per rep');
  if (!sheet) throw new Error('no tab per rep');
  host.workbook.put(sheet, 4, 12, 'Ask Ann');
  buildBy(host, 'close_weekday');
  expect(named(host)).toEqual(['KPIs per weekday of closing']);
  expect(first(host, 'KPIs per weekday of closing')).toBe('KPIs per weekday of closing');
  expect(host.workbook.read(sheet, 4, 12).value).toBe('Ask Ann');
});

test('and has its name back when that is undone', () => {
  const { host } = open();
  buildBy(host, 'rep');
  buildBy(host, 'close_weekday');
  ask<Undone>(host, 'undoLast');
  expect(named(host)).toEqual(['KPIs per rep']);
  expect(first(host, 'KPIs per rep')).toBe('KPIs per rep');
});

test('where another tab has that name it takes the next number, and where it was renamed by a person it keeps that name', () => {
  const { host } = open();
  buildBy(host, 'rep');
  const sheet = host.workbook.sheetByName('KPIs per rep');
  if (!sheet) throw new Error('no tab per rep');
  sheet.name = 'The team';
  host.workbook.addSheet('KPIs per weekday of closing', { rows: 10, columns: 3 }, [['Mine']]);
  buildBy(host, 'close_weekday');
  expect(named(host).sort()).toEqual(['KPIs per weekday of closing', 'The team']);
  expect(first(host, 'The team')).toBe('KPIs per weekday of closing');
  sheet.name = 'KPIs per weekday of closing 3';
  buildBy(host, 'rep');
  expect(sheet.name).toBe('KPIs per rep');
  buildBy(host, 'close_weekday');
  expect(sheet.name).toBe('KPIs per weekday of closing 2');
});
