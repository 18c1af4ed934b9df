import type { Cell } from '../../src/base/cell';
import type { Chart } from '../../src/charts/chart';
import { type ChartTab, chartTab } from '../../src/charts/chart-tab';
import { chartTabLooks } from '../../src/charts/chart-tab-looks';
import { say } from '../../src/texts/say';

const chart = (values: (number | null)[], more: Partial<Chart> = {}): Chart => ({
  ...{ kind: 'line', key: 'trend revenue', title: 'Revenue', lead: null, words: '', labelled: 'Month', format: '0' },
  labels: values.map((_, at) => `Apr 20${10 + at}`),
  series: [{ name: 'Actual', colour: '#000000', role: 'measured', values }],
  ...{ axis: { min: 0, max: 2, ticks: [] }, table: [] },
  ...more,
});

/** A tab on which these lines stand where tables stand, from the row of a chart's name on. */
function onTab(lines: Cell[][], charts: Chart[], isPlanned = true): ChartTab {
  const cells = [
    [],
    [],
    [],
    ...lines.map((line) => [...Array(11).fill(''), ...line, ...Array(4 - line.length).fill('')]),
  ];
  return chartTab({ index: 0, name: 'KPI charts', cells }, charts, () => isPlanned, 'en') as ChartTab;
}
const written = ({ cells }: ChartTab): unknown[] =>
  cells.values.map(({ row, column, values }) => [row, column, values]);
const named: Cell[] = ['trend revenue', 'Revenue'];
const header: Cell[] = ['Month', 'Actual'];

test('of a table that has lost its rows they come back, and what stands further below is nobody’s', () => {
  const done = onTab([named, header, [], [], [], ['my note']], [chart([1, 2])]);
  expect(written(done)).toEqual([
    [
      5,
      12,
      [
        ['Month', 'Actual'],
        ['Apr 2010', 1],
        ['Apr 2011', 2],
      ],
    ],
  ]);
  expect(done.changed).toEqual([
    {
      before: { row: 5, column: 12, rows: 1, columns: 2 },
      area: { row: 5, column: 12, rows: 3, columns: 2 },
      title: null,
    },
  ]);
});

test('a note right below a table, even one about a month, is not written over: the table shows its last months', () => {
  for (const note of ['see mail of May 2017', 'May 2017: a good one']) {
    const done = onTab([named, header, ['Apr 2010', 1], [note]], [chart([1, 2])]);
    expect(written(done)).toEqual([
      [
        5,
        12,
        [
          ['Month', 'Actual'],
          ['Apr 2011', 2],
        ],
      ],
    ]);
  }
});

test('a month without a value belongs to its table', () => {
  const done = onTab([named, header, ['Apr 2010', 1], ['Apr 2011', ''], ['note']], [chart([1, 3])]);
  expect(written(done)).toEqual([
    [
      5,
      12,
      [
        ['Month', 'Actual'],
        ['Apr 2010', 1],
        ['Apr 2011', 3],
      ],
    ],
  ]);
});

test('a table that has grown shorter leaves no old line behind, one with a second series takes its column', () => {
  const lines = [named, header, ['Apr 2010', 1], ['Apr 2011', 2]];
  expect(written(onTab(lines, [chart([1])]))).toEqual([
    [
      5,
      12,
      [
        ['Month', 'Actual'],
        ['Apr 2010', 1],
        ['', ''],
      ],
    ],
  ]);
  const target = { name: 'Target', colour: '#111111', role: 'target' as const, values: [4, 4] };
  const both = chart([1, 2]);
  const [[, , values]] = written(onTab(lines, [{ ...both, series: [...both.series, target] }])) as [
    [number, number, Cell[][]],
  ];
  expect(values[2]).toEqual(['Apr 2011', 2, 4]);
});

