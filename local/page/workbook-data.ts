import { columnLetters } from '../workbook/a1';
import { engineLocale } from '../workbook/formulas/engine-locale';
import type { Layer } from '../workbook/layer';
import type { SheetImage } from './views/sheet-image';
import { COLUMN_WIDTH } from './views/sheet-image';

/** The version of the page's data format that is written here. */
const VERSION = '19.3.2';

/** The page's number for the state from which it starts. */
export const FIRST_REVISION = 'START_REVISION';

/** Tabs as the data that the spreadsheet page opens. */
export function workbookData(images: SheetImage[], locale: string, namedRanges: Record<string, string> = {}): object {
  const styles = new Numbered();
  const formats = new Numbered();
  const borders = new Numbered();
  const sheets = images.map((image) => ({
    id: image.id,
    name: image.name,
    colNumber: image.columns,
    rowNumber: image.rows,
    cells: byAddress(image.contents, (content) => content),
    styles: byAddress(image.styles, (style) => styles.number(style)),
    formats: byAddress(image.formats, (format) => formats.number(format)),
    borders: byAddress(image.borders, (border) => borders.number(border)),
    merges: image.merges,
    cols: headers(columnWidths(image), image.hiddenColumns),
    rows: headers(image.heights, image.hiddenRows),
    conditionalFormats: image.colourRules.map(({ rule, areas }, index) => ({
      id: ruleId(image, 'colour', index),
      rule,
      ranges: areas,
    })),
    dataValidationRules: image.validations.map(({ criterion, area, blocking }, index) => ({
      id: ruleId(image, 'validation', index),
      criterion,
      ranges: [area],
      isBlocking: blocking,
    })),
    figures: image.charts.map(({ definition, ...figure }) => ({
      ...figure,
      tag: 'chart',
      data: { ...definition, chartId: figure.id },
    })),
    tables: [],
    areGridLinesVisible: image.gridlines,
    isVisible: !image.hidden,
    panes: { xSplit: image.frozenColumns, ySplit: image.frozenRows },
    ...(image.color && { color: image.color }),
  }));
  return {
    version: VERSION,
    revisionId: FIRST_REVISION,
    sheets,
    styles: styles.things(),
    formats: formats.things(),
    borders: borders.things(),
    pivots: {},
    pivotNextId: 1,
    uniqueFigureIds: true,
    customTableStyles: {},
    settings: { locale: engineLocale(locale) },
    namedRanges,
  };
}

/** The name of a rule on the page. */
export const ruleId = ({ id }: { id: string }, kind: 'colour' | 'validation', index: number): string =>
  `${id}-${kind}-${index}`;

/** The width of every column. */
export function columnWidths({ columns, widths }: { columns: number; widths: Record<number, number> }): number[] {
  return Array.from({ length: columns }, (_, column) => widths[column] ?? COLUMN_WIDTH);
}

function byAddress<T, U>(layer: Layer<T>, written: (value: T) => U): Record<string, U> {
  const cells: Record<string, U> = {};
  layer.each((value, row, column) => {
    cells[`${columnLetters(column + 1)}${row + 1}`] = written(value);
  });
  return cells;
}

function headers(sizes: Record<number, number>, hidden: number[]): Record<number, object> {
  const all: Record<number, { size?: number; isHidden?: boolean }> = {};
  for (const [line, size] of Object.entries(sizes)) all[Number(line)] = { size };
  for (const line of hidden) all[line] = { ...all[line], isHidden: true };
  return all;
}

/** Equal things kept once, under a number. */
class Numbered {
  #known = new Map<string, number>();

  number(thing: unknown): number {
    const json = JSON.stringify(thing);
    const number = this.#known.get(json) ?? this.#known.size + 1;
    this.#known.set(json, number);
    return number;
  }

  things(): Record<number, unknown> {
    return Object.fromEntries([...this.#known].map(([json, number]) => [number, JSON.parse(json)]));
  }
}
