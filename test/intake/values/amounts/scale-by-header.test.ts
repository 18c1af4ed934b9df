import { readHeader } from '../../../../src/intake/text/header-text';
import { scaleByHeader } from '../../../../src/intake/values/amounts/scale-by-header';

const scaled = (field: string, header: string, amount: number, ofAll = 0): [number, string[]] => {
  const values = Float64Array.of(amount);
  const told = scaleByHeader(field, readHeader(header), values, ofAll);
  return [values[0], told.map(({ reason }) => reason.text)];
};

test('of what is paid each year a twelfth is paid each month, where the field is of months alone', () => {
  expect(scaled('mrr', 'Annual recurring revenue', 1_200)).toEqual([100, ['intake_problem_yearly']]);
  expect(scaled('mrr', 'Monthly recurring revenue', 1_200)).toEqual([1_200, []]);
  expect(scaled('amount', 'Annual amount', 1_200)).toEqual([1_200, []]);
});

test('thousands are told by the header, or by what is said of the whole tab', () => {
  expect(scaled('amount', 'Amount (k€)', 5)).toEqual([5_000, ['intake_problem_scaled']]);
  expect(scaled('amount', 'Amount', 5, 3)).toEqual([5_000, ['intake_problem_scaled']]);
  expect(scaled('amount', 'Amount', 5)).toEqual([5, []]);
});
