import { workbookChanges } from '../../local/page/changes/workbook-changes';
import { sheetImage } from '../../local/page/views/sheet-image';
import { Workbook } from '../../local/workbook/workbook';

test('a script may write more cells at once than a function takes arguments', () => {
  const workbook = new Workbook('Book', 'en_US', 'Etc/UTC');
  const size = { rows: 70_000, columns: 3 };
  const sheet = workbook.addSheet('Deals', size);
  const before = sheetImage(workbook, sheet);
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) sheet.setContent(row, column, row);
  }
  const changes = workbookChanges([before], [sheetImage(workbook, sheet)]);
  expect(changes).toHaveLength(size.rows * size.columns);
});
