import type { CellStyle } from '../../../local/workbook/cell';
import { dropParked, noProgress, writeDraft, writeReversibly } from '../../../src/google/spreadsheet/write-draft';
import { type DraftCell, emptyDraft, type SheetDraft } from '../../../src/sheet/draft/draft';
import { servicesHere, sheetNamed } from '../services-here';

const TAB = 'KPIs';
const cellsOf = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * 10 + column));

/** What a draft makes of a sheet that held this much; null for one just made. */
function written(draft: Partial<SheetDraft>, held: number[][] | null = null) {
  const host = servicesHere([{ name: TAB, cells: held ?? [] }]);
  const sheet = sheetNamed(TAB);
  writeDraft(sheet, { ...emptyDraft(null, TAB), ...draft }, held && { rows: held.length, columns: held[0].length });
  return { sheet, state: host.workbook.sheets[0] };
}

/** One value in a corner. */
const at = (row: number, column: number) => ({ values: [{ row, column, values: [['x'] as DraftCell[]] }] });

test.each([
  ['stays as it is where all fits', 1_000, 26, [1_000, 26]],
  ['gets the rows that it lacks', 1_003, 26, [1_003, 26]],
  ['gets the columns that it lacks', 1_000, 29, [1_000, 29]],
  ['gets both', 1_001, 27, [1_001, 27]],
])('a sheet %s', (_what, row, column, size) => {
  const { sheet } = written(at(row, column));
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(size);
  expect(sheet.getRange(row, column).getValue()).toBe('x');
  const standing = written(at(row, column), cellsOf(2, 2)).sheet;
  expect([standing.getMaxRows(), standing.getMaxColumns()]).toEqual(size);
});

test('room is made for formats and bold cells too, and what fits into what was read asks for no size', () => {
  const formats = [{ row: 1_002, column: 1, values: [['0%']] }];
  expect(written({ formats }).sheet.getMaxRows()).toBe(1_002);
  expect(written({ bold: [{ row: 1, column: 28, values: [[true]] }] }).sheet.getMaxColumns()).toBe(28);
  const held = cellsOf(3, 3);
  servicesHere([{ name: TAB, cells: held }]);
  const sheet = sheetNamed(TAB);
  const asked = jest.spyOn(sheet, 'getMaxRows');
  writeDraft(sheet, { ...emptyDraft(0, TAB), ...at(3, 3) }, { rows: 3, columns: 3 });
  expect(asked).not.toHaveBeenCalled();
  writeDraft(sheet, { ...emptyDraft(0, TAB), ...at(4, 3) }, { rows: 3, columns: 3 });
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a sheet of one column and one row that is filled to its edge stays so small', () => {
  servicesHere([{ name: TAB, cells: [] }]);
  const sheet = sheetNamed(TAB);
  sheet.deleteColumns(2, 25);
  sheet.deleteRows(2, 999);
  writeDraft(sheet, { ...emptyDraft(0, TAB), ...at(1, 1) }, { rows: 1, columns: 1 });
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1, 1]);
});

test('a format comes before what is written in it: a number is a number, a text a text', () => {
  const block = <Value>(values: Value[][]) => [{ row: 1, column: 1, values }];
  const { sheet } = written({ values: block<DraftCell>([[5, '=1+1', '007']]), formats: block([['0.0', '@', '0']]) });
  expect(sheet.getRange(1, 1, 1, 3).getValues()).toEqual([[5, '=1+1', '007']]);
  expect(sheet.getRange(1, 1, 1, 3).getFormulas()).toEqual([['', '', '']]);
  sheet.getRange(1, 1).setNumberFormat('@');
  writeDraft(sheet, { ...emptyDraft(null, TAB), values: block<DraftCell>([[7]]), formats: block([['0']]) }, null);
  expect(sheet.getRange(1, 1).getValue()).toBe(7);
});

