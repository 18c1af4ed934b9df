import { isPay } from '../../../src/intake/meaning/in-doubt/doubtful-words';

test.each([
  ['Payroll', true],
  ['Salaries', true],
  ['Personeelskosten', true],
  ['Loonkosten', true],
  ['Nóminas', true],
  ['Marketing payroll', false],
  ['Payroll of sales', false],
  ['Salarissen verkoop', false],
  ['Billboards', false],
])('of “%s” it may be asked whose pay it is: %s', (label, isAsked) => {
  expect(isPay(label)).toBe(isAsked);
});
