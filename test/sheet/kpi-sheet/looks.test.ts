import type { Area } from '../../../src/sheet/draft/draft';
import { cardColumns } from '../../../src/sheet/kpi-sheet/cards';
import { besideCards, columnWidths } from '../../../src/sheet/kpi-sheet/column-widths';
import { isPlanColumn, sheetColumns } from '../../../src/sheet/kpi-sheet/columns';
import { freeAreas, kpiSheetLooks } from '../../../src/sheet/kpi-sheet/kpi-sheet-looks';
import { newLayout } from '../../../src/sheet/kpi-sheet/layout';
import { texts } from '../../../src/texts/texts';

const layout = newLayout();
const place = (column: (typeof sheetColumns)[number]): number => layout.at[column] as number;
const holds = ({ row, column, rows, columns }: Area, at: [number, number]): boolean =>
  at[0] >= row &&
  (rows === null || at[0] < row + rows) &&
  at[1] >= column &&
  (columns === null || at[1] < column + columns);

test('people are free where they type, right of our columns and below our rows, and nowhere else', () => {
  const first = layout.headerRow + 1;
  const areas = freeAreas(layout, first, first + 3);
  const isFree = (row: number, column: number): boolean => areas.some((area) => holds(area, [row, column]));
  for (const column of sheetColumns)
    expect([
      column,
      isFree(first, place(column)),
      isFree(first + 2, place(column)),
      isFree(first + 3, place(column)),
    ]).toEqual([column, isPlanColumn(column), isPlanColumn(column), true]);
  expect([isFree(1, sheetColumns.length + 1), isFree(first, sheetColumns.length + 9)]).toEqual([true, true]);
  expect([isFree(1, 1), isFree(layout.headerRow, place('target')), isFree(layout.headerRow, 1)]).toEqual([
    false,
    false,
    false,
  ]);
  for (const [name, free] of [
    ['on_track', true],
    ['quiet', true],
    ['elapsed', false],
    ['from', false],
  ] as const) {
    const label = layout.labels[name] as { row: number; column: number };
    expect([name, isFree(label.row, label.column), isFree(label.row, label.column + 1)]).toEqual([name, false, free]);
  }
});

test('there are boxes for as many cards as KPIs, as far as cards go', () => {
  const boxes = (kpis: number) =>
    kpiSheetLooks(layout, kpis).boxes?.map(({ column, columns, row, rows }) => [row, rows, column, columns]);
  const cards = layout.cards as number;
  expect(boxes(0)).toEqual([]);
  expect(boxes(2)).toEqual([[cards, 6, place(cardColumns[0]), 2]]);
  expect(boxes(40)).toEqual([[cards, 6, place(cardColumns[0]), cardColumns.length]]);
});

test('what is looked up now and then is in a group that ends with the last column; numbers are large, names and sentences wrapped', () => {
  const { closed, titles, large, wrapped, frozenColumns, frozenRows } = kpiSheetLooks(layout, 3);
  expect(closed).toEqual({ column: place('trend'), count: sheetColumns.length - place('trend') + 1 });
  const cards = layout.cards as number;
  expect([titles, large].map((areas) => areas?.map(({ row }) => row))).toEqual([[layout.title.row], [cards + 1]]);
  const rows = layout.headerRow + 1;
  expect(wrapped?.map(({ row, column }) => [row, column])).toEqual([
    [layout.title.row, place('kpi')],
    [cards, place(cardColumns[0])],
    [cards + 2, place(cardColumns[0])],
    [rows, place('owner')],
    [rows, place('remark')],
    [rows, place('note')],
    [rows, place('smart')],
  ]);
  expect([frozenColumns, frozenRows]).toEqual([place('kpi'), layout.title.row]);
});

test('the headers of numbers stand over their numbers, at the right', () => {
  const { rightAligned = [] } = kpiSheetLooks(layout, 3);
  expect(new Set(rightAligned.map(({ rows, columns }) => [rows, columns].join()))).toEqual(new Set(['1,1']));
  const isRight = (name: Parameters<typeof place>[0]): boolean =>
    rightAligned.some(({ row, column }) => row === layout.headerRow && column === place(name));
  expect((['actual', 'target', 'due', 'n'] as const).map(isRight)).toEqual([true, true, true, true]);
  expect((['kpi', 'status', 'owner', 'remark'] as const).map(isRight)).toEqual([false, false, false, false]);
});

test('cards, and the words that stand right of numbers, are in the middle: headers and the rows of added KPIs too', () => {
  const { centred = [] } = kpiSheetLooks(layout, 3);
  expect(centred.map(({ row, column }) => [row, column])).toEqual([
    [layout.cards, place(cardColumns[0])],
    [layout.headerRow, place('status')],
    [layout.headerRow, place('cadence')],
  ]);
  expect(centred.map(({ rows }) => Number(rows) > 100)).toEqual([false, true, true]);
});

test('each status has the look of its word in both languages, good ones another than poor ones', () => {
  const colours = kpiSheetLooks(layout, 3).colours ?? [];
  const look = (word: string): string[] =>
    colours.filter((rule) => rule.word === word).map(({ background }) => background);
  expect(look('on track')).toHaveLength(2);
  expect(look('on track')).toEqual(look(texts.status_on_track.nl));
  expect(new Set(look('off track'))).not.toEqual(new Set(look('on track')));
  expect(colours.filter(({ bold }) => bold).length).toBeGreaterThan(1);
});

