import type { Cell } from '../../base/cell';
import type { Table } from '../../tables/table';
import type { SeenColumn } from '../recognise/recognise';
import { countedRows, leaveOut } from '../rows/left-out';
import { normalText } from '../text/normal-text';
import { isFlagLike, readFlagColumn } from '../values/flag-column';

/** Headers that call a ticked row a test. */
const TESTS = headerSet(
  'test|is test|test order|is test order|testorder|test record|test data|test mode|sandbox|testbestelling|testdata|testbestellung|testdaten|commande test|est un test|pedido de prueba',
);

/** Headers that call a row a test where it is not ticked. */
const REAL = headerSet('livemode|live mode|is live');

/** Headers as they are compared, `|` between them. */
export function headerSet(headers: string): ReadonlySet<string> {
  return new Set(headers.split('|').map(normalText));
}

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
  return column ? readFlagColumn(rows as Cell[][], column.header.written, column.index).values : null;
}

/** Leaves out what somebody only tried, where not everything was. */
export function leaveOutTests(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  const [tests, real] = [ticks(seen, rows, TESTS), ticks(seen, rows, REAL)];
  if (tests === null && real === null) return;
  const counted = countedRows(data);
  const found = counted.filter((row) => tests?.[row] === 2 || real?.[row] === 1);
  if (found.length < counted.length) leaveOut(data, found, { text: 'intake_test' });
}
