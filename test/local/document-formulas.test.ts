import { run } from './fixtures/dist';
import { onSheet } from './fixtures/on-sheet';

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
