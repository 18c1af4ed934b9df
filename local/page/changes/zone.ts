import type { Area } from '../../workbook/a1';
import { parseA1 } from '../../workbook/a1';

/** A rectangle as the page writes it: rows and columns from 0, edges included. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

export function areaOfZone({ top, left, bottom, right }: Zone): Area {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The rectangle of an address on a tab of a size. Throws an Error for what is none. */
export function zoneAt(address: string, size: { rows: number; columns: number }): Zone {
  const found = parseA1(address, size);
  if (!found) throw new Error(`${address} is no address`);
  return zoneOf(found.area);
}
