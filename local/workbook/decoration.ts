import type { ChartOptions } from '../charts/drawn-chart';
import type { Area } from './a1';

/** A rule for what may be typed into a cell. `criterion` and `values` as DataValidationBuilder names them. */
export interface Validation {
  criterion: string;
  values: unknown[];
  allowInvalid: boolean;
  help?: string;
}

/** A style that depends on the cell's value. `criterion` as BooleanCriteria names it. */
export interface ConditionalFormat {
  criterion: string;
  values: string[];
  areas: Area[];
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
}

export interface Protection {
  kind: 'RANGE' | 'SHEET';
  /** null: the whole sheet */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Addresses of those who may still edit, beside the owner; undefined: everyone who may edit the spreadsheet. */
  editors?: string[];
  /** Cells of a protected sheet that stay free. */
  unprotected: Area[];
}

/** Developer metadata: a key and a value that stick to a spreadsheet, a sheet, a row or a column. */
export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Whole rows or columns of a sheet; null: the sheet or the spreadsheet itself. */
  area: Area | null;
}

/** A chart that stands on a sheet and draws its cells, or those of another. */
export interface SheetChart {
  /** null: not put on a sheet yet */
  id: number | null;
  type: 'LINE' | 'BAR' | 'COLUMN';
  areas: Area[];
  /** The id of the sheet whose cells it draws; absent: its own. */
  source?: number;
  /** Rows at the top of its cells that name the columns. */
  headers: number;
  options: ChartOptions;
  /** The cell at its corner, and pixels from there. */
  anchor: { row: number; column: number; x: number; y: number };
}
