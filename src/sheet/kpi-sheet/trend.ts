const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];
const NOTHING = '·';

/**
 * Months as a row of block characters, oldest first; `·` marks a month without a number. What adds up over time is
 * drawn from zero, any other KPI between its own lowest and highest month.
 */
export function trendText(values: readonly (number | null)[], fromZero: boolean): string {
  const steps = blocks.length - 1;
  return heights(values, fromZero)
    .map((height) => (height === null ? NOTHING : blocks[Math.round(height * steps)]))
    .join('');
}

/** The same as whole numbers from 0 to 100 with blanks between them. */
export function sparklinePoints(values: readonly (number | null)[], fromZero: boolean): string {
  return heights(values, fromZero)
    .map((height) => (height === null ? NOTHING : Math.round(height * 100)))
    .join(' ');
}

/** Of months that are all alike. */
const LEVEL = 0.5;

/** Each month's place between the lowest (0) and the highest (1); none where fewer than two months have a number. */
function heights(values: readonly (number | null)[], fromZero: boolean): (number | null)[] {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return [];
  const low = fromZero ? Math.min(0, ...known) : Math.min(...known);
  const high = Math.max(...known);
  return values.map((value) => (value === null ? null : high === low ? LEVEL : (value - low) / (high - low)));
}
