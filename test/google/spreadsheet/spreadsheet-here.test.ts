import { areProtected, needsPermission, sizeHere } from '../../../src/google/spreadsheet/hindrances';
import { readSpreadsheet } from '../../../src/google/spreadsheet/read-spreadsheet';
import { hasTab, selectRanges } from '../../../src/google/spreadsheet/selection';
import { sharingOf, userAddress } from '../../../src/google/spreadsheet/sharing';
import { emptyDraft } from '../../../src/sheet/draft/draft';
import { servicesHere, sheetNamed } from '../services-here';

const tabs = [
  {
    name: 'Deals',
    cells: [
      ['ID', 'Amount'],
      ['D1', 5],
    ],
  },
  { name: 'KPIs', cells: [['KPI'], [{ formula: '=Deals!B2*2' }]] },
];

describe('what hinders', () => {
  test('places that the person may not change; not one with a warning, and not the owner’s own', () => {
    const host = servicesHere(tabs);
    const [deals, kpis] = [sheetNamed('Deals'), sheetNamed('KPIs')];
    deals.protect().setWarningOnly(true);
    kpis.getRange(1, 1).protect();
    const state = host.workbook.sheets[1].protections[0];
    state.editors = [];
    expect(areProtected([deals, kpis])).toBe(false);
    host.state.user.email = 'somebody@example.com';
    expect([areProtected([deals, kpis]), areProtected([deals]), areProtected([])]).toEqual([true, false, false]);
    host.workbook.sheets[0].protections[0].editors = [];
    expect(areProtected([deals])).toBe(false);
    deals.protect().setWarningOnly(false);
    expect(areProtected([deals])).toBe(true);
  });

  test('a permission that is missing, and the size of it all', () => {
    const host = servicesHere(tabs);
    expect([needsPermission(), sizeHere()]).toEqual([false, { sheets: 2, cells: 52_000 }]);
    sheetNamed('Deals').deleteColumns(11, 16);
    sheetNamed('Deals').deleteRows(101, 900);
    host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
    expect([needsPermission(), sizeHere()]).toEqual([true, { sheets: 2, cells: 27_000 }]);
  });
});

test('people are named once, the owner first; who may not be asked for is left out', () => {
  const person = (email: string) => ({ getEmail: () => email });
  const editors = ['ann@example.com', 'owner@example.com', '', 'ann@example.com'].map(person);
  const of = (sheet: object) => sharingOf(sheet as GoogleAppsScript.Spreadsheet.Spreadsheet);
  const refused = (): never => {
    throw new Error('no permission');
  };
  expect(of({ getOwner: () => person('owner@example.com'), getEditors: () => editors })).toEqual({
    ...{ owner: 'owner@example.com', people: ['owner@example.com', 'ann@example.com'] },
  });
  expect(of({ getOwner: () => null, getEditors: () => editors }).people).toEqual([
    'ann@example.com',
    'owner@example.com',
  ]);
  expect(of({ getOwner: refused, getEditors: refused })).toEqual({ owner: '', people: [] });
});

test('whose trigger runs is told where Google does not tell who sits at the keyboard', () => {
  servicesHere(tabs);
  const session = (active: string, effective: () => string) =>
    Object.assign(globalThis, {
      Session: { getActiveUser: () => ({ getEmail: () => active }), getEffectiveUser: () => ({ getEmail: effective }) },
    });
  session('ann@example.com', () => 'owner@example.com');
  expect(userAddress()).toBe('ann@example.com');
  session('', () => 'owner@example.com');
  expect(userAddress()).toBe('owner@example.com');
  session('', () => {
    throw new Error('no permission');
  });
  expect(userAddress()).toBe('');
});

describe('what is selected', () => {
  test('a cell with its formula, by the index of its tab', () => {
    servicesHere(tabs);
    const { spreadsheet } = readSpreadsheet();
    sheetNamed('KPIs').getRange(2, 1).activate();
    expect(spreadsheet.selected()).toEqual({ cell: { sheet: 1, row: 2, column: 1 }, formula: '=Deals!B2*2' });
    const { writing } = spreadsheet;
    const write = writing({ ...emptyDraft(null, 'KPI log'), place: 'last' });
    write.write();
    sheetNamed('KPI log').getRange(1, 1).activate();
    expect(spreadsheet.selected()).toBeNull();
  });

  test('ranges of a tab come to the front', () => {
    const host = servicesHere(tabs);
    expect([hasTab('KPIs'), hasTab('Orders')]).toEqual([true, false]);
    selectRanges('KPIs', ['A2', 'A1']);
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('KPIs');
    expect(host.workbook.selected?.areas).toMatchObject([
      { row: 2, column: 1 },
      { row: 1, column: 1 },
    ]);
  });
});

