import type { Borders, CellStyle, Side } from '../../workbook/cell';

/** A style as the spreadsheet page writes it. Fonts are the page's own. */
export interface PageStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  align?: CellStyle['horizontal'];
  verticalAlign?: CellStyle['vertical'];
  wrapping?: 'wrap' | 'overflow' | 'clip';
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

export type PageBorder = Partial<Record<Side, { style: string; color: string }>>;

const DEFAULT_SIZE = 10;

const LINES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'thick',
};

/** The style of a cell as the page has it; undefined where it says nothing. */
export function pageStyle(own: CellStyle): PageStyle | undefined {
  const { bold, italic, strikethrough, underline, horizontal, vertical, wrap, background, color, fontSize } = own;
  const style: PageStyle = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && { underline }),
    ...(horizontal && { align: horizontal }),
    ...(vertical && { verticalAlign: vertical }),
    ...(wrap && { wrapping: wrap.toLowerCase() as PageStyle['wrapping'] }),
    ...(background && { fillColor: background }),
    ...(color && { textColor: color }),
    ...(fontSize && fontSize !== DEFAULT_SIZE && { fontSize }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The style that a person gave a cell on the page. `before`: what the page knows nothing of stays. */
export function cellStyle(
  style: PageStyle | undefined,
  border: PageBorder | undefined,
  before: CellStyle | undefined,
): CellStyle {
  const { bold, italic, strikethrough, underline, align, verticalAlign, wrapping, fillColor, textColor, fontSize } =
    style ?? {};
  const own: CellStyle = { bold, italic, strikethrough, underline, fontSize, fontFamily: before?.fontFamily };
  if (align) own.horizontal = align;
  if (verticalAlign) own.vertical = verticalAlign;
  if (wrapping) own.wrap = wrapping.toUpperCase() as CellStyle['wrap'];
  if (fillColor) own.background = fillColor;
  if (textColor) own.color = textColor;
  if (border) {
    const sides = Object.entries(border).map(([side, line]) => [side, { ...line, style: lineName(line.style) }]);
    own.borders = Object.fromEntries(sides);
  }
  return own;
}

const lineName = (style: string): string => Object.keys(LINES).find((name) => LINES[name] === style) ?? 'SOLID';

/** The borders of a cell; undefined where there are none. */
export function pageBorder(borders: Borders | undefined): PageBorder | undefined {
  const sides = Object.entries(borders ?? {}).map(([side, { style, color }]) => [
    side,
    { style: LINES[style] ?? 'thin', color },
  ]);
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
