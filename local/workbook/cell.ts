/** A formula as it is kept: comma between arguments, point in decimals, whatever the spreadsheet's locale. */
export interface Formula {
  formula: string;
}

export type Literal = number | string | boolean;

/** What stands in a cell; undefined = blank. A date is a number (days since 1899-12-30) with a date format. */
export type Content = Literal | Formula | undefined;

/** #N/A, #REF!, #ERROR! … with the words that explain it. */
export interface CellError {
  error: string;
  message: string;
}

export type CellValue = Literal | CellError | undefined;

/** A cell's value with the number format that a formula's result carries by itself (a date …). */
export interface Evaluated {
  value: CellValue;
  format?: string;
}

export const isFormula = (content: Content): content is Formula => typeof content === 'object';

export const isSameContent = (one: Content, other: Content): boolean =>
  isFormula(one) && isFormula(other) ? one.formula === other.formula : one === other;

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object';

/** The style of a cell; every part optional. Colours as #rrggbb. */
export interface CellStyle {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  borders?: Borders;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

export type Borders = Partial<Record<Side, { style: string; color: string }>>;
