import { datesOf, labelsLookedAt } from '../../src/bigquery/views/columns-looked-at';

test.each([
  ['subscriptions', ['start', 'end', 'churnedOn']],
  ['customers', ['start', 'end', 'churnedOn']],
  ['subscription_events', ['start', 'churnedOn']],
  ['stage_history', ['entered', 'left']],
  ['deals', ['created', 'closed']],
] as const)('of %s the days are looked at by which something is counted', (table, days) => {
  expect(datesOf(table)).toEqual(expect.arrayContaining([...days]));
});

test('what tells whether an order is paid or a deal is of a customer is looked at like what figures are broken down by', () => {
  expect(labelsLookedAt()).toEqual(expect.arrayContaining(['payment', 'isRepeat', 'isConverted', 'rep', 'stage']));
});