test('a chart called otherwise by now gets its new name, and keeps its table', () => {
  const done = onTab([named, header, ['Apr 2010', 1]], [chart([1], { title: 'Turnover' })]);
  expect(written(done)).toEqual([]);
  expect(done.changed.map(({ title }) => title)).toEqual(['Turnover']);
  expect(done.names).toEqual([{ row: 4, column: 12, values: [['trend revenue', 'Turnover']] }]);
});

test('a run that was cut off before it made a chart is made up for, in its place', () => {
  const done = onTab([['trend revenue …', 'Revenue'], header, ['Apr 2010', 1]], [chart([1])]);
  expect(done.made).toEqual([
    expect.objectContaining({ anchor: { row: 4, column: 1 }, area: { row: 5, column: 12, rows: 2, columns: 2 } }),
  ]);
  expect(done.names).toEqual([{ row: 4, column: 12, values: [['trend revenue', 'Revenue']] }]);
});

test('a new chart goes 28 rows below the last, or below what somebody has typed there', () => {
  const other = chart([1], { key: 'trend win_rate', title: 'Win rate' });
  const table = [named, header, ['Apr 2010', 1]];
  const beside = onTab(table, [chart([1]), other]);
  expect(beside.made.map(({ anchor, area }) => [anchor.row, area.row])).toEqual([[32, 33]]);
  expect(written(beside)).toEqual([
    [32, 12, [['trend win_rate …', 'Win rate']]],
    [
      33,
      12,
      [
        ['Month', 'Actual'],
        ['Apr 2010', 1],
      ],
    ],
  ]);
  // The key by which the chart is known reads as a word.
  expect(beside.cells.formats).toEqual([
    { row: 32, column: 12, values: [[`;;;"${say({ text: 'chart_named' }, 'en')}"`]] },
    { row: 34, column: 12, values: [['General', '0']] },
  ]);
  const typed = [...table, ...Array.from({ length: 40 }, (): Cell[] => []), ['typed']];
  expect(onTab(typed, [chart([1]), other]).made.map(({ anchor }) => anchor.row)).toEqual([3 + typed.length + 2]);
  // What stands just below its 28 rows is in nobody's way, one row higher it is.
  const typedIn = (row: number) => [...table, ...Array.from({ length: row - 7 }, (): Cell[] => []), ['typed']];
  const anchors = [60, 59].map((row) => onTab(typedIn(row), [chart([1]), other]).made[0].anchor.row);
  expect(anchors).toEqual([32, 61]);
});

test('a chart that is wanted no more goes with its table and its name, one that is planned stays', () => {
  const table = [named, header, ['Apr 2010', 1], ['Apr 2011', 2]];
  const gone = onTab(table, [], false);
  expect(written(gone)).toEqual([
    [
      5,
      12,
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ],
  ]);
  expect(gone.names).toEqual([{ row: 4, column: 12, values: [['', '']] }]);
  expect([gone.removed.length, onTab(table, []).removed.length]).toEqual([1, 0]);
});

test('a chart whose name somebody has emptied comes back in its place, and nowhere else', () => {
  const done = onTab([['', 'Revenue'], header, ['Apr 2010', 1]], [chart([1])]);
  expect(done.made.map(({ anchor, area }) => [anchor.row, area.row])).toEqual([[4, 5]]);
  expect(done.names).toEqual([{ row: 4, column: 12, values: [['trend revenue', 'Revenue']] }]);
});

test('the titles of tables are bold and blue, the keys beside them grey and plain, wherever the tables begin', () => {
  const [title, key, name] = chartTabLooks({ row: 4, column: 12 });
  expect(title.area).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  const beside = { word: null, formula: '=ISTEXT($M4)*ISTEXT($M5)', background: '#ffffff' };
  expect([key, name]).toEqual([
    { ...beside, area: { row: 4, column: 12, rows: null, columns: 1 }, text: '#70757a', bold: false },
    { ...beside, area: { row: 4, column: 13, rows: null, columns: 1 }, text: '#1c4587', bold: true },
  ]);
});

