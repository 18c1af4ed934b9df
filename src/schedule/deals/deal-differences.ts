import type { Sentence } from '../../engine/sentence';
import { dealsAt } from './deal-log';
import type { DealRow } from './deal-row';

/** Why a deal counts otherwise in a period that is over. */
type Difference = 'removed' | 'reopened' | 'redated' | 'won' | 'lost' | 'late' | 'added' | 'amount' | 'owner';

const order: Difference[] = ['redated', 'reopened', 'won', 'lost', 'late', 'added', 'removed', 'amount', 'owner'];

/**
 * What became of the deals that closed in a span (inclusive ISO days) since a run, as sentences: "3 re-dated", "1
 * re-opened". Each deal is told once, by what weighs most.
 */
export function dealDifferences(
  rows: readonly DealRow[],
  since: string,
  span: { from: string; to: string },
): Sentence[] {
  const [before, after] = [dealsAt(rows, since), dealsAt(rows, '9999')];
  const counts = new Map<Difference, number>();
  for (const deal of after.values()) {
    const difference = differenceOf(before.get(deal.id), deal, span);
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

function differenceOf(was: DealRow | undefined, is: DealRow, span: { from: string; to: string }): Difference | null {
  const isClosed = (deal: DealRow | undefined): boolean => deal?.stage === 'won' || deal?.stage === 'lost';
  const counts = (deal: DealRow | undefined): boolean =>
    deal !== undefined && isClosed(deal) && deal.close >= span.from && deal.close <= span.to;
  if (!was || was === is) return !was && counts(is) ? 'added' : null;
  if (!counts(was) && !counts(is)) return null;
  if (is.stage === 'gone') return 'removed';
  if (was.stage === 'gone') return 'added';
  if (!isClosed(is)) return 'reopened';
  if (!isClosed(was)) return 'late';
  if (was.close !== is.close && counts(was) !== counts(is)) return 'redated';
  if (was.stage !== is.stage) return is.stage === 'won' ? 'won' : 'lost';
  if (was.amount !== is.amount || was.currency !== is.currency) return 'amount';
  if (was.owner !== is.owner) return 'owner';
  return was.close === is.close ? null : 'redated';
}
