import fc from 'fast-check';
import { hideSmallGroups } from '../../src/analysis/anonymity';
import type { GroupResult } from '../../src/engine/result';

const groups = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
  .map((sizes) =>
    sizes.map((n, i): GroupResult => ({ key: `team ${i}`, value: n === 0 ? null : 50, n, reason: null })),
  );

describe('groups of a survey', () => {
  it('never shows fewer than five, nor lets what is hidden be worked out from the whole', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const shown = hideSmallGroups(given);
        const sizeOf = (key: string): number => given.find((group) => group.key === key)?.n ?? 0;
        expect(shown.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
        for (const { n, value } of shown) if (value !== null) expect(n).toBeGreaterThanOrEqual(5);
        const hidden = shown.filter((group) => sizeOf(group.key) > 0 && group.value === null);
        const answered = given.filter(({ n }) => n > 0).length;
        if (hidden.length > 0 && hidden.length < answered) {
          expect(hidden.length).toBeGreaterThanOrEqual(2);
          expect(hidden.reduce((sum, { key }) => sum + sizeOf(key), 0)).toBeGreaterThanOrEqual(5);
        }
        for (const { n, reason } of hidden) expect([n, reason !== null]).toEqual([0, true]);
      }),
    );
  });

  it('shows all where all are large enough', () => {
    const large: GroupResult[] = [5, 6, 12].map((n, i) => ({ key: `${i}`, value: 1, n, reason: null }));
    expect(hideSmallGroups(large)).toEqual(large);
  });
});
