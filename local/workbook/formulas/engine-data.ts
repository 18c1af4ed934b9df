import { columnLetters, toA1 } from '../a1';
import type { Content } from '../cell';
import { isFormula } from '../cell';
import { isDateFormat } from '../number-format';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { engineFormat } from './engine-format';
import { engineLocale } from './engine-locale';
import { engineFormula, engineTabName } from './engine-names';

/** The tabs that formulas stand in or speak of; `spokenOf`: formulas or names beyond those in the cells. */
export function neededSheets(workbook: Workbook, spokenOf: string[]): Sheet[] {
  const formulas = [...spokenOf, ...Object.values(workbook.namedRangeTexts())];
  for (const sheet of workbook.sheets) {
    if (sheet.formulas === 0) continue;
    sheet.contents.each((content) => {
      if (isFormula(content)) formulas.push(content.formula);
    });
  }
  const text = formulas.join('\n').toLowerCase();
  const named = (sheet: Sheet) => text.includes(sheet.name.toLowerCase().replace(/'/g, "''"));
  return workbook.sheets.filter((sheet, index) => index === 0 || sheet.formulas > 0 || named(sheet));
}

/** Tabs as the data of a model; `textOf`: a content as the engine reads it back unchanged. */
export function engineData(workbook: Workbook, sheets: Sheet[], textOf: (content: Content) => string): object {
  const formats = new Map<string, number>();
  const data = sheets.map((sheet) => {
    const cells: Record<string, string> = {};
    const formatted: Record<string, number> = {};
    sheet.contents.each((content, row, column) => {
      cells[`${columnLetters(column + 1)}${row + 1}`] = textOf(content);
    });
    sheet.formats.each((format, row, column) => {
      const known = dateFormat(format);
      if (!known) return;
      if (!formats.has(known)) formats.set(known, formats.size + 1);
      formatted[toA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 })] = formats.get(known) ?? 0;
    });
    const size = { colNumber: sheet.columns, rowNumber: sheet.rows };
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

/** Only dates change what a formula is given; the rest is for the eye. */
export const dateFormat = (format: string | undefined): string | undefined =>
  format !== undefined && isDateFormat(format) ? engineFormat(format) : undefined;
