import type { Area } from './a1';
import { isFormula } from './cell';
import { movedFormula } from './formulas/moved-formula';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Rows or columns that come or go: `count` of them, from number `at` (from 1). */
interface Lines {
  line: 'row' | 'column';
  at: number;
  count: number;
}

const MOST_CELLS = 10_000_000;

/** Puts blank rows or columns before number `at`. Throws an Error past Sheets' ten million cells. */
export function insertLines(workbook: Workbook, sheet: Sheet, lines: Lines): void {
  const { line, count } = lines;
  const added = count * (line === 'row' ? sheet.columns : sheet.rows);
  const cells = workbook.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, added);
  if (cells > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  const move = (area: Area): Area => inserted(area, lines);
  moveApart(workbook, sheet, lines, () => moveFormulas(workbook, sheet, move));
}

/** As `insertLines`, for one who sees to the formulas. */
export function moveApart(workbook: Workbook, sheet: Sheet, lines: Lines, formulas = (): void => undefined): void {
  const { line, at, count } = lines;
  for (const layer of sheet.layers()) {
    if (line === 'row') layer.insertRows(at - 1, count);
    else layer.insertColumns(at - 1, count);
  }
  reshape(workbook, sheet, (area) => inserted(area, lines));
  if (line === 'row') moveHeights(sheet, (row) => (row >= at ? row + count : row));
  formulas();
  if (line === 'row') sheet.rows += count;
  else sheet.columns += count;
  refreeze(sheet, line, (frozen) => (at <= frozen ? frozen + count : frozen));
  workbook.structure++;
}

/** Takes rows or columns away, from number `at`. */
export function deleteLines(workbook: Workbook, sheet: Sheet, lines: Lines): void {
  const { line, at, count } = lines;
  const size = line === 'row' ? sheet.rows : sheet.columns;
  if (at < 1 || at + count - 1 > size) throw new Error(`Those ${line}s are out of bounds.`);
  if (count >= size) throw new Error(`You can't delete all the ${line}s on the sheet.`);
  const frozen = line === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (at <= frozen + 1 && at + count - 1 === size) {
    throw new Error(`Sorry, it is not possible to delete all non-frozen ${line}s.`);
  }
  const move = (area: Area): Area | null => removed(area, lines);
  moveTogether(workbook, sheet, lines, () => moveFormulas(workbook, sheet, move));
}

/** Takes rows out and puts them in before row `to` (from 1, counted before the move), with all that belongs to them. */
export function moveRows(workbook: Workbook, sheet: Sheet, at: number, count: number, to: number): void {
  const inside = to >= at && to <= at + count;
  if (at < 1 || at + count - 1 > sheet.rows || to < 1 || to > sheet.rows + 1) {
    throw new Error('Those rows are out of bounds.');
  }
  if (inside) return;
  const target = to > at ? to - count : to;
  const move = (area: Area): Area => {
    const last = area.row + area.rows - 1;
    if (area.row >= at && last < at + count) return { ...area, row: area.row - at + target };
    const left = removed(area, { line: 'row', at, count }) as Area;
    return inserted(left, { line: 'row', at: target, count });
  };
  for (const layer of sheet.layers()) layer.moveRows(at - 1, count, target - 1);
  moveHeights(sheet, (row) => move({ row, column: 1, rows: 1, columns: 1 }).row);
  reshape(workbook, sheet, move);
  moveFormulas(workbook, sheet, move);
  workbook.structure++;
}

function moveHeights(sheet: Sheet, move: (row: number) => number | null): void {
  const heights = [...sheet.rowHeights];
  const hidden = [...sheet.hiddenRows];
  sheet.rowHeights.clear();
  sheet.hiddenRows.clear();
  for (const [row, height] of heights) {
    const at = move(row);
    if (at !== null) sheet.rowHeights.set(at, height);
  }
  for (const row of hidden) {
    const at = move(row);
    if (at !== null) sheet.hiddenRows.add(at);
  }
}

/** Rows and columns that come or go among the frozen ones are frozen, too. */
function refreeze(sheet: Sheet, line: Lines['line'], change: (frozen: number) => number): void {
  if (line === 'row') sheet.frozenRows = change(sheet.frozenRows);
  else sheet.frozenColumns = change(sheet.frozenColumns);
}

/** As `deleteLines`, for one who sees to the formulas. */
export function moveTogether(workbook: Workbook, sheet: Sheet, lines: Lines, formulas = (): void => undefined): void {
  const { line, at, count } = lines;
  for (const layer of sheet.layers()) {
    if (line === 'row') layer.deleteRows(at - 1, count);
    else layer.deleteColumns(at - 1, count);
  }
  sheet.countFormulas();
  reshape(workbook, sheet, (area) => removed(area, lines));
  if (line === 'row') moveHeights(sheet, (row) => (row < at ? row : row < at + count ? null : row - count));
  formulas();
  if (line === 'row') sheet.rows -= count;
  else sheet.columns -= count;
  refreeze(sheet, line, (frozen) => frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1));
  workbook.structure++;
}

/** Every formula that speaks of the tab is rewritten, wherever it stands. */
function moveFormulas(workbook: Workbook, sheet: Sheet, move: (area: Area) => Area | null): void {
  for (const home of workbook.sheets) {
    home.formulas = 0;
    home.contents.each((content, row, column) => {
      if (!isFormula(content)) return;
      home.formulas++;
      const speaksOf = (tab: string | undefined): boolean =>
        tab === undefined ? home === sheet : workbook.sheetByName(tab) === sheet;
      const formula = movedFormula(content.formula, speaksOf, sheet, move);
      if (formula !== content.formula) home.contents.set(row, column, { formula });
    });
  }
}

function reshape(workbook: Workbook, sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = (area: Area | null) => (area === null ? null : move(area));
  const present = <T>(each: T | null): each is T => each !== null;
  sheet.merges = sheet.merges.map(move).filter(present);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(move).filter(present);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const each of sheet.protections) each.unprotected = each.unprotected.map(move).filter(present);
  sheet.protections = withArea(sheet.protections, moved);
  sheet.metadata = withArea(sheet.metadata, moved);
  for (const home of workbook.sheets) {
    for (const chart of home.charts) {
      if ((chart.source ?? home.id) === sheet.id) chart.areas = chart.areas.map(move).filter(present);
    }
  }
  for (const chart of sheet.charts) {
    const { row, column } = chart.anchor;
    Object.assign(chart.anchor, corner(move({ row, column, rows: 1, columns: 1 })));
  }
}

/** A chart whose cell goes stays where it was. */
const corner = (area: Area | null) => area && { row: area.row, column: area.column };

function withArea<T extends { area: Area | null }>(items: T[], moved: (area: Area | null) => Area | null): T[] {
  return items.filter((item) => {
    const area = moved(item.area);
    const gone = item.area !== null && area === null;
    item.area = area;
    return !gone;
  });
}

function inserted(area: Area, { line, at, count }: Lines): Area {
  const size = line === 'row' ? 'rows' : 'columns';
  if (at <= area[line]) return { ...area, [line]: area[line] + count };
  return at < area[line] + area[size] ? { ...area, [size]: area[size] + count } : area;
}

function removed(area: Area, { line, at, count }: Lines): Area | null {
  const size = line === 'row' ? 'rows' : 'columns';
  const first = area[line];
  const last = first + area[size] - 1;
  const before = (number: number) => Math.max(0, Math.min(number, at + count) - at);
  const start = first - before(first);
  const left = last + 1 - before(last + 1) - start;
  return left > 0 ? { ...area, [line]: start, [size]: left } : null;
}
