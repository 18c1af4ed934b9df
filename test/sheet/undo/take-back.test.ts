import fc from 'fast-check';
import { zoneFrom } from '../../../src/base/zone';
import { type DraftCell, emptyDraft, type RowEdit, type SheetDraft } from '../../../src/sheet/draft/draft';
import { NOTHING_HELD, sheetChange } from '../../../src/sheet/undo/sheet-change';
import { takeBack } from '../../../src/sheet/undo/take-back';

const zone = zoneFrom('Etc/UTC', () => 0);
const WIDTH = 4;

/** Cells as a sheet would hold them once a draft was written. */
function written(cells: readonly DraftCell[][], { rowEdits, values }: SheetDraft): DraftCell[][] {
  const now = cells.map((row) => [...row]);
  for (const edit of rowEdits) {
    if (edit.kind === 'delete') now.splice(edit.row - 1, edit.count);
    else now.splice(edit.after, 0, ...Array.from({ length: edit.count }, () => Array(WIDTH).fill('') as DraftCell[]));
  }
  for (const block of values) {
    for (const [down, line] of block.values.entries()) {
      for (const [across, value] of line.entries()) {
        const row = block.row + down - 1;
        while (now.length <= row) now.push(Array(WIDTH).fill('') as DraftCell[]);
        now[row][block.column + across - 1] = value;
      }
    }
  }
  return now;
}

const read = (cells: readonly DraftCell[][]) => ({
  values: cells.map((row) => row.map((cell) => (typeof cell === 'object' ? 1 : cell))),
  formulas: cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : ''))),
});
const held = (cells: readonly DraftCell[][]) => ({ ...NOTHING_HELD, ...read(cells) });
const trimmed = (cells: readonly DraftCell[][]) => {
  const filled = cells.map((row) => JSON.stringify(row));
  while (filled[filled.length - 1] === JSON.stringify(Array(WIDTH).fill(''))) filled.pop();
  return filled;
};

const cell = fc.oneof(
  fc.constantFrom<DraftCell>('', 'a', 'b', 0, true),
  fc.integer({ min: -5, max: 5 }),
  fc.constant({ formula: '=A1;2' }),
);
const rows = fc.array(fc.array(cell, { minLength: WIDTH - 1, maxLength: WIDTH - 1 }), { minLength: 1, maxLength: 7 });
/** Rows with names, which stay what they are. */
const sheet = rows.map((lines) => lines.map((line, at): DraftCell[] => [`row ${at}`, ...line]));

test('what a draft has changed is as it was, but for the cells that somebody has typed in since', () => {
  fc.assert(
    fc.property(
      sheet,
      rows,
      fc.nat(6),
      fc.nat(2),
      fc.nat(6),
      fc.array(fc.nat(20)),
      (before, lines, at, gone, put, typing) => {
        const first = Math.min(at, before.length - 1);
        const deleted = Math.min(gone, before.length - first - 1);
        const rowEdits: RowEdit[] = deleted > 0 ? [{ kind: 'delete', row: first + 1, count: deleted }] : [];
        const left = before.length - deleted;
        rowEdits.push({ kind: 'insert', after: Math.min(put, left), count: 1 });
        const draft = { ...emptyDraft(0, 'Tab'), rowEdits, values: [{ row: 1, column: 2, values: lines }] };
        const change = sheetChange(draft, 1, held(before), zone);
        const now = written(before, draft);
        const newRow = Math.min(put, left);
        const typed = typing
          .map((one) => [Math.floor(one / (WIDTH - 1)) % now.length, 1 + (one % (WIDTH - 1))])
          .filter(([row]) => row !== newRow && now[row][0] !== '');
        for (const [row, column] of typed) now[row][column] = 77;
        const back = takeBack(JSON.parse(JSON.stringify(change)), { index: 0, name: 'Tab' }, read(now), zone);
        if (!('draft' in back)) throw new Error(JSON.stringify(back));
        const expected = before.map((row) => [...row]);
        for (const [row, column] of typed) {
          const named = expected.find(([name]) => name === now[row][0]);
          if (named) named[column] = 77;
        }
        expect(trimmed(written(now, back.draft))).toEqual(trimmed(expected));
      },
    ),
    { numRuns: 400 },
  );
});

