import { type Answer, REFUSED, type ScriptFact } from '../fact';
import { onTab } from '../on-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const REFUSALS = 'Nothing breaks: the add-on does not do it, and the local host refuses it with these words.';

const refused = (id: string, says: string, work: (sheet: Sheet) => Answer): ScriptFact => ({
  id: `shape: ${id}`,
  says,
  otherwise: REFUSALS,
  expected: [REFUSED],
  find: () => onTab(work),
});

const lettersOf = (sheet: Sheet, rows: number): Answer =>
  sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map(([value]) => String(value));

/** Rows, columns and names of tabs: how they change, and what is refused. */
export const shapeFacts: ScriptFact[] = [
  {
    id: 'shape: rows at the end',
    says: 'Rows can be added after the last one, columns too.',
    otherwise: 'A KPI sheet that grows beyond its tab cannot be written (src/google/write-draft.ts).',
    expected: [[1_010, 28]],
    find: () =>
      onTab((sheet) => {
        sheet.insertRowsAfter(1_000, 10);
        sheet.insertColumnsAfter(26, 2);
        return [sheet.getMaxRows(), sheet.getMaxColumns()];
      }),
  },
  {
    id: 'shape: moved rows',
    says: 'Rows that are moved below all others come back as they were, their formulas included.',
    otherwise: 'Rows that are taken off the KPI sheet are lost when its writing fails (src/google/undo-draft.ts).',
    expected: [
      [
        ['a', 'c', 'd', 'b'],
        ['a', 'b', 'c', 'd'],
      ],
    ],
    find: () =>
      onTab((sheet) => {
        sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.moveRows(sheet.getRange('A2'), 5);
        const moved = lettersOf(sheet, 4);
        sheet.moveRows(sheet.getRange('A4'), 2);
        return [moved, lettersOf(sheet, 4)];
      }),
  },
  {
    id: 'shape: beyond the edge',
    says: 'A cell beyond the edge of a tab cannot be written, or the tab grows.',
    otherwise: 'What is written there is lost without a word: rows are always added first.',
    expected: [REFUSED, 1],
    find: () => onTab((sheet) => Number(sheet.getRange(1_001, 1).setValue(1).getValue())),
  },
  refused('rows far past the end', 'Rows cannot be added after a row that is not there.', (sheet) => {
    sheet.insertRowsAfter(2_000, 1);
    return sheet.getMaxRows();
  }),
  refused('columns far past the end', 'Columns cannot be added after a column that is not there.', (sheet) => {
    sheet.insertColumnsAfter(200, 1);
    return sheet.getMaxColumns();
  }),
  refused('all rows frozen', 'Not all rows of a tab can be frozen.', (sheet) => {
    sheet.setFrozenRows(sheet.getMaxRows());
    SpreadsheetApp.flush();
    return sheet.getFrozenRows();
  }),
  refused('all rows deleted', 'The rows below the frozen ones cannot all be deleted.', (sheet) => {
    sheet.setFrozenRows(1);
    sheet.deleteRows(2, sheet.getMaxRows() - 1);
    SpreadsheetApp.flush();
    return sheet.getMaxRows();
  }),
  refused(
    'long name',
    'The name of a tab cannot have more than 100 letters.',
    (sheet) => sheet.setName('x'.repeat(101)).getName().length,
  ),
  refused('name in use', 'Two tabs cannot have the same name.', (sheet) => {
    const [other] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    return sheet.setName(other.getName()).getName();
  }),
];
