import { REFUSED, type ScriptFact } from '../fact';
import { onTabIn } from '../on-tab';

const SHEET =
  'The formulas of the KPI sheet (src/sheet/kpi-sheet/formulas.ts) show errors in spreadsheets of this locale: status, pace and attainment are gone.';

/** Formulas as the KPI sheet writes them, over A1 = 10, A2 = 8, A3 blank; and what they show. */
const OURS: [formula: string, shown: string][] = [
  ['=IF(AND(ISNUMBER(A1);ISNUMBER(A2));IF(A2>0;MIN(A1/A2;99/100);"");"")', '0.99'],
  ['=IF(ISNUMBER(A3);A1*(3/4);"")', ''],
  ['=IF(NOT(ISNUMBER(A1));"none";IF(A1>=A2*(4/5);"on track";"behind"))', 'on track'],
  ['=IF(NOW()>$A$1+2/24;"overdue";"on time")', 'overdue'],
];

const shownBy = (locale: string, formulas: string[]): string[] =>
  onTabIn(locale, (sheet) => {
    sheet.getRange('A1:A2').setValues([[10], [8]]);
    // A number shows with the mark of its locale; the text of it is the same everywhere
    const range = sheet.getRange(1, 2, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    SpreadsheetApp.flush();
    return range.getValues().map(([value]) => String(value));
  });

/** Formulas that a script writes, in a locale that separates by commas and in one that separates by semicolons. */
export const formulaFacts: ScriptFact[] = ['en_US', 'nl_NL', 'de_DE'].flatMap((locale): ScriptFact[] => [
  {
    id: `formula: semicolons in ${locale}`,
    says: `Formulas with semicolons, English names and fractions work in a spreadsheet of ${locale}.`,
    otherwise: SHEET,
    expected: [OURS.map(([, shown]) => shown)],
    find: () =>
      shownBy(
        locale,
        OURS.map(([formula]) => formula),
      ),
  },
  {
    id: `formula: a custom function in ${locale}`,
    says: `A custom function is called from a formula with semicolons in a spreadsheet of ${locale}.`,
    otherwise: 'KPIs that are kept live on the KPI sheet show errors in spreadsheets of this locale.',
    expected: [['600']],
    find: () => shownBy(locale, ['=CLV(50;4;3)']),
  },
  {
    id: `formula: commas in ${locale}`,
    says: `What a formula with commas shows in a spreadsheet of ${locale}.`,
    otherwise: 'Nothing leans on it: our formulas have semicolons.',
    expected: 'any',
    hostMayDiffer: 'who has tried it disagrees',
    find: () => {
      try {
        return shownBy(locale, ['=MAX(1,2)']);
      } catch {
        return REFUSED;
      }
    },
  },
  {
    id: `formula: written back in ${locale}`,
    says: `A formula that is read and written back stays the same in a spreadsheet of ${locale}.`,
    otherwise: 'Taking back a failed build breaks the formulas of people (src/google/undo-draft.ts).',
    expected: [['3', '3', true]],
    find: () =>
      onTabIn(locale, (sheet) => {
        const cell = sheet.getRange('A1').setFormula('=IF(1>0;3;4)');
        SpreadsheetApp.flush();
        const [before, formula] = [cell.getValue(), cell.getFormula()];
        cell.setValue(formula);
        SpreadsheetApp.flush();
        return [String(before), String(cell.getValue()), cell.getFormula() === formula];
      }),
  },
]);
