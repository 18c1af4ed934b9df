import type { GroupParts } from '../../src/analysis/group-parts';
import { compareGroups } from '../../src/questions/compare';
import { holm } from '../../src/statistics/chance/holm';
import { wilsonInterval } from '../../src/statistics/wilson';

/** Even draws from 0 to 1, the same each time. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const draw = draws(20_261_001);
const between = (low: number, high: number): number => low + Math.floor(draw() * (high - low + 1));
const plain = { reason: null, top: null, bottom: null, sample: null, middle: null };

function rate(key: string, n: number, share: number): GroupParts {
  let won = 0;
  for (let i = 0; i < n; i++) if (draw() < share) won++;
  return { ...plain, key, n, value: won / n, top: won, bottom: n, interval: wilsonInterval(won, n) };
}

/** Amounts as deals have them: most small, a few large. */
function amounts(key: string, n: number): GroupParts {
  const sample = Float64Array.from({ length: n }, () => Math.round(Math.exp(8 + 2 * (draw() + draw() + draw() - 1.5))));
  return { ...plain, key, n, value: sample.reduce((sum, one) => sum + one, 0) / n, sample, middle: 'mean' };
}

function family(share: (group: number) => number): number[] {
  const rates = Array.from({ length: 8 }, () =>
    Array.from({ length: between(2, 8) }, (_, i) => rate(String(i), between(5, 150), share(i))),
  );
  const means = Array.from({ length: 4 }, () =>
    Array.from({ length: between(2, 8) }, (_, i) => amounts(String(i), between(5, 60))),
  );
  const chances = [...rates, ...means].flatMap((groups) => compareGroups(groups).chance ?? []);
  return holm(chances);
}

describe('questions asked of data', () => {
  it('in which nothing differs: at most one family in twenty says that something does', () => {
    const families = Array.from({ length: 600 }, () => family(() => 0.08).some((one) => one < 0.05));
    expect(families.filter(Boolean).length / families.length).toBeLessThanOrEqual(0.05);
  });

  it('in which one group does twice as well: nearly all families say so', () => {
    const families = Array.from({ length: 60 }, () => family((i) => (i === 0 ? 0.6 : 0.3)).some((one) => one < 0.05));
    expect(families.filter(Boolean).length).toBeGreaterThan(54);
  });
});

describe('groups that are too small', () => {
  it('decide nothing, and fewer than two that decide are too few', () => {
    const groups = [rate('large', 40, 0.5), rate('small', 9, 0)];
    expect(compareGroups(groups)).toMatchObject({ deciding: [{ key: 'large' }], chance: null });
    expect(compareGroups([...groups, rate('other', 10, 0.5)]).deciding.map(({ key }) => key)).toEqual([
      'large',
      'other',
    ]);
  });

  it('one of those asked for that is too small, or not there, leaves it open', () => {
    const groups = [rate('demo', 9, 0.5), rate('call', 40, 0.5), rate('neither', 40, 0.5)];
    expect(compareGroups(groups, ['demo', 'call']).chance).toBeNull();
    expect(compareGroups(groups, ['gone', 'call']).chance).toBeNull();
    expect(compareGroups(groups, ['neither', 'call']).chance).not.toBeNull();
  });
});
