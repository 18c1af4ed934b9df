import type { Sentence } from '../../../texts/sentence';
import type { Contribution } from './deal-contribution';
import { dealsAt } from './deal-log';
import type { DealRow, DealState } from './deal-row';

/** Why a deal counts otherwise in a period that is over, in the order in which it is told. */
const order = ['redated', 'reopened', 'won', 'lost', 'late', 'added', 'removed', 'amount', 'owner'] as const;
type Difference = (typeof order)[number];

/**
 * What became of the deals since a run that now put something else into a figure, as sentences: "3 re-dated", "1
 * re-opened". Each deal is told once, by the change that did it.
 */
export function dealDifferences(rows: readonly DealRow[], since: string, contribution: Contribution): Sentence[] {
  const [before, after] = [dealsAt(rows, since), dealsAt(rows, '9999')];
  const counts = new Map<Difference, number>();
  for (const deal of after.values()) {
    const difference = differenceOf(before.get(deal.id), deal, contribution);
    if (difference) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  }
  return order
    .filter((name) => counts.has(name))
    .map((name, at): Sentence => {
      const count = counts.get(name) ?? 0;
      const deals: Sentence | string = at > 0 ? '' : { text: count === 1 ? 'restated_a_deal' : 'restated_some_deals' };
      return { text: `restated_${name}`, values: { count, deals } };
    });
}

function differenceOf(was: DealRow | undefined, is: DealRow, contribution: Contribution): Difference | null {
  const before = was ? contribution(was) : '';
  if (was === is || before === contribution(is)) return null;
  if (is.stage === 'gone') return 'removed';
  if (!was || was.stage === 'gone') return 'added';
  if (is.stage === 'open') return 'reopened';
  if (was.stage === 'open') return 'late';
  const alone: [Difference, Partial<DealState>][] = [
    ['redated', { close: is.close }],
    [is.stage === 'won' ? 'won' : 'lost', { stage: is.stage }],
    ['amount', { amount: is.amount }],
    ['owner', { owner: is.owner }],
  ];
  const did = alone.find(([, change]) => contribution({ ...was, ...change }) !== before);
  return did ? did[0] : 'redated';
}
