import type { Period } from '../../../src/base/period';
import type { Groups } from '../../../src/engine/figures';
import type { RowSet } from '../../../src/engine/formula/formula';
import { groupsByLabel, groupsByMonth } from '../../../src/engine/groups';
import type { Parts } from '../../../src/engine/rows/parts';
import { rowsThatWait, saidOfWaiting, type WaitingRows } from '../../../src/engine/rows/waiting-rows';
import { type KpiId, kpis } from '../../../src/kpis';
import type { Sentence } from '../../../src/texts/sentence';
import type { TextKey } from '../../../src/texts/texts';
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
  const [{ waiting }] = rowsThatWait(parts as unknown as Parts, all, { from: 0, to: 31 }, null);
  expect(waiting.size).toBe(0);
});

describe('rows that wait to be understood', () => {
  const segments = [{ tab: 'deals', start: 0, rows: 6, sheetRows: 2 }];
  const table = tableOf(
    'deals',
    {
      closed: dates('2024-02-01', '2024-02-29T23:59', '2024-01-31', '2024-03-01', '', '2024-02-05'),
      rep: texts(...'ABCDEF'),
      outcome: { ...texts(...'abcdef'), header: 'Stage', index: 3 },
    },
    { leftOutReasons: [{ text: 'intake_duplicate_id' }], segments },
  );
  const rules: RowSet['rules'] = [
    { leaveOut: { has: 'value' }, because: 'open_deal' },
    { leaveOut: { field: 'outcome', is: 'unknown' }, because: 'unknown_stage', unclear: true },
    { leaveOut: { has: 'value' }, because: 'no_amount', unclear: 'if alone' },
  ];
  const rows: RowSet = { table: 'deals', needs: [], date: 'closed', rules };
  const february = { from: day('2024-02-01'), to: day('2024-03-01') };
  const ever = { from: null, to: day('2025-01-01') };
  const said = (one: Pick<WaitingRows, 'used' | 'waiting'>) => saidOfWaiting(one, rules, {});
  const told = ({ instead, beside }: ReturnType<typeof said>): string => {
    const { text, values = {} } = instead ?? beside ?? { text: '' };
    const { count, total, reason } = values as { count?: number; total?: number; reason?: Sentence };
    const among = reason?.values?.reason as Sentence | undefined;
    return text && `${text}: ${count} of ${total} ${among ? `${among.text} and others` : reason?.text}`;
  };
  /** 1 is a duplicate, 2 an open deal, 3 and 4 wait, 5 is of another period. */
  const waiting = (codes: number[], more: Partial<RowSet> = {}, period: Period = february) => {
    const parts = { table, leftOut: Uint8Array.from(codes) } as unknown as Parts;
    const of = (groups: Groups | null) =>
      rowsThatWait(parts, { ...rows, ...more }, period, groups && (() => groups)).map(said);
    const groups = of(groupsByLabel(table, 'rep')).map((one) => (one.instead ? 1 : 0));
    return [told(of(null)[0]), groups.join('')];
  };

  it('are those of the period and those without a date; the reason is that of the most', () => {
    expect(waiting([3, 4, 3, 3, 4, 1])).toEqual(['only_unclear: 3 of 3 no_amount and others', '0110010']);
    expect(waiting([3, 3, 4, 4, 4, 2])).toEqual(['only_unclear: 3 of 3 unknown_stage and others', '0110010']);
    expect(waiting([2, 2, 3, 4, 1, 5])).toEqual(['', '0000000']);
  });

  it('are, up to the end, those before it too, and are all where no date tells', () => {
    expect(waiting([2, 2, 3, 3, 1, 5], { upToEnd: true })).toEqual(['only_unclear: 1 of 1 unknown_stage', '0001000']);
    expect(waiting([2, 2, 3, 3, 1, 5], { date: null })).toEqual(['only_unclear: 2 of 2 unknown_stage', '0001100']);
    const before = { from: null, to: february.to };
    expect(waiting([2, 2, 3, 3, 1, 5], {}, before)).toEqual(['only_unclear: 1 of 1 unknown_stage', '0001000']);
  });

  it('leave no figure where more than one in twenty wait, of all or of a group, and a note beside it where fewer do', () => {
    const parts = { table, leftOut: Uint8Array.of(0, 3, 0, 0, 5, 0) } as unknown as Parts;
    const two = groupsByLabel({ ...table, columns: { ...table.columns, rep: texts(...'AAABBB') } }, 'rep') as Groups;
    expect(
      rowsThatWait(parts, rows, ever, () => two)
        .map(said)
        .map(told),
    ).toEqual(['', 'only_part: 1 of 3 unknown_stage', '']);
    const of = (used: number, count: number) => said({ used, waiting: new Map([['unknown_stage', count]]) });
    expect(told(of(18, 1))).toBe('only_part: 1 of 19 unknown_stage');
    expect(of(19, 1)).toEqual({
      beside: {
        text: 'note_few_wait',
        values: { count: 1, total: 20, reason: { text: 'unknown_stage' } },
      },
    });
  });

  it('are counted together, whatever each waits for', () => {
    const both = new Map<TextKey, number>([
      ['unknown_stage', 2],
      ['contradicted', 3],
    ]);
    const more: RowSet['rules'] = [...rules, { leaveOut: { has: 'value' }, because: 'contradicted', unclear: true }];
    expect(told(saidOfWaiting({ used: 94, waiting: both }, more, {}))).toBe(
      'only_part: 5 of 99 contradicted and others',
    );
    expect(told(saidOfWaiting({ used: 95, waiting: both }, more, {}))).toBe(
      'note_few_wait: 5 of 100 contradicted and others',
    );
  });

  it('may be of any month while their day is not known', () => {
    const parts = { table, leftOut: Uint8Array.of(0, 2, 2, 2, 3, 2) } as unknown as Parts;
    const months = groupsByMonth(table, 'closed') as Groups;
    const all = rowsThatWait(parts, rows, ever, () => months).map(({ waiting }) => waiting.get('unknown_stage'));
    expect(all).toEqual(months.labels.map(() => 1));
  });

  it('are no reason where a row counts, though a group of them alone has that reason', () => {
    expect(waiting([0, 4, 2, 2, 2, 2])).toEqual(['note_few_wait: 1 of 2 no_amount', '0010000']);
  });
});
