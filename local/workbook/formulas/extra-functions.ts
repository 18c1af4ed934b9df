import type { Evaluated } from '../cell';
import type { CellArgument } from './cell-functions';

const BARS = '▁▂▃▄▅▆▇█';

/** Functions of Sheets that the formula engine lacks and KPI sheets use. Names in capitals. */
export const extraFunctions: Record<string, (args: CellArgument[]) => Evaluated[][]> = {
  /** The engine spreads arrays by itself. */
  ARRAYFORMULA: ([array]) => (Array.isArray(array) ? array : [[array]]),
  /** Drawn with block letters; options are ignored. */
  SPARKLINE: ([data]) => [[{ value: sparkline(Array.isArray(data) ? data.flat() : [data]) }]],
};

/** What SPLIT takes apart are numbers in Sheets, and texts in the engine. */
function numberOf({ value }: Evaluated): number | null {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  return typeof value === 'number' ? value : null;
}

function sparkline(cells: Evaluated[]): string {
  const numbers = cells.map(numberOf).filter((value): value is number => value !== null);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  return numbers.map((number) => BARS[Math.round(((number - low) / span) * (BARS.length - 1))]).join('');
}
