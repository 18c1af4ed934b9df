import type { Cell } from '../../base/cell';
import type { Table } from '../../tables/table';
import type { SeenColumn } from '../recognise/recognise';
import { leaveOutCode } from '../rows/mark-duplicates';
import { normalText } from '../text/normal-text';
import { flagColumn, isFlagLike } from '../values/flag-column';

/** Headers that call a ticked row a test. */
const TESTS = new Set(
  [
    ...[
      'test',
      'is test',
      'test order',
      'is test order',
      'testorder',
      'test record',
      'test data',
      'test mode',
      'sandbox',
    ],
    ...[
      'testbestelling',
      'testdata',
      'testbestellung',
      'testdaten',
      'commande test',
      'est un test',
      'pedido de prueba',
    ],
  ].map(normalText),
);

/** Headers that call a row a test where it is not ticked. */
const REAL = new Set(['livemode', 'live mode', 'is live'].map(normalText));

/**
 * The rows (rows × 1: 2 ticked, 1 not, 0 blank) of the first column that bears one of these headers and holds ticks alone;
 * null without one.
 */
export function ticks(
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
  headers: ReadonlySet<string>,
): Uint8Array | null {
  const column = seen.find(
    ({ header, profile, answered }) =>
      answered !== 'ignore' &&
      headers.has(normalText(header.written)) &&
      profile.labels.size > 0 &&
      [...profile.labels.keys()].every(isFlagLike),
  );
  return column ? flagColumn(rows as Cell[][], column.header.written, column.index).values : null;
}

/** Leaves out what somebody only tried, where not everything was. */
export function leaveOutTests(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  const [tests, real] = [ticks(seen, rows, TESTS), ticks(seen, rows, REAL)];
  const isTest = (row: number): boolean => tests?.[row] === 2 || real?.[row] === 1;
  const counted = Array.from({ length: data.rows }, (_, row) => row).filter((row) => data.leftOut[row] === 0);
  const found = counted.filter(isTest);
  if (found.length === 0 || found.length === counted.length) return;
  const code = leaveOutCode(data, { text: 'intake_test' });
  for (const row of found) data.leftOut[row] = code;
}
