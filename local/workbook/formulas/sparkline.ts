import type { Evaluated } from '../cell';
import type { CellArgument } from './cell-functions';

/** What a SPARKLINE draws: a line through its numbers, from left to right. */
export interface Sparkline {
  /** Heights from 0 (the foot of the cell) to 1; null where there is no number. */
  heights: (number | null)[];
  colour: string;
  /** Pixels */
  lineWidth: number;
}

const COLOUR = '#4285f4';
const LINE_WIDTH = 1;
const BARS = '▁▂▃▄▅▆▇█';

/** The line that the arguments of SPARKLINE ask for: its data, then names of options with their values. Other options are ignored. */
export function sparklineOf([data, options]: CellArgument[]): Sparkline {
  const numbers = (Array.isArray(data) ? data.flat() : [data]).map(numberOf);
  const asked = new Map(
    (Array.isArray(options) ? options : []).map(([name, value]) => [String(name?.value).toLowerCase(), value?.value]),
  );
  const known = numbers.filter((value): value is number => value !== null);
  const limit = (name: string, usual: number): number => {
    const value = asked.get(name);
    return typeof value === 'number' ? value : usual;
  };
  const low = limit('ymin', Math.min(...known));
  const span = limit('ymax', Math.max(...known)) - low || 1;
  const colour = asked.get('color');
  return {
    heights: numbers.map((value) => (value === null ? null : Math.min(1, Math.max(0, (value - low) / span)))),
    colour: typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : COLOUR,
    lineWidth: limit('linewidth', LINE_WIDTH),
  };
}

/** The same in block letters, for what shows cells as text: a file, a terminal. */
export function sparklineLetters({ heights }: Sparkline): string {
  const known = heights.filter((height): height is number => height !== null);
  return known.map((height) => BARS[Math.round(height * (BARS.length - 1))]).join('');
}

/** What SPLIT takes apart are numbers in Sheets, and texts in the engine. */
function numberOf(cell: Evaluated | undefined): number | null {
  const value = cell?.value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  return typeof value === 'number' ? value : null;
}
