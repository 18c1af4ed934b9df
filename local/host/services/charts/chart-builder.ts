import type { ChartOptions, DrawnChart } from '../../../charts/drawn-chart';
import { setChartOption } from '../../../charts/drawn-chart';
import { offered } from '../../emulation';
import { EmulatedBlob } from '../utilities/blob';
import { EmulatedDataTableBuilder } from './chart-data-table';

type Builder = GoogleAppsScript.Charts.LineChartBuilder;
type Google = GoogleAppsScript.Charts.Chart;

/** A chart before it is built: the kinds that are emulated take the same settings. */
export class EmulatedChartBuilder implements Pick<Builder, 'setOption' | 'setDimensions' | 'build'> {
  static readonly emulates = 'ChartBuilder';
  readonly #type: DrawnChart['type'];
  readonly #options: ChartOptions = {};
  #table: Pick<DrawnChart, 'columns' | 'rows'> | null = null;
  #size = { width: 600, height: 400 };

  constructor(type: DrawnChart['type']) {
    this.#type = type;
  }

  setDataTable(table: unknown): Builder {
    if (!(table instanceof EmulatedDataTableBuilder)) throw new Error('not emulated: this source of a chart');
    this.#table = EmulatedDataTableBuilder.contentOf(table);
    return offered<Builder>(this);
  }

  setDimensions(width: number, height: number): Builder {
    this.#size = { width, height };
    return offered<Builder>(this);
  }

  setOption(option: string, value: unknown): Builder {
    setChartOption(this.#options, option, value);
    return offered<Builder>(this);
  }

  build(): Google {
    if (!this.#table || this.#table.columns.length < 2) throw new Error('The chart has no data.');
    return offered<Google>(
      new EmulatedChart(structuredClone({ type: this.#type, ...this.#table, options: this.#options, ...this.#size })),
    );
  }
}

/** A chart that can become a picture; it is drawn when somebody wants to see it. */
class EmulatedChart implements Pick<Google, 'getAs' | 'getBlob'> {
  static readonly emulates = 'Chart';
  readonly #chart: DrawnChart;

  constructor(chart: DrawnChart) {
    this.#chart = chart;
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType !== 'image/png') throw new Error(`not emulated: a chart as ${contentType}`);
    return this.getBlob();
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return offered(new EmulatedBlob({ kind: 'picture of a chart', chart: this.#chart }, 'image/png', 'chart.png'));
  }
}
