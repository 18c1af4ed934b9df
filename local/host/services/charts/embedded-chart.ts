import { chartSource } from '../../../charts/chart-source';
import { setChartOption } from '../../../charts/drawn-chart';
import type { Area } from '../../../workbook/a1';
import type { SheetChart } from '../../../workbook/decoration';
import type { Sheet } from '../../../workbook/sheet';
import { emulationOf, offered } from '../../emulation';
import type { HostState } from '../../state';
import { rangeAt } from '../offers';
import type { EmulatedRange } from '../range/range';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart of a sheet as it was when it was asked for; changes go through `modify` and `updateChart`. */
export class EmulatedEmbeddedChart implements Pick<Google, 'getRanges' | 'modify' | 'getChartId' | 'getContainerInfo'> {
  static readonly emulates = 'EmbeddedChart';
  readonly #state: HostState;
  readonly #sheet: Sheet;
  readonly #chart: SheetChart;

  constructor(state: HostState, sheet: Sheet, chart: SheetChart) {
    this.#state = state;
    this.#sheet = sheet;
    this.#chart = structuredClone(chart);
  }

  /** For the host alone. */
  static chartOf(offer: Google): SheetChart {
    return structuredClone(emulationOf<EmulatedEmbeddedChart>(offer).#chart);
  }

  getChartId(): number | null {
    return this.#chart.id;
  }

  getRanges(): Range[] {
    const sheet = chartSource(this.#state.workbook, this.#sheet, this.#chart);
    return sheet ? this.#chart.areas.map((area) => rangeAt({ state: this.#state, sheet, area })) : [];
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return offered<GoogleAppsScript.Spreadsheet.ContainerInfo>(new EmulatedContainerInfo(this.#chart));
  }

  modify(): Builder {
    return offered<Builder>(new EmulatedEmbeddedChartBuilder(this.#state, this.#sheet, structuredClone(this.#chart)));
  }
}

type Info = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** Where a chart stood when that was asked. */
class EmulatedContainerInfo implements Pick<Info, 'getAnchorRow' | 'getAnchorColumn'> {
  static readonly emulates = 'ContainerInfo';
  readonly #chart: SheetChart;

  constructor(chart: SheetChart) {
    this.#chart = chart;
  }

  getAnchorRow(): number {
    return this.#chart.anchor.row;
  }

  getAnchorColumn(): number {
    return this.#chart.anchor.column;
  }
}

const TYPES = ['LINE', 'BAR', 'COLUMN'];

/** A chart before it is built. */
export class EmulatedEmbeddedChartBuilder
  implements
    Pick<Builder, 'setChartType' | 'addRange' | 'clearRanges' | 'setNumHeaders' | 'setOption' | 'setPosition' | 'build'>
{
  static readonly emulates = 'EmbeddedChartBuilder';
  readonly #state: HostState;
  readonly #sheet: Sheet;
  readonly #chart: SheetChart;

  constructor(state: HostState, sheet: Sheet, chart?: SheetChart) {
    this.#state = state;
    this.#sheet = sheet;
    this.#chart = chart ?? {
      ...{ id: null, type: 'COLUMN', areas: [], headers: 0, options: {} },
      anchor: { row: 1, column: 1, x: 0, y: 0 },
    };
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    const name = String(type);
    if (typeof type === 'string' || !TYPES.includes(name)) throw new Error(`not emulated: charts of type ${name}`);
    this.#chart.type = name as SheetChart['type'];
    return offered<Builder>(this);
  }

  addRange(range: Range): Builder {
    const place = emulationOf<EmulatedRange>(range);
    const [rows, columns] = [place.getNumRows(), place.getNumColumns()];
    const area: Area = { row: place.getRow(), column: place.getColumn(), rows, columns };
    const source = place.getGridId() === this.#sheet.id ? undefined : place.getGridId();
    if (this.#chart.areas.length > 0 && source !== this.#chart.source) {
      throw new Error('not emulated: a chart of cells of two sheets');
    }
    if (source === undefined) delete this.#chart.source;
    else this.#chart.source = source;
    this.#chart.areas.push(area);
    return offered<Builder>(this);
  }

  clearRanges(): Builder {
    this.#chart.areas = [];
    return offered<Builder>(this);
  }

  setNumHeaders(headers: number): Builder {
    this.#chart.headers = headers;
    return offered<Builder>(this);
  }

  setOption(option: string, value: unknown): Builder {
    setChartOption(this.#chart.options, option, value);
    return offered<Builder>(this);
  }

  setPosition(row: number, column: number, x: number, y: number): Builder {
    if (row < 1 || column < 1 || row > this.#sheet.rows || column > this.#sheet.columns) {
      throw new Error('The position of the chart is outside the sheet.');
    }
    this.#chart.anchor = { row, column, x, y };
    return offered<Builder>(this);
  }

  build(): Google {
    return offered<Google>(new EmulatedEmbeddedChart(this.#state, this.#sheet, this.#chart));
  }
}
