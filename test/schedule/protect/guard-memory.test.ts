import { dayFromIso, isoDay } from '../../../src/base/day';
import {
  type GuardMemory,
  guardFrom,
  keptGuard,
  keptNotices,
  type Notice,
  noticesFrom,
  noticesWith,
} from '../../../src/schedule/protect/guard-memory';

const today = dayFromIso('2017-05-22') as number;
const notice = (daysAgo: number, tab: string): Notice => ({
  day: isoDay(today - daysAgo),
  sentence: { text: 'guard_tab_gone', values: { tab } },
});
const tabs = (notices: Notice[]): unknown[] => notices.map(({ sentence }) => sentence.values?.tab);
const told = (before: Notice[], found: Notice[] = []) => tabs(noticesWith(before, found, today, dayFromIso));

test('what was noticed is told for a week', () => {
  expect(told([notice(8, 'a'), notice(7, 'b'), notice(6, 'c'), notice(0, 'd')])).toEqual(['c', 'd']);
});

test('once each, and the last dozen only', () => {
  expect(told([notice(1, 'a')], [notice(1, 'a'), notice(0, 'a'), notice(0, 'a')])).toEqual(['a', 'a']);
  const many = Array.from({ length: 13 }, (_, at) => notice(0, `t${at}`));
  expect(told(many)).toEqual(many.slice(1).map(({ sentence }) => sentence.values?.tab));
  expect(told(many.slice(1))).toHaveLength(12);
});

test('is kept as far as one value has room, the oldest give way', () => {
  const long = Array.from({ length: 12 }, (_, at) => notice(0, `${at} ${'x'.repeat(900)}`));
  const kept = noticesFrom(keptNotices(long));
  expect(kept.length).toBeGreaterThan(5);
  expect(tabs(kept)).toEqual(tabs(long.slice(12 - kept.length)));
  expect(noticesFrom(keptNotices([]))).toEqual([]);
  expect(noticesFrom({})).toEqual([]);
});

test('what was written on our tabs is kept as far as one value has room, the largest gives way', () => {
  const memory = (deals: number): GuardMemory => ({
    ...{ tabs: [{ kind: 'kpiSheet', id: 1, name: 'KPIs' }], headerRow: 6, at: { kpi: 1 }, rows: { revenue: 'abcd' } },
    ...{ written: { kpiSheet: 'abcd'.repeat(50), planTab: 'efgh'.repeat(100), deals: 'ijkl'.repeat(deals) } },
    history: { rows: 3, sum: 9 },
  });
  const again = (deals: number): GuardMemory | null => guardFrom(keptGuard(memory(deals)));
  expect(again(10)).toEqual(memory(10));
  expect(again(3_000)).toEqual({ ...memory(10), written: { ...memory(10).written, deals: null } });
  expect(guardFrom(keptGuard(null))).toBeNull();
  expect(guardFrom({})).toBeNull();
  const names = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`kpi number ${at}`, 'abcd']));
  expect(guardFrom(keptGuard({ ...memory(10), rows: names }))).toBeNull();
});
