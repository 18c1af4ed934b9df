import { dayFromIso } from '../../../../src/base/day';
import { kpiOf } from '../../../../src/kpis';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { frozen, frozenSentence } from '../../../../src/schedule/reporting/since-last/frozen-target';

const closed: HistoryRow = {
  ...{ run: '2017-07-01 08:00 +00:00', kind: 'closed', from: '2017-06-01', to: '2017-06-30', kpi: 'revenue' },
  ...{ variant: 'standard', part: '', value: 70, n: 40, floor: null, stretch: null, definition: '', inputs: '' },
  target: 90,
  currency: '',
};
const goal = { target: 60, floor: null, stretch: null, due: null, remark: null };
const facts = { kpi: kpiOf('revenue'), variant: 'standard', goal, result: { unit: 'money', currency: null } } as never;
const day = (text: string): number => dayFromIso(text) as number;
const [from, to] = [day('2017-06-01'), day('2017-07-01')];
const judged = (history: HistoryRow[], asOf = '2017-06-30'): (number | null | undefined)[] => {
  const period = { window: { period: { from, to }, full: { from, to } }, asOf: day(asOf) } as never;
  const { facts: after, typed } = frozen(facts, period, history);
  return [after.goal?.target, typed];
};

test('a month that is over is judged by the target that held when it closed, and what was typed since is told', () => {
  expect(judged([closed])).toEqual([90, 60]);
});

test('on its last day but one a month is not over: the target is the one that is typed', () => {
  expect(judged([closed], '2017-06-29')).toEqual([60, undefined]);
});

test.each<[string, Partial<HistoryRow>]>([
  ['one rep', { part: 'Ann' }],
  ['another KPI', { kpi: 'win_rate' }],
  ['another way to count it', { variant: 'won_deals' }],
  ['a longer period that begins with it', { to: '2017-08-31' }],
  ['a shorter one', { to: '2017-06-29' }],
  ['one that ends with it', { from: '2017-04-01' }],
  ['no final figure', { kind: 'restated' }],
])('the target of %s is none of its own', (_, other) => {
  expect(judged([{ ...closed, ...other } as HistoryRow])).toEqual([60, undefined]);
  expect(judged([{ ...closed, ...other } as HistoryRow, closed])).toEqual([90, 60]);
});

test('what was typed too late is told once; another target, or that of another month, is told again', () => {
  const span = { from: '2017-06-01', to: '2017-06-30' };
  const told = (last: object | undefined, typed?: number | null): unknown => {
    const agreed = { ...(facts as object), goal: { ...goal, target: 90 } } as never;
    const before = last && ({ value: 70, n: 40, status: 'off_track', ...last } as never);
    return frozenSentence({ facts: agreed, typed }, before, span, 'en')?.values?.typed ?? null;
  };
  expect(told(undefined, 60)).toBe('60.00');
  expect(told({ ...span, typed: 60 }, 60)).toBeNull();
  expect(told({ ...span, typed: 60 }, 50)).toBe('50.00');
  expect(told({ ...span, from: '2017-05-01', to: '2017-05-31', typed: 60 }, 60)).toBe('60.00');
  expect(told({ ...span, typed: 60 }, null)).toEqual({ text: 'status_no_target' });
  expect(told(undefined)).toBeNull();
});
