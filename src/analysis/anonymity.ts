import type { Figures } from '../engine/figures';
import type { GroupResult } from '../engine/result';
import type { Sentence } from '../engine/sentence';

/** Fewer answers than this could be traced to people. */
const FEWEST = 5;

/** The reason to show nothing, where the answers are too few. */
export function tooFew({ n }: Figures): Sentence | null {
  return n > 0 && n < FEWEST ? { text: 'too_few_answers' } : null;
}

/**
 * Hides groups of fewer than five, and as many of the next smallest as it takes for those hidden to be five together:
 * the whole is shown, so what is hidden could be worked out from what is not.
 */
export function hideSmallGroups(groups: GroupResult[]): GroupResult[] {
  const hidden = new Map<string, Sentence>();
  const bySize = groups.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
  let together = 0;
  for (const group of bySize) {
    if (group.n < FEWEST) hidden.set(group.key, { text: 'too_few_answers' });
    else if (hidden.size > 0 && (together < FEWEST || hidden.size < 2))
      hidden.set(group.key, { text: 'hidden_complement' });
    else break;
    together += group.n;
  }
  return groups.map((group) => {
    const reason = hidden.get(group.key);
    return reason ? { key: group.key, value: null, n: 0, reason } : group;
  });
}
