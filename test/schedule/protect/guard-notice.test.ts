import type { Cell } from '../../../src/base/cell';
import { dayFromIso, MILLISECONDS_A_DAY } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { OpenTab } from '../../../src/schedule/ports/services';
import { comparable, hashesOf } from '../../../src/schedule/protect/guard-hash';
import type { GuardMemory } from '../../../src/schedule/protect/guard-memory';
import { noticesOf } from '../../../src/schedule/protect/guard-notice';
import type { TabsOfRun } from '../../../src/schedule/protect/tabs-of-run';
import type { BuiltSheets } from '../../../src/sheet/build-sheets';
import { emptyDraft, type RowEdit } from '../../../src/sheet/draft/draft';

const now = (dayFromIso('2017-05-22') as number) * MILLISECONDS_A_DAY;
const written: Cell[][] = [
  ['KPIs per rep', ''],
  ['Ann', 12],
  ['Bob', 9],
];

const memory: GuardMemory = {
  tabs: [
    { kind: 'repTab', id: 3, name: 'KPIs per rep' },
    { kind: 'history', id: 4, name: 'KPI history' },
  ],
  headerRow: 0,
  at: {},
  rows: {},
  written: { repTab: hashesOf(written.flat().map((cell) => comparable(cell, UTC))) },
  history: { rows: 1, sum: 1 },
};

/** What is noticed where the two tabs stand so, and the first is about to be written anew. */
function noticed(
  {
    tab = {},
    history = {},
    isRewritten = false,
  }: { tab?: Partial<OpenTab>; history?: Partial<OpenTab>; isRewritten?: boolean } = {},
  next: Cell[][] = written,
  rowEdits: RowEdit[] = [],
): unknown[] {
  const tabs: OpenTab[] = [
    { id: 3, name: 'KPIs per rep', cells: written, ...tab },
    { id: 4, name: 'KPI history', cells: [], ...history },
  ];
  const own = { kpiSheet: null, planTab: null, breakdownTab: { index: 0, name: tabs[0].name, cells: tabs[0].cells } };
  const records = { history: { index: 1, name: tabs[1].name, cells: [] }, deals: null };
  const opened = { tabs, sorted: { own, records, raw: [] }, mends: [] } as unknown as TabsOfRun;
  const draft = {
    ...emptyDraft(0, tabs[0].name),
    values: [{ row: 1, column: 1, values: next as string[][] }],
    rowEdits,
  };
  const built = { drafts: [draft] } as unknown as BuiltSheets;
  const setting = { guard: memory, zone: UTC, now, formulas: [], isRewritten };
  return noticesOf(opened, built, setting).map(({ day, sentence: { text, values } }) => {
    const { day: _said, ...rest } = values ?? {};
    return [day, text, rest];
  });
}

test('nothing is told where all stands as it was written, whatever comes next', () => {
  expect(noticed()).toEqual([]);
  expect(
    noticed({}, [
      ['KPIs per rep', ''],
      ['Cas', 30],
      ['Bob', 9],
    ]),
  ).toEqual([]);
});

test('a tab with another name is told under both, one of another id is gone', () => {
  expect(noticed({ tab: { name: 'People' } })).toEqual([
    ['2017-05-22', 'guard_tab_renamed', { tab: 'KPIs per rep', now: 'People' }],
  ]);
  expect(noticed({ history: { id: 9 } })).toEqual([['2017-05-22', 'guard_record_gone', { tab: 'KPI history' }]]);
});

test('a history of which recorded rows are not what they were is told', () => {
  expect(noticed({ isRewritten: true })).toEqual([['2017-05-22', 'guard_history_changed', { tab: 'KPI history' }]]);
});

test('what a person typed is told with its place before it is overwritten', () => {
  const cells = written.map((line) => [...line]);
  cells[1][1] = 99;
  expect(noticed({ tab: { cells } })).toEqual([
    ['2017-05-22', 'guard_typed_over', { tab: 'KPIs per rep', place: 'B2', typed: '99' }],
  ]);
  // What comes to stand there anyway is no loss.
  expect(
    noticed({ tab: { cells } }, [
      ['KPIs per rep', ''],
      ['Ann', 99],
      ['Bob', 9],
    ]),
  ).toEqual([]);
  // Nor is what comes to stand in another row: so a run that was cut off has left it.
  expect(
    noticed({ tab: { cells } }, [
      ['KPIs per rep', ''],
      ['Bob', 9],
      ['Ann', 99],
    ]),
  ).toEqual([]);
});

test('a formula that a person typed is told, though it comes to what is about to be written', () => {
  const told = (formula: string): unknown[] => {
    const sheet = { layout: { headerRow: 1, at: { actual: 2 }, labels: {} }, rows: [] };
    const cells: Cell[][] = [['KPI'], ['Ann', 99]];
    const sorted = { own: { kpiSheet: { index: 0, name: 'KPIs', cells, sheet }, planTab: null }, records: {}, raw: [] };
    const opened = { tabs: [{ id: 3, name: 'KPIs', cells }], sorted, mends: [] } as unknown as TabsOfRun;
    const draft = { ...emptyDraft(0, 'KPIs'), values: [{ row: 2, column: 2, values: [[99]] }] };
    const tabs: GuardMemory['tabs'] = [{ kind: 'kpiSheet', id: 3, name: 'KPIs' }];
    const guard = { ...memory, tabs, at: { actual: 2 }, written: { kpiSheet: hashesOf(['12']) } };
    const setting = { guard, zone: UTC, now, formulas: [[], ['', formula]], isRewritten: false };
    return noticesOf(opened, { drafts: [draft] } as unknown as BuiltSheets, setting).map(
      ({ sentence }) => sentence.values?.typed,
    );
  };
  expect([told(''), told('=98+1')]).toEqual([[], ['=98+1']]);
});

test('more than five of a tab are told in a number', () => {
  const typed = (count: number): [string, string, Record<string, unknown>][] => {
    const cells = Array.from({ length: count }, (_, at) => [`mine ${at}`]);
    const next = Array.from({ length: count }, (_, at) => [`new ${at}`]);
    return noticed({ tab: { cells } }, next) as [string, string, Record<string, unknown>][];
  };
  expect(typed(5).map(([, text]) => text)).toEqual(Array(5).fill('guard_typed_over'));
  for (const count of [6, 8]) {
    const all = typed(count);
    expect(all.map(([, text]) => text)).toEqual([...Array(5).fill('guard_typed_over'), 'guard_typed_over_more']);
    expect(all[5][2].count).toBe(count - 5);
  }
});

test('what was typed is looked for where its row stood before rows are put in or taken away', () => {
  const cells = written.map((line) => [...line]);
  cells[2][1] = 99;
  const told = [['2017-05-22', 'guard_typed_over', { tab: 'KPIs per rep', place: 'B3', typed: '99' }]];
  const two = [
    ['Cas', 5],
    ['Dee', 6],
  ];
  const later = [written[0], ...two, ...written.slice(1)];
  expect(noticed({ tab: { cells } }, later, [{ kind: 'insert', after: 1, count: 2 }])).toEqual(told);
  const sooner = [written[0], written[2]];
  expect(noticed({ tab: { cells } }, sooner, [{ kind: 'delete', row: 2, count: 1 }])).toEqual(told);
  // The row itself goes, and nothing is written over it.
  expect(noticed({ tab: { cells } }, written.slice(0, 2), [{ kind: 'delete', row: 3, count: 1 }])).toEqual([]);
});
