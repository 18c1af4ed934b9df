import type { Borders, Look, Side } from '../../workbook/cell';

/** A style as the spreadsheet page writes it. Fonts are the page's own. */
export interface PageStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  align?: Look['horizontal'];
  verticalAlign?: Look['vertical'];
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

/** A look as a style; undefined where it says nothing. */
export function pageStyle(look: Look): PageStyle | undefined {
  const { bold, italic, strikethrough, underline, horizontal, vertical, wrap, background, color, fontSize } = look;
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

/** A style that a person gave a cell, as a look. `before`: what the page knows nothing of stays. */
export function lookOf(style: PageStyle | undefined, border: PageBorder | undefined, before: Look | undefined): Look {
  const { bold, italic, strikethrough, underline, align, verticalAlign, wrapping, fillColor, textColor, fontSize } =
    style ?? {};
  const look: Look = { bold, italic, strikethrough, underline, fontSize, fontFamily: before?.fontFamily };
  if (align) look.horizontal = align;
  if (verticalAlign) look.vertical = verticalAlign;
  if (wrapping) look.wrap = wrapping.toUpperCase() as Look['wrap'];
  if (fillColor) look.background = fillColor;
  if (textColor) look.color = textColor;
  if (border) {
    const sides = Object.entries(border).map(([side, line]) => [side, { ...line, style: lineName(line.style) }]);
    look.borders = Object.fromEntries(sides);
  }
  return look;
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
