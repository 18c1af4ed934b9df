import { dayFromIso } from '../../../src/base/day';
import { firstWholeMonth, monthlyHistory, reachesBack, rollingSums } from '../../../src/plan/goals/history';

const day = (iso: string): number => dayFromIso(iso) as number;
const group = (key: string, value: number | null) => ({ key, value, n: 1, reason: null });

test('only whole months, without gaps: what adds up is 0 in an empty month, a rate has no number there', () => {
  const byMonth = [group('2017-01', 5), group('2017-02', 6), group('2017-04', 8), group('2017-05', 1)];
  const history = (flow: boolean) => monthlyHistory(byMonth, day('2017-01-20'), day('2017-05-17'), flow);
  expect(history(true)).toEqual([
    { month: '2017-02', value: 6 },
    { month: '2017-03', value: 0 },
    { month: '2017-04', value: 8 },
  ]);
  expect(history(false)[1].value).toBeNull();
});

test('the month of as-of counts once it is over', () => {
  const history = monthlyHistory([group('2017-05', 1)], day('2017-05-01'), day('2017-05-31'), true);
  expect(history).toEqual([{ month: '2017-05', value: 1 }]);
});

test('data that begins on the fourth of a month covers it, on the fifth no longer', () => {
  expect([firstWholeMonth(day('2017-05-04')), firstWholeMonth(day('2017-05-05'))]).toEqual([
    day('2017-05-01'),
    day('2017-06-01'),
  ]);
  expect([
    reachesBack(day('2017-05-04'), day('2017-05-01')),
    reachesBack(day('2017-05-05'), day('2017-05-01')),
  ]).toEqual([true, false]);
});

test('months in a row, up to and including the last; one without a number spoils its own', () => {
  const values = (...all: (number | null)[]) => all.map((value, at) => ({ month: `2017-0${at + 1}`, value }));
  expect(rollingSums(values(1, 2, 4, 8), 3)).toEqual([7, 14]);
  expect(rollingSums(values(1, 2, 4), 3)).toEqual([7]);
  expect(rollingSums(values(1, null, 4, 8, 16), 3)).toEqual([28]);
});
