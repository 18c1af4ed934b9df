import { hiddenTab, writePart } from '../../../src/google/spreadsheet/hidden-tabs';
import { texts } from '../../../src/texts/texts';
import { servicesHere } from '../services-here';

const { en, nl } = texts.incoming_tab_name;
const names = { tab: en, title: 'A file on its way in' };
const incoming = () =>
  hiddenTab(SpreadsheetApp.getActiveSpreadsheet(), 'incoming') as GoogleAppsScript.Spreadsheet.Sheet;
const part = (from: number, rows: (string | number | boolean)[][], all = 1_500) => ({
  file: '=deals.csv',
  all,
  from,
  rows,
});

test('parts of a file come one below the other, as texts, each as wide as it is, in a tab that nobody sees', () => {
  servicesHere([{ name: 'Deals', cells: [['ID']] }]);
  writePart(
    part(0, [
      ['ID', 'Name', 'Won'],
      ['007', '=1+1'],
    ]),
    names,
  );
  writePart(part(2, [['D3', 5, true]]), names);
  expect(incoming().isSheetHidden()).toBe(true);
  expect(incoming().getIndex()).toBe(2);
  expect(incoming().getRange(1, 1, 5, 3).getValues()).toEqual([
    ['A file on its way in', '=deals.csv', 1_500],
    ['', '', ''],
    ['ID', 'Name', 'Won'],
    ['007', '=1+1', ''],
    ['D3', 5, true],
  ]);
  expect(incoming().getDataRange().getFormulas().flat().join('')).toBe('');
});

test('the first part of another file leaves nothing of the one before', () => {
  servicesHere([{ name: 'Deals', cells: [['ID']] }]);
  writePart(
    part(0, [
      ['A', 'B'],
      ['C', 'D'],
    ]),
    names,
  );
  writePart(part(0, [], 0), names);
  expect(incoming().getDataRange().getValues()).toEqual([['A file on its way in', '=deals.csv', 0]]);
});

test('room is made for just what does not fit', () => {
  servicesHere([{ name: 'Deals', cells: [['ID']] }]);
  const rows = (count: number, width: number) => Array.from({ length: count }, () => Array(width).fill('x'));
  // The file begins in the third row: 998 rows fill a tab of a thousand.
  writePart(part(0, rows(998, 26)), names);
  expect([incoming().getMaxRows(), incoming().getMaxColumns()]).toEqual([1_000, 26]);
  writePart(part(998, rows(3, 28)), names);
  expect([incoming().getMaxRows(), incoming().getMaxColumns()]).toEqual([1_003, 28]);
  expect(incoming().getRange(1_003, 28).getValue()).toBe('x');
});

test('it is found by its name in either language', () => {
  servicesHere([{ name: nl, cells: [['x']] }]);
  expect(incoming().getName()).toBe(nl);
  servicesHere([{ name: 'Deals', cells: [['x']] }]);
  expect(incoming()).toBeNull();
});
