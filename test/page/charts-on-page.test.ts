import { setChartOption } from '../../local/charts/drawn-chart';
import { SharedWorkbook } from '../../local/page/shared-workbook';
import type { SheetChart } from '../../local/workbook/decoration';
import { insertLines } from '../../local/workbook/restructure';
import { Workbook } from '../../local/workbook/workbook';
import { distOf } from '../local/fixtures/dist';
import type { BrowserPage } from './browser-page';
import { openBrowserPage } from './browser-page';
import { openPage } from './open-page';

jest.setTimeout(60_000);

const cells = () => [
  ['Month', 'Revenue', 'Target'],
  ['Jan 2026', 100, 90],
  ['Feb 2026', 80, 95],
  ['Mar 2026', 120, 100],
];

const lineChart = (): SheetChart => ({
  id: 7,
  type: 'LINE',
  areas: [{ row: 1, column: 1, rows: 4, columns: 3 }],
  headers: 1,
  options: { title: 'Revenue by month', width: 480, height: 270, series: { 0: { color: '#1c5fa8' } } },
  anchor: { row: 3, column: 5, x: 4, y: 6 },
});

function book(charts = [lineChart()]) {
  const workbook = new Workbook('Book', 'en_US', 'Etc/UTC');
  const sheet = workbook.addSheet('KPI charts', { rows: 40, columns: 20 }, cells());
  sheet.charts = charts;
  const shared = new SharedWorkbook(workbook);
  const page = openPage(shared);
  const { getters } = page.model;
  const figures = () =>
    getters.getFigures(page.sheetId('KPI charts')).map(({ id, col, row, offset, width, height }) => ({
      ...{ col, row, offset, width, height },
      definition: getters.getChartDefinition(id) as { title: { text: string }; dataSource: unknown },
    }));
  return { workbook, sheet, shared, page, figures };
}

describe('charts of a tab on the page', () => {
  const place = { col: 4, row: 2, offset: { x: 4, y: 6 }, width: 480, height: 270 };

  test('a chart stands at its place and size over the cells that it draws', () => {
    const { figures } = book();
    expect(figures()).toMatchObject([
      {
        ...place,
        definition: {
          type: 'line',
          title: { text: 'Revenue by month' },
          dataSource: { labelRange: 'A1:A4', dataSets: [{ dataRange: 'B1:B4' }, { dataRange: 'C1:C4' }] },
        },
      },
    ]);
  });

  test('a chart draws the cells of another tab, and rows put above those move its cells, not itself', () => {
    const { workbook, sheet } = book();
    const board = workbook.addSheet('Board', { rows: 40, columns: 20 }, []);
    board.charts = [{ ...lineChart(), id: 8, source: sheet.id }];
    const ranges = (one: ReturnType<typeof openPage>) => {
      const { getters } = one.model;
      const [{ id, row }] = getters.getFigures(one.sheetId('Board'));
      return [row, (getters.getChartDefinition(id) as { dataSource: object }).dataSource];
    };
    const shared = new SharedWorkbook(workbook);
    const again = openPage(shared);
    const data = (rows: string) => ({
      labelRange: `'KPI charts'!A${rows.replace(':', ':A')}`,
      dataSets: [{ dataRange: `'KPI charts'!B${rows.replace(':', ':B')}` }, {}],
    });
    expect(ranges(again)).toMatchObject([2, data('1:4')]);
    insertLines(workbook, sheet, { line: 'row', at: 1, count: 2 });
    shared.publish();
    expect(ranges(again)).toMatchObject([2, data('3:6')]);
    expect(board.charts).toMatchObject([{ areas: [{ row: 3 }], anchor: { row: 3 } }]);
    workbook.sheets = [board];
    workbook.structure++;
    shared.publish();
    expect(again.model.getters.getFigures(again.sheetId('Board'))).toEqual([]);
  });

  test('a chart that a script makes, changes and takes away is made, changed and taken away', () => {
    const { sheet, shared, figures } = book([]);
    expect(figures()).toEqual([]);
    sheet.charts.push(lineChart());
    shared.publish();
    expect(figures()).toMatchObject([place]);
    const [chart] = sheet.charts;
    chart.areas = [{ row: 1, column: 1, rows: 3, columns: 2 }];
    chart.anchor = { row: 9, column: 2, x: 0, y: 0 };
    setChartOption(chart.options, 'title', 'Turnover');
    shared.publish();
    expect(figures()).toMatchObject([
      {
        ...{ col: 1, row: 8, offset: { x: 0, y: 0 } },
        definition: { title: { text: 'Turnover' }, dataSource: { dataSets: [{ dataRange: 'B1:B3' }] } },
      },
    ]);
    sheet.charts = [];
    shared.publish();
    expect(figures()).toEqual([]);
  });

  test('a chart goes away and comes back with the tab on which it stands', () => {
    const { workbook, sheet, shared, page, figures } = book();
    workbook.addSheet('Other', { rows: 5, columns: 5 });
    workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
    shared.publish();
    expect(page.sheetId('KPI charts')).toBe('');
    workbook.sheets.push(sheet);
    shared.publish();
    expect(figures()).toMatchObject([place]);
  });

  test('where a person moves it to, and how large it becomes, reaches the workbook', () => {
    const { sheet, shared, page, figures } = book();
    const [{ id }] = page.model.getters.getFigures(page.sheetId('KPI charts'));
    const moved = { col: 1, row: 10, offset: { x: 2, y: 3 }, width: 600, height: 300 };
    page.model.dispatch('UPDATE_FIGURE', { sheetId: page.sheetId('KPI charts'), figureId: id, ...moved });
    expect(sheet.charts).toMatchObject([
      { id: 7, anchor: { row: 11, column: 2, x: 2, y: 3 }, options: { width: 600, height: 300 } },
    ]);
    shared.publish();
    expect(figures()).toMatchObject([moved]);
  });

  test('one that a person throws away is gone from the workbook, and back when that is undone', () => {
    const { sheet, shared, page, figures } = book();
    const [{ id }] = page.model.getters.getFigures(page.sheetId('KPI charts'));
    page.model.dispatch('DELETE_FIGURE', { sheetId: page.sheetId('KPI charts'), figureId: id });
    expect(sheet.charts).toEqual([]);
    shared.publish();
    expect(figures()).toEqual([]);
    page.model.dispatch('REQUEST_UNDO');
    expect(sheet.charts).toEqual([lineChart()]);
    expect(figures()).toMatchObject([place]);
  });

  test('rows that a person puts above it move it and its cells alike', () => {
    const { sheet, shared, page, figures } = book();
    const sheetId = page.sheetId('KPI charts');
    page.model.dispatch('ADD_COLUMNS_ROWS', {
      ...{ sheetId, sheetName: 'KPI charts', dimension: 'ROW', base: 0, quantity: 2, position: 'before' },
    });
    expect(sheet.charts).toMatchObject([{ areas: [{ row: 3, rows: 4 }], anchor: { row: 5, column: 5 } }]);
    shared.publish();
    expect(figures()).toMatchObject([
      { row: 4, definition: { dataSource: { labelRange: 'A3:A6', dataSets: [{ dataRange: 'B3:B6' }, {}] } } },
    ]);
  });
});

