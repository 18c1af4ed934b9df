import type { RowSet } from '../../../src/engine/formula/formula';
import { onlyUnclear } from '../../../src/engine/rows/only-unclear';
import type { Parts } from '../../../src/engine/rows/parts';

it('rows without any rule of their own wait for nothing, though none of them counts', () => {
  const parts = { leftOut: Uint8Array.of(1, 1), table: { leftOutReasons: [{ text: 'no_date' }], columns: {} } };
  const all: RowSet = { table: 'deals', needs: [], date: null, rules: [] };
  expect(onlyUnclear(parts as unknown as Parts, all, { from: 0, to: 31 })).toBeNull();
});
