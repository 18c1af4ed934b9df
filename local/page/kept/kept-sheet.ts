import type { CellStyle, Content } from '../../workbook/cell';
import type { Validation } from '../../workbook/decoration';
import { Sheet } from '../../workbook/sheet';
import type { KeptLayer } from './kept-layer';
import { fillLayer, keptLayer } from './kept-layer';

/** A tab as it is kept in a file. */
export interface KeptSheet
  extends Pick<
    Sheet,
    | 'id'
    | 'name'
    | 'rows'
    | 'columns'
    | 'merges'
    | 'conditionalFormats'
    | 'protections'
    | 'metadata'
    | 'charts'
    | 'frozenRows'
    | 'frozenColumns'
    | 'hidden'
    | 'gridlinesHidden'
    | 'tabColor'
  > {
  columnWidths: [number, number][];
  rowHeights: [number, number][];
  hiddenColumns: number[];
  hiddenRows: number[];
  /** Absent in documents that were kept before columns could be grouped. */
  columnDepths?: [number, number][];
  /** Absent in documents that were kept when these were called looks. */
  styles?: KeptLayer<CellStyle>;
  looks?: KeptLayer<CellStyle>;
  notes: KeptLayer<string>;
  validations: KeptLayer<Validation>;
  /** null: as in the file that the tab was read from */
  cells: { contents: KeptLayer<Content>; formats: KeptLayer<string> } | null;
}

export function keptSheet(sheet: Sheet, withCells: boolean): KeptSheet {
  const { id, name, rows, columns, merges, conditionalFormats, protections, metadata, charts } = sheet;
  const { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor } = sheet;
  return {
    ...{ id, name, rows, columns, merges, conditionalFormats, protections, metadata, charts },
    ...{ frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor },
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    columnDepths: [...sheet.columnDepths],
    styles: keptLayer(sheet.styles),
    notes: keptLayer(sheet.notes),
    validations: keptLayer(sheet.validations),
    cells: withCells ? { contents: keptLayer(sheet.contents), formats: keptLayer(sheet.formats) } : null,
  };
}

/** The tab again. `fresh`: the tab as it was read from its file now, whose cells are taken where none are kept. */
export function restoredSheet(kept: KeptSheet, fresh?: Sheet): Sheet {
  const useFresh = fresh && !kept.cells;
  const sheet = useFresh ? fresh : new Sheet(kept.id, kept.name, kept.rows, kept.columns);
  const { id, name, merges, conditionalFormats, protections, metadata, charts = [] } = kept;
  const { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor } = kept;
  Object.assign(sheet, { id, name, merges, conditionalFormats, protections, metadata, charts });
  Object.assign(sheet, { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor });
  sheet.rows = Math.max(kept.rows, sheet.rows);
  sheet.columns = Math.max(kept.columns, sheet.columns);
  for (const [column, pixels] of kept.columnWidths) sheet.columnWidths.set(column, pixels);
  for (const [row, pixels] of kept.rowHeights) sheet.rowHeights.set(row, pixels);
  for (const column of kept.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of kept.hiddenRows) sheet.hiddenRows.add(row);
  for (const [column, depth] of kept.columnDepths ?? []) sheet.columnDepths.set(column, depth);
  fillLayer(sheet.styles, kept.styles ?? kept.looks ?? []);
  fillLayer(sheet.notes, kept.notes);
  fillLayer(sheet.validations, kept.validations);
  if (kept.cells) {
    fillLayer(sheet.contents, kept.cells.contents);
    fillLayer(sheet.formats, kept.cells.formats);
    sheet.countFormulas();
  }
  return sheet;
}
