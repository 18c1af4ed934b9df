import { parseA1 } from '../../workbook/a1';
import { engineFormat } from '../../workbook/formulas/engine-format';
import type { Layer } from '../../workbook/layer';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { colourRuleOf, validationOf } from '../views/page-rules';
import { cellStyle, pageBorder, pageStyle } from '../views/page-style';
import { contentOf, pageText } from '../views/page-text';
import type { SheetFrame } from '../views/sheet-image';
import { sheetFrame } from '../views/sheet-image';
import type { Mirror, MirroredCell } from './mirror';
import { same } from './same';
import type { Zone } from './zone';
import { zoneAt } from './zone';

/** Takes over cells of a tab as they stand on the page; those that say the same stay untouched. */
export function absorbZone(workbook: Workbook, sheet: Sheet, mirror: Mirror, sheetId: string, zone: Zone): void {
  for (let row = zone.top; row <= Math.min(zone.bottom, sheet.rows - 1); row++) {
    for (let col = zone.left; col <= Math.min(zone.right, sheet.columns - 1); col++) {
      absorbCell(workbook, sheet, { row, col }, mirror.cell(sheetId, row, col));
    }
  }
}

/** Takes over all cells of a tab. */
export function absorbCells(workbook: Workbook, sheet: Sheet, mirror: Mirror, sheetId: string): void {
  const places = new Map<number, { row: number; col: number }>();
  const add = (row: number, col: number) => places.set(row * 100_000 + col, { row, col });
  for (const { row, col } of mirror.cells(sheetId)) add(row, col);
  for (const layer of [sheet.contents, sheet.formats, sheet.styles] as Layer<unknown>[]) {
    layer.each((_, row, col) => add(row, col));
  }
  for (const place of places.values()) {
    absorbCell(workbook, sheet, place, mirror.cell(sheetId, place.row, place.col));
  }
}

function absorbCell(
  workbook: Workbook,
  sheet: Sheet,
  { row, col }: { row: number; col: number },
  { text, value, format, style, border }: MirroredCell,
): void {
  if (text !== pageText(sheet.contents.get(row, col))) workbook.put(sheet, row, col, contentOf(text, value));
  const known = sheet.formats.get(row, col);
  if (format !== (known && engineFormat(known))) workbook.setFormat(sheet, row, col, format);
  const held = sheet.styles.get(row, col);
  if (same(style, held && pageStyle(held)) && same(border, pageBorder(held?.borders))) return;
  sheet.styles.set(row, col, cellStyle(style, border, held));
}

/** Takes over what of a tab is not in its cells, where it differs: the page knows less of a rule than Sheets. */
export function absorbFrame(workbook: Workbook, sheet: Sheet, frame: Omit<SheetFrame, 'charts'>): void {
  const known = sheetFrame(workbook, sheet, frame.id);
  const areaAt = (address: string) => parseA1(address, frame)?.area ?? { row: 1, column: 1, rows: 1, columns: 1 };
  sheet.name = frame.name;
  sheet.rows = frame.rows;
  sheet.columns = frame.columns;
  if (!same(known.merges, frame.merges)) sheet.merges = frame.merges.map(areaAt);
  sheet.frozenRows = frame.frozenRows;
  sheet.frozenColumns = frame.frozenColumns;
  sheet.hidden = frame.hidden;
  sheet.gridlinesHidden = !frame.gridlines;
  sheet.tabColor = frame.color;
  replace(sheet.columnWidths, fromOne(frame.widths));
  replace(sheet.rowHeights, fromOne(frame.heights));
  sheet.hiddenColumns.clear();
  for (const column of frame.hiddenColumns) sheet.hiddenColumns.add(column + 1);
  sheet.hiddenRows.clear();
  for (const row of frame.hiddenRows) sheet.hiddenRows.add(row + 1);
  if (!same(known.colourRules, frame.colourRules)) {
    sheet.conditionalFormats = frame.colourRules.flatMap(
      ({ rule, areas }) => colourRuleOf(rule, areas.map(areaAt)) ?? [],
    );
  }
  if (!same(known.validations, frame.validations)) absorbValidations(sheet, frame);
}

function absorbValidations(sheet: Sheet, frame: Pick<SheetFrame, 'validations' | 'rows' | 'columns'>): void {
  const { validations } = sheet;
  const { rows, columns } = validations.extent();
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) validations.set(row, col, undefined);
  }
  for (const { criterion, area, blocking } of frame.validations) {
    const rule = validationOf(criterion, blocking);
    const { top, left, bottom, right } = zoneAt(area, frame);
    if (!rule) continue;
    for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) validations.set(row, col, rule);
  }
}

const fromOne = (sizes: Record<number, number>): [number, number][] =>
  Object.entries(sizes).map(([line, pixels]) => [Number(line) + 1, pixels]);

function replace(known: Map<number, number>, sizes: [number, number][]): void {
  known.clear();
  for (const [line, pixels] of sizes) known.set(line, pixels);
}
