import type { Area } from '../../../local/workbook/a1';
import { movedFormula } from '../../../local/workbook/formulas/moved-formula';
import { run } from '../fixtures/dist';

const size = { rows: 100, columns: 26 };
const own = (tab: string | undefined): boolean => tab === undefined || tab === 'Won’t fit' || tab === "It's";
const down = (area: Area): Area => ({ ...area, row: area.row + 2 });

test.each([
  ['=A1+$B$2', '=A3+$B$4'],
  ['=SUM(A1:B2,A:C,2:5)', '=SUM(A3:B4,A:C,4:7)'],
  ['=IF(C7="A1 or B2",A1,"")', '=IF(C9="A1 or B2",A3,"")'],
  ["='It''s'!A1+Other!A1", "='It''s'!A3+Other!A1"],
  ['=LOG10(A1)+MRR12x', '=LOG10(A3)+MRR12x'],
  ['=A2:C', '=A4:C'],
])('%s moves to %s', (formula, moved) => {
  expect(movedFormula(formula, own, size, down)).toBe(moved);
});

test('what is gone becomes #REF!', () => {
  expect(movedFormula('=A1+B2', own, size, ({ row, ...area }) => (row === 1 ? null : { ...area, row: row - 1 }))).toBe(
    '=#REF!+B1',
  );
});

const body = (statements: string): string =>
  `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${statements}`;

test('a deleted row takes its own formula along, and the formulas below still mean their own rows', () => {
  const shown = run(
    body(
      "sheet.getRange('A1:B3').setValues([[1, '=A1*10'], [2, '=A2*10'], [3, '=A3*10']]); sheet.getRange('C1').setFormula('=SUM(A1:A3)'); sheet.deleteRows(2, 1); return sheet.getRange('A1:C2').getValues();",
    ),
  );
  expect(shown).toEqual([
    [1, 10, 4],
    [3, 30, ''],
  ]);
});

test('rows put in between move what formulas of another tab speak of', () => {
  const shown = run(
    body(
      "sheet.getRange('A1:A2').setValues([[1], [2]]); const other = book.insertSheet('Other'); other.getRange('A1').setFormula('=Sheet1!A2'); sheet.insertRowsBefore(1, 3); return [other.getRange('A1').getValue(), other.getRange('A1').getFormula()];",
    ),
  );
  expect(shown).toEqual([2, '=Sheet1!A5']);
});
