import { hostOf, run } from '../fixtures/dist';
import { onSheet, refused } from '../fixtures/on-sheet';

const onSmallSheet = (body: string): string => onSheet(`sheet.deleteRows(4, 997); ${body}`);

describe('rows and columns', () => {
  test.each([
    ['sheet.setFrozenRows(3)', "You can't freeze all visible rows on the sheet."],
    ['sheet.hideRows(3); sheet.setFrozenRows(2)', "You can't freeze all visible rows on the sheet."],
    ['sheet.setFrozenColumns(26)', "You can't freeze all visible columns on the sheet."],
    ['sheet.setFrozenRows(1); sheet.deleteRows(2, 2)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.insertRowsAfter(4, 1)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsBefore(4, 1)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsAfter(0, 1)', 'Those rows are out of bounds.'],
    ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ])('%s is refused', (statement, words) => refused(onSmallSheet(statement), words));

  test('all but one may be frozen, and rows come in after the last', () => {
    const body =
      'sheet.setFrozenRows(2); sheet.insertRowsAfter(3, 2); return [sheet.getMaxRows(), sheet.getFrozenRows()];';
    expect(run(onSmallSheet(body))).toEqual([5, 2]);
  });

  test('that come or go among the frozen ones are frozen, too', () => {
    const frozen = (body: string) => run(onSheet(`sheet.setFrozenRows(3); ${body} return sheet.getFrozenRows();`));
    expect(frozen('sheet.insertRowsAfter(2, 2);')).toBe(5);
    expect(frozen('sheet.insertRowsAfter(3, 2);')).toBe(3);
    expect(frozen('sheet.deleteRows(2, 3);')).toBe(1);
  });
});

describe('sheets', () => {
  test('the last one that can be seen stays', () => {
    refused(
      onSheet("const other = book.insertSheet('x'); other.hideSheet(); book.deleteSheet(sheet);"),
      "You can't remove all the visible sheets in a document.",
    );
    refused(onSheet('sheet.hideSheet();'), "You can't hide all the sheets in a document.");
  });

  test('a name has 100 characters at most', () => {
    expect(run(onSheet("return sheet.setName('x'.repeat(100)).getName().length;"))).toBe(100);
    const words = 'The sheet name cannot be greater than 100 characters.';
    refused(onSheet("sheet.setName('x'.repeat(101));"), words);
    refused(onSheet("book.insertSheet('x'.repeat(101));"), words);
  });

  test('the range of a protected sheet has no address', () => {
    expect(run(onSheet('return sheet.protect().getRange().getA1Notation();'))).toBe('');
    expect(run(onSheet("return sheet.getRange('B2:C3').protect().getRange().getA1Notation();"))).toBe('B2:C3');
  });
});

