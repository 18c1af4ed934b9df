import { type Chart, pictureLabels } from '../../charts/chart';
import { chartOptions, PICTURE } from '../../charts/chart-options';

type Blob = GoogleAppsScript.Base.Blob;

/** Draws a chart with Google's chart service, as a PNG. Throws what the service throws. */
export function drawChart(chart: Chart): Blob {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, chart.labelled);
  for (const { name } of chart.series) table.addColumn(Charts.ColumnType.NUMBER, name);
  pictureLabels(chart).forEach((label, at) => {
    table.addRow([label, ...chart.series.map(({ values }) => values[at])]);
  });
  const builder = chart.kind === 'line' ? Charts.newLineChart() : Charts.newBarChart();
  builder.setDataTable(table);
  builder.setDimensions(PICTURE.width, PICTURE.height);
  for (const [option, value] of Object.entries(chartOptions(chart))) builder.setOption(option, value);
  return builder.build().getAs('image/png');
}
