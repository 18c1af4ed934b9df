import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostTab } from '../../local/host/host';
import { openHost } from '../../local/host/host';
import { DocumentWriter, readDocument } from '../../local/page/kept/document-file';
import type { KeptDocument } from '../../local/page/kept/kept-document';
import { Document } from '../../local/page/kept/kept-document';
import { distOf } from '../local/fixtures/dist';
import { temporaryFolder } from '../local/fixtures/temporary-folder';

const dist = distOf(`
  function build() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.insertSheet('KPIs', 0);
    sheet.getRange('A1:B2').setValues([['KPI', 'Actual'], ['Won', '=COUNTIF(deals!B:B;"Won")']]);
    sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#cfe2f3');
    sheet.getRange('B2').setNote('how it is counted').setNumberFormat('0.0');
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Won', 'Lost']).build());
    sheet.setFrozenRows(1); sheet.setColumnWidth(1, 210);
    sheet.addDeveloperMetadata('role', 'kpis');
    sheet.protect().setWarningOnly(true).setDescription('written by the add-on');
    book.setNamedRange('won', sheet.getRange('B2'));
    PropertiesService.getDocumentProperties().setProperty('step', '3');
    ScriptApp.newTrigger('build').timeBased().everyHours(1).create();
  }
  function kept() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('KPIs');
    const cell = sheet.getRange('B2');
    return { values: sheet.getRange('A1:B2').getDisplayValues(), formula: cell.getFormula(), note: cell.getNote(),
      frozen: sheet.getFrozenRows(), width: sheet.getColumnWidth(1), id: sheet.getSheetId(),
      role: sheet.getDeveloperMetadata()[0].getValue(), protection: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(),
      rule: sheet.getRange('A2').getDataValidation().getCriteriaValues()[0], named: SpreadsheetApp.getActive().getRangeByName('won').getA1Notation(),
      step: PropertiesService.getDocumentProperties().getProperty('step'), triggers: ScriptApp.getProjectTriggers().length,
      active: SpreadsheetApp.getActive().getActiveSheet().getName() };
  }`);

const deals = (stage = 'Lost'): HostTab => ({
  name: 'deals',
  cells: [
    ['Deal', 'Stage'],
    ['A', 'Won'],
    ['B', stage],
  ],
});
const team: HostTab = { name: 'team', cells: [['Name'], ['Ann']] };

function open(tabs: HostTab[], kept?: KeptDocument): { host: Host; document: Document } {
  const host = openHost({ dist, tabs });
  return { host, document: new Document(host, tabs, kept) };
}

/** As it comes out of a file. */
const written = (document: Document): KeptDocument => JSON.parse(JSON.stringify(document.kept()));
const names = ({ workbook }: Host): string[] => workbook.sheets.map(({ name }) => name);
const cell = ({ workbook }: Host, tab: string, row: number, column: number) =>
  workbook.display(workbook.sheetByName(tab) as never, row, column);

test('all that the script has made is there the next time', () => {
  const first = open([deals(), team]);
  first.host.call('build');
  const before = first.host.call('kept');
  const second = open([deals(), team], written(first.document));
  expect(second.host.call('kept')).toEqual(before);
  expect(before).toMatchObject({
    values: [
      ['KPI', 'Actual'],
      ['Won', '1.0'],
    ],
    step: '3',
    triggers: 1,
  });
  expect(names(second.host)).toEqual(['KPIs', 'deals', 'team']);
  expect(second.host.workbook.sheets[0].styles.get(0, 0)).toMatchObject({ bold: true, background: '#cfe2f3' });
  expect(second.document.kept()).toEqual(first.document.kept());
});

test('a document that was kept when the styles of cells were called looks has them still', () => {
  const first = open([deals(), team]);
  first.host.call('build');
  const old = JSON.parse(JSON.stringify(written(first.document)).replaceAll('"styles":', '"looks":'));
  const second = open([deals(), team], old);
  expect(second.host.workbook.sheets[0].styles.get(0, 0)).toMatchObject({ bold: true, background: '#cfe2f3' });
});

test('a raw tab that nobody has touched is not kept twice, one that was edited is kept as it was edited', () => {
  const first = open([deals(), team]);
  const { workbook } = first.host;
  workbook.put(workbook.sheets[1], 1, 0, 'Bea');
  const kept = written(first.document);
  expect(kept.tabs.map(({ sheet }) => sheet.cells === null)).toEqual([true, false]);
  const second = open([deals(), team], kept);
  expect(cell(second.host, 'team', 1, 0)).toBe('Bea');
  expect(cell(second.host, 'deals', 1, 1)).toBe('Won');
  const third = open([deals(), team], written(second.document));
  expect(cell(third.host, 'team', 1, 0)).toBe('Bea');
});

test('a new export over the old one is what the tab shows, and the formulas count it', () => {
  const first = open([deals()]);
  first.host.call('build');
  const { host } = open([deals('Won')], written(first.document));
  expect(cell(host, 'deals', 2, 1)).toBe('Won');
  expect(cell(host, 'KPIs', 1, 1)).toBe('2.0');
});

test('a renamed tab keeps its name, a new file comes at the end, a tab thrown away stays away', () => {
  const first = open([deals(), team]);
  const { workbook } = first.host;
  workbook.sheets[0].name = 'Sales';
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'team');
  const leads: HostTab = { name: 'leads', cells: [['Lead']] };
  const { host } = open([deals(), leads, team], written(first.document));
  expect(names(host)).toEqual(['Sales', 'leads']);
  expect(cell(host, 'Sales', 1, 1)).toBe('Won');
});

test('a file that is gone takes its tab with it, unless it was edited', () => {
  const first = open([deals(), team]);
  first.host.workbook.put(first.host.workbook.sheets[1], 2, 0, 'Bob');
  expect(names(open([], written(first.document)).host)).toEqual(['team']);
});

test('the file is written whole, and one that cannot be read is set aside', () => {
  const file = join(temporaryFolder(), 'documents', 'x.json');
  expect(readDocument(file)).toBeUndefined();
  const { document } = open([deals()]);
  const writer = new DocumentWriter(file, () => document.kept());
  writer.soon();
  writer.now();
  expect(readDocument(file)).toEqual(written(document));
  writeFileSync(file, '{"version":1,');
  expect(readDocument(file)).toBe('unreadable');
  expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe('{"version":1,');
  expect(readDocument(file)).toBeUndefined();
});
