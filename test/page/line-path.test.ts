import { linePath } from '../../local/page/client/sparklines/line-path';
import type { CellArgument } from '../../local/workbook/formulas/cell-functions';
import { sparklineLetters, sparklineOf } from '../../local/workbook/formulas/sparkline';

const row = (...values: (string | number)[]): CellArgument => [values.map((value) => ({ value }))];
const options: CellArgument = [
  [{ value: 'color' }, { value: '#1c4587' }],
  [{ value: 'linewidth' }, { value: 2 }],
  [{ value: 'ymin' }, { value: 0 }],
  [{ value: 'ymax' }, { value: 100 }],
];

test('a line runs between the limits that it is given, else between its lowest and highest number', () => {
  expect(sparklineOf([row('0', '50', '100'), options])).toEqual({
    ...{ heights: [0, 0.5, 1], colour: '#1c4587', lineWidth: 2 },
  });
  expect(sparklineOf([row(20, 30, 40)])).toMatchObject({ heights: [0, 0.5, 1], lineWidth: 1 });
  expect(sparklineOf([row(150, -20), options]).heights).toEqual([1, 0]);
});

test('a month without a number breaks the line; in letters it is left out', () => {
  const line = sparklineOf([row('0', '·', '100', '100'), options]);
  expect(line.heights).toEqual([0, null, 1, 1]);
  expect(sparklineLetters(line)).toBe('▁██');
  // Three squares, and a stretch between the last two alone.
  expect(linePath(line.heights, { width: 30, height: 10, lineWidth: 2 }).match(/M/g)).toHaveLength(4);
});

test('the line begins at the foot on the left and ends at the top on the right, inside its box', () => {
  const path = linePath([0, 1], { width: 30, height: 10, lineWidth: 2 });
  const [first, , last] = path.split('M').slice(1);
  expect(first).toBe('0.0 8.0L2.0 8.0L2.0 10.0L0.0 10.0Z');
  expect(last).toBe('28.0 0.0L30.0 0.0L30.0 2.0L28.0 2.0Z');
});
