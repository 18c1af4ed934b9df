import type { RawDeals } from './make-deals';

/** The floor: reads every cell once and looks at its type. */
export function touch(deals: RawDeals): number {
  let seen = 0;
  for (let i = 1; i < deals.length; i++) {
    const row = deals[i];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'number') seen += cell;
      else if (typeof cell === 'string') seen += cell.length;
      else seen += cell.getTime() % 7;
    }
  }
  return seen;
}
