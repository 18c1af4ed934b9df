import type { Evaluated } from '../cell';
import type { CellArgument } from './cell-functions';
import { sparklineLetters, sparklineOf } from './sparkline';

/** Functions of Sheets that the formula engine lacks and KPI sheets use. Names in capitals. */
export const extraFunctions: Record<string, (args: CellArgument[]) => Evaluated[][]> = {
  /** The engine spreads arrays by itself. */
  ARRAYFORMULA: ([array]) => (Array.isArray(array) ? array : [[array]]),
  /** A drawing in Sheets, as it is on the page; here its value is the line in block letters. */
  SPARKLINE: (args) => [[{ value: sparklineLetters(sparklineOf(args)) }]],
};
