import { type Cell, isDate } from '../../base/cell';
import { cellsBefore, reachBefore } from '../../sheet/draft/before-draft';
import { type Area, type CellBlock, type CellRule, type SheetDraft, writable } from '../../sheet/draft/draft';
import { type RowBefore, rowsBefore } from '../../sheet/draft/moved-rows';
import type { AlignedArea, CellsBefore } from '../../sheet/undo/sheet-change';
import { givenFormats } from './given-formats';
import { givenAlignment, rowLooksOf, rulesReachOf } from './row-looks';
import { areaRange, groupRange, type Progress } from './write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What takes a draft back from an existing sheet: every cell that it wrote gets back what it held, rows that it put in go,
 * rows that it moved away come back as they were. Cells that the draft does not write are left alone. Asks the sheet now
 * for what its values do not tell, and answers that too.
 */
export function undoOfDraft(
  sheet: Sheet,
  before: readonly (readonly Cell[])[],
  draft: SheetDraft,
): { undo: (progress: Progress) => void; held: CellsBefore } {
  const { values, formats, notes, validations, bold } = draft;
  const rowBefore = rowsBefore(draft);
  const range = rangeOfAll(sheet, before, [...values, ...formats, ...notes, ...validations, ...bold], rowBefore);
  const deletes = draft.rowEdits.some(({ kind }) => kind === 'delete');
  const isAsked = (blocks: readonly CellBlock<unknown>[]): boolean => deletes || blocks.length > 0;
  const read = {
    formulas: isAsked(values) ? range.getFormulas() : [],
    formats: isAsked(formats) ? givenFormats(range) : [],
    notes: isAsked(notes) ? range.getNotes() : [],
    validations: isAsked(validations) ? range.getDataValidations() : [],
    weights: bold.length > 0 ? range.getFontWeights() : [],
  };
  const undoSheet = undoOfSheet(sheet, draft);
  const aligned = alignedIn(sheet, [...draft.leftAligned, ...draft.rightAligned, ...draft.centred, ...draft.unaligned]);

  function restore<Value>(
    blocks: readonly CellBlock<unknown>[],
    at: (row: number, column: number) => Value | undefined,
    blank: Value,
    write: (range: GoogleAppsScript.Spreadsheet.Range, values: Value[][]) => void,
  ): void {
    for (const block of blocks) {
      const cells = cellsBefore(block, rowBefore, at, blank);
      write(sheet.getRange(block.row, block.column, cells.length, cells[0].length), cells);
    }
  }

  function restoreCells(): void {
    const old = (row: number, column: number): string | number | boolean | Date =>
      read.formulas[row]?.[column] || plain(before[row]?.[column]);
    const rule = (row: number, column: number) => read.validations[row]?.[column];
    // A number typed into a cell of text would stay text: formats come first.
    restore(formats, at(read.formats), 'General', (target, cells) => target.setNumberFormats(cells));
    restore(values, old, '', (target, cells) => target.setValues(cells));
    restore(notes, at(read.notes), '', (target, cells) => target.setNotes(cells));
    restore(validations, rule, null, (target, cells) => target.setDataValidations(cells as never));
    restore(bold, at(read.weights), 'normal', (target, cells) => target.setFontWeights(cells as never));
  }

  /** Formulas of people's own that spoke of rows which were moved away and back. */
  function restoreReferences(): void {
    const rows = Math.min(range.getNumRows(), Math.max(1, before.length));
    const now = sheet.getRange(1, 1, rows, range.getNumColumns()).getFormulas();
    now.forEach((line, row) => {
      line.forEach((formula, column) => {
        const old = read.formulas[row]?.[column];
        if (old && formula !== old) sheet.getRange(row + 1, column + 1).setValue(old);
      });
    });
  }

  const undo = ({ rowEdits, bottom, added }: Progress): void => {
    undoSheet();
    if (rowEdits === draft.rowEdits.length) restoreCells();
    if (added.columns) sheet.deleteColumns(added.columns.after + 1, added.columns.count);
    if (added.rows) sheet.deleteRows(added.rows.after + 1, added.rows.count);
    let last = bottom;
    for (const edit of draft.rowEdits.slice(0, rowEdits).reverse()) {
      if (edit.kind === 'insert') {
        sheet.deleteRows(edit.after + 1, edit.count);
        last -= edit.count;
      }
      // The rows that were moved away last lie at the very end.
      else sheet.moveRows(sheet.getRange(last - edit.count + 1, 1, edit.count, 1), edit.row);
    }
    if (added.spare) sheet.deleteRows(added.spare.after + 1, added.spare.count);
    for (const area of aligned) areaRange(sheet, area).setHorizontalAlignment(area.to);
    if (draft.rowEdits.length > 0) restoreReferences();
  };
  return {
    undo,
    held: {
      values: before,
      ...read,
      weights: read.weights as string[][],
      rules: read.validations.map((row) => row.map(ruleFrom)),
      aligned,
      looks: deletes ? rowLooksOf(range) : [],
      heights: deletes ? before.map((_, row) => sheet.getRowHeight(row + 1)) : [],
      reach: deletes ? rulesReachOf(sheet) : null,
    },
  };
}

