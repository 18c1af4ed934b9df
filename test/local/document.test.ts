import { hostOf, run } from './fixtures/dist';

const onSheet = (body: string): string =>
  `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body}`;

/** The value and the formula that a written string becomes. */
function typed(text: string, locale = 'en_US'): unknown {
  const body = onSheet(
    'const cell = sheet.getRange(1, 1); cell.setValues([[TEXT]]); const v = cell.getValue(); return [v instanceof Date ? Utilities.formatDate(v, book.getSpreadsheetTimeZone(), "yyyy-MM-dd\'T\'HH:mm") : v, cell.getFormula()];',
  );
  const [value, formula] = run(body.replace('TEXT', JSON.stringify(text)), {
    locale,
    clock: { now: () => Date.UTC(2026, 5, 1) },
  }) as [unknown, string];
  return formula === '' ? value : formula;
}

describe('a string written with setValues is read as if typed', () => {
  test.each([
    ['007', 7],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['$2.99', 2.99],
    ['(1,200)', -1200],
    ['1e3', 1000],
    ['TRUE', true],
    ['1-2', '2026-01-02T00:00'],
    ['3/4/2024', '2024-03-04T00:00'],
    ['2024-01-31', '2024-01-31T00:00'],
    ['2024-01-31 10:30', '2024-01-31T10:30'],
    ['5 Jan 2024', '2024-01-05T00:00'],
    ['January 5, 2024', '2024-01-05T00:00'],
    ['31/12/2024', '31/12/2024'],
    ['1.234,5', '1.234,5'],
    ['=1+1', '=1+1'],
    ['+A2', '=+A2'],
    ['-A2', '=-A2'],
    ['-', '-'],
    ["'=1+1", '=1+1'],
    ["'007", '007'],
    ['Acme 12', 'Acme 12'],
    ['  ', '  '],
  ])('%p in en_US is %p', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each([
    ['1.234,5', 1234.5],
    ['1-2', '2026-02-01T00:00'],
    ['31-12-2024', '2024-12-31T00:00'],
    ['5 mei 2024', '2024-05-05T00:00'],
    ['WAAR', true],
    ['1,234.5', '1,234.5'],
  ])('%p in nl_NL is %p', (text, expected) => {
    expect(typed(text, 'nl_NL')).toEqual(expected);
  });

  test('in a cell of text format it stays, unless it begins with an equals sign', () => {
    const body = onSheet(`
      const range = sheet.getRange('A1:B1').setNumberFormat('@');
      range.setValues([['007', '=1+1']]);
      return [range.getValues()[0][0], range.getFormulas()[0]];`);
    expect(run(body)).toEqual(['007', ['', '=1+1']]);
  });
});

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

describe('formulas', () => {
  test('take semicolons in every locale', () => {
    const body = onSheet(
      "sheet.getRange('A1:A2').setValues([[2], [3]]); return sheet.getRange('B1').setFormula('=SUM(A1;A2)').getValue();",
    );
    expect([run(body, { locale: 'en_US' }), run(body, { locale: 'nl_NL' })]).toEqual([5, 5]);
  });

  test('refuse a comma where it is the decimal sign', () => {
    const body = onSheet("sheet.getRange('B1').setFormula('=SUM(A1,A2)');");
    expect(() => run(body, { locale: 'nl_NL' })).toThrow('Formula parse error');
    expect(run(body, { locale: 'en_US' })).toBeNull();
    expect(() => run(onSheet("sheet.getRange('B1').setFormula('=A1*0.5');"), { locale: 'de_DE' })).toThrow(
      'Formula parse error',
    );
  });

  test('leave commas in texts and tab names alone', () => {
    const body = onSheet(`
      book.insertSheet('a, b').getRange('A1').setValue(4);
      return sheet.getRange('B1').setFormula("='a, b'!A1&\\",\\"").getValue();`);
    expect(run(body, { locale: 'fr_FR' })).toBe('4,');
  });

  test('are read back as the locale writes them', () => {
    const body = onSheet("return sheet.getRange('B1').setFormula('=IF(A1=1;2;3)').getFormula();");
    expect(run(body, { locale: 'nl_NL' })).toBe('=IF(A1=1;2;3)');
    expect(run(body, { locale: 'en_US' })).toBe('=IF(A1=1,2,3)');
  });

  test('show a new result after a cell they speak of was written', () => {
    const body = onSheet(`
      const input = sheet.getRange('A1').setValue(1); const result = sheet.getRange('B1').setFormula('=A1*10');
      const before = result.getValue(); input.setValue(7);
      return [before, result.getValue()];`);
    expect(run(body)).toEqual([10, 70]);
  });

  test('give the errors of Sheets', () => {
    const body = onSheet(`
      sheet.getRange('A1:A3').setFormulas([['=1/0'], ['=NOSUCH(1)'], ['=Missing!A1']]);
      return sheet.getRange('A1:A3').getValues();`);
    expect(run(body)).toEqual([['#DIV/0!'], ['#NAME?'], ['#REF!']]);
  });

  test('spill, and count in the last row; a cell in the way makes it an error', () => {
    const body = onSheet(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('C1').setFormula('=A1:A3');
      const spilled = [sheet.getRange('C1:C3').getValues().join(), sheet.getLastColumn()];
      sheet.getRange('C2').setValue('in the way');
      return [...spilled, sheet.getRange('C1').getValue()];`);
    expect(run(body)).toEqual(['1,2,3', 3, '#REF!']);
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
