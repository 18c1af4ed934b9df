import type { Cell } from '../../base/cell';

/** A value as REST has it, of a column under the older name of its type, as the cell of a raw tab. */
export function sourceCell(text: string | null, type: string): Cell {
  if (text === null) return '';
  switch (type) {
    case 'INTEGER':
    case 'INT64':
      // Keys may be longer than a number can be.
      return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'FLOAT':
    case 'FLOAT64':
    case 'NUMERIC':
    case 'BIGNUMERIC':
      return Number.isFinite(Number(text)) ? Number(text) : '';
    case 'BOOLEAN':
    case 'BOOL':
      return text === 'true';
    case 'TIMESTAMP':
      return new Date(Math.round(Number(text) * 1000));
    case 'DATETIME':
      return text.replace('T', ' ').replace(/\.\d+$/, '');
    default:
      return text;
  }
}