describe('the open spreadsheet', () => {
  test('is read whole, each tab with its own number', () => {
    const host = servicesHere(tabs, 'menu', 'Europe/Amsterdam');
    const { tabs: read, zone, locale, numbered, spreadsheet } = readSpreadsheet();
    expect(read.map(({ name, cells }) => [name, cells])).toEqual([
      ['Deals', tabs[0].cells],
      ['KPIs', [['KPI'], [10]]],
    ]);
    expect([zone.name, locale]).toEqual(['Europe/Amsterdam', 'en_US']);
    const ids = host.workbook.sheets.map(({ id }) => id);
    expect(numbered.map(({ sheet }) => sheet)).toEqual(ids);
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    expect(spreadsheet.formulas(ids[1], area)).toEqual([[''], ['=Deals!B2*2']]);
    expect(spreadsheet.formats(ids[0], area)).toEqual([['General'], ['General']]);
    expect(spreadsheet.cells(ids[0])).toEqual(tabs[0].cells);
  });

  test('what was written has arrived once it is flushed', () => {
    servicesHere(tabs);
    const flush = jest.spyOn(SpreadsheetApp, 'flush');
    readSpreadsheet().spreadsheet.flush();
    expect(flush).toHaveBeenCalledTimes(1);
  });

  test('texts are typed as texts, tabs are shown, hidden and deleted by their numbers', () => {
    const host = servicesHere(tabs);
    const { spreadsheet } = readSpreadsheet();
    const [deals, kpis] = host.workbook.sheets.map(({ id }) => id);
    spreadsheet.setCell(deals, 2, 1, '=1+1');
    expect([sheetNamed('Deals').getRange(2, 1).getValue(), sheetNamed('Deals').getRange(2, 1).getFormula()]).toEqual([
      '=1+1',
      '',
    ]);
    spreadsheet.show(kpis);
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('KPIs');
    spreadsheet.hide(deals);
    expect(sheetNamed('Deals').isSheetHidden()).toBe(true);
    spreadsheet.delete(deals);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['KPIs']);
  });

  test('a new tab for charts does not take the person away from where they were', () => {
    servicesHere(tabs);
    const { spreadsheet } = readSpreadsheet();
    const cells = { ...emptyDraft(null, 'KPI charts'), values: [{ row: 1, column: 1, values: [['Charts']] }] };
    const none = { made: [], changed: [], removed: [] };
    const tab = { cells, ...none, board: none, names: [] };
    const kpis = sheetNamed('KPIs').getSheetId();
    sheetNamed('KPIs').activate();
    spreadsheet.showCharts(tab, null, kpis);
    expect([SpreadsheetApp.getActiveSheet().getName(), hasTab('KPI charts')]).toEqual(['KPIs', true]);
    const low = { ...cells, values: [{ row: 1_001, column: 1, values: [['low']] }] };
    spreadsheet.showCharts({ ...tab, cells: low }, kpis, kpis);
    expect(sheetNamed('KPIs').getRange(1_001, 1).getValue()).toBe('low');
  });

  test('a draft is written on its tab and taken back; a new tab is known by its number from then on', () => {
    const host = servicesHere(tabs);
    const { spreadsheet } = readSpreadsheet();
    const values = [{ row: 1, column: 1, values: [['new']] }];
    const standing = spreadsheet.writing({ ...emptyDraft(0, 'Deals'), values, rename: 'KPIs' });
    expect(standing.write()).toBe(host.workbook.sheets[0].id);
    expect(host.workbook.sheets[0].name).toBe('KPIs 2');
    expect(standing.held?.values).toEqual(tabs[0].cells);
    standing.undo();
    expect([host.workbook.sheets[0].name, sheetNamed('Deals').getRange(1, 1).getValue()]).toEqual(['Deals', 'ID']);
    const made = spreadsheet.writing({ ...emptyDraft(null, 'KPIs'), values });
    expect(made.held).toBeNull();
    const number = made.write();
    expect([host.workbook.sheets[0].name, spreadsheet.cells(number)]).toEqual(['KPIs 2', [['new']]]);
    made.undo();
    made.finish();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Deals', 'KPIs']);
    // One that was never written has nothing to take back.
    spreadsheet.writing(emptyDraft(null, 'Never')).undo();
    expect(host.workbook.sheets).toHaveLength(2);
  });
});
