import { hostOf, run } from '../fixtures/dist';

const body = (statements: string): string =>
  `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
   const place = (range) => range.getSheet().getName() + '!' + range.getA1Notation(); ${statements}`;

test('nothing chosen yet: the first cell of the active tab is the current one', () => {
  expect(run(body('return place(book.getCurrentCell());'))).toBe('Sheet1!A1');
});

test('a range is brought to the front and selected; its first cell is the current one', () => {
  const selected = run(
    body(
      "const other = book.insertSheet('Other'); sheet.getRange('B2:C9').activate(); return [place(book.getActiveRange()), place(book.getCurrentCell())];",
    ),
  );
  expect(selected).toEqual(['Sheet1!B2:C9', 'Sheet1!B2']);
});

test('of several ranges the last one holds the cursor', () => {
  expect(run(body("sheet.getRangeList(['A1', 'D4:E5']).activate(); return place(book.getCurrentCell());"))).toBe(
    'Sheet1!D4',
  );
});

test('the spreadsheet belongs to the person who opened it first; whoever else comes is an editor', () => {
  const user = { email: 'ann@example.com', locale: 'en' };
  const host = hostOf(
    'function main() { const book = SpreadsheetApp.getActive(); return [book.getOwner().getEmail(), book.getEditors().map((one) => one.getEmail())]; }',
    { user },
  );
  expect(host.call('main')).toEqual(['ann@example.com', []]);
  host.state.user = { email: 'bob@example.com', locale: 'en' };
  expect(host.call('main')).toEqual(['ann@example.com', ['bob@example.com']]);
});
