import type { CellArgument } from '../../../workbook/formulas/cell-functions';
import type { Sparkline } from '../../../workbook/formulas/sparkline';
import { sparklineOf } from '../../../workbook/formulas/sparkline';
import { library } from '../library';
import { linePath } from './line-path';

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

interface Getters {
  getCellText(position: Position, options: { showFormula: boolean }): string;
  getColSize(sheetId: string, column: number): number;
  getRowSize(sheetId: string, row: number): number;
}

/** What was last worked out, by the cell that it stands in. */
const drawn = new Map<string, Sparkline>();

const nameOf = ({ sheetId, col, row }: Position): string => `${sheetId} ${col} ${row}`;

/** Keeps the line for the drawing of its cell; as in Sheets, the cell has no text. */
export function keepSparkline(position: Position | undefined, args: CellArgument[]): void {
  if (position) drawn.set(nameOf(position), sparklineOf(args));
}

/** Pixels between a line and the edge of its cell. */
const MARGIN = 4;

/** Draws the sparklines in their cells, as wide and high as these are. */
export function registerSparklines(): void {
  library.registries.iconsOnCellRegistry.add('sparkline', ((getters: Getters, position: Position) => {
    const line = drawn.get(nameOf(position));
    if (!line || !/^=.*\bSPARKLINE\(/i.test(getters.getCellText(position, { showFormula: true }))) return undefined;
    const width = getters.getColSize(position.sheetId, position.col) - 2 * MARGIN;
    const height = getters.getRowSize(position.sheetId, position.row) - 2 * MARGIN;
    const paths = [
      { path: linePath(line.heights, { width, height, lineWidth: line.lineWidth }), fillColor: line.colour },
    ];
    // Drawn in pixels: an icon of the size of its own drawing is not scaled.
    const size = { width: height, height };
    return {
      ...{ type: `sparkline ${paths[0].path}`, priority: 1, horizontalAlign: 'left', margin: MARGIN, position },
      ...{ size: height, svg: { ...size, paths } },
    };
  }) as never);
}
