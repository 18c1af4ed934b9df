import type { Cell } from '../../../src/base/cell';
import { headerColumns, headerText, isTornHeader, sheetColumns } from '../../../src/sheet/kpi-sheet/columns';
import { layoutOf, newLayout, titleTexts } from '../../../src/sheet/kpi-sheet/layout';
import { say } from '../../../src/texts/say';

const header = (language: 'en' | 'nl' = 'en'): Cell[] =>
  sheetColumns.map((column) => say({ text: headerText(column) }, language));

/** Cells with the header in this row, and the first label above it in another. */
function sheet(headerRow: number, fromRow: number | null, columns = header()): Cell[][] {
  const cells: Cell[][] = Array.from({ length: headerRow }, () => []);
  cells[headerRow - 1] = columns;
  if (fromRow !== null) cells[fromRow - 1] = ['', '', ` ${say({ text: titleTexts.from }, 'nl')} `];
  return cells;
}

test('a new sheet has its sentence on top, warnings below it, then six rows of cards, the alarm, and the header', () => {
  const { labels, at, ...layout } = newLayout();
  expect(layout).toEqual({
    ...{
      headerRow: 11,
      title: { row: 1, column: 1 },
      headline: { row: 1, column: 2 },
      warnings: { row: 2, column: 2 },
    },
    ...{
      cards: 3,
      heartbeat: { row: 3, column: 14 },
      lineOptions: { row: 3, column: 18 },
      alarm: { row: 9, column: 2 },
    },
  });
  expect([at.kpi, at.shared]).toEqual([1, 21]);
  const places = [labels.from, labels.until, labels.elapsed, labels.on_track, labels.at_risk, labels.quiet];
  expect(places).toEqual([3, 4, 5, 6, 7, 8].map((row) => ({ row, column: 12 })));
  expect(layoutOf(sheet(11, null))).toEqual(newLayout());
});

test('what stands above goes where the first label has gone', () => {
  const layout = layoutOf(sheet(14, 5));
  expect(layout).toMatchObject({
    ...{ headerRow: 14, title: { row: 3, column: 1 }, warnings: { row: 4, column: 2 }, cards: 5, alarm: { row: 11 } },
    labels: { from: { row: 5, column: 3 }, until: { row: 6, column: 12 } },
  });
  // Without any label it goes as far above the header as on a new sheet.
  expect(layoutOf(sheet(14, null))).toMatchObject({ title: { row: 4 }, cards: 6, labels: { from: { row: 6 } } });
});

test('cards, their looks and the alarm need their rows above the header; labels need those of a new sheet', () => {
  expect(layoutOf(sheet(10, 3))).toMatchObject({ cards: 3, alarm: { row: 9 }, labels: { until: null } });
  expect(layoutOf(sheet(9, 3))).toMatchObject({ cards: null, alarm: null, lineOptions: null });
  expect(layoutOf(sheet(9, 1))).toMatchObject({ title: { row: 1 }, warnings: null, cards: 1 });
  expect(layoutOf(sheet(9, 2))).toMatchObject({ title: { row: 1 }, warnings: { row: 1 }, cards: 2 });
});

test('columns are found wherever they stand; of one that is gone the place is that of a new sheet', () => {
  const moved = ['mine', ...header().filter((text) => text !== say({ text: headerText('n') }, 'en'))];
  const layout = layoutOf(sheet(11, null, moved));
  expect(layout?.at).toMatchObject({ kpi: 2, actual: 3, trend: 12, attainment: 13 });
  expect(layout?.at.n).toBeUndefined();
  expect(layout).toMatchObject({ title: { column: 2 }, headline: { column: 3 }, labels: { from: { column: 12 } } });
});

test('a header is found within a hundred rows', () => {
  expect([layoutOf(sheet(100, null))?.headerRow, layoutOf(sheet(101, null))]).toEqual([100, null]);
});

test('eight headers of ours in a row make a header, with name, figure and target; without one of those it is torn', () => {
  for (const language of ['en', 'nl'] as const) {
    const all = header(language);
    const [first, ...others] = all;
    expect([headerColumns(all.slice(0, 8)) !== null, isTornHeader(all.slice(0, 8))]).toEqual([true, false]);
    expect([headerColumns(all.slice(0, 7)), isTornHeader(all.slice(0, 7))]).toEqual([null, false]);
    for (const missing of ['kpi', 'actual', 'target'] as const) {
      const torn = all.filter((_, at) => sheetColumns[at] !== missing);
      expect([headerColumns(torn), isTornHeader(torn)]).toEqual([null, true]);
    }
    expect([headerColumns(others.slice(0, 7)), isTornHeader(others.slice(0, 7))]).toEqual([null, false]);
    expect(headerColumns([7, ` ${first} `, ...others])?.kpi).toBe(2);
  }
});
