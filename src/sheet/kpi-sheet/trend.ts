const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];
const NOTHING = '·';

/**
 * Months as a row of block characters, oldest first; `·` marks a month without a number. What adds up over time is
 * drawn from zero, any other KPI between its own lowest and highest month.
 */
export function trendText(values: readonly (number | null)[], fromZero: boolean): string {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return '';
  const low = fromZero ? Math.min(0, ...known) : Math.min(...known);
  const high = Math.max(...known);
  const steps = blocks.length - 1;
  return values
    .map((value) => {
      if (value === null) return NOTHING;
      return blocks[high === low ? Math.floor(steps / 2) : Math.round(((value - low) / (high - low)) * steps)];
    })
    .join('');
}
