import { UTC } from '../../../src/base/zone';
import { type DraftCell, emptyDraft, type SheetDraft } from '../../../src/sheet/draft/draft';
import { type CellsBefore, NOTHING_HELD, sheetChange } from '../../../src/sheet/undo/sheet-change';
import { type TakingBack, takeBack } from '../../../src/sheet/undo/take-back';

const list = (...values: string[]) => ({ kind: 'list' as const, values });
const blank = [
  ['', ''],
  ['', ''],
];
const before: CellsBefore = {
  ...NOTHING_HELD,
  values: [
    ['Win rate', 0.4],
    ['Revenue', 10],
  ],
  formulas: blank,
  formats: [
    ['General', '0%'],
    ['General', '0.00'],
  ],
  notes: [
    ['', 'of all deals'],
    ['', 'of orders'],
  ],
  weights: [
    ['bold', 'normal'],
    ['normal', 'bold'],
  ],
  rules: [
    [null, list('yes', 'no')],
    [null, null],
  ],
};

const back = (draft: SheetDraft, now: DraftCell[][]): TakingBack => {
  const formulas = now.map((row) => row.map(() => ''));
  const taken = takeBack(
    sheetChange(draft, 1, before, UTC),
    { index: 0, name: 'Tab' },
    { values: now as never, formulas },
    UTC,
  );
  if (!('draft' in taken)) throw new Error(JSON.stringify(taken));
  return taken;
};

const written: SheetDraft = {
  ...emptyDraft(0, 'Tab'),
  values: [{ row: 1, column: 2, values: [[0.5], [20]] }],
  formats: [{ row: 1, column: 2, values: [['0.0%'], ['0.0%']] }],
  notes: [{ row: 1, column: 2, values: [['other'], ['other']] }],
  bold: [{ row: 1, column: 2, values: [[true], [true]] }],
  validations: [{ row: 1, column: 2, values: [[list('maybe')], [list('maybe')]] }],
};
const after: DraftCell[][] = [
  ['Win rate', 0.5],
  ['Revenue', 20],
];

test('formats, notes, weights and lists are as they were, and those that stayed are not written', () => {
  const { draft, typed } = back(written, after);
  expect(typed).toEqual([]);
  expect(draft).toMatchObject({
    values: [{ row: 1, column: 2, values: [[0.4], [10]] }],
    formats: [{ row: 1, column: 2, values: [['0%'], ['0.00']] }],
    notes: [{ row: 1, column: 2, values: [['of all deals'], ['of orders']] }],
    bold: [{ row: 1, column: 2, values: [[false]] }],
    validations: [{ row: 1, column: 2, values: [[list('yes', 'no')], [null]] }],
  });
});

test('a cell in which somebody has typed since keeps its looks too', () => {
  const { draft, typed } = back(written, [after[0], ['Revenue', 21]]);
  expect(typed).toEqual([{ row: 2, column: 2 }]);
  expect([draft.values, draft.formats, draft.notes].map(([block]) => [block.row, block.values.length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test.each([
  [20.0000001, []],
  [20.01, [{ row: 2, column: 2 }]],
  ['20', []],
  ['20 ', [{ row: 2, column: 2 }]],
  [true, [{ row: 2, column: 2 }]],
])('%j where 20 was written: somebody typed in %j', (now, typed) => {
  expect(back(written, [after[0], ['Revenue', now]]).typed).toEqual(typed);
});

test('a row that was taken out comes back with its own values, formats and notes', () => {
  const draft: SheetDraft = { ...emptyDraft(0, 'Tab'), rowEdits: [{ kind: 'delete', row: 1, count: 1 }] };
  expect(back(draft, [['Revenue', 10]]).draft).toMatchObject({
    rowEdits: [{ kind: 'insert', after: 0, count: 1 }],
    values: [{ row: 1, column: 1, values: [['Win rate', 0.4]] }],
    formats: [{ row: 1, column: 1, values: [['General', '0%']] }],
    notes: [{ row: 1, column: 2, values: [['of all deals']] }],
  });
});

test('several rows put in and taken out are undone from the last to the first', () => {
  const rowEdits: SheetDraft['rowEdits'] = [
    { kind: 'delete', row: 2, count: 1 },
    { kind: 'insert', after: 1, count: 2 },
  ];
  expect(back({ ...emptyDraft(0, 'Tab'), rowEdits }, [['Win rate', 0.4]]).draft.rowEdits).toEqual([
    { kind: 'delete', row: 2, count: 2 },
    { kind: 'insert', after: 1, count: 1 },
  ]);
});
