import type { Area } from './a1';
import { isFormula } from './cell';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

type Line = 'row' | 'column';

const MOST_CELLS = 10_000_000;

/** Puts blank rows or columns before number `at` (from 1). Throws an Error past Sheets' ten million cells. */
export function insertLines(workbook: Workbook, sheet: Sheet, line: Line, at: number, count: number): void {
  const added = count * (line === 'row' ? sheet.columns : sheet.rows);
  const cells = workbook.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, added);
  if (cells > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  refuseToMoveFormulas(workbook, sheet, line, at);
  moveApart(workbook, sheet, line, at, count);
}

/** As `insertLines`, for one who sees to the formulas. */
export function moveApart(workbook: Workbook, sheet: Sheet, line: Line, at: number, count: number): void {
  for (const layer of sheet.layers()) {
    if (line === 'row') layer.insertRows(at - 1, count);
    else layer.insertColumns(at - 1, count);
  }
  reshape(sheet, (area) => inserted(area, line, at, count));
  if (line === 'row') sheet.rows += count;
  else sheet.columns += count;
  workbook.structure++;
}

/** Takes rows or columns away, from number `at` (from 1). */
export function deleteLines(workbook: Workbook, sheet: Sheet, line: Line, at: number, count: number): void {
  const size = line === 'row' ? sheet.rows : sheet.columns;
  if (at < 1 || at + count - 1 > size) throw new Error(`Those ${line}s are out of bounds.`);
  if (count >= size) throw new Error(`You can't delete all the ${line}s on the sheet.`);
  refuseToMoveFormulas(workbook, sheet, line, at);
  moveTogether(workbook, sheet, line, at, count);
}

/** As `deleteLines`, for one who sees to the formulas. */
export function moveTogether(workbook: Workbook, sheet: Sheet, line: Line, at: number, count: number): void {
  for (const layer of sheet.layers()) {
    if (line === 'row') layer.deleteRows(at - 1, count);
    else layer.deleteColumns(at - 1, count);
  }
  sheet.countFormulas();
  reshape(sheet, (area) => removed(area, line, at, count));
  if (line === 'row') sheet.rows -= count;
  else sheet.columns -= count;
  workbook.structure++;
}

/** Formulas that would have to be rewritten: moving rows or columns under them is not emulated. */
function refuseToMoveFormulas(workbook: Workbook, sheet: Sheet, line: Line, at: number): void {
  const { rows, columns } = sheet.contents.extent();
  const used = line === 'row' ? rows : columns;
  if (at > used || workbook.sheets.every(({ formulas }) => formulas === 0)) return;
  const spoken = workbook.sheets.some((other) => {
    let speaks = other === sheet && other.formulas > 0;
    other.contents.each((content) => {
      if (isFormula(content)) speaks ||= content.formula.toLowerCase().includes(sheet.name.toLowerCase());
    });
    return speaks;
  });
  if (spoken) throw new Error(`not emulated: moving ${line}s that formulas speak of`);
}

function reshape(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = (area: Area | null) => (area === null ? null : move(area));
  const present = <T>(each: T | null): each is T => each !== null;
  sheet.merges = sheet.merges.map(move).filter(present);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(move).filter(present);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const each of sheet.protections) each.unprotected = each.unprotected.map(move).filter(present);
  sheet.protections = withArea(sheet.protections, moved);
  sheet.metadata = withArea(sheet.metadata, moved);
}

function withArea<T extends { area: Area | null }>(items: T[], moved: (area: Area | null) => Area | null): T[] {
  return items.filter((item) => {
    const area = moved(item.area);
    const gone = item.area !== null && area === null;
    item.area = area;
    return !gone;
  });
}

function inserted(area: Area, line: Line, at: number, count: number): Area {
  const size = line === 'row' ? 'rows' : 'columns';
  if (at <= area[line]) return { ...area, [line]: area[line] + count };
  return at < area[line] + area[size] ? { ...area, [size]: area[size] + count } : area;
}

function removed(area: Area, line: Line, at: number, count: number): Area | null {
  const size = line === 'row' ? 'rows' : 'columns';
  const first = area[line];
  const last = first + area[size] - 1;
  const before = (number: number) => Math.max(0, Math.min(number, at + count) - at);
  const start = first - before(first);
  const left = last + 1 - before(last + 1) - start;
  return left > 0 ? { ...area, [line]: start, [size]: left } : null;
}
