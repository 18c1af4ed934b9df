import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import type { Sheet } from '../../local/workbook/sheet';
import { writeXlsx } from '../../local/workbook/xlsx/xlsx';
import type { Chart } from '../../src/charts/chart';
import { chartTab } from '../../src/charts/chart-tab';
import { say } from '../../src/texts/say';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import { dealsUntil } from '../schedule/deals-until';
import { displayed, passDays, type Scheduled, scheduled, shown } from '../schedule/scheduled-host';

const report = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
const plan = (language: string) => ({
  language,
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.7 }], report },
    { id: 'revenue', report },
  ],
});

const open = (language = 'en'): Scheduled =>
  scheduled({ plan: plan(language), at: '2017-05-26T10:05:00Z', tabs: [dealsUntil('2017-07-01')] });
const tabOf = ({ host }: Scheduled, name = 'KPI charts'): Sheet => host.workbook.sheetByName(name) as Sheet;
const keys = (running: Scheduled): unknown[] =>
  shown(running.host, 'KPI charts')
    .map((row) => row[11])
    .filter((cell) => /^(trend .+|reps .+|funnel|waterfall)$/.test(String(cell)));

describe('the tab of charts', () => {
  test('holds a chart for slides over each table that the refresh writes', () => {
    const running = open();
    const { charts } = tabOf(running);
    expect(keys(running)).toEqual(['trend win_rate', 'trend revenue', 'reps revenue', 'funnel']);
    expect(charts.map(({ type }) => type)).toEqual(['LINE', 'LINE', 'BAR', 'BAR']);
    expect(charts.map(({ options }) => [options.width, options.height])).toEqual(Array(4).fill([960, 540]));
    const [{ areas, anchor }] = charts;
    expect(anchor).toEqual({ row: 4, column: 1, x: 0, y: 0 });
    const { id } = tabOf(running);
    expect(tabOf(running, 'KPIs').charts).toMatchObject([
      { source: id, areas, options: { title: 'Win rate by month' }, anchor: { row: 3, column: 4 } },
    ]);
    // The first deal closed on 9 January, so that month is no whole one; February to April have ended, May has not.
    expect(areas).toEqual([{ row: 5, column: 12, rows: 5, columns: 4 }]);
    expect(
      displayed(running.host, 'KPI charts')
        .slice(4, 9)
        .map((row) => row.slice(11, 15)),
    ).toEqual([
      ['Month', 'Actual', 'Target', 'Month so far'],
      ['Feb 2017', expect.stringMatching(/%$/), '70.0%', ''],
      ['Mar 2017', expect.any(String), '70.0%', ''],
      ['Apr 2017', expect.any(String), '70.0%', ''],
      ['May 2017', '', '70.0%', expect.stringMatching(/%$/)],
    ]);
  });

  test('a second refresh makes no second chart, and a longer table is drawn whole', () => {
    const running = open();
    passDays(running, '2017-06-09T08:10:00Z');
    const { charts } = tabOf(running);
    expect(charts.map(({ options }) => options.title)).toEqual([
      'Win rate by month',
      'Revenue by month',
      'Revenue by rep',
      say({ text: 'chart_funnel' }, 'en'),
      say({ text: 'chart_waterfall' }, 'en'),
    ]);
    expect(charts[0].areas[0].rows).toBe(6);
    const beside = tabOf(running, 'KPIs').charts.map(({ areas }) => areas);
    expect(beside).toEqual([charts[0].areas]);
    expect(displayed(running.host, 'KPI charts')[9].slice(11, 13)[0]).toBe('Jun 2017');
  });

  test('is no raw tab', () => {
    const running = open();
    passDays(running, '2017-05-29T08:10:00Z');
    expect(running.host.state.outbox).toHaveLength(1);
    expect(shown(running.host, 'KPI plan').flat()).not.toContain('KPI charts');
  });

  test('leaves alone what people do there', () => {
    const running = open();
    const tab = tabOf(running);
    tab.charts.splice(1, 1);
    tab.charts[0].options.title = 'Ours';
    tab.charts[0].anchor.row = 90;
    running.host.workbook.put(tab, 80, 2, 'for the board of June');
    running.host.workbook.put(tab, 9, 11, 'typed right below the table');
    passDays(running, '2017-06-09T08:10:00Z');
    expect(tabOf(running).charts.map(({ anchor, options }) => [anchor.row, options.title])).toEqual([
      [90, 'Ours'],
      [60, 'Revenue by rep'],
      [88, say({ text: 'chart_funnel' }, 'en')],
      [116, say({ text: 'chart_waterfall' }, 'en')],
    ]);
    const cells = shown(running.host, 'KPI charts');
    expect([cells[80][2], cells[9][11]]).toEqual(['for the board of June', 'typed right below the table']);
    // The table has no room to grow: its last months are shown.
    expect(cells[8][11]).toBe('Jun 2017');
  });

  test('gives a chart back when its name is emptied', () => {
    const running = open();
    const tab = tabOf(running);
    tab.charts.splice(1, 1);
    running.host.workbook.put(tab, 31, 11, undefined);
    passDays(running, '2017-05-27T08:10:00Z');
    expect(tabOf(running).charts).toHaveLength(5);
    expect(keys(running)).toEqual(['trend win_rate', 'trend revenue', 'reps revenue', 'funnel', 'waterfall']);
  });

  test('speaks Dutch', () => {
    const running = open('nl');
    const { charts } = tabOf(running, 'KPI-grafieken');
    expect(charts.map(({ options }) => options.title)).toEqual([
      'Winpercentage per maand',
      'Omzet per maand',
      'Omzet per vertegenwoordiger',
      say({ text: 'chart_funnel' }, 'nl'),
    ]);
    expect(displayed(running.host, 'KPI-grafieken').map((row) => row[12])).toContain('mei 2017 tot nu toe');
    expect(displayed(running.host, 'KPI-grafieken')[4].slice(11, 15)).toEqual([
      'Maand',
      'Werkelijk',
      'Doel',
      say({ text: 'chart_so_far' }, 'nl'),
    ]);
  });
});

