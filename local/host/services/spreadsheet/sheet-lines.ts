import { deleteLines, insertLines, moveRows } from '../../../workbook/restructure';
import { offered } from '../../emulation';
import { areaOf } from '../range/ranges';
import { SheetPlace } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Rows and columns of a sheet: how many, how large, frozen, hidden. */
export class SheetLines
  extends SheetPlace
  implements
    Pick<
      Google,
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertColumns'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'deleteRow'
      | 'deleteRows'
      | 'moveRows'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'setFrozenRows'
      | 'setFrozenColumns'
      | 'getFrozenRows'
      | 'getFrozenColumns'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'getColumnWidth'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setRowHeightsForced'
      | 'getRowHeight'
      | 'autoResizeColumn'
      | 'autoResizeColumns'
      | 'autoResizeRows'
      | 'hideColumns'
      | 'showColumns'
      | 'hideRows'
      | 'showRows'
    >
{
  insertRows(at: number, count = 1): void {
    this.#insert('row', at, count, at);
  }
  /** They look as the row does that they follow. */
  insertRowsAfter(after: number, count: number): Google {
    const done = this.#insert('row', after + 1, count, after);
    const { styles, columns } = this.sheet;
    for (let column = 0; column < columns; column++) {
      const style = styles.get(after - 1, column);
      if (style) for (let row = after; row < after + count; row++) styles.set(row, column, style);
    }
    return done;
  }
  insertRowsBefore(before: number, count: number): Google {
    return this.#insert('row', before, count, before);
  }
  insertRowAfter(after: number): Google {
    return this.insertRowsAfter(after, 1);
  }
  insertRowBefore(before: number): Google {
    return this.insertRowsBefore(before, 1);
  }
  insertColumns(at: number, count = 1): void {
    this.#insert('column', at, count, at);
  }
  insertColumnsAfter(after: number, count: number): Google {
    return this.#insert('column', after + 1, count, after);
  }
  insertColumnsBefore(before: number, count: number): Google {
    return this.#insert('column', before, count, before);
  }
  insertColumnAfter(after: number): Google {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumnBefore(before: number): Google {
    return this.insertColumnsBefore(before, 1);
  }
  deleteRow(row: number): Google {
    this.deleteRows(row, 1);
    return offered<Google>(this);
  }
  deleteRows(row: number, count: number): void {
    deleteLines(this.state.workbook, this.sheet, { line: 'row', at: row, count });
  }
  moveRows(rowSpec: GoogleAppsScript.Spreadsheet.Range, destinationIndex: number): void {
    const { row, rows } = areaOf(rowSpec);
    moveRows(this.state.workbook, this.sheet, row, rows, destinationIndex);
  }
  deleteColumn(column: number): Google {
    this.deleteColumns(column, 1);
    return offered<Google>(this);
  }
  deleteColumns(column: number, count: number): void {
    deleteLines(this.state.workbook, this.sheet, { line: 'column', at: column, count });
  }
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows > this.sheet.rows) throw new Error('Those rows are out of bounds.');
    if (rows > 0 && allHidden(rows, this.sheet.rows, this.sheet.hiddenRows)) {
      throw new Error("You can't freeze all visible rows on the sheet.");
    }
    this.sheet.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns > this.sheet.columns) throw new Error('Those columns are out of bounds.');
    if (columns > 0 && allHidden(columns, this.sheet.columns, this.sheet.hiddenColumns)) {
      throw new Error("You can't freeze all visible columns on the sheet.");
    }
    this.sheet.frozenColumns = columns;
  }
  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }
  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }
  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(first: number, count: number, width: number): Google {
    return this.#columns(first, count, (column) => this.sheet.columnWidths.set(column, width));
  }
  getColumnWidth(column: number): number {
    return this.sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }
  setRowHeight(row: number, height: number): Google {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(first: number, count: number, height: number): Google {
    return this.#rows(first, count, (row) => this.sheet.rowHeights.set(row, height));
  }
  setRowHeightsForced(first: number, count: number, height: number): Google {
    return this.setRowHeights(first, count, height);
  }
  getRowHeight(row: number): number {
    return this.sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT;
  }
  autoResizeColumn(column: number): Google {
    return this.autoResizeColumns(column, 1);
  }
  /** About seven pixels a letter: nobody has the fonts here. */
  autoResizeColumns(first: number, count: number): Google {
    const { rows } = this.sheet.contents.extent();
    return this.#columns(first, count, (column) => {
      const texts = Array.from({ length: rows }, (_, row) => this.state.workbook.display(this.sheet, row, column - 1));
      const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
      if (longest > 0) this.sheet.columnWidths.set(column, longest * 7 + 16);
    });
  }
  autoResizeRows(_first: number, _count: number): Google {
    return offered<Google>(this);
  }
  hideColumns(first: number, count = 1): void {
    this.#columns(first, count, (column) => this.sheet.hiddenColumns.add(column));
  }
  showColumns(first: number, count = 1): void {
    this.#columns(first, count, (column) => this.sheet.hiddenColumns.delete(column));
  }
  hideRows(first: number, count = 1): void {
    this.#rows(first, count, (row) => this.sheet.hiddenRows.add(row));
  }
  showRows(first: number, count = 1): void {
    this.#rows(first, count, (row) => this.sheet.hiddenRows.delete(row));
  }

  /** `beside`: the row or column that is named, which has to be there. */
  #insert(line: 'row' | 'column', at: number, count: number, beside: number): Google {
    const size = line === 'row' ? this.sheet.rows : this.sheet.columns;
    if (beside < 1 || beside > size || count < 1) throw new Error(`Those ${line}s are out of bounds.`);
    insertLines(this.state.workbook, this.sheet, { line, at, count });
    return offered<Google>(this);
  }

  #columns(first: number, count: number, change: (column: number) => void): Google {
    if (first < 1 || first + count - 1 > this.sheet.columns) throw new Error('Those columns are out of bounds.');
    for (let column = first; column < first + count; column++) change(column);
    return offered<Google>(this);
  }

  #rows(first: number, count: number, change: (row: number) => void): Google {
    if (first < 1 || first + count - 1 > this.sheet.rows) throw new Error('Those rows are out of bounds.');
    for (let row = first; row < first + count; row++) change(row);
    return offered<Google>(this);
  }
}

/** Is every row or column after a number hidden? */
function allHidden(after: number, size: number, hidden: ReadonlySet<number>): boolean {
  for (let line = after + 1; line <= size; line++) if (!hidden.has(line)) return false;
  return true;
}
