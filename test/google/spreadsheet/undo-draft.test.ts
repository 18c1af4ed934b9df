import { undoOfDraft } from '../../../src/google/spreadsheet/undo-draft';
import { noProgress, type Progress, writeReversibly } from '../../../src/google/spreadsheet/write-draft';
import { type DraftCell, emptyDraft, type SheetDraft } from '../../../src/sheet/draft/draft';
import { everything } from '../everything';
import { servicesHere, sheetNamed } from '../services-here';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 7;
const COLUMNS = 4;

/** A tab that a person has worked in: formulas across its rows, texts that look like numbers, dates, notes, lists. */
function worn(rows = 1_000) {
  const host = servicesHere([{ name: 'KPIs', cells: [] }]);
  const sheet = sheetNamed('KPIs');
  const cells = Array.from({ length: ROWS }, (_, row): (string | number)[] => [`row ${row}`, row, `=B${ROWS - row}*2`]);
  sheet.getRange(1, 1, ROWS, 3).setValues(cells);
  sheet.getRange(1, COLUMNS, 2, 1).setValues([["'007"], [new Date(Date.UTC(2018, 0, 2))]]);
  sheet.getRange(2, 2, 3, 1).setNumberFormat('0.00').setFontWeight('bold').setNote('mine');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(true).build();
  const date = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).setHelpText('A day').build();
  const own = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet.getRange(3, 4, 3, 1).setDataValidations([[list], [date], [own]]);
  sheet.getRange(1, 1, 4, 2).setHorizontalAlignments([
    ['left', 'center'],
    ['left', null],
    [null, 'right'],
    [null, null],
  ] as never);
  sheet.setColumnWidth(2, 130).setRowHeight(3, 50).setFrozenRows(1);
  if (rows < 1_000) sheet.deleteRows(rows + 1, 1_000 - rows);
  return { host, sheet, before: sheet.getDataRange().getValues() };
}

const block = <Value>(row: number, column: number, rows: number, columns: number, value: Value) => ({
  ...{ row, column },
  values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)),
});

/** All that a draft may do to a sheet that stands. */
const whole: SheetDraft = {
  ...emptyDraft(0, 'KPIs'),
  rowEdits: [
    { kind: 'delete', row: 5, count: 2 },
    { kind: 'insert', after: 2, count: 1 },
    { kind: 'delete', row: 1, count: 1 },
  ],
  values: [block<DraftCell>(1, 2, 5, 2, 'new'), block<DraftCell>(2, 4, 1, 1, { formula: '=1+1' })],
  formats: [block(1, 2, 5, 3, '0%')],
  notes: [block(1, 1, 3, 2, 'ours')],
  validations: [block(1, 4, 5, 1, { kind: 'list' as const, values: ['x'] })],
  bold: [block(1, 1, 5, 1, true)],
  colours: [
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, word: 'x', background: '#ffffff', text: '#000000', bold: true },
  ],
  leftAligned: [{ row: 1, column: 2, rows: 2, columns: 1 }],
  rightAligned: [{ row: 1, column: 1, rows: null, columns: 1 }],
  centred: [{ row: 2, column: 3, rows: 3, columns: 1 }],
  widths: [{ column: 2, count: 2, pixels: 60 }],
  heights: [{ row: 3, count: 1, pixels: 30 }],
  ...{ frozenRows: 3, frozenColumns: 1, plain: true, closed: { column: 6, count: 2 } },
  unprotected: [{ row: 1, column: 1, rows: 2, columns: 1 }],
};

/** The sheet, but for a call that fails: the one with this number of those that change something. */
function failing(sheet: Sheet, at: number): { sheet: Sheet; failed: () => boolean } {
  let calls = 0;
  let failed = false;
  const wrapped = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, name) {
        const member = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          const isChange = /^(set|insert|delete|move|protect|shift)/.test(String(name));
          if (isChange && ++calls === at) {
            failed = true;
            throw new Error('Service error: Spreadsheets');
          }
          const answer = member.apply(target, given);
          return /^getRange/.test(String(name)) ? wrapped(answer) : answer;
        };
      },
    });
  return { sheet: wrapped(sheet), failed: () => failed };
}

