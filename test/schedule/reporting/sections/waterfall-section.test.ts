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

test('deals that were won, lost or pushed are told by name, the five largest of each; nameless ones by their number', () => {
  const called = (name: string, ...of: Parameters<typeof deal>): DealState => ({ ...deal(...of), name });
  const all = (stage: 'open' | 'won', close?: string) =>
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`W${at}`, called(`Deal ${at}`, stage, at * 100, close)]));
  const [{ text }] = sections(
    { ...all('open'), l: called('Gone', 'open', 80), p: called('Later', 'open', 70), n: deal('open', 60) },
    {
      ...all('won', '2017-05-24'),
      ...{ l: called('Gone', 'lost', 80, '2017-05-24'), p: called('Later', 'open', 70, '2017-08-31') },
      n: deal('lost', 60, '2017-05-24'),
    },
  );
  expect(text.slice(0, 4)).toEqual([
    expect.stringContaining('€2,100'),
    '– Deal 6 (€600.00), Deal 5 (€500.00), Deal 4 (€400.00), Deal 3 (€300.00), Deal 2 (€200.00), …',
    expect.stringMatching(/^Lost: 2 \(€140\.00\)\.$/),
    '– Gone (€80.00), …',
  ]);
  expect(text.slice(4)).toEqual([expect.stringMatching(/^Pushed: 1/), '– Later (€70.00)']);
});

test('a week in which nothing moved has no section', () => {
  expect(sections({ a: deal('open', 100) }, { a: deal('open', 100) })).toEqual([]);
});
