import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  Anchor,
  DataValidation,
  Cell as ExcelCell,
  Workbook as ExcelWorkbook,
  Style,
  Worksheet,
  XlsxWriteOptions,
} from 'exceljs';
import { sheetChartPicture } from '../../charts/sheet-chart-picture';
import { quoteSheetName, toA1 } from '../a1';
import type { CellStyle, Evaluated } from '../cell';
import { isCellError, isFormula } from '../cell';
import { excelNames, withExcelNames } from '../formulas/excel-names';
import { extraFunctions } from '../formulas/extra-functions';
import { wrappedRowHeights } from '../row-heights';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { excelConditionalFormats } from './xlsx-conditional-formats';
import { setUpPage } from './xlsx-page';
import { excelValidation, validationAreas } from './xlsx-validations';

/**
 * Writes the workbook as an .xlsx file, folders made where missing: values, formulas, formats, styles, rules, notes, widths,
 * frozen panes. Formulas with functions that only the script or Sheets knows come out as their values, and so does what
 * they spilled. A protection that only warns is left out: Excel knows none.
 */
export async function writeXlsx(workbook: Workbook, scriptFunctions: string[], file: string): Promise<void> {
  const names = excelNames(workbook.sheets.map(({ name }) => name));
  const foreign = new RegExp(`\\b(?:${[...scriptFunctions, ...Object.keys(extraFunctions)].join('|')})\\s*\\(`, 'i');
  // Loaded when it is needed: it takes longer to load than all the rest
  const { Workbook: NewWorkbook } = require('exceljs') as typeof import('exceljs');
  const excel = new NewWorkbook();
  inOurLetters(excel);
  const active = Math.max(0, workbook.activeSheet ? workbook.sheets.indexOf(workbook.activeSheet) : 0);
  excel.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  for (const sheet of workbook.sheets) {
    const page = excel.addWorksheet(names.get(sheet.name), {
      state: sheet.hidden ? 'hidden' : 'visible',
      properties: sheet.tabColor ? { tabColor: { argb: argb(sheet.tabColor) } } : {},
      views: [view(sheet)],
    });
    writeCells(workbook, sheet, page, (formula) => (foreign.test(formula) ? null : withExcelNames(formula, names)));
    writeLines(workbook, sheet, page);
    addCharts(workbook, sheet, excel, page);
    setUpPage(sheet, page, workbook.locale);
    for (const { row, column, rows, columns } of sheet.merges) {
      page.mergeCells(row, column, row + rows - 1, column + columns - 1);
    }
    for (const options of excelConditionalFormats(sheet, workbook.localeRules)) page.addConditionalFormatting(options);
    const whole = sheet.protections.find(({ kind, warningOnly }) => kind === 'SHEET' && !warningOnly);
    if (whole) await page.protect('', { formatCells: true, formatColumns: true });
  }
  for (const [name, { sheet, area }] of workbook.namedRanges) {
    const corners = toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    excel.definedNames.add(`${quoteSheetName(names.get(sheet.name) ?? sheet.name)}!${corners}`, name);
  }
  mkdirSync(dirname(file), { recursive: true });
  // Packed quickly: it may be a quarter larger on the person's own disk
  await excel.xlsx.writeFile(file, { zip: { compressionOptions: { level: 1 } } } as Partial<XlsxWriteOptions>);
}

/** `excelFormula`: a kept formula as Excel takes it, or null when it has to come out as its value. */
function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  page: Worksheet,
  excelFormula: (formula: string) => string | null,
): void {
  const used = workbook.extent(sheet);
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      const content = sheet.contents.get(row, column);
      if (content === undefined && sheet.formulas === 0) continue;
      const found = workbook.read(sheet, row, column);
      if (found.value === undefined && content === undefined) continue;
      const cell = page.getCell(row + 1, column + 1);
      const formula = isFormula(content) && !workbook.spills(sheet, row, column) ? excelFormula(content.formula) : null;
      const value = excelValue(found);
      cell.value = (formula === null ? value : { formula: formula.slice(1), result: value }) as ExcelCell['value'];
      const format = found.format;
      if (format && format !== 'General') cell.numFmt = format;
    }
  }
  sheet.styles.each((style, row, column) => {
    const cell = page.getCell(row + 1, column + 1);
    Object.assign(cell, excelStyle(style));
    const content = sheet.contents.get(row, column);
    // Excel knows no trend lines: their block letters are to stay on one line
    if (isFormula(content) && content.formula.includes('SPARKLINE('))
      cell.alignment = { vertical: 'bottom', shrinkToFit: true };
  });
  sheet.notes.each((note, row, column) => {
    page.getCell(row + 1, column + 1).note = { texts: [{ text: note }], margins: { insetmode: 'auto' } };
  });
  for (const { rule, area } of validationAreas(sheet)) {
    const validation = excelValidation(rule, workbook.localeRules);
    if (validation) (page as WithValidations).dataValidations.add(toA1(area), validation);
  }
}

