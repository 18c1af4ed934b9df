import type { Analysis } from '../../src/analysis/analysis';
import { dayFromIso, isoDay } from '../../src/base/day';
import { periodWindow } from '../../src/plan/calendar/periods';
import { usualShare } from '../../src/scorecard/closing-curve';

const day = (iso: string): number => dayFromIso(iso) as number;

/** The usual share of a month by its 15th, where each month before brought 100, and so much of it by then, the latest first. */
function usual(parts: (number | null)[], asOf = '2018-02-15', text = 'month', whole = 100): number | null {
  const { from: start } = periodWindow(text, day(asOf), {}).period;
  const months = { month: 1, quarter: 3, year: 12, all: 1 }[text] ?? 1;
  const analysis = {
    pastValue: (id: string, variant: string, { from, to }: { from: number; to: number }) => {
      if (id !== 'revenue' || variant !== 'standard') return null;
      const [year, month] = isoDay(from).split('-').map(Number);
      const [nowYear, nowMonth] = isoDay(start ?? from)
        .split('-')
        .map(Number);
      const back = ((nowYear - year) * 12 + nowMonth - month) / months;
      const part = parts[back - 1] ?? null;
      const isWhole = to === periodWindow(text, from, {}).full?.to;
      return part === null ? null : isWhole ? whole : part;
    },
  } as unknown as Analysis;
  const window = periodWindow(text, day(asOf), {});
  return usualShare(analysis, 'revenue', 'standard', window, window.period);
}

test('is the median of what was in by then, of three periods at least', () => {
  expect(usual([20, 30, 70])).toBe(0.3);
  expect(usual([20, 30])).toBeNull();
  expect(usual([20, null, 30, null, 40])).toBe(0.3);
  expect(usual([20, 30, 40], '2018-02-15', 'quarter')).toBe(0.3);
});

test('looks back over twelve periods and no further', () => {
  const ago = (count: number): (number | null)[] => [...Array(count - 1).fill(null), 60];
  expect(usual([20, 20, ...ago(10)])).toBe(0.2);
  expect(usual([20, 20, ...ago(11)])).toBeNull();
});

test('a tenth says something of the whole, less does not; more than all of it is all', () => {
  expect(usual([10, 10, 10])).toBe(0.1);
  expect(usual([9.9, 9.9, 9.9])).toBeNull();
  expect(usual([120, 120, 120])).toBe(1);
});

test('is known up to the last day but one of a period; of its last day, and of all time, there is none', () => {
  expect(usual([20, 30, 40], '2018-12-30', 'year')).toBe(0.3);
  expect(usual([20, 30, 40], '2018-12-31', 'year')).toBeNull();
  expect(usual([20, 30, 40], '2018-03-30', 'all')).toBeNull();
});

test('periods that brought nothing are none to go by', () => {
  expect(usual([0, 0, 0], '2018-02-15', 'month', 0)).toBeNull();
});