describe('a call with other arguments than the method has', () => {
  const end = (method: string): string => `don't match the method signature for ${method}.`;
  test.each([
    ['sheet.getRange()', `The parameters () ${end('SpreadsheetApp.Sheet.getRange')}`],
    ['sheet.getRange("1", 1)', `The parameters (String,number) ${end('SpreadsheetApp.Sheet.getRange')}`],
    ['sheet.getRange(1, undefined)', `The parameters (number,null) ${end('SpreadsheetApp.Sheet.getRange')}`],
    ["sheet.getRange('A1').setValues([1])", `The parameters (number[]) ${end('SpreadsheetApp.Range.setValues')}`],
    ["sheet.getRange('A1').setWrap('yes')", `The parameters (String) ${end('SpreadsheetApp.Range.setWrap')}`],
    [
      'book.setActiveSheet(book)',
      `The parameters (SpreadsheetApp.Spreadsheet) ${end('SpreadsheetApp.Spreadsheet.setActiveSheet')}`,
    ],
    [
      'SpreadsheetApp.newDataValidation().requireDate(true)',
      `The parameters (Boolean) ${end('SpreadsheetApp.DataValidationBuilder.requireDate')}`,
    ],
    [
      "SpreadsheetApp.newDataValidation().requireDateAfter('2026-01-01')",
      `The parameters (String) ${end('SpreadsheetApp.DataValidationBuilder.requireDateAfter')}`,
    ],
    [
      "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate())",
      `The parameters (SpreadsheetApp.DataValidationBuilder) ${end('SpreadsheetApp.Range.setDataValidation')}`,
    ],
    [
      "Utilities.formatDate('x', 'UTC', 'yyyy')",
      `The parameters (String,String,String) ${end('Utilities.formatDate')}`,
    ],
    ['ScriptApp.newTrigger()', `The parameters () ${end('ScriptApp.newTrigger')}`],
    ['LockService.getDocumentLock().tryLock()', `The parameters () ${end('LockService.Lock.tryLock')}`],
    ["MailApp.sendEmail('a@example.com')", `The parameters (String) ${end('MailApp.sendEmail')}`],
  ])('%s is refused', (statement, words) => refused(onSheet(statement), words));

  test.each([
    "sheet.getRange('A1').setValue(null).setNote(null).setBackground(null)",
    "sheet.getRange('A1').setFontWeights([['bold']])",
    "sheet.getRange('A1').setDataValidation(null)",
    'SpreadsheetApp.newDataValidation().requireDateAfter(new Date()).build()',
    "PropertiesService.getDocumentProperties().setProperty('a', 5)",
    "MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', attachments: [Utilities.newBlob('x')] })",
  ])('%s is none', (statement) => {
    expect(() => run(onSheet(statement))).not.toThrow();
  });
});

test('a word that is no colour changes nothing, in silence', () => {
  const body = onSheet(
    "const cell = sheet.getRange('A1').setBackground('#ff0000').setBackground('reddish'); return cell.getBackground();",
  );
  expect(run(body)).toBe('#ff0000');
});

describe('the number format of a cell', () => {
  const body = (statements: string): string => onSheet(`const cell = sheet.getRange('A1'); ${statements}`);

  test('that has none of its own is one of fifteen decimals', () => {
    expect(run(body('return cell.getNumberFormat();'))).toBe('0.###############');
  });

  test('stays when that is written back, and a date typed there shows as a number', () => {
    const typed = "cell.setValue('2024-01-31'); return cell.getDisplayValue();";
    expect(run(body(`cell.setNumberFormat(cell.getNumberFormat()); ${typed}`))).toMatch(/^45322/);
    expect(run(body(`cell.setNumberFormat('0.00').setNumberFormat('general'); ${typed}`))).toBe('2024-01-31');
  });
});

describe('a protected range', () => {
  const host = () =>
    hostOf(`function main(place) { ${onSheet('sheet.getRange(place).setValue(1);')} }
      function more() { ${onSheet('sheet.insertRowAfter(1);')} }
      function mine() { ${onSheet('return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit();')} }`);
  const protectAll = (
    { workbook }: ReturnType<typeof host>,
    editors: string[] | undefined,
    warningOnly = false,
  ): void => {
    const unprotected = [{ row: 2, column: 1, rows: 2, columns: 2 }];
    workbook.sheets[0].protections.push({
      kind: 'SHEET',
      area: null,
      description: '',
      warningOnly,
      editors,
      unprotected,
    });
  };
  const bob = { email: 'bob@example.com', locale: 'en' };

  test('stops an editor whom it does not name, outside the cells that are free', () => {
    const opened = host();
    protectAll(opened, []);
    expect(() => opened.call('main', ['A1'])).not.toThrow();
    opened.state.user = bob;
    expect(() => opened.call('main', ['A1'])).toThrow('You are trying to edit a protected cell or object.');
    expect(() => opened.call('more')).toThrow('You are trying to edit a protected cell or object.');
    expect(() => opened.call('main', ['A2:B3'])).not.toThrow();
    expect(opened.call('mine')).toBe(false);
  });

  test.each([
    [['bob@example.com'], false],
    [undefined, false],
    [[], true],
  ])('for %p (only a warning: %p) stops nobody else', (editors, warningOnly) => {
    const opened = host();
    protectAll(opened, editors, warningOnly);
    opened.state.user = bob;
    expect(() => opened.call('main', ['A1'])).not.toThrow();
  });
});
