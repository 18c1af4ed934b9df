import { keepsMaturing, maturesSlowly, outgrows } from '../../../src/plan/goals/maturing';

test('what is final once a month has closed, what ripens over months, and what cannot be compared at all', () => {
  const traits = (id: Parameters<typeof outgrows>[0], variant = 'standard') => [
    ...[keepsMaturing(id, variant), maturesSlowly(id, variant), outgrows(id, variant)],
  ];
  expect(traits('revenue')).toEqual([false, false, false]);
  expect(traits('win_rate')).toEqual([false, false, false]);
  expect(traits('conversion')).toEqual([true, true, true]);
  expect(traits('win_rate', 'cohort')).toEqual([true, true, true]);
  expect(traits('clv')).toEqual([true, true, false]);
  expect(traits('response_time')).toEqual([true, false, false]);
});