test('what was typed in a row that was put in is in the way, and so are rows that were moved', () => {
  const before: DraftCell[][] = [
    ['Win rate', 0.4, '', ''],
    ['Revenue', 10, '', ''],
  ];
  const draft: SheetDraft = {
    ...emptyDraft(0, 'Tab'),
    rowEdits: [{ kind: 'insert', after: 2, count: 1 }],
    values: [{ row: 3, column: 1, values: [['CLV', 5]] }],
  };
  const change = sheetChange(draft, 1, held(before), zone);
  const now = written(before, draft);
  const back = (cells: DraftCell[][]) => takeBack(change, { index: 0, name: 'Tab' }, read(cells), zone);
  expect(back(now)).toMatchObject({ typed: [] });
  expect(back([now[0], now[1], ['CLV', 5, 3, '']])).toEqual({ inNewRow: 3 });
  expect(back([now[1], now[0], now[2]])).toEqual({ moved: true });
});

test('a cell that somebody has put back by hand is none that stays as it was typed, and its looks come back', () => {
  const [before, after]: DraftCell[][] = [
    ['Win rate', 1],
    ['Win rate', 2],
  ];
  const draft: SheetDraft = {
    ...emptyDraft(0, 'Tab'),
    values: [{ row: 1, column: 1, values: [after] }],
    formats: [{ row: 1, column: 2, values: [['0%']] }],
  };
  const change = sheetChange(draft, 1, { ...held([before]), formats: [['General', '0.00']] }, zone);
  const back = (value: number) => takeBack(change, { index: 0, name: 'Tab' }, read([['Win rate', value]]), zone);
  const looks = [{ row: 1, column: 2, values: [['0.00']] }];
  expect(back(1)).toMatchObject({ typed: [], draft: { values: [], formats: looks } });
  expect(back(3)).toMatchObject({ typed: [{ row: 1, column: 2 }], draft: { values: [], formats: [] } });
});

test('a formula is the same whatever separators it comes back with', () => {
  const draft: SheetDraft = {
    ...emptyDraft(0, 'Tab'),
    values: [{ row: 1, column: 2, values: [[{ formula: '=IF(A1;1;2)' }]] }],
  };
  const change = sheetChange(draft, 1, held([['Win rate', 1]]), zone);
  const back = (formula: string) =>
    takeBack(change, { index: 0, name: 'Tab' }, { values: [['Win rate', 1]], formulas: [['', formula]] }, zone);
  expect(back('=IF(A1, 1, 2)')).toMatchObject({ typed: [], draft: { values: [{ values: [[1]] }] } });
  expect(back('=IF(A1, 1, 3)')).toMatchObject({ typed: [{ row: 1, column: 2 }], draft: { values: [] } });
});

test('a tab that was renamed gets its name back, also where Sheets had put a number behind it; one that a person gave stays', () => {
  const draft: SheetDraft = { ...emptyDraft(0, 'KPIs per source'), rename: 'KPIs per rep' };
  const change = sheetChange(draft, 1, held([['Rep', 1]]), zone);
  const named = (name: string, of = change) => {
    const back = takeBack(of, { index: 0, name }, read([['Rep', 1]]), zone);
    return 'draft' in back ? back.draft.rename : back;
  };
  expect([named('KPIs per rep'), named('KPIs per rep 2'), named('My board')]).toEqual([
    ...['KPIs per source', 'KPIs per source', null],
  ]);
  expect(named('KPIs per rep', sheetChange(emptyDraft(0, 'Tab'), 1, held([['Rep', 1]]), zone))).toBeNull();
});
