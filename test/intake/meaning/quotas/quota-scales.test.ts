import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

/** Whether it is asked if quotas are amounts of which one is so much, and the others are large. */
function isAsked(least: number, most: number): boolean {
  const team = rawTab('team', `Name|Monthly quota\nAnn|${least}\nBob|${most}\nCor|${most + 1}`);
  const deals = rawTab('deals', 'Deal ID|Stage|Amount|Close date|Owner\n1|Won|500|2024-01-11|Ann');
  const { questions } = analysisOf([deals, team], { asOf: '2024-03-31' }).readings[1];
  return questions.some(({ column }) => column === 'Monthly quota');
}

test('a quota that lies a hundred times below all others may be a number of something', () => {
  expect([isAsked(100, 10_000), isAsked(101, 10_000)]).toEqual([true, false]);
});

test('nobody is to do a thousand of anything: so much is an amount', () => {
  expect([isAsked(999, 200_000), isAsked(1_000, 200_000)]).toEqual([true, false]);
});
