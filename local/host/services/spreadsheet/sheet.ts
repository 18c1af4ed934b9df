import type { Protection } from '../../../workbook/decoration';
import { insertLines } from '../../../workbook/restructure';
import { enumeration, offered } from '../../emulation';
import { EmulatedEmbeddedChart, EmulatedEmbeddedChartBuilder } from '../charts/embedded-chart';
import { makers, rangeAt } from '../offers';
import { EmulatedRange } from '../range/range';
import { colour } from './colour';
import { EmulatedConditionalFormatRule } from './conditional-format';
import { addMetadata, EmulatedDeveloperMetadataFinder, metadataOffer } from './developer-metadata';
import { EmulatedProtection } from './protection';
import { SheetLines } from './sheet-lines';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const sheetTypes = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('GRID', 'OBJECT', 'DATASOURCE');

/** A sheet: name, ranges, rows and columns (by inheritance), and what is set on the sheet as a whole. */
export class EmulatedSheet
  extends SheetLines
  implements
    Pick<
      Google,
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'clearConditionalFormatRules'
      | 'hideSheet'
      | 'showSheet'
      | 'isSheetHidden'
      | 'setTabColor'
      | 'getTabColor'
      | 'protect'
      | 'getProtections'
      | 'getConditionalFormatRules'
      | 'setConditionalFormatRules'
      | 'setHiddenGridlines'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'getCharts'
      | 'newChart'
      | 'insertChart'
      | 'updateChart'
      | 'removeChart'
      | 'getType'
    >
{
  appendRow(values: unknown[]): Google {
    const row = this.getLastRow() + 1;
    if (row > this.sheet.rows) insertLines(this.state.workbook, this.sheet, { line: 'row', at: row, count: 1 });
    if (values.length > this.sheet.columns) {
      const { columns } = this.sheet;
      insertLines(this.state.workbook, this.sheet, { line: 'column', at: columns + 1, count: values.length - columns });
    }
    this.at({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return offered<Google>(this);
  }

  clear(): Google {
    this.#whole().clearContent().clearFormat();
    this.clearConditionalFormatRules();
    return offered<Google>(this);
  }

  clearContents(): Google {
    this.#whole().clearContent();
    return offered<Google>(this);
  }

  clearFormats(): Google {
    this.#whole().clearFormat();
    this.clearConditionalFormatRules();
    return offered<Google>(this);
  }

  clearNotes(): Google {
    this.#whole().clearNote();
    return offered<Google>(this);
  }

  hideSheet(): Google {
    const visible = this.state.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return offered<Google>(this);
  }

  showSheet(): Google {
    this.sheet.hidden = false;
    return offered<Google>(this);
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  setTabColor(color: string | null): Google {
    this.sheet.tabColor = colour(color, this.sheet.tabColor ?? undefined) ?? null;
    return offered<Google>(this);
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  setHiddenGridlines(hideGridlines: boolean): Google {
    this.sheet.gridlinesHidden = hideGridlines;
    return offered<Google>(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const known = this.sheet.protections.find(({ kind }) => kind === 'SHEET');
    const protection: Protection = known ?? {
      kind: 'SHEET',
      area: null,
      description: '',
      warningOnly: false,
      unprotected: [],
    };
    if (!known) this.sheet.protections.push(protection);
    return offered(new EmulatedProtection(this.state, this.sheet, protection));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.sheet.protections
      .filter(({ kind }) => kind === String(type))
      .map((protection) => offered(new EmulatedProtection(this.state, this.sheet, protection)));
  }

  getConditionalFormatRules(): Rule[] {
    return this.sheet.conditionalFormats.map((rule) => {
      const ranges = rule.areas.map((area) => rangeAt({ state: this.state, sheet: this.sheet, area }));
      return offered<Rule>(new EmulatedConditionalFormatRule(rule, ranges));
    });
  }

  setConditionalFormatRules(rules: Rule[]): void {
    this.sheet.conditionalFormats = rules.map((rule) => EmulatedConditionalFormatRule.ruleOf(rule));
  }

  clearConditionalFormatRules(): void {
    this.sheet.conditionalFormats = [];
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.state, this.sheet, null, key, rest);
    return offered<Google>(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.sheet.metadata
      .filter(({ area }) => area === null)
      .map((metadata) => metadataOffer(this.state, this.sheet, metadata));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return offered(new EmulatedDeveloperMetadataFinder(this.state, [this.sheet]));
  }

  /** There are no sheets but grids here. */
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return sheetTypes.GRID;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.sheet.charts.map((chart) => offered(new EmulatedEmbeddedChart(this.state, this.sheet, chart)));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return offered(new EmulatedEmbeddedChartBuilder(this.state, this.sheet));
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const inserted = EmulatedEmbeddedChart.chartOf(chart);
    if (inserted.areas.length === 0) throw new Error('The chart has no data range.');
    this.sheet.charts.push({ ...inserted, id: this.state.workbook.newId() });
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const updated = EmulatedEmbeddedChart.chartOf(chart);
    this.sheet.charts[this.#chartIndex(updated)] = updated;
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    this.sheet.charts.splice(this.#chartIndex(EmulatedEmbeddedChart.chartOf(chart)), 1);
  }

  #chartIndex({ id }: { id: number | null }): number {
    const index = this.sheet.charts.findIndex((chart) => chart.id === id);
    if (id === null || index < 0) throw new Error('The chart is not on this sheet.');
    return index;
  }

  /** Everything that holds something; there is nothing to clear beyond it. */
  #whole(): EmulatedRange {
    const extents = this.sheet.layers().map((layer) => layer.extent());
    const rows = Math.max(1, ...extents.map((extent) => extent.rows));
    const columns = Math.max(1, ...extents.map((extent) => extent.columns));
    const area = {
      row: 1,
      column: 1,
      rows: Math.min(rows, this.sheet.rows),
      columns: Math.min(columns, this.sheet.columns),
    };
    return new EmulatedRange({ state: this.state, sheet: this.sheet, area });
  }
}

makers.sheet = EmulatedSheet;
