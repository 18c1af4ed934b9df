import type { Borders, CellStyle, Side } from '../../../workbook/cell';
import { emulationOf, offered } from '../../emulation';
import { colour } from '../spreadsheet/colour';
import { checkedMatrix, eachCell, matrixOf } from './place';
import { RangeValues } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Change<T> = (style: CellStyle, value: T) => void;

const background: Change<string | null> = (style, value) => {
  style.background = colour(value, style.background);
};
const color: Change<string | null> = (style, value) => {
  style.color = colour(value, style.color);
};
const weight: Change<string | null> = (style, value) => {
  style.bold = oneOf(value, 'bold', 'normal') === 'bold' || undefined;
};
const slant: Change<string | null> = (style, value) => {
  style.italic = oneOf(value, 'italic', 'normal') === 'italic' || undefined;
};
const line: Change<string | null> = (style, value) => {
  const chosen = oneOf(value, 'underline', 'line-through', 'none');
  style.underline = chosen === 'underline' || undefined;
  style.strikethrough = chosen === 'line-through' || undefined;
};
const size: Change<number> = (style, value) => {
  if (!Number.isInteger(value) || value < 1) throw new Error(`Invalid font size: ${value}`);
  style.fontSize = value;
};
const family: Change<string | null> = (style, value) => {
  style.fontFamily = value ?? undefined;
};
const horizontal: Change<string | null> = (style, value) => {
  style.horizontal = value === 'normal' ? undefined : oneOf(value, 'left', 'center', 'right');
};
const vertical: Change<string | null> = (style, value) => {
  style.vertical = oneOf(value, 'top', 'middle', 'bottom');
};
const wrapping: Change<unknown> = (style, value) => {
  style.wrap = oneOf(String(value), 'WRAP', 'OVERFLOW', 'CLIP');
};

/** What a cell without a format of its own says that it has; a cell to which that is given has one. */
const AUTOMATIC = '0.###############';

