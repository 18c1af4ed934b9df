import { run } from '../fixtures/dist';

const body = (statements: string): string => `const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${statements}`;

test.each([
  ['=ROWS(A:A)', 1000],
  ['=ROWS(A2:A)', 999],
  ['=COLUMNS(2:3)', 26],
  ['=COUNTBLANK(A1:A700)', 699],
  ['=ROWS(OFFSET(A1,0,0,900,1))', 900],
  ['=COUNTBLANK(INDIRECT("A1:A800"))', 799],
])('%s counts blank rows below the last cell', (formula, shown) => {
  const statements = `sheet.getRange('A1').setValue(1); sheet.getRange('C1').setFormula(\`${formula}\`);`;
  expect(run(body(`${statements} return sheet.getRange('C1').getValue();`))).toBe(shown);
});

test('what fills many rows finds them blank, and ends the tab', () => {
  const statements = `
    sheet.getRange('C1').setFormula('=A1+1');
    const before = [sheet.getRange('C1').getValue(), sheet.getLastRow()];
    sheet.getRange('A1').setFormula('=SEQUENCE(300)');
    return [before, sheet.getRange('C1').getValue(), sheet.getLastRow(), sheet.getRange('A300').getValue()];`;
  expect(run(body(statements))).toEqual([[1, 1], 2, 300, 300]);
});

test('what is written far below counts, and rows that come and go move what formulas see', () => {
  const statements = `
    sheet.getRange('A1:A2').setValues([[1], ['x']]);
    sheet.getRange('C1:C3').setFormulas([['=SUM(A1:A900)'], ['=COUNTA($A$1:$A$900)'], ['=A2']]);
    const before = [...sheet.getRange('C1:C2').getValues().flat(), sheet.getRange('C3').getDisplayValue()];
    sheet.getRange('A700').setValue(40);
    const written = sheet.getRange('C1:C2').getValues().flat();
    sheet.insertRowsBefore(2, 60);
    sheet.getRange('A30').setValue(9);
    const apart = sheet.getRange('C1').getValue() + sheet.getRange('C62').getValue();
    sheet.deleteRows(2, 60);
    return [before, written, apart, sheet.getRange('C1:C2').getValues().flat(), sheet.getRange("C3").getFormula()];`;
  expect(run(body(statements))).toEqual([[1, 2, 'x'], [41, 3], 54, [41, 3], '=A2']);
});
