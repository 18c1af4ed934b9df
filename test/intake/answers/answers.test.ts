import { answersFor } from '../../../src/intake/answers/answers';

const answers = [
  { tab: 'Deals', column: 'Close', answer: 'd/m/y' },
  { tab: 'Leads', column: 'Seen', answer: 'm/d/y' },
  { tab: '', column: 'Created', answer: 'm/d/y' },
];

test.each([
  ['Deals', ['d/m/y', undefined, 'm/d/y']],
  [' deals', ['d/m/y', undefined, 'm/d/y']],
  ['Leads', [undefined, 'm/d/y', 'm/d/y']],
  // A cell is handed tabs without their names.
  ['', ['d/m/y', 'm/d/y', 'm/d/y']],
])('what was said counts in the tab of which it was said, and of none in particular in all: %j', (tab, orders) => {
  const said = answersFor(tab, answers);
  expect(['Close', 'Seen', 'Created'].map((header) => said.dateOrder(header))).toEqual(orders);
});

test('of two answers to one question the later counts', () => {
  const twice = [...answers, { tab: 'Deals', column: 'close', answer: 'm/d/y' }];
  expect(answersFor('Deals', twice).dateOrder('Close')).toBe('m/d/y');
});
