import { fixedReference, formulaText, wholeColumns } from '../../../src/sheet/draft/a1';

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
