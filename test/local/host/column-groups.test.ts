import { hostOf } from '../fixtures/dist';

/** The columns that are hidden once a script has run on the first sheet. */
function hiddenAfter(body: string): number[] {
  const host = hostOf(
    `function test() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; const at = (a1) => sheet.getRange(a1); ${body} }`,
  );
  host.call('test', []);
  return [...host.workbook.sheets[0].hiddenColumns].sort((one, other) => one - other);
}

test.each([
  ['a group closes with all its columns', 'at("C1:D1").shiftColumnGroupDepth(1).collapseGroups();', [3, 4]],
  ['a part of a group closes all of it', 'at("C1:E1").shiftColumnGroupDepth(1); at("D1").collapseGroups();', [3, 4, 5]],
  ['an opened group is seen', 'at("C1:D1").shiftColumnGroupDepth(1).collapseGroups().expandGroups();', []],
  [
    'a group that is gone hides nothing',
    'at("C1:D1").shiftColumnGroupDepth(1).collapseGroups().shiftColumnGroupDepth(-1);',
    [],
  ],
  ['columns without a group stay', 'at("C1:D1").collapseGroups();', []],
])('%s', (_what, body, hidden) => {
  expect(hiddenAfter(body)).toEqual(hidden);
});
