import { type Answer, REFUSED, type ScriptFact } from '../fact';
import { onTab } from '../on-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BUILDING = 'The KPI sheet cannot be built, or not taken back (src/google/write-draft.ts, undo-draft.ts).';
const REFUSAL = 'Nothing breaks: the add-on does not do it, and the local host refuses it too.';

const rule = (
  id: string,
  says: string,
  otherwise: string,
  expected: Answer[],
  look: (sheet: Sheet) => Answer,
): ScriptFact => ({ id: `rule: ${id}`, says, otherwise, expected, find: () => onTab(look) });

/** Choices, colours and protections of cells. */
export const ruleFacts: ScriptFact[] = [
  rule(
    'choices',
    'Cells get choices, others beside them none, and both are read back.',
    BUILDING,
    [[true, true]],
    (sheet) => {
      const choices = SpreadsheetApp.newDataValidation().requireValueInList(['weekly', 'monthly'], true);
      const range = sheet
        .getRange('A1:B1')
        .setDataValidations([[choices.setAllowInvalid(true).build(), null]] as never);
      const [[first, second]] = range.getDataValidations();
      return [String(first?.getCriteriaValues()[0]) === 'weekly,monthly', second === null];
    },
  ),
  rule(
    'any date',
    'A cell is asked for a date, with a text that helps; another value is let through.',
    BUILDING,
    ['soon'],
    (sheet) => {
      const dates = SpreadsheetApp.newDataValidation()
        .requireDate()
        .setAllowInvalid(true)
        .setHelpText('A date')
        .build();
      return String(sheet.getRange('A1').setDataValidation(dates).setValue('soon').getValue());
    },
  ),
  rule('date with an argument', 'requireDate takes no argument.', REFUSAL, [REFUSED], () => {
    const builder = SpreadsheetApp.newDataValidation() as unknown as { requireDate(day: Date): unknown };
    return typeof builder.requireDate(new Date(0));
  }),
  rule(
    'date as a text',
    'requireDateAfter takes no text.',
    REFUSAL,
    [REFUSED],
    () => typeof SpreadsheetApp.newDataValidation().requireDateAfter('2017-05-01' as never),
  ),
  rule(
    'colours',
    'Words get colours down to the edge of a tab, and the rules are read back.',
    BUILDING,
    [[2, 'B5:B1000']],
    (sheet) => {
      const area = [sheet.getRange('B5:B')];
      const word = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('behind').setBackground('#f4c7c3');
      const filled = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setFontColor('#1f3a5f').setBold(true);
      sheet.setConditionalFormatRules([word.setRanges(area).build(), filled.setRanges(area).build()]);
      const rules = sheet.getConditionalFormatRules();
      return [rules.length, rules[0].getRanges()[0].getA1Notation()];
    },
  ),
  rule(
    'protection',
    'A tab is protected with a warning, some areas left free, and the protection goes again.',
    BUILDING,
    [[1, true, 2, 0]],
    (sheet) => {
      const protection = sheet.protect().setWarningOnly(true);
      protection.setUnprotectedRanges([sheet.getRange('B5:C'), sheet.getRange('E1')]);
      const type = SpreadsheetApp.ProtectionType.SHEET;
      const [found, ...more] = sheet.getProtections(type);
      const said: Answer = [1 + more.length, found.isWarningOnly(), found.getUnprotectedRanges().length];
      found.remove();
      return [...said, sheet.getProtections(type).length];
    },
  ),
  rule(
    'range of a protection',
    'The range of the protection of a whole tab has no address.',
    'Nothing leans on it.',
    ['', 'A1:Z1000'],
    (sheet) => sheet.protect().getRange().getA1Notation(),
  ),
  rule(
    'notes',
    'Cells get notes, others beside them none.',
    BUILDING,
    [['why', '']],
    (sheet) =>
      sheet
        .getRange('A1:B1')
        .setNotes([['why', '']])
        .getNotes()[0],
  ),
  rule(
    'named range',
    'What a name is whose rows are deleted.',
    'Nothing leans on it: the add-on has no named ranges.',
    [0, 1, REFUSED],
    (sheet) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.setNamedRange('facts_name', sheet.getRange('A5'));
      sheet.deleteRow(5);
      SpreadsheetApp.flush();
      const named = spreadsheet.getNamedRanges().filter((one) => one.getName() === 'facts_name');
      for (const one of named) one.remove();
      return named.length;
    },
  ),
];