describe('the chart that stands on the KPI sheet as well', () => {
  const beside = { row: 3, column: 8 };
  const wins = chart([3, 4], { key: 'trend win_rate', title: 'Win rate' });
  const bars = chart([1], { key: 'reps revenue', title: 'Revenue by rep', kind: 'bars' });
  const lines = (mark: Cell): Cell[][] => [
    [...named, mark],
    header,
    ['Apr 2010', 1],
    ['Apr 2011', 2],
    ...Array.from({ length: 24 }, () => []),
    ['trend win_rate', 'Win rate'],
    header,
    ['Apr 2010', 3],
    ['Apr 2011', 4],
  ];
  const [first, second] = [5, 33].map((row) => ({ row, column: 12, rows: 3, columns: 2 }));
  const onBoard = (mark: Cell, charts: Chart[], isPlanned = true) => {
    const cells = [[], [], [], ...lines(mark).map((line) => [...Array(11).fill(''), ...line, '', '', ''])];
    const { board, names } = chartTab(
      { index: 0, name: 'x', cells },
      charts,
      () => isPlanned,
      'en',
      beside,
    ) as ChartTab;
    return {
      ...board,
      marks: names.filter(({ column }) => column === 14).map(({ row, values }) => [row, values[0][0]]),
    };
  };

  test('is the first KPI by month, made once and marked', () => {
    const made = chartTab(null, [bars, chart([1]), wins], () => true, 'en', beside);
    expect(made?.board.made).toMatchObject([{ chart: { key: 'trend revenue' }, area: { row: 33 }, anchor: beside }]);
    expect(made?.names[0].values.flat()).toContain(`board ${beside.column}`);
    expect(onBoard('', [chart([1, 2]), wins])).toMatchObject({
      made: [{ area: first }],
      marks: [[4, `board ${beside.column}`]],
    });
    expect(onBoard('board', [chart([1, 2]), wins])).toEqual({ made: [], changed: [], removed: [], marks: [] });
    expect(chartTab(null, [wins], () => true, 'en', null)?.board.made).toEqual([]);
  });

  test('makes way for cards that come to stand where it was put, and keeps its looks', () => {
    const moved = { before: first, area: first, title: null, anchor: beside };
    const mark = `board ${beside.column}`;
    expect(onBoard(`board ${beside.column - 2}`, [chart([1, 2]), wins])).toEqual({
      ...{ made: [], changed: [moved], removed: [] },
      marks: [[4, mark]],
    });
    expect(onBoard(`board ${beside.column - 2}`, [chart([1, 2, 3]), wins])).toMatchObject({
      changed: [{ ...moved, area: { ...first, rows: 4 } }],
    });
    for (const column of [beside.column, beside.column + 1])
      expect(onBoard(`board ${column}`, [chart([1, 2]), wins])).toEqual({
        made: [],
        changed: [],
        removed: [],
        marks: [],
      });
  });

  test('follows its table, and gives way when another KPI comes first or its own is wanted no more', () => {
    const changed = [{ before: first, area: { ...first, rows: 4 }, title: null }];
    expect(onBoard('board', [chart([1, 2, 3]), wins])).toMatchObject({ made: [], changed, removed: [] });
    const swapped = { made: [{ chart: { key: 'trend win_rate' }, area: second }], removed: [first] };
    expect(onBoard('board', [wins, chart([1, 2])])).toMatchObject({
      ...swapped,
      marks: [
        [4, ''],
        [32, `board ${beside.column}`],
      ],
    });
    expect(onBoard('board', [wins], false)).toMatchObject(swapped);
    expect(onBoard('board', [], false)).toMatchObject({ made: [], removed: [first], marks: [[4, '']] });
    for (const left of [[], [wins]]) {
      expect(onBoard('board', left)).toEqual({ made: [], changed: [], removed: [], marks: [] });
    }
  });
});
