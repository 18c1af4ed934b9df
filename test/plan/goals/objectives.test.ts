import { objectiveNamed } from '../../../src/plan/goals/objectives';

test.each([
  ['grow_revenue', 'grow_revenue'],
  [' Grow Revenue ', 'grow_revenue'],
  ['KEEP-CUSTOMERS', 'keep_customers'],
  ['KLANTEN BEHOUDEN', 'keep_customers'],
  ['More Upsell', 'sell_more_per_customer'],
  ['minder kosten per klant', 'spend_less_per_customer'],
  ['spend less per client', 'spend_less_per_customer'],
  ['more revenue per customer at less cost', 'sell_more_per_customer'],
  ['Sneller antwoorden', 'sell_faster'],
  ['een tevreden ploeg', 'happier_team'],
  ['beat the neighbours', null],
  ['  ', null],
  ['constructor', null],
])('%p means %p', (text, objective) => {
  expect(objectiveNamed(text)).toBe(objective);
});
