import { Workbook } from '../../../local/workbook/workbook';
import { fixedReference, formulaNumber, formulaText, wholeColumns } from '../../../src/sheet/draft/a1';

test('a quote within a text of a formula is doubled, so that the text ends where it should', () => {
  expect(formulaText('a "b" c')).toBe('"a ""b"" c"');
  expect(formulaText('"&EVIL()&"')).toBe('"""&EVIL()&"""');
  expect(formulaText('')).toBe('""');
});

test('so is an apostrophe in the name of a tab', () => {
  expect(wholeColumns("Won't fit", 8)).toBe("'Won''t fit'!A:H");
  expect(wholeColumns("'!A1)+EVIL('", 1)).toBe("'''!A1)+EVIL('''!A:A");
});

test('columns reach to the last, past Z too; of a tab without any the first is named', () => {
  expect(wholeColumns('Deals', 27)).toBe("'Deals'!A:AA");
  expect(wholeColumns('Deals', 0)).toBe("'Deals'!A:A");
  expect(fixedReference(7, 2)).toBe('$B$7');
});

test.each([
  [17 / 31, 'nl_NL'],
  [0.925, 'en_US'],
  [-0.1, 'nl_NL'],
  [3, 'nl_NL'],
])('%d stands in a formula as it is, in any locale', (value, locale) => {
  const workbook = new Workbook('test', locale, 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 1, columns: 1 });
  workbook.type(sheet, 0, 0, `=2/${formulaNumber(value)}`);
  expect(workbook.read(sheet, 0, 0).value).toBeCloseTo(2 / value, 7);
});
