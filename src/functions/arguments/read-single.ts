import { type Cell, isDate } from '../../base/cell';
import { type Day, dayOf, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE } from '../../base/day';
import type { Zone } from '../../base/zone';
import { parseMinuteOfDay } from '../../statistics/minute-of-day';
import { wrongCell } from './cells';
import { type CellReader, type PlacedCells, readWalls } from './read-cells';

const MINUTES_A_DAY = 1_440;

/** The argument that is one cell. */
export function oneCell(argument: string, cell: Cell): PlacedCells {
  return { argument, cells: [cell], placeOf: () => ({ argument, cell: null }) };
}

/** A day, or null when blank. */
export function readDay(placed: PlacedCells, reader: CellReader): Day | null {
  const [wall] = readWalls(placed, reader);
  return Number.isNaN(wall) ? null : dayOf(wall);
}

/** Minutes after midnight from a time cell (a date of 1899-12-30, or a fraction of a day), hours such as 9 or 17.5, or 09:00. */
export function readTime(placed: PlacedCells, zone: Zone): number {
  const [cell] = placed.cells;
  const minutes = minutesOf(cell, zone);
  if (!(minutes >= 0 && minutes <= MINUTES_A_DAY)) throw wrongCell(placed.placeOf(0), { text: 'expected_time' }, cell);
  return minutes;
}

function minutesOf(cell: Cell, zone: Zone): number {
  if (isDate(cell)) {
    const wall = zone.toWall(cell.getTime());
    const minutes = (wall - dayOf(wall) * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE;
    // A time cell lies in 1899, when clocks were off by odd minutes that no two sources agree on.
    return Math.round(minutes / 5) * 5;
  }
  if (typeof cell === 'number') return Math.round(cell < 1 ? cell * MINUTES_A_DAY : cell * 60);
  return typeof cell === 'string' ? (parseMinuteOfDay(cell) ?? Number.NaN) : Number.NaN;
}
