import { groupBy, mean, sortBy, sum } from 'lodash';
import type { Figures, FigureTable } from '../figures';
import { AT, type RawDeals } from '../make-deals';

const DAY = 86_400_000;

function median(values: number[]): number {
  const sorted = sortBy(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function figuresOf(rows: RawDeals): Figures {
  const { 'Closed won': won = [], 'Closed lost': lost = [] } = groupBy(rows, (row) => row[AT.stage]);
  const amounts = won.map((row) => row[AT.amount]).filter((amount): amount is number => typeof amount === 'number');
  const cycles = won.map((row) => (Number(row[AT.closed]) - Number(row[AT.created])) / DAY);
  return {
    won: won.length,
    lost: lost.length,
    winRate: won.length / (won.length + lost.length),
    revenue: sum(amounts),
    average: mean(amounts),
    medianAmount: median(amounts),
    meanCycle: mean(cycles),
    medianCycle: median(cycles),
  };
}

/** The table as one would write it with lodash. */
export function lodashTable(deals: RawDeals): FigureTable {
  const closed = deals.slice(1).filter((row) => row[AT.closed] !== '');
  const groups = groupBy(closed, (row) => `${row[AT.rep]}\t${(row[AT.closed] as Date).toISOString().slice(0, 7)}`);
  return new Map(Object.entries(groups).map(([key, rows]) => [key, figuresOf(rows)]));
}
