import { analysisOf, period, reasonOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const deals = rawTab(
  'deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|1600|2024-01-01|2024-02-11|Ann
  2|Proposal|3000|2024-01-01||Ann`,
);

test.each<[string, string, string, string | null]>([
  ['just the period', '2024-01-01', '2024-03-31', null],
  ['a day that begins later', '2024-01-02', '2024-03-31', 'no_target_of_period'],
  ['a day that ends later', '2024-01-01', '2024-04-01', 'no_target_of_period'],
  ['a day that ends earlier', '2024-01-01', '2024-03-30', 'no_target_of_period'],
  ['a whole year', '2024-01-01', '2024-12-31', 'no_target_of_period'],
])('what the target still lacks is asked of a target of just the period, here of %s', (_name, from, to, reason) => {
  const plan = { kpis: [{ id: 'revenue', targets: [{ from, to, target: 4_600 }] }] };
  const quarter = period('2024-01-01..2024-03-31');
  const result = analysisOf(deals, { asOf: '2024-03-31', plan }).result('pipeline_coverage', 'standard', quarter);
  expect([result.value, reasonOf(result)]).toEqual([reason === null ? 1 : null, reason]);
});