test('a refresh that finds everything as it was writes nothing on the tab', () => {
  const chart: Chart = {
    ...{
      kind: 'line',
      key: 'trend revenue',
      title: 'Revenue by month',
      lead: null,
      words: '',
      labelled: 'Month',
      format: '#,##0',
    },
    labels: ['Jan 2017', 'Feb 2017'],
    series: [{ name: 'Revenue', colour: '#000000', role: 'measured', values: [1, null] }],
    axis: { min: 0, max: 1, ticks: [] },
    table: [],
  };
  const first = chartTab(null, [chart], () => true, 'en');
  expect(first?.made).toHaveLength(1);
  const cells: (string | number)[][] = Array.from({ length: 7 }, () => Array(14).fill(''));
  for (const { row, column, values } of [...(first?.cells.values ?? []), ...(first?.names ?? [])]) {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        cells[row - 1 + down][column - 1 + across] = value as string | number;
      });
    });
  }
  const again = chartTab({ index: 0, name: 'KPI charts', cells }, [chart], () => true, 'en');
  expect([again?.cells.values, again?.cells.formats, again?.made, again?.changed, again?.names]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  const gone = chartTab({ index: 0, name: 'KPI charts', cells }, [], () => false, 'en');
  expect(chartTab({ index: 0, name: 'KPI charts', cells }, [], () => true, 'en')?.removed).toEqual([]);
  expect(gone?.removed).toEqual([{ row: 5, column: 12, rows: 3, columns: 2 }]);
});

test('a chart is known by the key that an earlier version gave it', () => {
  const waterfall: Chart = {
    ...{ kind: 'waterfall', key: 'waterfall', title: 'Pipeline', lead: null, words: '', labelled: 'Step', format: '0' },
    labels: ['Open'],
    series: [{ name: 'Value', colour: '#000000', role: 'measured', values: [2] }],
    axis: { min: 0, max: 1, ticks: [] },
    table: [],
  };
  const cells = [[], [], [], ['bridge', 'Pipeline'], ['Step', 'Value'], ['Open', 1]].map((line) => [
    ...Array(11).fill(''),
    ...[...line, '', ''].slice(0, 2),
  ]);
  const done = chartTab({ index: 0, name: 'KPI charts', cells }, [waterfall], () => true, 'en');
  expect([done?.made, done?.removed]).toEqual([[], []]);
  expect(done?.cells.values).toEqual([
    expect.objectContaining({
      row: 5,
      column: 12,
      values: [
        ['Step', 'Value'],
        ['Open', 2],
      ],
    }),
  ]);
});

test('in an .xlsx file the charts are pictures of themselves, and go to paper without their tables', async () => {
  const { host } = open();
  const file = join(temporaryFolder(), 'kpis.xlsx');
  await writeXlsx(host.workbook, [], file);
  const excel = new ExcelWorkbook();
  await excel.xlsx.readFile(file);
  const charts = excel.getWorksheet('KPI charts');
  expect(charts?.getImages()).toHaveLength(4);
  expect(charts?.pageSetup).toMatchObject({ orientation: 'portrait', fitToPage: false });
  expect(charts?.pageSetup.printArea).toMatch(/^A1:J\d+$/);
  // The other tabs are as wide as one page, whatever comes to stand below.
  const kpiSheet = excel.getWorksheet('KPIs');
  expect(kpiSheet?.getImages()).toHaveLength(1);
  const { pageSetup } = kpiSheet ?? {};
  expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
});

test.each(['trend win_rate', 'reps revenue', 'funnel', 'stages', 'gap', 'waterfall'])(
  'a chart that stands there is known by its key, and is not made a second time: %s',
  (key) => {
    const chart: Chart = {
      ...{ kind: 'line', key, title: 'Chart', lead: null, words: '', labelled: 'Month', labels: ['May', 'Jun'] },
      series: [{ name: 'Actual', colour: '#000000', role: 'measured', values: [1, 2] }],
      ...{ axis: { min: 0, max: 2, ticks: [] }, format: '0', table: [] },
    };
    const tab = [[], [], [], [...Array(11).fill(''), key, 'Chart'], [...Array(11).fill(''), 'Month', 'Actual']];
    const cells = [...tab, ...[1, 2].map((value) => [...Array(11).fill(''), `M${value}`, value])];
    expect(chartTab({ index: 0, name: 'KPI charts', cells }, [chart], () => true, 'en')?.made).toEqual([]);
  },
);
