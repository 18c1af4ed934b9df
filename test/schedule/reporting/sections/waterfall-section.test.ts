import type { DealState } from '../../../../src/schedule/records/deals/deal-row';
import { waterfallSections } from '../../../../src/schedule/reporting/sections/waterfall-section';
import { deal, logOf, MONDAY } from '../../records/deals/deal-logs';

/** One deal of each of so many reps, open a week ago and won now. */
function team(...reps: string[]): [before: Record<string, DealState>, now: Record<string, DealState>] {
  const of = (stage: 'open' | 'won') =>
    Object.fromEntries(reps.map((owner, at) => [`D-${at}`, deal(stage, 100, '2017-05-24', owner)]));
  return [of('open'), of('won')];
}
const sections = (...log: Parameters<typeof logOf>) => waterfallSections(logOf(...log), MONDAY, 'en');

test('those with whom most happened come first, equal ones by name; nobody is told alone as “others”', () => {
  const names = (...reps: string[]) =>
    sections(...team(...reps))[1]
      .rows.slice(1)
      .map(([name, ...counts]) => [name, counts[0]]);
  expect(names('Cor', 'Ann', 'Bob', 'Bob')).toEqual([
    ['Bob', '2'],
    ['Ann', '1'],
    ['Cor', '1'],
  ]);
  const nine = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
  expect(names(...nine).slice(-1)).toEqual([['I', '1']]);
  expect(names(...nine, 'J', 'K').slice(-2)).toEqual([
    ['H', '1'],
    ['3 others', '3'],
  ]);
});

test('is headed by its day, and by its currency where there are several; columns in which nothing happened are left out', () => {
  const [whole, byRep] = sections(...team('Ann', 'Bob'));
  expect(whole.heading).toContain('22 May 2017');
  expect(byRep.rows[0]).toEqual(['Rep', 'Open on 22 May', 'Won', 'Open now']);
  const two = sections(
    { a: deal('open', 100), b: deal('open', 100, '2017-06-30', 'Ann', 'USD') },
    { a: deal('won', 100), b: deal('lost', 100, '2017-06-30', 'Ann', 'USD') },
  );
  expect(two.map(({ heading }) => heading)).toEqual([
    expect.stringMatching(/22 May 2017.*EUR/),
    expect.stringMatching(/22 May 2017.*USD/),
  ]);
});

test('a week in which nothing moved has no section', () => {
  expect(sections({ a: deal('open', 100) }, { a: deal('open', 100) })).toEqual([]);
});
