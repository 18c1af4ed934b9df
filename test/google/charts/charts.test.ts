import { chartPicture } from '../../../local/charts/chart-picture';
import type { Chart } from '../../../src/charts/chart';
import type { ChartChanges } from '../../../src/charts/chart-changes';
import type { ChartTab } from '../../../src/charts/chart-tab';
import { drawChart } from '../../../src/google/charts/draw-chart';
import { showCharts } from '../../../src/google/charts/show-charts';
import type { SheetSize } from '../../../src/google/spreadsheet/write-draft';
import { emptyDraft } from '../../../src/sheet/draft/draft';
import { servicesHere, sheetNamed } from '../services-here';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const chart = (kind: Chart['kind'], title = 'Win rate'): Chart => ({
  ...{ kind, key: 'trend win_rate', title, lead: null, words: '', labelled: 'Month', format: '0%' },
  labels: ['Jan', 'Feb'],
  series: [
    { name: 'Actual', colour: '#123456', role: 'measured', values: [1, 2] },
    { name: 'Target', colour: '#654321', role: 'target', values: [3, null] },
  ],
  axis: { min: 0, max: 3, ticks: [{ value: 0, label: '0' }] },
  table: [
    ['Month', 'Actual'],
    ['Jan', '1 €'],
    ['Feb', '2 €'],
  ],
});

test('a picture of a chart has a row for each label, with all its values and gaps; bars carry their amounts', () => {
  servicesHere();
  const drawn = (kind: Chart['kind']) => {
    const blob = drawChart(chart(kind)) as unknown as { constructor: { contentOf(blob: unknown): { chart: unknown } } };
    return blob.constructor.contentOf(blob).chart as {
      type: string;
      columns: unknown[];
      rows: unknown[][];
      width: number;
    };
  };
  const line = drawn('line');
  expect([line.type, line.columns.length, line.rows]).toEqual([
    'LINE',
    3,
    [
      ['Jan', 1, 3],
      ['Feb', 2, null],
    ],
  ]);
  const bars = drawn('bars');
  expect([bars.type, bars.rows.map(([label]) => label)]).toEqual(['BAR', ['Jan: 1 €', 'Feb: 2 €']]);
});

test('bars in print have their amounts where the chart has them, and none where there is no bar', () => {
  const picture = (values: number[], dataLabel?: string): string =>
    chartPicture({
      ...{ type: 'BAR', width: 300, height: 120, options: { series: { 0: { dataLabel } } } },
      columns: [
        { type: 'STRING', label: 'Rep' },
        { type: 'NUMBER', label: 'Revenue' },
      ],
      rows: values.map((value, at) => [`Rep ${at}`, value]),
    }).toString('base64');
  expect(picture([40, 7], 'value')).not.toBe(picture([40, 7]));
  expect(picture([0, 0], 'value')).toBe(picture([0, 0]));
});