test('what a cell may hold is proposed, never forced', () => {
  const rules = [{ kind: 'list' as const, values: ['Ann', 'Bob'] }, { kind: 'date' as const, help: 'A day' }, null];
  const { sheet } = written({ validations: [{ row: 2, column: 1, values: [rules] }] });
  const [list, date, none] = sheet.getRange(2, 1, 1, 3).getDataValidations()[0];
  expect([list?.getCriteriaValues()[0], list?.getAllowInvalid()]).toEqual([['Ann', 'Bob'], true]);
  expect([date?.getHelpText(), date?.getAllowInvalid(), none]).toEqual(['A day', true, null]);
  expect(String(date?.getCriteriaType())).toBe('DATE_IS_VALID_DATE');
  // Rules that say nothing cost no call, and take nothing away.
  const write = jest.spyOn(sheet, 'getRange');
  writeDraft(sheet, { ...emptyDraft(null, TAB), validations: [{ row: 2, column: 1, values: [[null]] }] }, null);
  expect(write).not.toHaveBeenCalled();
  expect(sheet.getRange(2, 1).getDataValidation()).not.toBeNull();
});

test('looks come where the draft has them: weights, sizes, widths, heights, lines, what is frozen and what is closed', () => {
  const area = { row: 2, column: 2, rows: 1, columns: 2 };
  const { sheet, state } = written({
    bold: [{ row: 1, column: 1, values: [[true, false]] }],
    notes: [{ row: 1, column: 1, values: [['said', '']] }],
    ...{ large: [area], leftAligned: [area], wrapped: [area], boxes: [area] },
    widths: [{ column: 2, count: 2, pixels: 77 }],
    heights: [{ row: 3, count: 2, pixels: 44 }],
    ...{ frozenRows: 3, frozenColumns: 1, plain: true, closed: { column: 5, count: 2 } },
  });
  expect(sheet.getRange(1, 1, 1, 2).getFontWeights()).toEqual([['bold', 'normal']]);
  expect(sheet.getRange(1, 1, 1, 2).getNotes()).toEqual([['said', '']]);
  expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([100, 77, 77, 100]);
  expect([2, 3, 4, 5].map((row) => sheet.getRowHeight(row))).toEqual([21, 44, 44, 21]);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), state.gridlinesHidden]).toEqual([3, 1, true]);
  expect([...state.hiddenColumns]).toEqual([5, 6]);
  expect([...state.columnDepths].filter(([, depth]) => depth > 0)).toEqual([
    [5, 1],
    [6, 1],
  ]);
  const looks: Record<string, CellStyle> = {};
  state.styles.each((look, row, column) => {
    looks[`R${row + 1}C${column + 1}`] = look;
  });
  const sides = (cell: string): string[] => Object.keys(looks[cell]?.borders ?? {}).sort();
  expect([sides('R2C1'), sides('R2C2'), sides('R2C3'), sides('R2C4')]).toEqual([
    ...[[], ['bottom', 'left', 'right', 'top'], ['bottom', 'left', 'right', 'top'], []],
  ]);
  expect(looks.R2C3).toMatchObject({ fontSize: 16, horizontal: 'left', wrap: 'WRAP' });
});

test('words are at the left, at the right or in the middle, as the draft has them', () => {
  const place = (column: number) => [{ row: 2, column, rows: 1, columns: 1 }];
  const { state } = written({ leftAligned: place(1), rightAligned: place(2), centred: place(3) });
  const sides = [0, 1, 2, 3].map((column) => state.styles.get(1, column)?.horizontal);
  expect(sides).toEqual(['left', 'right', 'center', undefined]);
});

test('a sheet is protected with a warning, but for what is left free, to its edge where no end is named', () => {
  const { state } = written({
    unprotected: [
      { row: 2, column: 3, rows: 4, columns: 1 },
      { row: 2, column: 5, rows: null, columns: null },
    ],
  });
  expect(state.protections).toMatchObject([{ kind: 'SHEET', warningOnly: true }]);
  expect(state.protections[0].unprotected).toMatchObject([
    { row: 2, column: 3, rows: 4, columns: 1 },
    { row: 2, column: 5, rows: 999, columns: 22 },
  ]);
});

