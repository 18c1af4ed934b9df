import type { Wall } from './day';
import { MILLISECONDS_A_MINUTE } from './day';

/** Converts between instants (a Date's milliseconds) and the wall clock of one time zone. */
export interface Zone {
  name: string;
  toWall(instant: number): Wall;
  toInstant(wall: Wall): number;
}

const BLOCK = 7 * 24 * 60 * MILLISECONDS_A_MINUTE;

/**
 * A zone from a function that tells the offset east of UTC, in minutes, at an instant. That function may be a service
 * call (Utilities.formatDate), so it is asked only at the edges of week-long blocks, and inside a block only where the
 * two edges differ.
 */
export function zoneFrom(name: string, offsetAt: (instant: number) => number): Zone {
  const edges = new Map<number, number>();
  const edge = (block: number): number => {
    let offset = edges.get(block);
    if (offset === undefined) {
      offset = offsetAt(block * BLOCK) * MILLISECONDS_A_MINUTE;
      edges.set(block, offset);
    }
    return offset;
  };
  const changes = new Map<number, number>();
  /** The first minute inside a block at which its closing offset holds. */
  const changeIn = (block: number): number => {
    let change = changes.get(block);
    if (change === undefined) {
      let low = block * BLOCK;
      let high = low + BLOCK;
      while (high - low > MILLISECONDS_A_MINUTE) {
        const middle = low + Math.floor((high - low) / 2 / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE;
        if (offsetAt(middle) * MILLISECONDS_A_MINUTE === edge(block)) low = middle;
        else high = middle;
      }
      change = high;
      changes.set(block, change);
    }
    return change;
  };
  let lastBlock = Number.NaN;
  let lastOffset = 0;
  const offset = (instant: number): number => {
    const block = Math.floor(instant / BLOCK);
    if (block === lastBlock) return lastOffset;
    const before = edge(block);
    const after = edge(block + 1);
    if (before !== after) return instant < changeIn(block) ? before : after;
    lastBlock = block;
    lastOffset = before;
    return before;
  };
  return {
    name,
    toWall: (instant) => instant + offset(instant),
    toInstant: (wall) => {
      const guess = wall - offset(wall);
      return wall - offset(guess);
    },
  };
}

/** The zone in which wall clock and instant are the same. */
export const UTC: Zone = { name: 'Etc/UTC', toWall: (instant) => instant, toInstant: (wall) => wall };
