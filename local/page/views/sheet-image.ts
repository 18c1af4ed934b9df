import { toA1 } from '../../workbook/a1';
import { engineFormat } from '../../workbook/formulas/engine-format';
import { Layer } from '../../workbook/layer';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { validationAreas } from '../../workbook/xlsx/xlsx-validations';
import type { PageChart } from './page-chart';
import { pageChart } from './page-chart';
import type { PageColourRule, PageValidation } from './page-rules';
import { pageColourRule, pageValidation } from './page-rules';
import type { PageBorder, PageStyle } from './page-style';
import { pageBorder, pageStyle } from './page-style';
import { pageText } from './page-text';

/** A tab as the page shows it. Rows and columns count from 0, areas are addresses (A1:B2). */
export interface SheetImage extends SheetFrame, SheetCells {}

/** What the page shows in each cell. */
export interface SheetCells {
  contents: Layer<string>;
  formats: Layer<string>;
  styles: Layer<PageStyle>;
  borders: Layer<PageBorder>;
}

/** What the page shows of a tab beyond its cells. */
export interface SheetFrame {
  id: string;
  name: string;
  rows: number;
  columns: number;
  merges: string[];
  /** Pixels, where they are not those of Sheets */
  widths: Record<number, number>;
  heights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  colourRules: { rule: PageColourRule; areas: string[] }[];
  validations: { criterion: PageValidation; area: string; blocking: boolean }[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  gridlines: boolean;
  color: string | null;
  charts: PageChart[];
}

/** Pixels of a column that nobody sized, as Sheets has them; the page's own are narrower. */
export const COLUMN_WIDTH = 100;

/** What the page is to show of a tab; `id` is the page's name for it. */
export function sheetImage(workbook: Workbook, sheet: Sheet, id = String(sheet.id)): SheetImage {
  return { ...sheetFrame(workbook, sheet, id), ...sheetCells(sheet) };
}

export function sheetFrame(workbook: Workbook, sheet: Sheet, id: string): SheetFrame {
  const colourRules = sheet.conditionalFormats.flatMap((format) => {
    const rule = pageColourRule(format, workbook.localeRules);
    return rule ? [{ rule, areas: format.areas.map(toA1) }] : [];
  });
  const validations = validationAreas(sheet).flatMap(({ rule, area }) => {
    const criterion = pageValidation(rule, workbook.localeRules);
    return criterion ? [{ criterion, area: toA1(area), blocking: !rule.allowInvalid }] : [];
  });
  return {
    id,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    merges: sheet.merges.map(toA1),
    widths: fromZero([...sheet.columnWidths].filter(([, pixels]) => pixels !== COLUMN_WIDTH)),
    heights: fromZero([...sheet.rowHeights]),
    hiddenColumns: [...sheet.hiddenColumns].map((column) => column - 1).sort(ascending),
    hiddenRows: [...sheet.hiddenRows].map((row) => row - 1).sort(ascending),
    colourRules,
    validations,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hidden: sheet.hidden,
    gridlines: !sheet.gridlinesHidden,
    color: sheet.tabColor,
    charts: sheet.charts.flatMap((chart) => pageChart(workbook, sheet, chart)),
  };
}

function sheetCells(sheet: Sheet): SheetCells {
  const cells: SheetCells = {
    contents: new Layer(),
    formats: new Layer(),
    styles: new Layer(),
    borders: new Layer(),
  };
  sheet.contents.each((content, row, column) => cells.contents.set(row, column, pageText(content)));
  sheet.formats.each((format, row, column) => cells.formats.set(row, column, engineFormat(format)));
  sheet.styles.each((style, row, column) => {
    cells.styles.set(row, column, pageStyle(style));
    cells.borders.set(row, column, pageBorder(style.borders));
  });
  return cells;
}

const ascending = (one: number, other: number): number => one - other;

const fromZero = (sizes: [number, number][]): Record<number, number> =>
  Object.fromEntries(sizes.sort(([one], [other]) => one - other).map(([line, pixels]) => [line - 1, pixels]));