test('of the cards the numbers are bold, and so is what needs somebody, in the red of what is off track', () => {
  const colours = kpiSheetLooks(layout, 3).colours ?? [];
  const of = (at: { row: number; column: number } | null) =>
    colours.filter(({ area, word }) => word === null && area.row === at?.row && area.column === at.column);
  const line = (down: number) => ({ row: (layout.cards as number) + down, column: place(cardColumns[0]) });
  expect([0, 1, 2].map((down) => of(line(down)).map(({ bold }) => bold))).toEqual([[false], [true], [false]]);
  const [red] = colours.filter(({ word }) => word === texts.status_off_track.en);
  expect(of(layout.alarm)).toEqual([expect.objectContaining({ bold: true, text: red.text })]);
});

describe('columns of a new sheet', () => {
  const row = (id: string, value: number | null, currency: string | null = null) =>
    ({
      kpi: { id, title: { en: id, nl: '' }, variants: { standard: {} } },
      variant: 'standard',
      result: { value, unit: currency === null ? 'count' : 'money', currency },
    }) as never;
  const widths = (rows: never[]) =>
    Object.fromEntries(columnWidths(layout, rows, { language: 'en' }).map(({ column, pixels }) => [column, pixels]));
  const [kpi, actual, owner] = [place('kpi'), place('actual'), place('owner')];

  test('are as wide as their longest name and number, within what is readable', () => {
    expect(widths([])).toMatchObject({ [kpi]: 120, [actual]: 112 });
    // 20 letters of 7.1 pixels and the edges; nine digits, two separators and the edges.
    expect(widths([row(`${'x'.repeat(10)} ${'x'.repeat(9)}`, 123_456_789), row('x', 5)])).toMatchObject({
      [kpi]: Math.round(20 * 7.1 + 8),
      [actual]: Math.round(9 * 11.9 + 2 * 5.9 + 8),
    });
    // The sign of a currency takes 13.
    expect(widths([row('x', 123_456_789, 'EUR')])[actual]).toBe(Math.round(9 * 11.9 + 2 * 5.9 + 13 + 8));
    expect(widths([row('x'.repeat(99), 123_456_789_012)])).toMatchObject({ [kpi]: 152, [actual]: 160 });
    expect(widths([row('x', null)])[actual]).toBe(112);
    // A name goes on below after a word, and no word is broken.
    expect(widths([row(`${'x'.repeat(20)} x`, null)])[actual]).toBe(Math.round(20 * 7.1 + 8));
  });

  test('the remark ends where the screen does, while that leaves it two lines and the owner an address in two', () => {
    const pixels = (...rows: never[]): number[] => {
      const found = columnWidths(layout, rows, { language: 'en' });
      const wide = (column: number): number =>
        found.filter((one) => column >= one.column && column < one.column + one.count).at(-1)?.pixels ?? 0;
      const end = Array.from({ length: place('remark') }, (_, at) => wide(at + 1)).reduce((all, one) => all + one);
      return [wide(owner), wide(place('remark')), end];
    };
    expect(pixels(row('x', 5))).toEqual([1_216 - 120 - 6 * 112 - 190, 190, 1_216]);
    expect(pixels(row('x'.repeat(99), 123_456_789_012))).toEqual([150, 190, 152 + 6 * 160 + 150 + 190]);
  });

  test('leave a chart what a screen shows right of the cards, a slide’s width at most', () => {
    const width = (...names: string[]) =>
      besideCards(
        layout,
        names.map((name) => row(name, 5)),
        { language: 'en' },
      );
    // No further from the cards than the first column without one.
    expect(width('x')).toEqual({ row: layout.cards, column: actual + 1, width: 400, inset: 8 });
    expect(width(...'abcdefgh')).toEqual({ row: layout.cards, column: owner, width: 400, inset: 8 });
    // Cards as wide as 16 letters of 7.1 pixels, names as 18 of them, each with its edges.
    expect(width(`${'x'.repeat(16)} x`, ...'abcde')?.width).toBe(1_216 - 136 - 6 * 122 - 8);
    expect(width('x'.repeat(25), ...'abcde')?.width).toBe(260);
    expect(besideCards({ ...layout, cards: null }, [], { language: 'en' })).toBeNull();
  });

  test('numbers beyond the cards need no room of theirs', () => {
    const many = Array.from({ length: cardColumns.length }, () => row('x', 5));
    expect(widths([...many, row('x', 123_456_789)])[actual]).toBe(112);
    expect(widths([...many.slice(1), row('x', 123_456_789)])[actual]).toBeGreaterThan(112);
  });
});

test('what is open takes no more than a page of A4 prints at two thirds', () => {
  const row = {
    kpi: { id: 'x', title: { en: 'Lead response time in all', nl: '' }, variants: { standard: {} } },
    variant: 'standard',
    result: { value: 12_345_678, unit: 'money', currency: 'EUR' },
  } as never;
  const widths = columnWidths(layout, [row], { language: 'en' });
  const pixels = (column: number): number =>
    widths.filter((one) => column >= one.column && column < one.column + one.count).reverse()[0].pixels;
  const open = sheetColumns.slice(0, sheetColumns.indexOf('trend')).map((name) => pixels(place(name)));
  // A4 on its side between narrow margins is 1,074 pixels wide.
  expect(1_074 / open.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0.67);
});

test('cards stand above the first six columns behind the name, as wide as one screen', () => {
  expect(cardColumns.map(place)).toEqual([1, 2, 3, 4, 5, 6].map((column) => place('kpi') + column));
  expect(kpiSheetLooks(layout, 9).centred?.[0].columns).toBe(6);
});
