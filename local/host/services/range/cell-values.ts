import { columnLetters } from '../../../workbook/a1';
import { type Content, isCellError, isFormula } from '../../../workbook/cell';
import { isDateFormat } from '../../../workbook/number-format';
import { instantToSerial, serialToInstant } from '../../../workbook/serial';
import { violates } from '../../../workbook/validation';
import type { Place } from './place';

const LONGEST = 50_000;

/** A cell's value as getValues gives it: blank is '', a Date only where the format is a date's, an error is its text. */
export function readValue({ state, sheet }: Place, row: number, column: number): number | string | boolean | Date {
  const { value, format } = state.workbook.read(sheet, row, column);
  if (value === undefined || isDrawing(sheet.contents.get(row, column))) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number' && isDateFormat(format)) {
    return new Date(serialToInstant(value, state.workbook.timeZone));
  }
  return value;
}

/** A sparkline is a drawing: its cell has no value. */
function isDrawing(content: Content): boolean {
  return isFormula(content) && /^=\s*SPARKLINE\s*\(/i.test(content.formula);
}

/** Writes a value as setValues does. Throws an Error for what Sheets does not take. */
export function writeValue({ state, sheet }: Place, row: number, column: number, value: unknown): void {
  const { workbook } = state;
  const cell = `${columnLetters(column + 1)}${row + 1}`;
  if (value === undefined) throw new Error(`${cell}: undefined cannot be written`);
  if (value === null) workbook.put(sheet, row, column, undefined);
  else if (value instanceof Date) writeDate({ state, sheet } as Place, row, column, value);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${cell}: ${value} cannot be written`);
    workbook.put(sheet, row, column, value);
  } else if (typeof value === 'boolean') workbook.put(sheet, row, column, value);
  else if (typeof value === 'string') {
    if (value.length > LONGEST) {
      throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
    }
    workbook.type(sheet, row, column, value);
  } else throw new Error(`${cell}: an object cannot be written`);
  const rule = sheet.validations.get(row, column);
  const content = sheet.contents.get(row, column);
  if (rule && !rule.allowInvalid && violates(rule, content, workbook.read(sheet, row, column).format)) {
    throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }
}

function writeDate({ state, sheet }: Place, row: number, column: number, date: Date): void {
  const { workbook } = state;
  if (Number.isNaN(date.getTime()))
    throw new Error(`${columnLetters(column + 1)}${row + 1}: an invalid date cannot be written`);
  workbook.put(sheet, row, column, instantToSerial(date.getTime(), workbook.timeZone));
  if (!isDateFormat(sheet.formats.get(row, column))) {
    workbook.setFormat(sheet, row, column, workbook.localeRules.dateFormat);
  }
}
