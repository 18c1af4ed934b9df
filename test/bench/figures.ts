/** What every contender computes for each rep and month of closing. */
export interface Figures {
  won: number;
  lost: number;
  /** won ÷ (won + lost) */
  winRate: number;
  revenue: number;
  /** Of won deals with an amount. */
  average: number;
  medianAmount: number;
  /** Days from creation to closing of won deals. */
  meanCycle: number;
  medianCycle: number;
}

/** 'Rep A\t2025-03' → figures */
export type FigureTable = Map<string, Figures>;

/** One number for a whole table, so that contenders can be seen to agree. */
export function checksum(table: FigureTable): number {
  let sum = 0;
  for (const each of table.values()) {
    for (const value of Object.values(each)) sum += Number.isFinite(value) ? value : 0;
  }
  return sum;
}