/** A rule as a draft has it; null for none, and for one that a person has made, of another kind. */
function ruleFrom(validation: GoogleAppsScript.Spreadsheet.DataValidation | null): CellRule | null {
  if (validation === null) return null;
  const { VALUE_IN_LIST, DATE_IS_VALID_DATE } = SpreadsheetApp.DataValidationCriteria;
  const kind = validation.getCriteriaType();
  if (kind === VALUE_IN_LIST)
    return { kind: 'list', values: (validation.getCriteriaValues()[0] as string[]).map(String) };
  return kind === DATE_IS_VALID_DATE ? { kind: 'date', help: validation.getHelpText() ?? '' } : null;
}

/** What a draft sets on the sheet as a whole, once: only an empty tab that is taken for a new one has it before. */
function undoOfSheet(sheet: Sheet, draft: SheetDraft): () => void {
  const { colours, widths, heights, frozenRows, frozenColumns, unprotected, closed, plain } = draft;
  const rules = colours && sheet.getConditionalFormatRules();
  const frozen = frozenRows === null ? null : sheet.getFrozenRows();
  const pixels = widths.map(({ column, count }) =>
    Array.from({ length: count }, (_, index) => sheet.getColumnWidth(column + index)),
  );
  const frozenBefore = frozenColumns === null ? null : sheet.getFrozenColumns();
  const usual = heights.map(({ row }) => sheet.getRowHeight(row));
  const type = SpreadsheetApp.ProtectionType.SHEET;
  const isFree = unprotected !== null && sheet.getProtections(type).length === 0;
  return () => {
    if (rules) sheet.setConditionalFormatRules(rules);
    if (frozen !== null) sheet.setFrozenRows(frozen);
    if (frozenBefore !== null) sheet.setFrozenColumns(frozenBefore);
    heights.forEach(({ row, count }, at) => {
      sheet.setRowHeights(row, count, usual[at]);
    });
    if (plain) sheet.setHiddenGridlines(false);
    if (closed) groupRange(sheet, closed).expandGroups().shiftColumnGroupDepth(-1);
    const { titles, large, halfway, boxes, wrapped } = draft;
    const looks = [titles, large, halfway, boxes, wrapped].flat();
    for (const area of looks) areaRange(sheet, area).clearFormat();
    widths.forEach(({ column }, at) => {
      for (const [index, width] of pixels[at].entries()) sheet.setColumnWidth(column + index, width);
    });
    if (isFree) for (const protection of sheet.getProtections(type)) protection.remove();
  };
}

/** How cells are aligned, of which a tab that stands gives some to other columns; of columns that are added nothing is to come back. */
function alignedIn(sheet: Sheet, areas: readonly Area[]): AlignedArea[] {
  if (areas.length === 0) return [];
  const reach = sheet.getMaxColumns();
  return areas
    .filter(({ column, columns }) => column + (columns ?? 1) - 1 <= reach)
    .flatMap((area) => {
      const words = areaRange(sheet, area).getHorizontalAlignments();
      return words[0].flatMap((_, across) => {
        const column = words.map((row) => givenAlignment(row[across]) as AlignedArea['to']);
        return alikeFrom(column).map(({ from, to, word }, at, all): AlignedArea => {
          const isOpen = area.rows === null && at === all.length - 1;
          const place = { row: area.row + from, column: area.column + across, columns: 1 };
          return { ...place, rows: isOpen ? null : to - from, to: word };
        });
      });
    });
}

/** Stretches of a list in which all is alike. */
function alikeFrom<Value>(list: readonly Value[]): { from: number; to: number; word: Value }[] {
  const begins = list.flatMap((word, at) => (at > 0 && word === list[at - 1] ? [] : [at]));
  return begins.map((from, at) => ({ from, to: begins[at + 1] ?? list.length, word: list[from] }));
}

/** The range that holds everything the blocks are written over, as far as the sheet reaches. */
function rangeOfAll(
  sheet: Sheet,
  before: readonly (readonly Cell[])[],
  blocks: readonly CellBlock<unknown>[],
  rowBefore: RowBefore,
): GoogleAppsScript.Spreadsheet.Range {
  const held = reachBefore(before, [], rowBefore);
  const { rows, columns } = reachBefore(before, blocks, rowBefore);
  if (rows === held.rows && columns === held.columns) return sheet.getRange(1, 1, rows, columns);
  return sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), Math.min(columns, sheet.getMaxColumns()));
}

function at<Value>(cells: Value[][]): (row: number, column: number) => Value | undefined {
  return (row, column) => cells[row]?.[column];
}

/** A value that was read, as it is to be written: text stays text. */
function plain(cell: Cell): string | number | boolean | Date {
  return isDate(cell) ? cell : writable(cell ?? '');
}
