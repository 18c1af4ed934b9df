import type { Answer, ScriptFact } from '../fact';
import { onTab } from '../on-tab';

/** The first bytes of a PNG, as Java counts. */
const PNG = [-119, 80, 78, 71];
const PDF = '%PDF';

const MAILS = 'Mails go without charts (src/google/draw-chart.ts).';

/** A chart of two months with a dashed target, as mails carry it. */
export function drawnChart(): GoogleAppsScript.Base.Blob {
  const table = Charts.newDataTable()
    .addColumn(Charts.ColumnType.STRING, 'Month')
    .addColumn(Charts.ColumnType.NUMBER, 'Win rate')
    .addColumn(Charts.ColumnType.NUMBER, 'Target');
  table.addRow(['April', 0.3, 0.4]).addRow(['May', 0.5, 0.4]);
  return Charts.newLineChart()
    .setDataTable(table)
    .setDimensions(524, 336)
    .setOption('series', { 1: { lineDashStyle: [10, 7], pointSize: 0 } })
    .build()
    .getAs('image/png');
}

/** A page as PDF, with a picture in it or without. */
export function printedPage(picture: string): GoogleAppsScript.Base.Blob {
  const image = picture === '' ? '' : `<img src="data:image/png;base64,${picture}">`;
  return Utilities.newBlob(`<h1>Win rate</h1>${image}`, 'text/html', 'report.html').getAs('application/pdf');
}

export const begins = (blob: GoogleAppsScript.Base.Blob, bytes: number[]): boolean =>
  String(blob.getBytes().slice(0, bytes.length)) === String(bytes);

export const isPdf = (blob: GoogleAppsScript.Base.Blob): boolean =>
  begins(
    blob,
    PDF.split('').map((letter) => letter.charCodeAt(0)),
  );

export const isPng = (blob: GoogleAppsScript.Base.Blob): boolean => begins(blob, PNG);

const charted = (): Answer =>
  onTab((sheet) => {
    sheet.getRange('A1:B3').setValues([
      ['Month', 'Win rate'],
      ['April', 0.3],
      ['May', 0.5],
    ]);
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.LINE)
      .addRange(sheet.getRange('A1:B3'))
      .setNumHeaders(1);
    sheet.insertChart(chart.setOption('title', 'Win rate').setPosition(5, 1, 0, 0).build());
    const [drawn] = sheet.getCharts();
    const place = drawn.getRanges().map((range) => range.getA1Notation());
    sheet.updateChart(drawn.modify().clearRanges().addRange(sheet.getRange('A1:B2')).setOption('title', 'New').build());
    const moved = sheet
      .getCharts()[0]
      .getRanges()
      .map((range) => range.getA1Notation());
    sheet.removeChart(sheet.getCharts()[0]);
    return [String(place), String(moved), sheet.getCharts().length];
  });

/** Charts in mails and on tabs, and reports on paper: none of them asks for a further permission. */
export const pictureFacts: ScriptFact[] = [
  {
    id: 'picture: chart',
    says: 'A chart is drawn as a PNG.',
    otherwise: MAILS,
    expected: [true],
    find: () => isPng(drawnChart()),
  },
  {
    id: 'picture: PDF',
    says: 'A page becomes a PDF.',
    otherwise: 'The menu item for PDFs fails, and reports go without (src/google/mailer.ts).',
    expected: [true],
    find: () => isPdf(printedPage('')),
  },
  {
    id: 'picture: PDF with a picture',
    says: 'A picture that stands in the page stands in its PDF.',
    otherwise: 'Reports on paper have no charts (src/google/mailer.ts).',
    expected: [true],
    find: () => {
      const picture = drawnChart().getBytes();
      const bare = printedPage('').getBytes().length;
      return printedPage(Utilities.base64Encode(picture)).getBytes().length > bare + picture.length / 4;
    },
  },
  {
    id: 'picture: chart on a tab',
    says: 'A chart on a tab is known by its table, follows another one, and goes.',
    otherwise: 'The tab of charts shows charts twice, or old ones (src/google/show-charts.ts).',
    expected: [['A1:B3', 'A1:B2', 0]],
    find: charted,
  },
];
