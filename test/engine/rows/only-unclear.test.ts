import type { RowSet } from '../../../src/engine/formula/formula';
import { onlyUnclear } from '../../../src/engine/rows/only-unclear';
import type { Parts } from '../../../src/engine/rows/parts';
import { type KpiId, kpis } from '../../../src/kpis';
import { analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const deals = rawTab(
  'deals',
  `
  Deal name | Deal owner | Deal stage  | Amount | Create date | Close date
  D0        | Kim        | Closed Won  | 100    | 2025-03-02  | 2025-03-10
  D1        | Kim        | Closed Lost | 100    | 2025-03-03  | 2025-03-12
  `,
);

it('a figure of a period in which no row counts has a reason, also where no rule leaves rows out', () => {
  const analysis = analysisOf(deals, { asOf: '2025-03-31' });
  for (const { id, variants } of kpis) {
    for (const variant of Object.keys(variants)) {
      const result = analysis.result(id as KpiId, variant, period('2023-01'));
      if (result.value === null) expect([id, variant, reasonOf(result)]).not.toContain(null);
    }
  }
});

it('rows without any rule of their own wait for nothing, though none of them counts', () => {
  const parts = { leftOut: Uint8Array.of(1, 1), table: { leftOutReasons: [{ text: 'no_date' }], columns: {} } };
  const all: RowSet = { table: 'deals', needs: [], date: null, rules: [] };
  expect(onlyUnclear(parts as unknown as Parts, all, { from: 0, to: 31 })).toBeNull();
});
