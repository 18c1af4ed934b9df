import { columnLetters, toA1 } from '../workbook/a1';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { validationAreas } from '../workbook/xlsx-validations';
import type { PageColourRule, PageValidation } from './page-rules';
import { pageColourRule, pageValidation } from './page-rules';
import type { PageBorder, PageStyle } from './page-style';
import { pageBorder, pageStyle } from './page-style';
import { pageText } from './page-text';

/** A tab as the page shows it. Cells and areas by their address (A1, A1:B2), columns and rows from 0. */
export interface SheetImage {
  id: string;
  name: string;
  rows: number;
  columns: number;
  contents: Record<string, string>;
  formats: Record<string, string>;
  styles: Record<string, PageStyle>;
  borders: Record<string, PageBorder>;
  merges: string[];
  /** Pixels */
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
}

/** Pixels of a column that nobody sized, as Sheets has them. */
const COLUMN_WIDTH = 100;

/** What the page is to show of a tab. */
export function sheetImage(workbook: Workbook, sheet: Sheet): SheetImage {
  const image: SheetImage = {
    id: String(sheet.id),
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    contents: {},
    formats: {},
    styles: {},
    borders: {},
    merges: sheet.merges.map(toA1),
    widths: Object.fromEntries(Array.from({ length: sheet.columns }, (_, column) => [column, COLUMN_WIDTH])),
    heights: {},
    hiddenColumns: [...sheet.hiddenColumns].map((column) => column - 1),
    hiddenRows: [...sheet.hiddenRows].map((row) => row - 1),
    colourRules: [],
    validations: [],
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hidden: sheet.hidden,
    gridlines: !sheet.gridlinesHidden,
    color: sheet.tabColor,
  };
  sheet.contents.each((content, row, column) => {
    image.contents[cellName(row, column)] = pageText(content);
  });
  sheet.formats.each((format, row, column) => {
    image.formats[cellName(row, column)] = format;
  });
  sheet.looks.each((look, row, column) => {
    const style = pageStyle(look);
    const border = pageBorder(look.borders);
    if (style) image.styles[cellName(row, column)] = style;
    if (border) image.borders[cellName(row, column)] = border;
  });
  for (const [column, pixels] of sheet.columnWidths) image.widths[column - 1] = pixels;
  for (const [row, pixels] of sheet.rowHeights) image.heights[row - 1] = pixels;
  for (const format of sheet.conditionalFormats) {
    const rule = pageColourRule(format, workbook.localeRules);
    if (rule) image.colourRules.push({ rule, areas: format.areas.map(toA1) });
  }
  for (const { rule, area } of validationAreas(sheet)) {
    const criterion = pageValidation(rule, workbook.localeRules);
    if (criterion) image.validations.push({ criterion, area: toA1(area), blocking: !rule.allowInvalid });
  }
  return image;
}

const cellName = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;
