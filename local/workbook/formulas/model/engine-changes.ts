import { parseA1 } from '../../a1';
import { cellName, type EngineData, type EngineSheet } from './engine-data';

/** A cell that the engine is told anew; rows and columns from 0. */
export interface EngineChange {
  sheetId: string;
  row: number;
  col: number;
  content: string;
  format: string;
}

const formatOf = ({ formats }: EngineData, sheet: EngineSheet, cell: string): string =>
  formats[sheet.formats[cell]] ?? '';

/** The cells in which two data of one model differ; null where more than cells does, so that it takes another model. */
export function changesBetween(before: EngineData, after: EngineData): EngineChange[] | null {
  if (shape(before) !== shape(after)) return null;
  return after.sheets.flatMap((sheet, at) => {
    const old = before.sheets[at];
    const cells = [old, sheet].flatMap((each) => [each.cells, each.formats].flatMap(Object.keys));
    return [...new Set(cells)].flatMap((cell) => {
      const [content, format] = [sheet.cells[cell] ?? '', formatOf(after, sheet, cell)];
      if (content === (old.cells[cell] ?? '') && format === formatOf(before, old, cell)) return [];
      const place = parseA1(cell, { rows: 0, columns: 0 });
      if (!place) throw new Error(`no cell is called ${cell}`);
      return [{ sheetId: sheet.id, row: place.area.row - 1, col: place.area.column - 1, content, format }];
    });
  });
}

function shape({ sheets, settings, namedRanges }: EngineData): string {
  const tabs = sheets.map(({ id, name, colNumber, rowNumber }) => [id, name, colNumber, rowNumber]);
  return JSON.stringify([tabs, settings, namedRanges]);
}

/** Writes down in the data what a model was told since. */
export function noteChanges(data: EngineData, changes: readonly EngineChange[]): void {
  for (const { sheetId, row, col, content, format } of changes) {
    const sheet = data.sheets.find(({ id }) => id === sheetId);
    if (!sheet) continue;
    const cell = cellName(row, col);
    sheet.cells[cell] = content;
    const known = Object.entries(data.formats).find(([, each]) => each === format);
    const id = known ? Number(known[0]) : Object.keys(data.formats).length + 1;
    if (format) data.formats[id] = format;
    sheet.formats[cell] = format ? id : 0;
  }
}
