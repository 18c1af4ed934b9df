import fc from 'fast-check';
import { type GroupEffect, splitProduct, splitRate } from '../../../src/questions/why/split';

const sum = (parts: readonly GroupEffect[]): number => parts.reduce((total, { amount }) => total + amount, 0);
const told = (parts: readonly GroupEffect[]) =>
  parts.map(({ key, effect, amount }) => [key, effect, Number(amount.toFixed(6))]);

describe('a rate', () => {
  it('by hand: partners win less and are more of all', () => {
    // 10/40 + 20/60 = 30 % before; 5/50 + 20/50 = 25 % now.
    const parts = splitRate([
      { key: 'Partner', before: { top: 10, bottom: 40 }, now: { top: 5, bottom: 50 } },
      { key: 'Web', before: { top: 20, bottom: 60 }, now: { top: 20, bottom: 50 } },
    ]);
    expect(told(parts)).toEqual([
      // 0.5 × (0.10 − 0.25), then (0.5 − 0.4) × (0.25 − 0.30)
      ['Partner', 'rate', -0.075],
      ['Partner', 'mix', -0.005],
      // 0.5 × (0.40 − 0.3333), then (0.5 − 0.6) × (0.3333 − 0.30)
      ['Web', 'rate', 0.033333],
      ['Web', 'mix', -0.003333],
    ]);
    expect(sum(parts)).toBeCloseTo(-0.05, 12);
  });

  it('a group that is gone or new has changed the mix alone', () => {
    const parts = splitRate([
      { key: 'Old', before: { top: 1, bottom: 10 }, now: null },
      { key: 'Web', before: { top: 5, bottom: 10 }, now: { top: 5, bottom: 10 } },
      { key: 'New', before: null, now: { top: 4, bottom: 10 } },
    ]);
    expect(parts.map(({ effect }) => effect)).toEqual(['mix', 'mix']);
    expect(sum(parts)).toBeCloseTo(9 / 20 - 6 / 20, 12);
  });

  it('by hand: costs that brought no customer, and customers that cost nothing', () => {
    // 600/10 = 60 before, 900/20 = 45 now.
    const parts = splitRate([
      { key: 'Fair', before: { top: 200, bottom: 0 }, now: { top: 500, bottom: 5 } },
      { key: 'Web', before: { top: 400, bottom: 10 }, now: { top: 0, bottom: 15 } },
      { key: 'Post', before: null, now: { top: 400, bottom: 0 } },
    ]);
    expect(told(parts)).toEqual([
      // 20 of the 60 without a customer; then a quarter of all at 100 each, against 60.
      ['Fair', 'rate', -20],
      ['Fair', 'mix', 10],
      // 0.75 × (0 − 40), then (0.75 − 1) × (40 − 60)
      ['Web', 'rate', -30],
      ['Web', 'mix', 5],
      ['Post', 'rate', 20],
    ]);
    expect(sum(parts)).toBeCloseTo(-15, 12);
  });

  const share = fc.record({ top: fc.nat(1000), bottom: fc.nat(1000) });
  it('law: whatever the groups, the parts add up to the change', () => {
    const groups = fc.array(fc.record({ before: fc.option(share), now: fc.option(share) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(groups, (found) => {
        const pairs = found.map((pair, index) => ({ key: String(index), ...pair }));
        const rate = (side: 'before' | 'now'): number => {
          const there = pairs.flatMap(({ [side]: one }) => one ?? []);
          return there.reduce((all, { top }) => all + top, 0) / there.reduce((all, { bottom }) => all + bottom, 0);
        };
        fc.pre(pairs.some(({ before }) => before?.bottom) && pairs.some(({ now }) => now?.bottom));
        expect(sum(splitRate(pairs))).toBeCloseTo(rate('now') - rate('before'), 9);
      }),
    );
  });
});

describe('a sum', () => {
  it('by hand: two more at 100, each then worth 10 less', () => {
    const size = (n: number, each: number) => [
      { effect: 'volume' as const, size: n },
      { effect: 'value' as const, size: each },
    ];
    const parts = splitProduct([
      { key: 'Ann', before: size(3, 100), now: size(5, 90) },
      { key: 'Bob', before: null, now: size(1, 70) },
    ]);
    expect(told(parts)).toEqual([
      ['Ann', 'volume', 200],
      ['Ann', 'value', -50],
      ['Bob', 'volume', 70],
    ]);
  });

  it('law: whatever the factors, the parts add up to the change', () => {
    const sizes = fc.array(fc.nat(500), { minLength: 3, maxLength: 3 });
    const groups = fc.array(fc.record({ before: fc.option(sizes), now: fc.option(sizes) }), { maxLength: 8 });
    fc.assert(
      fc.property(groups, (found) => {
        const effects = ['volume', 'rate', 'value'] as const;
        const factors = (all: number[] | null) => all?.map((size, i) => ({ effect: effects[i], size })) ?? null;
        const total = (all: number[] | null): number => (all ?? [0]).reduce((product, size) => product * size, 1);
        const pairs = found.map(({ before, now }, index) => ({
          key: String(index),
          before: factors(before),
          now: factors(now),
        }));
        const change = found.reduce((all, { before, now }) => all + total(now) - total(before), 0);
        expect(sum(splitProduct(pairs))).toBeCloseTo(change, 6);
      }),
    );
  });
});
