import type { CellValue, Evaluated } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import type { CellArgument } from '../../workbook/formulas/cell-functions';

/** A cell on its way between page and server: blank, a value, [value, format], or { error }. */
export type WireCell = null | string | number | boolean | [CellValue & {}, string] | { error: string; message: string };

export type WireArgument = { cell: WireCell } | { rows: WireCell[][] };

export function toWire({ value, format }: Evaluated): WireCell {
  if (value === undefined) return null;
  if (isCellError(value)) return value;
  return format === undefined ? value : [value, format];
}

export function fromWire(cell: WireCell): Evaluated {
  if (cell === null) return { value: undefined };
  return Array.isArray(cell) ? { value: cell[0], format: cell[1] } : { value: cell };
}

export const argumentFromWire = (argument: WireArgument): CellArgument =>
  'cell' in argument ? fromWire(argument.cell) : argument.rows.map((row) => row.map(fromWire));