/** Writes a draft, up to the call with this number, and takes it back. */
function writtenAndTaken({ sheet, before }: ReturnType<typeof worn>, draft: SheetDraft, at = 0): boolean {
  const size = { rows: before.length, columns: before[0].length };
  const progress: Progress = noProgress(size);
  const { undo } = undoOfDraft(sheet, before, draft);
  const broken = failing(sheet, at);
  try {
    writeReversibly(at === 0 ? sheet : broken.sheet, draft, size, progress);
  } catch {
    // What is looked at is what is left of it.
  }
  undo(progress);
  return broken.failed();
}

test.each([
  ['with rows to spare', 1_000],
  ['full to its last row', ROWS],
])('a sheet %s is as it was, at whichever call the writing broke', (_what, rows) => {
  const first = worn(rows);
  const before = everything(first.host);
  writtenAndTaken(first, whole);
  expect(everything(first.host)).toEqual(before);
  for (let at = 1; ; at++) {
    const again = worn(rows);
    const isFailed = writtenAndTaken(again, whole, at);
    expect([at, everything(again.host)]).toEqual([at, before]);
    if (!isFailed) {
      expect(at).toBeGreaterThan(15);
      break;
    }
  }
});

test('a draft that reaches past the edge takes its rows and columns away again', () => {
  const tall = { ...emptyDraft(0, 'KPIs'), values: [block<DraftCell>(ROWS, 25, 3, 4, 'far')] };
  const opened = worn(ROWS);
  const before = everything(opened.host);
  writtenAndTaken(opened, tall);
  expect(everything(opened.host)).toEqual(before);
});

test('one cell written over a formula gets its formula back, not what that showed', () => {
  const opened = worn();
  const before = everything(opened.host);
  writtenAndTaken(opened, { ...emptyDraft(0, 'KPIs'), values: [block<DraftCell>(2, 3, 1, 1, 5)] });
  expect(everything(opened.host)).toEqual(before);
});

test('where nothing was moved, what a person has made of other cells since is left alone', () => {
  const opened = worn();
  const { sheet } = opened;
  const draft = { ...emptyDraft(0, 'KPIs'), values: [block<DraftCell>(1, 2, 2, 1, 'new')] };
  const { undo } = undoOfDraft(sheet, opened.before, draft);
  const progress = noProgress({ rows: ROWS, columns: COLUMNS });
  writeReversibly(sheet, draft, { rows: ROWS, columns: COLUMNS }, progress);
  sheet.getRange(5, 3).setValue('=B1');
  undo(progress);
  expect([sheet.getRange(5, 3).getFormula(), sheet.getRange(1, 2, 2, 1).getValues()]).toEqual(['=B1', [[0], [1]]]);
});

test('what a tab held is told: formulas, formats, notes, weights, and the rules that a draft could make again', () => {
  const { sheet, before } = worn();
  const { held } = undoOfDraft(sheet, before, whole);
  expect(held.formulas[0]).toEqual(['', '', '=B7*2', '']);
  expect([held.formats[1][1], held.formats[0][1], held.notes[1][1], held.weights[1][1]]).toEqual([
    '0.00',
    'General',
    'mine',
    'bold',
  ]);
  expect([2, 3, 4, 5].map((row) => held.rules[row]?.[3] ?? null)).toEqual([
    { kind: 'list', values: ['a', 'b'] },
    { kind: 'date', help: 'A day' },
    null,
    null,
  ]);
});

test('a sheet that was protected before stays so', () => {
  const opened = worn();
  opened.sheet.protect().setDescription('Mine');
  const { undo } = undoOfDraft(opened.sheet, opened.before, { ...whole, rowEdits: [] });
  undo(noProgress({ rows: ROWS, columns: COLUMNS }));
  expect(opened.host.workbook.sheets[0].protections).toMatchObject([{ description: 'Mine' }]);
});
