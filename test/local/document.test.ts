import { hostOf, run } from './fixtures/dist';
import { onSheet } from './fixtures/on-sheet';

describe('setValues', () => {
  test('refuses data of another size, in the words of Google', () => {
    expect(() => run(onSheet("sheet.getRange('A1:B2').setValues([[1, 2]]);"))).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => run(onSheet("sheet.getRange('A1:B2').setValues([[1, 2], [3]]);"))).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test.each(['NaN', 'Infinity', 'undefined', '{}', 'new Date(NaN)'])('refuses %s', (value) => {
    expect(() => run(onSheet(`sheet.getRange('B3').setValues([[${value}]]);`))).toThrow('B3: ');
  });

  test('refuses more than 50,000 characters in a cell', () => {
    expect(() => run(onSheet("sheet.getRange('A1').setValue('x'.repeat(50001));"))).toThrow(
      'maximum of 50000 characters',
    );
  });

  test('refuses what the rule of the cell forbids', () => {
    const body = onSheet(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['weekly', 'monthly']).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule).setValue('weekly').setValue('never');`);
    expect(() => run(body)).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
  });

  test('null makes a cell blank, and a blank cell reads as an empty string', () => {
    expect(
      run(onSheet("return sheet.getRange('A1:B1').setValues([[1, 2]]).setValues([[null, 3]]).getValues();")),
    ).toEqual([['', 3]]);
  });
});

describe('the grid', () => {
  test.each(['1001, 1', '1, 27', '999, 1, 3, 1'])('ends: getRange(%s) throws', (place) => {
    expect(() => run(onSheet(`sheet.getRange(${place});`))).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('grows by inserting rows', () => {
    expect(
      run(
        onSheet(
          'sheet.insertRowsAfter(1000, 5); return [sheet.getMaxRows(), sheet.getRange(1005, 1).getA1Notation()];',
        ),
      ),
    ).toEqual([1005, 'A1005']);
  });

  test('has rows look as the one that they are inserted after', () => {
    const looks = run(
      onSheet(
        `sheet.getRange('A2').setFontWeight('bold'); sheet.insertRowsAfter(2, 2);
         return sheet.getRange('A1:A5').getFontWeights();`,
      ),
    );
    expect(looks).toEqual([['normal'], ['bold'], ['bold'], ['bold'], ['normal']]);
  });

  test('never holds more than ten million cells', () => {
    expect(() => run(onSheet('sheet.insertRowsAfter(1000, 400000);'))).toThrow('limit of 10000000 cells');
  });

  test('has 1,000 rows and 26 columns in a new sheet, whose name must be free', () => {
    expect(
      run(
        onSheet(
          "const made = book.insertSheet('KPIs'); return [made.getMaxRows(), made.getMaxColumns(), made.getName()];",
        ),
      ),
    ).toEqual([1000, 26, 'KPIs']);
    expect(() => run(onSheet("book.insertSheet('sheet1');"))).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });

  test('takes its ranges, rules, notes and metadata along when rows come in above', () => {
    const body = onSheet(`
      sheet.getRange('A2').setValue('x').setNote('why');
      sheet.getRange('2:2').addDeveloperMetadata('kpi', 'churn', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.insertRowBefore(1);
      const found = book.createDeveloperMetadataFinder().withKey('kpi').find()[0];
      return [sheet.getRange('A3').getValue(), sheet.getRange('A3').getNote(), found.getValue(), found.getLocation().getRow().getRow()];`);
    expect(run(body)).toEqual(['x', 'why', 'churn', 3]);
  });
});

describe('dates', () => {
  test('are moments of the spreadsheet zone, whatever the zone of the script', () => {
    const body = onSheet(`
      const cell = sheet.getRange('A1').setValue('2024-07-01');
      return [cell.getValue().toISOString(), book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];`);
    expect(run(body, { timeZone: 'Europe/Amsterdam' })).toEqual([
      '2024-06-30T22:00:00.000Z',
      'Europe/Amsterdam',
      'Etc/UTC',
    ]);
    expect(run(body, { timeZone: 'Asia/Kolkata' })).toEqual(['2024-06-30T18:30:00.000Z', 'Asia/Kolkata', 'Etc/UTC']);
    expect(run(body, { timeZone: 'America/Sao_Paulo' })).toEqual([
      '2024-07-01T03:00:00.000Z',
      'America/Sao_Paulo',
      'Etc/UTC',
    ]);
  });

  test('come back only where the format is a date', () => {
    const body = onSheet(
      "const cell = sheet.getRange('A1').setValue(45000); const plain = typeof cell.getValue(); cell.setNumberFormat('yyyy-mm-dd'); return [plain, cell.getValue() instanceof Date, cell.getDisplayValue()];",
    );
    expect(run(body)).toEqual(['number', true, '2023-03-15']);
  });

  test('a written Date gets the date format of the locale', () => {
    const body = onSheet("return sheet.getRange('A1').setValue(new Date(Date.UTC(2024, 0, 31))).getDisplayValue();");
    expect(run(body, { locale: 'nl_NL' })).toBe('31-1-2024');
    expect(run(body, { locale: 'en_US' })).toBe('1/31/2024');
  });
});

describe('what is set on a sheet', () => {
  test('stays and is read back', () => {
    const body = onSheet(`
      const range = sheet.getRange('A1:B2');
      range.setBackground('#FFF').setNote('n').setFontWeights([['bold', 'normal'], ['normal', 'bold']]).setWrap(true);
      sheet.setFrozenRows(1);
      const protection = range.protect().setDescription('made by the add-on').setWarningOnly(true);
      book.setNamedRange('Totals', range);
      const rules = [SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('behind').setBackground('#f00').setRanges([range]).build()];
      sheet.setConditionalFormatRules(rules);
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [range.getBackgrounds()[1][1], range.getNotes()[0][1], sheet.getFrozenRows(), found.length, found[0].getDescription(),
        found[0].isWarningOnly(), book.getRangeByName('Totals').getA1Notation(), book.getRangeByName('None'),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`);
    expect(run(body)).toEqual(['#ffffff', 'n', 1, 1, 'made by the add-on', true, 'A1:B2', null, 'A1:B2']);
  });

  test('a formula finds a named range', () => {
    const body = onSheet(
      "sheet.getRange('A1:A2').setValues([[2], [5]]); book.setNamedRange('Amounts', sheet.getRange('A1:A2')); return sheet.getRange('C1').setFormula('=SUM(Amounts)').getValue();",
    );
    expect(run(body)).toBe(7);
  });
});

test('calls are counted by what they do to the document', () => {
  const host = hostOf(
    `function main() { ${onSheet("sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('A1:B2').getValues(); Utilities.getUuid(); return sheet.getName();")} }`,
  );
  host.call('main');
  expect(host.counts).toMatchObject({
    reads: { 'Range.getValues': 1, 'Sheet.getName': 1 },
    writes: { 'Range.setValues': 1 },
    handles: { 'SpreadsheetApp.getActive': 1, 'Sheet.getRange': 2 },
    others: { 'Utilities.getUuid': 1 },
    cellsRead: 4,
    cellsWritten: 4,
    readsAfterWrites: 1,
  });
});