test('colours follow a word, a formula, or that something stands there at all', () => {
  const area = { row: 2, column: 1, rows: 5, columns: 1 };
  const look = { area, background: '#ffffff', text: '#000000', bold: true };
  const { sheet, state } = written({
    colours: [
      { ...look, word: 'on track' },
      { ...look, word: null },
      { ...look, word: null, formula: '=$A1=2', bold: false },
    ],
  });
  expect(sheet.getConditionalFormatRules()).toHaveLength(3);
  expect(state.conditionalFormats.map(({ criterion, values, bold }) => [criterion, values, bold])).toEqual([
    ['TEXT_EQUAL_TO', ['on track'], true],
    ['CELL_NOT_EMPTY', [], true],
    ['CUSTOM_FORMULA', ['=$A1=2'], false],
  ]);
  expect(state.conditionalFormats[0].areas).toMatchObject([area]);
});

describe('rows that go and come', () => {
  const rowEdits: SheetDraft['rowEdits'] = [
    { kind: 'insert', after: 2, count: 2 },
    { kind: 'delete', row: 5, count: 3 },
    { kind: 'delete', row: 1, count: 1 },
    { kind: 'insert', after: 1, count: 1 },
  ];
  const held = cellsOf(8, 2);
  const firsts = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): unknown[] =>
    sheet.getRange(1, 1, rows, 1).getValues().flat();
  const expected = [10, '', '', '', 50, 60, 70, ''];

  test('at once', () => {
    const { sheet } = written({ rowEdits }, held);
    expect(firsts(sheet, 8)).toEqual(expected);
  });

  // With rows to spare below, and on a sheet that is full to its last row.
  test.each([1_000, 8])('so that it can be taken back, then for good, on a sheet of %i rows', (rows) => {
    servicesHere([{ name: TAB, cells: held }]);
    const sheet = sheetNamed(TAB);
    if (rows < 1_000) sheet.deleteRows(rows + 1, 1_000 - rows);
    const size = { rows: 8, columns: 2 };
    const progress = noProgress(size);
    writeReversibly(sheet, { ...emptyDraft(0, TAB), rowEdits }, size, progress);
    // Those that are to go lie at the very end: nothing is lost yet.
    expect(firsts(sheet, 11)).toEqual([10, '', '', '', 50, 60, 70, 20, 30, 40, 0]);
    expect([progress.rowEdits, progress.bottom, progress.parked]).toEqual([4, 11, 4]);
    dropParked(sheet, progress);
    expect(firsts(sheet, 7)).toEqual(expected.slice(0, 7));
    expect(sheet.getMaxRows()).toBe(rows < 1_000 ? 8 : 999);
  });

  test('where none is to go, no row is added and none taken away', () => {
    servicesHere([{ name: TAB, cells: held }]);
    const sheet = sheetNamed(TAB);
    const progress = noProgress({ rows: 8, columns: 2 });
    writeReversibly(sheet, { ...emptyDraft(0, TAB), rowEdits: [rowEdits[0]] }, { rows: 8, columns: 2 }, progress);
    expect([progress.added.spare, progress.parked, sheet.getMaxRows()]).toEqual([null, 0, 1_002]);
    dropParked(sheet, progress);
    expect(sheet.getMaxRows()).toBe(1_002);
  });
});

test('what a draft does not have costs no call', () => {
  servicesHere([{ name: TAB, cells: cellsOf(2, 2) }]);
  const sheet = sheetNamed(TAB);
  const calls = (['getRangeList', 'getRange', 'setFrozenRows', 'protect', 'getMaxRows', 'deleteRows'] as const).map(
    (name) => jest.spyOn(sheet, name),
  );
  const size = { rows: 2, columns: 2 };
  const progress = noProgress(size);
  writeReversibly(sheet, emptyDraft(0, TAB), size, progress);
  dropParked(sheet, progress);
  for (const call of calls) expect(call).not.toHaveBeenCalled();
});