const EMUS_A_PIXEL = 9_525;

/** Charts come out as pictures of what they show. */
function addCharts(workbook: Workbook, sheet: Sheet, excel: ExcelWorkbook, page: Worksheet): void {
  for (const chart of sheet.charts) {
    const picture = sheetChartPicture(workbook, sheet, chart);
    if (!picture) continue;
    const id = excel.addImage({ base64: picture.toString('base64'), extension: 'png' });
    const { row, column, x, y } = chart.anchor;
    const { width = 600, height = 371 } = chart.options as { width?: number; height?: number };
    const corner = {
      ...{ nativeRow: row - 1, nativeRowOff: y * EMUS_A_PIXEL },
      ...{ nativeCol: column - 1, nativeColOff: x * EMUS_A_PIXEL },
    };
    page.addImage(id, { tl: corner as Anchor, ext: { width, height } });
  }
}

function excelValue({ value }: Evaluated): unknown {
  if (value === undefined) return null;
  if (!isCellError(value)) return value;
  return { error: value.error === '#ERROR!' ? '#VALUE!' : value.error };
}

function writeLines(workbook: Workbook, sheet: Sheet, page: Worksheet): void {
  const { columns } = workbook.extent(sheet);
  for (let column = 1; column <= columns; column++) page.getColumn(column).width = (DEFAULT_WIDTH - 5) / 7;
  const wrapped = wrappedRowHeights(sheet, (row, column) => workbook.display(sheet, row, column));
  for (const [column, pixels] of sheet.columnWidths) page.getColumn(column).width = Math.max(1, (pixels - 5) / 7);
  for (const [row, pixels] of sheet.rowHeights) page.getRow(row).height = pixels * 0.75;
  for (const [row, pixels] of wrapped) page.getRow(row).height = pixels * 0.75;
  for (const [column, depth] of sheet.columnDepths) page.getColumn(column).outlineLevel = depth;
  for (const column of sheet.hiddenColumns) page.getColumn(column).hidden = true;
  for (const row of sheet.hiddenRows) page.getRow(row).hidden = true;
}

function view(sheet: Sheet) {
  const showGridLines = !sheet.gridlinesHidden;
  const { frozenColumns: xSplit, frozenRows: ySplit } = sheet;
  return xSplit || ySplit
    ? { state: 'frozen' as const, xSplit, ySplit, showGridLines }
    : { state: 'normal' as const, showGridLines };
}

/** Those of Sheets. */
const LETTERS = { name: 'Arial', size: 10 };

/** The writer's own letters of a workbook are Calibri: cells without a style would be in those, and columns measured by them. */
function inOurLetters(excel: ExcelWorkbook): void {
  const writer = excel.xlsx as unknown as { addStyles(zip: Zip, model: { styles: { xml: string } }): Promise<void> };
  const font = `<font><sz val="${LETTERS.size}"/><name val="${LETTERS.name}"/><family val="2"/></font>`;
  writer.addStyles = async (zip, { styles }) => {
    zip.append(styles.xml.replace(/<font>.*?<\/font>/, font), { name: 'xl/styles.xml' });
  };
}

/** What the writer collects its files in; its types leave this out. */
type Zip = { append(text: string, file: { name: string }): void };

/** Pixels of a column that nobody sized. */
const DEFAULT_WIDTH = 100;

const argb = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

/** Cell by cell, the writer would merge them into areas that overlap. Its types leave this out. */
type WithValidations = Worksheet & { dataValidations: { add(address: string, validation: DataValidation): void } };

const LINES: Record<string, 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double'> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function excelStyle(style: CellStyle): Partial<Style> {
  const side = (name: 'top' | 'left' | 'bottom' | 'right') => {
    const border = style.borders?.[name];
    return border && { style: LINES[border.style] ?? 'thin', color: { argb: argb(border.color) } };
  };
  return {
    font: {
      name: style.fontFamily ?? LETTERS.name,
      size: style.fontSize ?? LETTERS.size,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strike: style.strikethrough,
      color: style.color ? { argb: argb(style.color) } : undefined,
    },
    fill: style.background
      ? { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.background) } }
      : undefined,
    alignment: { horizontal: style.horizontal, vertical: style.vertical ?? 'bottom', wrapText: style.wrap === 'WRAP' },
    border: { top: side('top'), left: side('left'), bottom: side('bottom'), right: side('right') },
  };
}
