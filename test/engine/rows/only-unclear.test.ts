import type { Period } from '../../../src/base/period';
import type { Groups } from '../../../src/engine/figures';
import type { RowSet } from '../../../src/engine/formula/formula';
import { groupsByLabel } from '../../../src/engine/groups';
import { onlyPart, onlyUnclear, unclearGroups } from '../../../src/engine/rows/only-unclear';
import type { Parts } from '../../../src/engine/rows/parts';
import { type KpiId, kpis } from '../../../src/kpis';
import { analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { dates, day, tableOf, texts } from '../table-of';

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

describe('rows that wait to be understood', () => {
  const table = tableOf(
    'deals',
    {
      closed: dates('2024-02-01', '2024-02-29T23:59', '2024-01-31', '2024-03-01', '', '2024-02-05'),
      rep: texts(...'ABCDEF'),
    },
    { leftOutReasons: [{ text: 'intake_duplicate_id' }] },
  );
  const rules: RowSet['rules'] = [
    { leaveOut: { has: 'value' }, because: 'open_deal' },
    { leaveOut: { has: 'value' }, because: 'unknown_stage', unclear: true },
    { leaveOut: { has: 'value' }, because: 'no_amount', unclear: true },
  ];
  const rows: RowSet = { table: 'deals', needs: [], date: 'closed', rules };
  const february = { from: day('2024-02-01'), to: day('2024-03-01') };
  /** 1 is a duplicate, 2 an open deal, 3 and 4 wait, 5 is of another period. */
  const waiting = (codes: number[], more: Partial<RowSet> = {}, period: Period = february) => {
    const parts = { table, leftOut: Uint8Array.from(codes) } as unknown as Parts;
    const groups = unclearGroups(parts, { ...rows, ...more }, period, groupsByLabel(table, 'rep') as Groups);
    const found = onlyUnclear(parts, { ...rows, ...more }, period);
    const { count, reason } = (found?.values ?? {}) as { count?: number; reason?: { text: string } };
    return [found && `${count} ${reason?.text}`, Array.from(groups).join('')];
  };

  it('are those of the period and those without a date; the reason is that of the most', () => {
    expect(waiting([3, 4, 3, 3, 4, 1])).toEqual(['2 no_amount', '0110010']);
    expect(waiting([3, 3, 4, 4, 4, 2])).toEqual(['2 unknown_stage', '0110010']);
    expect(waiting([2, 2, 3, 4, 1, 5])).toEqual([null, '0000000']);
  });

  it('are, up to the end, those before it too, and are all where no date tells', () => {
    expect(waiting([2, 2, 3, 3, 1, 5], { upToEnd: true })).toEqual(['1 unknown_stage', '0001000']);
    expect(waiting([2, 2, 3, 3, 1, 5], { date: null })).toEqual(['2 unknown_stage', '0001100']);
    expect(waiting([2, 2, 3, 3, 1, 5], {}, { from: null, to: february.to })).toEqual(['1 unknown_stage', '0001000']);
  });

  it('leave a group without a figure of the whole where more than a few of its rows wait beside others', () => {
    const two = groupsByLabel({ ...table, columns: { ...table.columns, rep: texts(...'AAABBB') } }, 'rep') as Groups;
    const ofWhole = rules.map((rule) => (rule.unclear ? { ...rule, unclear: 'of the whole' as const } : rule));
    const parts = { table, leftOut: Uint8Array.of(0, 3, 0, 0, 5, 0) } as unknown as Parts;
    const all = { from: null, to: day('2025-01-01') };
    expect([...unclearGroups(parts, { ...rows, rules: ofWhole }, all, two)]).toEqual([0, 2, 0]);
    expect(onlyPart(parts, { ...rows, rules: ofWhole }, all)).toEqual({
      text: 'only_part',
      values: { count: 1, reason: { text: 'unknown_stage' } },
    });
    expect(onlyPart(parts, rows, all)).toBeNull();
  });

  it('are no reason where a row counts, though a group of them alone has that reason', () => {
    expect(waiting([0, 3, 2, 2, 2, 2])).toEqual([null, '0010000']);
  });
});