describe('charts on their tab', () => {
  const area = { row: 5, column: 12, rows: 3, columns: 3 };
  const none: ChartChanges = { made: [], changed: [], removed: [] };
  const tab = (more: Partial<ChartTab>): ChartTab => ({
    cells: { ...emptyDraft(null, 'KPI charts'), values: [{ row: 1, column: 1, values: [['Charts']] }] },
    ...{ ...none, board: none, names: [] },
    ...more,
  });
  const name = [{ row: 4, column: 12, values: [['trend win_rate']] }];
  const size = { rows: 10, columns: 20 };

  const show = (sheet: Sheet, ...rest: [SheetSize, ChartTab]): void => showCharts(sheet, ...rest, sheetNamed('KPIs'));

  function withChart() {
    const host = servicesHere([
      { name: 'KPI charts', cells: [] },
      { name: 'KPIs', cells: [['KPI']] },
    ]);
    const sheet = sheetNamed('KPI charts');
    show(sheet, null, tab({ made: [{ chart: chart('line'), area, anchor: { row: 4, column: 1 } }], names: name }));
    return { host, sheet, charts: () => host.workbook.sheets[0].charts };
  }

  test('are made over their table, and named once they stand', () => {
    const { sheet, charts } = withChart();
    expect(charts()).toMatchObject([
      { type: 'LINE', areas: [area], headers: 1, anchor: { row: 4, column: 1, x: 0, y: 0 } },
    ]);
    expect([sheet.getRange(1, 1).getValue(), sheet.getRange(4, 12).getValue()]).toEqual(['Charts', 'trend win_rate']);
    show(
      sheet,
      size,
      tab({ made: [{ chart: chart('bars'), area: { ...area, row: 33 }, anchor: { row: 32, column: 1 } }] }),
    );
    expect(charts().map(({ type, anchor }) => [type, anchor.row])).toEqual([
      ['LINE', 4],
      ['BAR', 32],
    ]);
  });

  test('are not made twice where a run was cut off', () => {
    const { sheet, charts } = withChart();
    show(sheet, size, tab({ made: [{ chart: chart('line'), area, anchor: { row: 4, column: 1 } }] }));
    expect(charts()).toHaveLength(1);
  });

  test('follow their table and their title, and keep the looks that a person gave them', () => {
    const { sheet, charts } = withChart();
    charts()[0].options.colors = ['#ff0000'];
    const taller = { ...area, rows: 4 };
    show(sheet, size, tab({ changed: [{ before: area, area: taller, title: null }] }));
    expect(charts()[0]).toMatchObject({ areas: [taller], options: { colors: ['#ff0000'], title: 'Win rate' } });
    show(sheet, size, tab({ changed: [{ before: taller, area: taller, title: 'Wins' }] }));
    expect(charts()[0].options.title).toBe('Wins');
  });

  test('a line that comes later, as that of a target, looks as one that was there from the first, and is named', () => {
    const { sheet, charts } = withChart();
    const { legend, series } = charts()[0].options;
    const alone = chart('line');
    const lines = { ...alone, series: alone.series.slice(0, 1) };
    const narrower = { ...area, columns: 2 };
    show(sheet, size, tab({ changed: [{ before: area, area: narrower, title: null, lines }] }));
    expect(charts()[0].options).toMatchObject({ legend: { position: 'none' } });
    show(sheet, size, tab({ changed: [{ before: narrower, area, title: null, lines: alone }] }));
    expect(charts()[0].options).toMatchObject({ legend, series });
    expect(legend).toMatchObject({ position: 'top' });
  });

  test('go when they are wanted no more; what a person has thrown away is no fault', () => {
    const { sheet, charts } = withChart();
    show(
      sheet,
      size,
      tab({ removed: [{ ...area, column: 1 }], changed: [{ before: { ...area, row: 9 }, area, title: 'Wins' }] }),
    );
    expect(charts().map(({ options }) => options.title)).toEqual(['Win rate']);
    show(sheet, size, tab({ removed: [area] }));
    expect(charts()).toEqual([]);
  });

  test('wait for the next time where one cannot be drawn, unnamed, and their table with them where none can be changed', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    servicesHere([
      { name: 'KPI charts', cells: [] },
      { name: 'KPIs', cells: [['KPI']] },
    ]);
    const sheet = sheetNamed('KPI charts');
    const fails = (): never => {
      throw new Error('Service error');
    };
    const insert = jest.spyOn(sheet, 'insertChart').mockImplementation(fails);
    show(sheet, null, tab({ made: [{ chart: chart('line'), area, anchor: { row: 4, column: 1 } }], names: name }));
    expect([sheet.getRange(1, 1).getValue(), sheet.getRange(4, 12).getValue()]).toEqual(['Charts', '']);
    insert.mockRestore();
    sheet.getRange(1, 1).setValue('before');
    jest.spyOn(sheet, 'getCharts').mockImplementation(fails);
    show(sheet, size, tab({ removed: [area], names: name }));
    expect([sheet.getRange(1, 1).getValue(), sheet.getRange(4, 12).getValue()]).toEqual(['before', '']);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });

  test('one stands on the KPI sheet, too, over the same table, follows it and goes with it', () => {
    const host = servicesHere([
      { name: 'KPI charts', cells: [] },
      { name: 'KPIs', cells: [['KPI']] },
    ]);
    const [sheet, board] = [sheetNamed('KPI charts'), sheetNamed('KPIs')];
    // A person's own, over cells of the KPI sheet that stand where the table does on its tab.
    const own = board
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(board.getRange(5, 12, 3, 3));
    board.insertChart(own.setPosition(20, 1, 0, 0).build());
    const onBoard = () => host.workbook.sheets[1].charts.slice(1);
    const made = [{ chart: chart('line'), area, anchor: { row: 3, column: 8, width: 350 } }];
    for (const time of [1, 2]) {
      show(sheet, time === 1 ? null : size, tab({ board: { ...none, made } }));
      expect(onBoard()).toMatchObject([
        { source: host.workbook.sheets[0].id, areas: [area], anchor: { row: 3, column: 8 } },
      ]);
    }
    const taller = { ...area, rows: 4 };
    show(sheet, size, tab({ board: { ...none, changed: [{ before: area, area: taller, title: 'Wins' }] } }));
    expect(onBoard()).toMatchObject([{ areas: [taller], options: { title: 'Wins', width: 350 } }]);
    sheet.insertRowsBefore(1, 2);
    expect([onBoard()[0].areas[0].row, onBoard()[0].anchor.row]).toEqual([7, 3]);
    show(sheet, size, tab({ board: { ...none, removed: [{ ...taller, row: 7 }] } }));
    expect(host.workbook.sheets[1].charts).toMatchObject([{ type: 'BAR' }]);
    expect(host.workbook.sheets[0].charts).toEqual([]);
  });

  test('one whose tables went with their tab makes room for the next, and nobody else’s does', () => {
    const host = servicesHere([
      { name: 'KPI charts', cells: [] },
      { name: 'KPIs', cells: [['KPI']] },
    ]);
    const made = [{ chart: chart('line'), area, anchor: { row: 3, column: 8, width: 350 } }];
    const board = sheetNamed('KPIs');
    show(sheetNamed('KPI charts'), null, tab({ board: { ...none, made } }));
    const own = board.newChart().setChartType(Charts.ChartType.BAR);
    board.insertChart(
      own
        .addRange(sheetNamed('KPI charts').getRange(5, 12, 3, 3))
        .setPosition(20, 8, 0, 0)
        .build(),
    );
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(sheetNamed('KPI charts'));
    const again = spreadsheet.insertSheet('KPI charts');
    show(again, null, tab({ board: { ...none, made } }));
    const [left, drawn, ...others] = host.workbook.sheets.find(({ name: one }) => one === 'KPIs')?.charts ?? [];
    expect([left.type, left.anchor.row, others.length]).toEqual(['BAR', 20, 0]);
    expect([drawn.source, drawn.anchor.row]).toEqual([again.getSheetId(), 3]);
  });
});
