import { playerOf } from '../../../src/kpis/roles';
import { soldFactors } from '../../../src/questions/why/sold-factors';
import { period } from '../../kpis/asking';

const amountWon = playerOf('amount won');
const periods = { before: period('2024-02'), now: period('2024-03') };
const won = (n: number, value: number) => ({ key: 'Web', n, value });

/** The factors of one group of which so many deals were decided, then and now. */
function factorsOf(decided: [number, number], before: unknown, now: unknown, asked: Partial<typeof amountWon> = {}) {
  const parts = (_id: string, _by: string, _variant: string, over: unknown) => [
    { key: 'Web', n: decided[over === periods.now ? 1 : 0] },
  ];
  const question = { id: amountWon.id, variant: amountWon.variant, ...asked, by: 'source' as const, periods };
  return soldFactors({ parts } as never, question, [{ key: 'Web', before, now } as never]);
}

const sizes = (found: ReturnType<typeof factorsOf>) =>
  found?.map(({ before, now }) => [before, now].map((one) => one?.map(({ size }) => size) ?? null));

test('an amount is so many decided, such a share of them won, each of such a worth; all of them may be won', () => {
  expect(sizes(factorsOf([10, 4], won(5, 500), won(4, 600)))).toEqual([
    [
      [10, 0.5, 100],
      [4, 1, 150],
    ],
  ]);
});

test('a group of which nothing was won is worth what its deals bring in the other period', () => {
  expect(sizes(factorsOf([10, 4], won(5, 500), null))).toEqual([
    [
      [10, 0.5, 100],
      [4, 0, 100],
    ],
  ]);
  expect(sizes(factorsOf([0, 4], null, won(2, 300)))).toEqual([[null, [4, 0.5, 150]]]);
  expect(sizes(factorsOf([3, 0], null, null))).toEqual([[[3, 0, 0], null]]);
});

test('is no product where more was won than decided, or an amount came without a deal; nor is any other figure', () => {
  expect(factorsOf([10, 3], won(5, 500), won(4, 600))).toBeNull();
  expect(factorsOf([4, 4], won(5, 500), won(4, 600))).toBeNull();
  expect(factorsOf([10, 4], won(0, 500), won(4, 600))).toBeNull();
  expect(sizes(factorsOf([10, 4], won(0, 0), won(4, 600)))).toHaveLength(1);
  expect(factorsOf([10, 4], won(5, 500), won(4, 600), { id: 'win_rate' })).toBeNull();
  expect(factorsOf([10, 4], won(5, 500), won(4, 600), { variant: 'deals' })).toBeNull();
});
