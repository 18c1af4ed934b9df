import type { GroupParts } from '../../src/analysis/breakdown/group-parts';
import { type ComparedGroup, chanceOf, compareGroups } from '../../src/questions/compare';
import { ranked, tiersOf, toldApart } from '../../src/questions/tiers';
import { holm } from '../../src/statistics/chance/holm';
import { wilsonInterval } from '../../src/statistics/wilson';
import { chanceOfAtMost, isNoMoreThan } from './null-companies';

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
    const FAMILIES = 6000;
    const families = Array.from({ length: FAMILIES }, () => family(() => 0.08).some((one) => one < 0.05));
    expect(isNoMoreThan(0.05, families.filter(Boolean).length, FAMILIES)).toBe(true);
    // Were it six and a half in a hundred, it would pass in fewer than one run of a hundred.
    expect(isNoMoreThan(0.05, 355, FAMILIES)).toBe(false);
    expect(chanceOfAtMost(355, FAMILIES, 0.065)).toBeLessThan(0.05);
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

describe('tiers', () => {
  const team = (share: (rep: number) => number): GroupParts[] =>
    Array.from({ length: between(3, 9) }, (_, i) => rate(String(i), between(15, 120), share(i)));
  const tiersIn = (groups: GroupParts[]): Map<string, number> => tiersOf(ranked(compareGroups(groups), 'higher'));

  it('equal reps stand in one tier, at least nineteen times in twenty', () => {
    const teams = Array.from({ length: 600 }, () => Math.max(...tiersIn(team(() => 0.3)).values()));
    expect(teams.filter((tiers) => tiers === 1).length / teams.length).toBeGreaterThanOrEqual(0.95);
  });

  it('so do those with equal chances of their targets, whatever the deals they win come to', () => {
    const quotas = (): ComparedGroup[] =>
      Array.from({ length: between(3, 9) }, (_, i) => {
        const target = between(15, 90);
        // So many a rep wins of as many customers, each with the same small chance.
        const won = amounts(String(i), Array.from({ length: target * 10 }, draw).filter((one) => one < 0.1).length);
        const top = (won.value ?? 0) * won.n;
        return { ...won, sample: null, middle: null, amounts: won.sample ?? undefined, top, bottom: target };
      });
    const teams = Array.from({ length: 400 }, () => Math.max(1, ...tiersIn(quotas()).values()));
    expect(teams.filter((tiers) => tiers === 1).length / teams.length).toBeGreaterThanOrEqual(0.95);
  });

  it('who is told apart from all others stands alone, who is between two is in nobody’s way', () => {
    const won = (key: string, n: number, top: number): GroupParts => ({
      ...plain,
      ...{ key, n, value: top / n, top, bottom: n, interval: wilsonInterval(top, n) },
    });
    const team = [won('worse', 200, 40), won('best', 200, 160), won('bad', 200, 44)];
    expect([...tiersIn(team)]).toEqual([
      ['best', 1],
      ['bad', 2],
      ['worse', 2],
    ]);
    // 9 of 10 is not told apart from 100 of 100 for sure, and well from 0 of 100.
    expect([...tiersIn([won('high', 100, 98), won('few', 10, 9), won('low', 100, 0)]).values()]).toEqual([1, 1, 2]);
  });

  it('whoever is named as told apart is so alone too: the better first, and nobody where all differ but no two do', () => {
    let named = 0;
    for (let i = 0; i < 300; i++) {
      const groups = Array.from({ length: between(2, 7) }, (_, at) => rate(String(at), between(10, 60), draw()));
      const apart = toldApart(ranked(compareGroups(groups), 'higher'));
      if (!apart) continue;
      named++;
      expect(chanceOf(apart, 'shares')).toBeLessThan(0.05);
      expect(apart[0].value).toBeGreaterThan(apart[1].value ?? 1);
    }
    expect(named).toBeGreaterThan(100);
    const won = (key: string, n: number, top: number): GroupParts => ({
      ...plain,
      ...{ key, n, value: top / n, top, bottom: n, interval: wilsonInterval(top, n) },
    });
    const together = [won('a', 40, 20), won('b', 40, 19), won('c', 40, 10), won('d', 40, 10)];
    const compared = compareGroups(together);
    expect(compared.chance).toBeLessThan(0.05);
    expect(toldApart(ranked(compared, 'higher'))).toBeNull();
  });

  it('of a duration the shortest is best', () => {
    const sample = (from: number) => Float64Array.from({ length: 40 }, (_, i) => from + i);
    const days = (key: string, from: number): GroupParts => ({
      ...plain,
      key,
      n: 40,
      value: from,
      sample: sample(from),
      middle: 'median',
    });
    const compared = compareGroups([days('slow', 100), days('fast', 1)]);
    expect([...tiersOf(ranked(compared, 'lower'))]).toEqual([
      ['fast', 1],
      ['slow', 2],
    ]);
  });
});
