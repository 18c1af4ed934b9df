import fc from 'fast-check';
import { rawTab, rawTabOf } from '../raw-tab';
import { compared, here, judge } from './judge';

here('what was done for deals is the same by a query (skipped where Google’s engine cannot run)', () => {
  it('where activities were done for deals that they name, or for one or several of whom they were with', async () => {
    const deals = `
      Deal ID | Stage | Amount | Created    | Close date | Customer | Email
      1       | Won   | 100    | 2024-01-01 | 2024-01-20 | Acme     | a@acme.com
      2       | Lost  | 200    | 2024-01-05 | 2024-02-10 | acme     | b@acme.com
      3       | Open  | 300    |            |            | Bolt     |
      4       | Won   | 300    | 2023-11-01 | 2023-12-10 | Bolt     | c@bolt.com
      5       | Lost  | 300    | 2024-01-01 |            |          |
      6       | Won   | 300    | 2024-02-01 | 2024-02-20 | Cask     | a@acme.com
      6       | Won   | 300    | 2024-02-01 | 2024-02-20 | Cask     | a@acme.com
      7       | Open  | 300    | 2024-02-03 |            | Nobody   | d@cask.com
      `;
    const activities = (names: string) => `
      ID | Type    | Done on    | ${names}
      1  | Demo    | 2024-01-10 | 1 | Acme |
      2  | Call    | 2024-01-25 | 1 | Acme |
      3  | Email   | 2024-01-06 |   | ACME | a@acme.com
      4  | Demo    | 2024-01-15 |   | acme |
      5  | Call    | 2024-02-05 |   | Acme | x@acme.com
      6  | Note    | 2024-02-05 | 2 | Acme |
      7  | Task    | 2024-02-05 | 2 | Acme |
      8  | Meeting | 2024-02-06 |   | Bolt |
      9  | Demo    | 2023-12-31 | 9 | Bolt |
      10 | Email   | 2024-02-05 |   |      | A@acme.com
      11 | Demo    | 2024-02-06 |   | Cask | d@cask.com
      12 | Demo    | 2024-02-06 | 6 | Cask |
      13 | Call    | 2024-02-07 |   |      |
      `;
    const customers =
      'ID | Name | Email | Since\nK1 | Acme | a@acme.com | 2023-01-01\nK2 | Bolt | c@bolt.com | 2023-01-01\nK3 | Cask | d@cask.com | 2024-02-20';
    const ids = (text: string): string =>
      text
        .replace(/Acme\b|acme\b(?!\.)|ACME/g, 'K1')
        .replace(/Bolt/g, 'K2')
        .replace(/Cask/g, 'K3');
    const all = 'Deal ID | Customer | Email';
    const without = (some: string, column: number): string =>
      some
        .split('\n')
        .map((line) =>
          line
            .split('|')
            .filter((_, at) => at !== column)
            .join('|'),
        )
        .join('\n');
    const done = rawTab('activities', activities(all));
    await judge([rawTab('deals', deals), done]);
    await judge([rawTab('deals', deals), done], '2024-02-06');
    await judge([rawTab('deals', deals), rawTab('activities', without(activities(all), 3))]);
    await judge([rawTab('deals', without(deals, 3)), rawTab('activities', without(activities(all), 3))]);
    // A list of customers tells that K1 is Acme.
    for (const own of [activities(all), without(activities(all), 3), without(without(activities(all), 5), 3)])
      await judge([rawTab('deals', without(deals, 6)), rawTab('activities', ids(own)), rawTab('customers', customers)]);
    // Whose activities are called otherwise than those of deals are done for none that is known.
    await judge([rawTab('deals', without(without(deals, 6), 5)), rawTab('activities', without(activities(all), 3))]);
  });

  it('over random deals and activities of a few people', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2024-02-${String(one).padStart(2, '0')}`);
    const some = (...values: string[]) => fc.constantFrom(...values);
    const who = [some('', 'Acme', 'ACME ', 'Bolt', 'K1'), some('', 'a@b.c', 'A@b.c', 'd@e.f')];
    const deal = fc.tuple(some('Won', 'Lost', 'Open'), fc.option(day), fc.option(day), ...who);
    const activity = fc.tuple(
      some('Demo', 'Call', 'Email', 'Task', 'Note'),
      day,
      some('', '1', '2', '01', '77'),
      ...who,
    );
    const customers = rawTab('customers', 'ID | Name | Email\nK1 | Acme | a@b.c\nK2 | Bolt | d@e.f\nK3 | Cask | x@y.z');
    const columns = fc.subarray(['Deal ID', 'Customer', 'Email'], { minLength: 1 });
    const lists = { minLength: 3, maxLength: 12 };
    await fc.assert(
      fc.asyncProperty(
        ...([fc.array(deal, lists), fc.array(activity, lists), columns, fc.boolean()] as const),
        async (deals, activities, kept, listed) => {
          const rows = deals.map(([stage, from, to, ...names], at) => {
            const row: unknown[] = [at + 1, stage, 100, from ?? '', stage === 'Open' ? '' : (to ?? ''), ...names];
            return row;
          });
          const all = ['Deal ID', 'Customer', 'Email'];
          const named = activities.map(([kind, on, id, customer, email], at): unknown[] => [
            ...[at + 1, kind, on],
            ...[id, customer, email].filter((_, column) => kept.includes(all[column])),
          ]);
          await judge([
            rawTabOf('deals', 'Deal ID | Stage | Amount | Created | Close date | Customer | Email', rows as string[][]),
            rawTabOf('activities', ['ID | Type | Done on', ...kept].join(' | '), named as string[][]),
            ...(listed ? [customers] : []),
          ]);
        },
      ),
      { numRuns: 40 },
    );
    expect(compared['deals.demo']).toBeGreaterThan(100);
  });
});
