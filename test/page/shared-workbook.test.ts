import { book } from './book';
import { openPage } from './open-page';

describe('what a person does on the page', () => {
  test.each([
    ['a number', '12.5', 12.5],
    ['a text', 'Acme', 'Acme'],
    ['a text behind an apostrophe', "'007", '007'],
    ['a truth', 'TRUE', true],
    ['a percentage', '12%', 0.12],
    ['a formula', '=A1&"x"', { formula: '=A1&"x"' }],
    ['a day', '1/31/2024', 45322],
  ])('%s reaches the workbook', (_what, typed, content) => {
    const { sheet, shared } = book();
    openPage(shared).type('Deals', 'C3', typed);
    expect(sheet.contents.get(2, 2)).toEqual(content);
  });

  test('a cleared cell is blank', () => {
    const { sheet, shared } = book();
    openPage(shared).type('Deals', 'A1', '');
    expect(sheet.contents.get(0, 0)).toBeUndefined();
  });

  test('an undone edit is undone in the workbook, too, and done again', async () => {
    const { sheet, shared } = book();
    const { type, model } = openPage(shared);
    type('Deals', 'A1', 'b');
    model.dispatch('REQUEST_UNDO');
    expect(sheet.contents.get(0, 0)).toBe('a');
    model.dispatch('REQUEST_REDO');
    expect(sheet.contents.get(0, 0)).toBe('b');
  });

  test('styles, widths, a new tab and a new name reach the workbook', () => {
    const { workbook, sheet, shared } = book();
    const { model, sheetId } = openPage(shared);
    const target = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    model.dispatch('SET_FORMATTING', { sheetId: '0', target, style: { bold: true, fillColor: '#FF0000' } });
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: '0', dimension: 'COL', elements: [1], size: 222 });
    model.dispatch('CREATE_SHEET', { sheetId: 'mine', position: 0, name: 'Mine', rows: 5, cols: 4 });
    model.dispatch('RENAME_SHEET', { sheetId: sheetId('Deals'), oldName: 'Deals', newName: 'Sales' });
    expect(sheet.styles.get(0, 1)).toMatchObject({ bold: true, background: '#FF0000' });
    expect(sheet.columnWidths.get(2)).toBe(222);
    expect(workbook.sheets.map(({ name, rows, columns }) => [name, rows, columns])).toEqual([
      ['Mine', 5, 4],
      ['Sales', 20, 6],
    ]);
  });

  test('rows that come in take notes and formulas along; undone, all is back', () => {
    const { workbook, sheet, shared } = book([['a', 1], ['b', 2], [{ formula: '=SUM(B1:B2)' }]]);
    sheet.notes.set(1, 0, 'about b');
    const { model } = openPage(shared);
    const rows = { sheetId: '0', sheetName: 'Deals', dimension: 'ROW', base: 0, quantity: 2 } as const;
    model.dispatch('ADD_COLUMNS_ROWS', { ...rows, position: 'after' });
    expect(sheet.notes.get(3, 0)).toBe('about b');
    expect(sheet.contents.get(4, 0)).toEqual({ formula: '=SUM(B1:B4)' });
    expect(workbook.read(sheet, 4, 0).value).toBe(3);
    model.dispatch('REQUEST_UNDO');
    expect([sheet.rows, sheet.notes.get(1, 0), sheet.contents.get(2, 0)]).toEqual([
      20,
      'about b',
      { formula: '=SUM(B1:B2)' },
    ]);
  });
});
