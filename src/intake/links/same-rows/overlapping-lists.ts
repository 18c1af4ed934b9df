import { addTo } from '../../../base/add-to';
import { rangeOf } from '../../../base/column-range';
import type { Day } from '../../../base/day';
import { rawField } from '../../../tables/prepared-fields';
import type { Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { countedRows, leaveOut } from '../../rows/left-out';
import { areUnlike, valueIn } from './column-values';
import { compareReach } from './reach';
import { sharedRows } from './shared-rows';

/** Of the rows of the shorter one that lie in both their times, at least so many must be alike in the other. */
const HALF = 0.5;

/** Rows that are alike in fewer columns may be so by chance: twice the same amount on one day. */
const FEWEST_FIELDS = 3;

/** Two tabs of one kind without ids, the first the one that gives way. */
interface Overlap {
  older: Table;
  newer: Table;
  /** The fields that both tell. */
  fields: string[];
  /** How many rows of the shorter one lie in the time of both. */
  rows: number;
}

/**
 * Leaves out what two exports of one list both have, where no ids tell it: of the one that reaches less far, or else has
 * fewer columns. Where neither reaches further, rows that differ are left to who asks about them.
 */
export function leaveOutOverlaps(tables: readonly Table[], today: Day): void {
  tables.forEach((one, at) => {
    for (const other of tables.slice(at + 1)) {
      const overlap = overlapOf(one, other, today);
      if (overlap === null) continue;
      const alike = rowsAlike(overlap);
      if (alike.length === 0 || alike.length < HALF * overlap.rows) continue;
      const again = (compareReach(one, other, today) !== 0 ? rowsOfOneThing(overlap) : null) ?? alike;
      const { tab } = overlap.newer.segments[0];
      leaveOut(overlap.older, again, { text: 'intake_duplicate_export', values: { tab } });
    }
  });
}

function overlapOf(one: Table, other: Table, today: Day): Overlap | null {
  if (one.table !== other.table || one.columns.id || other.columns.id || one.areCredits || other.areCredits)
    return null;
  const { happens, copies, fields: declared } = declarationOf(one.table);
  // Answers of two people may be the same.
  if (happens === null || copies === 'equal rows that name somebody' || one.currency !== other.currency) return null;
  const fields = Object.keys(one.columns).filter((field) => other.columns[field] && rawField(one.table, field));
  const day = Object.keys(declared).find((field) => fields.includes(field) && declared[field].type === 'date');
  if (day === undefined || fields.length < FEWEST_FIELDS) return null;
  const [ofOne, ofOther] = [daysOf(one, day), daysOf(other, day)];
  const [from, to] = [Math.max(ofOne.low, ofOther.low), Math.min(ofOne.high, ofOther.high)];
  const within = ({ values }: ReturnType<typeof daysOf>): number =>
    values.filter((value) => value >= from && value <= to).length;
  const told = ({ columns }: Table): number => Object.keys(columns).length;
  const isOlder = (compareReach(one, other, today) || told(one) - told(other)) < 0;
  return {
    older: isOlder ? one : other,
    newer: isOlder ? other : one,
    fields,
    rows: Math.min(within(ofOne), within(ofOther)),
  };
}

function daysOf(table: Table, field: string): { values: Float64Array; low: number; high: number } {
  const column = table.columns[field];
  const all = column.type === 'date' ? column.values : new Float64Array();
  const values = Float64Array.from(countedRows(table), (row) => all[row]);
  return { values, ...rangeOf(values) };
}

/** The rows of the older one whose thing the newer one has too, told by names and the days on which things began. */
function rowsOfOneThing({ older, newer }: Overlap): number[] | null {
  return sharedRows(older, newer)?.pairs.map(([row]) => row) ?? null;
}

/** The rows of the older one that are alike to one of the newer in all that both tell, each of these once. */
function rowsAlike({ older, newer, fields }: Overlap): number[] {
  const keyOf = ({ columns }: Table, row: number): string =>
    fields.map((field) => valueIn(columns[field], row)).join('\n');
  const rowsOf = new Map<string, number[]>();
  for (const row of countedRows(newer)) {
    const key = keyOf(newer, row);
    addTo(rowsOf, key, row);
  }
  return countedRows(older).filter((row) => {
    const there = rowsOf.get(keyOf(older, row))?.pop();
    return (
      there !== undefined && !fields.some((field) => areUnlike(older.columns[field], row, newer.columns[field], there))
    );
  });
}
