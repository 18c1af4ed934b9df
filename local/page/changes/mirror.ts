// Beside the formula engine, the only file that runs the spreadsheet library on the server.
import '../../workbook/formulas/group-by';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { toA1 } from '../../workbook/a1';
import type { Literal } from '../../workbook/cell';
import type { PageFigure } from '../views/page-chart';
import type { PageValidation } from '../views/page-rules';
import type { PageBorder, PageStyle } from '../views/page-style';
import type { SheetFrame } from '../views/sheet-image';
import { COLUMN_WIDTH } from '../views/sheet-image';
import type { Command } from './command';
import type { Revision } from './revision';
import type { Zone } from './zone';
import { areaOfZone } from './zone';

/** A cell as a person left it on the page. */
export interface MirroredCell {
  text: string;
  /** What the page takes the text for; null: blank, or a formula. */
  value: Literal | null;
  format?: string;
  style?: PageStyle;
  border?: PageBorder;
}

type Listener = (message: Revision) => void;

/** What a mirror reports to, set while it listens to a revision. */
interface Watch {
  commands: Command[];
}

/** Notes every command that changes the document, those that follow from others included. */
class WatchCommands extends spreadsheet.CoreViewPlugin {
  static override getters = [] as const;
  #watch: Watch | undefined;

  constructor(config: ConstructorParameters<typeof spreadsheet.CoreViewPlugin>[0]) {
    super(config);
    this.#watch = config.custom.watch as Watch | undefined;
  }

  override handle(command: unknown): void {
    this.#watch?.commands.push(command as Command);
  }
}
spreadsheet.registries.coreViewsPluginRegistry.add('WatchCommands', WatchCommands as never);

/** The document as every open page has it: a page without a screen, which follows the same revisions. */
export class Mirror {
  #model: spreadsheet.Model;
  #listener: Listener = () => {};
  #watch: Watch = { commands: [] };

  /** `json`: the document's data, as pages open it. */
  constructor(json: string) {
    const transportService = {
      sendMessage: async () => {},
      onNewMessage: (_id: string, listener: Listener) => {
        this.#listener = listener;
      },
      leave: () => {},
    };
    this.#model = quietly(
      () =>
        new spreadsheet.Model(JSON.parse(json), {
          transportService: transportService as never,
          client: { id: 'mirror', name: 'mirror' },
          custom: { watch: this.#watch },
        }),
    );
  }

  /** Follows a revision; answers the commands that it came down to. */
  follow(revision: Revision): Command[] {
    this.#watch.commands = [];
    quietly(() => this.#listener(revision));
    return this.#watch.commands;
  }

  /** The page's names of the tabs, in order. */
  sheetIds(): string[] {
    return this.#model.getters.getSheetIds();
  }

  cell(sheetId: string, row: number, col: number): MirroredCell {
    const { getters } = this.#model;
    const position = { sheetId, row, col };
    const cell = getters.getCell(position);
    const border = readBorder(getters.getCellBorder(position));
    if (!cell) return { text: '', value: null, border };
    const style = readStyle(getters.getCellStyle(position));
    const common = { format: cell.format || undefined, style, border };
    if (cell.isFormula) return { ...common, text: cell.compiledFormula.toFormulaString(getters), value: '' };
    const value = cell.format === '@' && cell.parsedValue !== null ? cell.content : cell.parsedValue;
    return { ...common, text: cell.content, value: value as Literal | null };
  }

  /** The cells of a tab that hold anything. */
  cells(sheetId: string): { row: number; col: number }[] {
    const { getters } = this.#model;
    return getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  }

  frame(sheetId: string): Omit<SheetFrame, 'charts'> {
    const { getters } = this.#model;
    const address = (zone: Zone) => toA1(areaOfZone(zone));
    const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
    const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
    const widths = numbers(columns).map((column): [number, number] => [column, getters.getColSize(sheetId, column)]);
    const heights = numbers(rows).flatMap((row): [number, number][] => {
      const height = getters.getUserRowSize(sheetId, row);
      return height === undefined ? [] : [[row, height]];
    });
    return {
      id: sheetId,
      name: getters.getSheetName(sheetId),
      rows,
      columns,
      merges: getters.getMerges(sheetId).map(address),
      widths: Object.fromEntries(widths.filter(([, pixels]) => pixels !== COLUMN_WIDTH)),
      heights: Object.fromEntries(heights),
      hiddenColumns: numbers(columns).filter((column) => getters.isColHiddenByUser(sheetId, column)),
      hiddenRows: numbers(rows).filter((row) => getters.isRowHiddenByUser(sheetId, row)),
      colourRules: getters
        .getConditionalFormats(sheetId)
        .map(({ rule, ranges }) => ({ rule: rule as never, areas: ranges })),
      validations: getters.getDataValidationRules(sheetId).flatMap(({ criterion, ranges, isBlocking }) =>
        ranges.map(({ zone }) => ({
          criterion: criterion as PageValidation,
          area: address(zone),
          blocking: isBlocking === true,
        })),
      ),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      hidden: !getters.isSheetVisible(sheetId),
      gridlines: getters.getGridLinesVisibility(sheetId),
      color: getters.getSheet(sheetId).color ?? null,
    };
  }

  /** All that stands over the cells of a tab. */
  figures(sheetId: string): PageFigure[] {
    return this.#model.getters
      .getFigures(sheetId)
      .map(({ id, col, row, offset, width, height }) => ({ id, col, row, offset, width, height }));
  }

  namedRanges(): { name: string; sheetId: string; zone: Zone }[] {
    return this.#model.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheetId: range.sheetId, zone: range.zone }));
  }
}

/** Styles come with the fields in any order; compared are those that are kept, in one order. */
function readStyle(style: spreadsheet.Style | undefined): PageStyle | undefined {
  const fields = Object.entries({
    bold: style?.bold,
    italic: style?.italic,
    strikethrough: style?.strikethrough,
    underline: style?.underline,
    align: style?.align,
    verticalAlign: style?.verticalAlign,
    wrapping: style?.wrapping,
    fillColor: style?.fillColor,
    textColor: style?.textColor,
    fontSize: style?.fontSize,
  }).filter(([, value]) => value !== undefined && value !== false && value !== '');
  return fields.length > 0 ? (Object.fromEntries(fields) as PageStyle) : undefined;
}

function readBorder(border: spreadsheet.Border | null): PageBorder | undefined {
  const sides = Object.entries(border ?? {}).filter(([, line]) => line !== undefined);
  return sides.length > 0 ? (Object.fromEntries(sides) as PageBorder) : undefined;
}

/** The library reports its timings on the console. */
function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
