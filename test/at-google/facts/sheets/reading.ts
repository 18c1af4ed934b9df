import { described, kindOf } from '../described';
import type { Answer, Given, ScriptFact } from '../fact';
import { onTab } from '../on-tab';

const INTAKE = 'Raw tabs are read by the kinds of their cells (src/intake): cells would be left out, or counted wrong.';

/** One cell, as getValues hands it over. */
function read(
  id: string,
  says: string,
  given: Given,
  expected: Answer[],
  answer: (value: unknown) => Answer = described,
): ScriptFact {
  return {
    id: `read: ${id}`,
    says,
    otherwise: INTAKE,
    expected,
    find: () => onTab((sheet) => answer(put(sheet.getRange('A1'), given).getValues()[0][0])),
  };
}

/** Types into a cell, after its format where it has one. */
function put(cell: GoogleAppsScript.Spreadsheet.Range, given: Given): GoogleAppsScript.Spreadsheet.Range {
  if (typeof given !== 'object') return cell.setValue(given);
  return cell.setNumberFormat(given.format).setValue(given.value);
}

/** How getValues hands cells over, and how large tabs are. */
export const readingFacts: ScriptFact[] = [
  read('blank cell', 'A blank cell is read as an empty text.', '', ['blank']),
  read('number', 'A number is read as a number.', 12.5, ['number 12.5']),
  read('percentage', '10 % is read as 0.1.', { value: 0.1, format: '0%' }, ['number 0.1']),
  read('boolean', 'A ticked box is read as a boolean.', true, ['boolean true']),
  read(
    'day',
    "A date is read as a Date, midnight on the spreadsheet's clock.",
    { value: 42_856, format: 'yyyy-mm-dd' },
    ['Date 2017-05-01T00:00:00'],
  ),
  read('time of day', 'A time of day is read as a Date.', { value: 0.375, format: 'hh:mm' }, ['Date'], kindOf),
  read(
    'duration',
    'A duration is read as a Date or as a number.',
    { value: 0.375, format: '[h]:mm:ss' },
    ['Date', 'number'],
    kindOf,
  ),
  read('error cell', 'An error cell is read as its text or as an Error.', '=NA()', ['text #N/A', 'Error #N/A']),
  read('date typed by its locale', 'A date that is typed is read as a Date.', '2017-05-01', [
    'Date 2017-05-01T00:00:00',
  ]),
  {
    id: 'read: empty tab',
    says: 'The data of an empty tab are one blank cell.',
    otherwise: 'Empty tabs end the reading with an error (src/google/read-tabs.ts).',
    expected: [[1, 1, 'blank']],
    find: () =>
      onTab((sheet) => {
        const range = sheet.getDataRange();
        return [range.getNumRows(), range.getNumColumns(), described(range.getValues()[0][0])];
      }),
  },
  {
    id: 'read: new tab',
    says: 'A tab that is made has 1,000 rows and 26 columns.',
    otherwise: 'Building on a new tab would write beyond its edge, and fail (src/google/write-draft.ts).',
    expected: [[1_000, 26]],
    find: () => onTab((sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()]),
  },
  {
    id: 'read: number of a tab',
    says: 'A tab is found again by its number after it was renamed.',
    otherwise: 'The add-on takes a renamed tab for a new one: answers and the plan are not found.',
    expected: [true],
    find: () =>
      onTab((sheet) => {
        const renamed = sheet.setName('Facts, renamed');
        return SpreadsheetApp.getActiveSpreadsheet().getSheetById(renamed.getSheetId())?.getName() === 'Facts, renamed';
      }),
  },
  {
    id: 'read: range to the edge',
    says: 'B5:C names a range down to the edge of the tab.',
    otherwise: 'Colours and unprotected areas of the KPI sheet end too early (src/google/write-draft.ts).',
    expected: [[5, 996, 2]],
    find: () =>
      onTab((sheet) => {
        const range = sheet.getRange('B5:C');
        return [range.getRow(), range.getNumRows(), range.getNumColumns()];
      }),
  },
  {
    id: 'read: list of places',
    says: 'Rows and cells can be named together, as 2:4 and B5.',
    otherwise: 'The links of an explanation select nothing (src/google/selection.ts).',
    expected: [[3, 1]],
    find: () =>
      onTab((sheet) =>
        sheet
          .getRangeList(['2:4', 'B5'])
          .getRanges()
          .map((range) => range.getNumRows()),
      ),
  },
];
