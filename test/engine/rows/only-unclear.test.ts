import { onlyUnclear } from '../../../src/engine/rows/only-unclear';
import type { Parts } from '../../../src/engine/rows/parts';

it('rows without any rule of their own wait for nothing, though none of them counts', () => {
  const parts = { leftOut: Uint8Array.of(1, 1), table: { leftOutReasons: [{ text: 'no_date' }], columns: {} } };
  const all = { table: 'deals', needs: [], date: null, rules: [] } as const;
  expect(onlyUnclear(parts as unknown as Parts, all, { from: 0, to: 31 })).toBeNull();
});