/** A script that makes a chart over the first tab, and writes another number into its cells. */
const dist = distOf(`
  function draw() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:C4'))
      .setNumHeaders(1).setPosition(6, 2, 0, 0).setOption('title', 'Revenue by month')
      .setOption('width', 480).setOption('height', 270).build());
  }
  function drawBars() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('B2:B4').setValues([[100], [37], [0]]);
    sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B4'))
      .setNumHeaders(1).setPosition(6, 2, 0, 0).setOption('series', { 0: { color: '#1c5fa8', dataLabel: 'value' } })
      .build());
  }
  function refresh() { SpreadsheetApp.getActive().getSheets()[0].getRange('B4').setValue(60); }`);

describe('in a browser', () => {
  let opened: BrowserPage;
  beforeAll(async () => {
    opened = await openBrowserPage({ dist, tabs: [{ name: 'KPI charts', cells: cells() }] });
  });
  afterAll(() => opened.close());

  /** Runs a function of the script as the sidebar does. */
  const call = (name: string) =>
    opened.page.evaluate(
      (name) =>
        fetch('/call', { method: 'POST', body: JSON.stringify({ name, args: [], selection: null }) }).then(() => {}),
      name,
    );
  /** What is drawn, series by series. */
  const drawn = () =>
    opened.page.evaluate(() => {
      const { Chart } = window as never as { Chart: { getChart(canvas: Element | null): Drawn | undefined } };
      const chart = Chart.getChart(document.querySelector('.o-figure canvas'));
      return chart?.data.datasets.map(({ label, data }) => [label, ...data]);
    });

  /** Waits until that is drawn: a chart takes a moment. */
  const until = async (series: (string | number)[][]) => {
    const isDrawn = async () => JSON.stringify(await drawn()) === JSON.stringify(series);
    for (let turn = 0; turn < 100 && !(await isDrawn()); turn++) await opened.page.waitForTimeout(50);
    expect(await drawn()).toEqual(series);
  };

  test('a chart is drawn where a script puts it, and follows the cells', async () => {
    const { page, errors } = opened;
    await call('draw');
    await page.locator('.o-figure canvas').waitFor();
    const box = await page.locator('.o-figure').boundingBox();
    expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([480, 270]);
    await until([
      ['Revenue', 100, 80, 120],
      ['Target', 90, 95, 100],
    ]);
    await call('refresh');
    await until([
      ['Revenue', 100, 80, 60],
      ['Target', 90, 95, 100],
    ]);
    expect(errors).toEqual([]);
  });

  test('bars have their amounts, but none stands where there is no bar; the longest ends before the edge', async () => {
    const { page, errors } = opened;
    await page.evaluate(() => {
      const { prototype } = CanvasRenderingContext2D;
      const { strokeText } = prototype;
      const written: string[] = [];
      Object.assign(window, { written });
      prototype.strokeText = function (text, x, y) {
        written.push(text);
        strokeText.call(this, text, x, y);
      };
    });
    await call('drawBars');
    await page.waitForFunction(() => (window as never as { written: string[] }).written.includes('37'));
    const seen = await page.evaluate(() => {
      const { Chart, written } = window as never as {
        Chart: { getChart(canvas: Element | null): Drawn | undefined };
        written: string[];
      };
      const scale = Chart.getChart(document.querySelector('.o-figure canvas'))?.scales.x;
      return { written: [...new Set(written.filter(Boolean))], most: scale?.max ?? 0 };
    });
    expect(seen.written).toEqual(['100', '37']);
    expect(seen.most).toBeGreaterThan(100);
    expect(errors).toEqual([]);
  });
});

interface Drawn {
  scales: Record<string, { max: number }>;
  data: { datasets: { label: string; data: number[] }[] };
}
