import { columnLetters } from '../../a1';
import type { Content } from '../../cell';
import { isFormula } from '../../cell';
import { isDateFormat } from '../../number-format';
import type { Sheet } from '../../sheet';
import type { Workbook } from '../../workbook';
import { engineFormat } from '../engine-format';
import { engineLocale } from '../engine-locale';
import { engineFormula, engineTabName } from '../engine-names';

/** The formulas and named ranges of a workbook, as they are kept. */
export function formulasOf(workbook: Workbook): string[] {
  const formulas = Object.values(workbook.namedRangeTexts());
  for (const sheet of workbook.sheets) {
    if (sheet.formulas === 0) continue;
    sheet.contents.each((content) => {
      if (isFormula(content)) formulas.push(content.formula);
    });
  }
  return formulas;
}

/** The tabs that formulas stand in or speak of. */
export function neededSheets(workbook: Workbook, formulas: string[]): Sheet[] {
  const text = formulas.join('\n').toLowerCase();
  const named = (sheet: Sheet) => text.includes(sheet.name.toLowerCase().replace(/'/g, "''"));
  return workbook.sheets.filter((sheet, index) => index === 0 || sheet.formulas > 0 || named(sheet));
}

/** A tab as the engine is told of it: the texts of cells, and the numbers of their formats, by cell ("B7"). */
export interface EngineSheet {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  formats: Record<string, number>;
}

/** All that a model is made of. */
export interface EngineData {
  version: string;
  sheets: EngineSheet[];
  formats: Record<number, string>;
  settings: object;
  namedRanges: Record<string, string>;
}

/** Tabs as the data of a model; `textOf`: a content as the engine reads it back unchanged. */
export function engineData(
  workbook: Workbook,
  sheets: Sheet[],
  rows: (sheet: Sheet) => number,
  textOf: (content: Content) => string,
): EngineData {
  const formats = new Map<string, number>();
  const data = sheets.map((sheet): EngineSheet => {
    const cells: Record<string, string> = {};
    const formatted: Record<string, number> = {};
    sheet.contents.each((content, row, column) => {
      cells[cellName(row, column)] = textOf(content);
    });
    sheet.formats.each((format, row, column) => {
      const known = dateFormat(format);
      if (!known) return;
      if (!formats.has(known)) formats.set(known, formats.size + 1);
      formatted[cellName(row, column)] = formats.get(known) ?? 0;
    });
    const size = { colNumber: sheet.columns, rowNumber: rows(sheet) };
    return { id: String(sheet.id), name: engineTabName(sheet.name), ...size, cells, formats: formatted };
  });
  return {
    version: '19.3.2',
    sheets: data,
    formats: Object.fromEntries([...formats].map(([format, id]) => [id, format])),
    settings: { locale: engineLocale(workbook.locale) },
    namedRanges: Object.fromEntries(
      Object.entries(workbook.namedRangeTexts()).map(([name, range]) => [name, engineFormula(range)]),
    ),
  };
}

/** B7, of a row and column from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

/** Only dates change what a formula is given; the rest is for the eye. */
export const dateFormat = (format: string | undefined): string | undefined =>
  format !== undefined && isDateFormat(format) ? engineFormat(format) : undefined;