/** null and undefined go back to the default; any other word is refused, as at Google. */
function oneOf<T extends string>(value: string | null | undefined, ...words: T[]): T | undefined {
  if (value === null || value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (!found) throw new Error(`Invalid argument: ${value}`);
  return found;
}

/** The styles of the cells of a range. */
export class RangeStyles
  extends RangeValues
  implements
    Pick<
      Google,
      | 'setBackground'
      | 'setBackgrounds'
      | 'getBackground'
      | 'getBackgrounds'
      | 'setFontColor'
      | 'setFontColors'
      | 'getFontColors'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'getFontWeights'
      | 'setFontStyle'
      | 'setFontStyles'
      | 'getFontStyles'
      | 'setFontLine'
      | 'setFontLines'
      | 'getFontLines'
      | 'setFontSize'
      | 'setFontSizes'
      | 'getFontSizes'
      | 'setFontFamily'
      | 'setFontFamilies'
      | 'getFontFamilies'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'getHorizontalAlignments'
      | 'setVerticalAlignment'
      | 'setVerticalAlignments'
      | 'getVerticalAlignments'
      | 'setWrap'
      | 'setWraps'
      | 'getWraps'
      | 'setWrapStrategy'
      | 'setWrapStrategies'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getNumberFormat'
      | 'getNumberFormats'
    >
{
  setBackground(value: string | null): Google {
    return this.#all(background, value);
  }
  setBackgrounds(values: (string | null)[][]): Google {
    return this.#each(background, values);
  }
  getBackground(): string {
    return this.getBackgrounds()[0][0];
  }
  getBackgrounds(): string[][] {
    return matrixOf(this.place, (row, column) => this.place.sheet.styles.get(row, column)?.background ?? '#ffffff');
  }
  setFontColor(value: string | null): Google {
    return this.#all(color, value);
  }
  setFontColors(values: (string | null)[][]): Google {
    return this.#each(color, values);
  }
  getFontColors(): string[][] {
    return this.#told(({ color }) => color ?? '#000000');
  }
  setFontWeight(value: string | null): Google {
    return this.#all(weight, value);
  }
  setFontWeights(values: (string | null)[][]): Google {
    return this.#each(weight, values);
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return matrixOf(this.place, (row, column) => (this.place.sheet.styles.get(row, column)?.bold ? 'bold' : 'normal'));
  }
  setFontStyle(value: string | null): Google {
    return this.#all(slant, value);
  }
  setFontStyles(values: (string | null)[][]): Google {
    return this.#each(slant, values);
  }
  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.#told(({ italic }) => (italic ? 'italic' : 'normal'));
  }
  setFontLine(value: string | null): Google {
    return this.#all(line, value);
  }
  setFontLines(values: (string | null)[][]): Google {
    return this.#each(line, values);
  }
  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.#told(({ underline, strikethrough }) =>
      underline ? 'underline' : strikethrough ? 'line-through' : 'none',
    );
  }
  setFontSize(value: number): Google {
    return this.#all(size, value);
  }
  setFontSizes(values: number[][]): Google {
    return this.#each(size, values);
  }
  getFontSizes(): number[][] {
    return this.#told(({ fontSize }) => fontSize ?? 10);
  }
  setFontFamily(value: string | null): Google {
    return this.#all(family, value);
  }
  setFontFamilies(values: (string | null)[][]): Google {
    return this.#each(family, values);
  }
  getFontFamilies(): string[][] {
    return this.#told(({ fontFamily }) => fontFamily ?? 'Arial');
  }
  setHorizontalAlignment(value: string | null): Google {
    return this.#all(horizontal, value);
  }
  setHorizontalAlignments(values: (string | null)[][]): Google {
    return this.#each(horizontal, values);
  }
  getHorizontalAlignments(): string[][] {
    return matrixOf(this.place, (row, column) => this.place.sheet.styles.get(row, column)?.horizontal ?? 'general');
  }
  setVerticalAlignment(value: string | null): Google {
    return this.#all(vertical, value);
  }
  setVerticalAlignments(values: (string | null)[][]): Google {
    return this.#each(vertical, values);
  }
  getVerticalAlignments(): string[][] {
    return this.#told(({ vertical: where }) => where ?? 'bottom');
  }
  setWrap(value: boolean): Google {
    return this.#all(wrapping, value ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(values: unknown[][]): Google {
    return this.#each(
      wrapping,
      values.map((row) => row.map((value) => (value ? 'WRAP' : 'OVERFLOW'))),
    );
  }
  getWraps(): boolean[][] {
    return this.#told(({ wrap }) => wrap === 'WRAP');
  }
  setWrapStrategy(value: GoogleAppsScript.Spreadsheet.WrapStrategy): Google {
    return this.#all(wrapping, value);
  }
  setWrapStrategies(values: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): Google {
    return this.#each(wrapping, values);
  }
  setNumberFormat(format: string): Google {
    eachCell(this.place, (row, column) => this.#format(row, column, format));
    return offered<Google>(this);
  }
  setNumberFormats(formats: string[][]): Google {
    checkedMatrix(this.place, formats);
    eachCell(this.place, (row, column, down, across) => this.#format(row, column, formats[down][across]));
    return offered<Google>(this);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0][0];
  }
  getNumberFormats(): string[][] {
    return matrixOf(this.place, (row, column) => this.place.sheet.formats.get(row, column) ?? AUTOMATIC);
  }

  /** Each side: true draws it, false takes it away, null leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    hue?: string | null,
    kind?: unknown,
  ): Google {
    const { row, column, rows, columns } = this.place.area;
    const drawn = {
      color: colour(hue ?? '#000000') ?? '#000000',
      style: kind ? String(emulationOf<object>(kind)) : 'SOLID',
    };
    eachCell(this.place, (r, c) => {
      const wanted: [Side, boolean | null][] = [
        ['top', r === row - 1 ? top : horizontal],
        ['left', c === column - 1 ? left : vertical],
        ['bottom', r === row + rows - 2 ? bottom : horizontal],
        ['right', c === column + columns - 2 ? right : vertical],
      ];
      const borders: Borders = { ...this.place.sheet.styles.get(r, c)?.borders };
      for (const [side, want] of wanted) {
        if (want) borders[side] = drawn;
        else if (want === false) delete borders[side];
      }
      this.#change(r, c, (style) => {
        style.borders = borders;
      });
    });
    return offered<Google>(this);
  }

  #told<T>(of: (style: CellStyle) => T): T[][] {
    return matrixOf(this.place, (row, column) => of(this.place.sheet.styles.get(row, column) ?? {}));
  }

  #format(row: number, column: number, format: string): void {
    const known = /^(general)?$/i.test(format ?? '') ? undefined : String(format);
    this.place.state.workbook.setFormat(this.place.sheet, row, column, known);
  }

  #all<T>(change: Change<T>, value: T): Google {
    eachCell(this.place, (row, column) => this.#change(row, column, (style) => change(style, value)));
    return offered<Google>(this);
  }

  #each<T>(change: Change<T>, values: T[][]): Google {
    checkedMatrix(this.place, values);
    eachCell(this.place, (row, column, down, across) =>
      this.#change(row, column, (style) => change(style, values[down][across])),
    );
    return offered<Google>(this);
  }

  #change(row: number, column: number, change: (style: CellStyle) => void): void {
    const style = { ...this.place.sheet.styles.get(row, column) };
    change(style);
    this.place.sheet.styles.set(row, column, style);
  }
}
