import type { Unit } from '../../src/base/unit';
import { axisFor, shortly } from '../../src/charts/axis';

const endsOf = (values: (number | null)[], unit: Unit = 'money', fromZero = false): number[] => {
  const { min, max } = axisFor(values, { fromZero, unit, language: 'en' });
  return [min, max].map((end) => Math.round(end * 1e6) / 1e6);
};

test.each<[string, (number | null)[], number[]]>([
  ['alike', [2, 2.1], [0, 2.5]],
  ['of one', [3], [0, 4]],
  ['below zero', [-3, -2.9], [-4, 0]],
  ['on both sides', [-300, 200], [-400, 400]],
  ['with gaps', [null, 50, null], [0, 60]],
])('bars that add up begin at zero, those %s', (_name, values, ends) => {
  expect(endsOf(values, 'money', true)).toEqual(ends);
});

test.each<[string, (number | null)[], Unit, number[]]>([
  ['near zero begins there', [39, 100], 'money', [0, 125]],
  ['from 40% of the highest on begins higher', [40, 100], 'money', [20, 120]],
  ['at zero goes no lower', [0, 100], 'money', [0, 125]],
  ['just above zero has no negative mark', [1, 1.5], 'money', [0.8, 1.6]],
  ['below zero has room on both sides', [-100, -90], 'money', [-102.5, -87.5]],
  ['up to zero goes no higher', [-100, 0], 'money', [-125, 0]],
  ['of shares never passes all', [0.95, 1], 'ratio', [0.94, 1]],
  ['of shares never passes nothing', [0.01, 0.02], 'ratio', [0.0075, 0.0225]],
  ['of shares above all goes on', [0.9, 1.2], 'ratio', [0.8, 1.3]],
  ['of scores stays within the scale', [-95, 98], 'score', [-100, 100]],
  ['of nothing has marks all the same', [null, null], 'money', [0, 1]],
  ['that stands still has room', [50, 50], 'money', [44, 56]],
])('an axis %s', (_name, values, unit, ends) => {
  expect(endsOf(values, unit)).toEqual(ends);
});

test.each<[Unit, number[], number, string]>([
  ['ratio', [0.643], 0.643, '64.3%'],
  ['score', [12], 12, '+12.0'],
  ['score', [12], 12.34, '+12.3'],
  ['score', [12], 0, '0.0'],
  ['score', [-12], -12, '-12.0'],
  ['days', [12.34], 12.34, '12.3'],
  ['money', [99.55], 99.55, '99.55'],
  ['money', [100], 12.55, '13'],
  ['count', [9], 9, '9'],
  ['money', [99_999], 99_999, '99,999'],
  ['money', [100_000], 100_000, '100k'],
  ['money', [100_000], 0, '0'],
  ['money', [999_999, 5], 999_999, '1,000k'],
  ['money', [999_999], 999_999, '1,000k'],
  ['money', [1_000_000, 100_000], 1_000_000, '1M'],
  ['money', [1_000_000, 99_999], 1_000_000, '1,000k'],
  ['money', [100_000_000, 5], 100_000_000, '100M'],
  ['money', [99_000_000, 5], 99_000_000, '99,000k'],
  ['money', [2_500_000], 0, '0'],
])('%s of %j: %d is written %s', (unit, values, value, text) => {
  expect(shortly(unit, values, 'en')(value)).toBe(text);
});

test.each<[Unit, number[], string[]]>([
  ['money', [0, 100_000], ['0', '25k', '50k', '75k', '100k', '125k']],
  ['money', [0, 700_000], ['0', '200k', '400k', '600k', '800k']],
  ['money', [0, 4_000_000], ['0', '1M', '2M', '3M', '4M', '5M']],
  ['count', [0, 0.02], ['0', '0.005', '0.01', '0.015', '0.02', '0.025']],
])('marks of %s up to %j', (unit, values, labels) => {
  expect(axisFor(values, { fromZero: true, unit, language: 'en' }).ticks.map(({ label }) => label)).toEqual(labels);
});

test('a gap in a list is no small amount: it does not change how the others are written', () => {
  expect(shortly('money', [1_200_000, null, 150_000], 'en')(1_200_000)).toBe('1.2M');
});
