import type { Analysis } from '../../analysis/analysis';
import type { Period } from '../../base/period';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { isSentence, type Sentence } from '../../texts/sentence';
import { periodCompared } from './period-compared';
import { type Why, whyChanged } from './why';

/** What moved a figure of the analysis' period since the one before, or since the one asked for, or why that cannot be told; and since which period; null where it is compared with none. */
export function changeSince(
  analysis: Analysis,
  { id, variant }: { id: KpiId; variant: string },
  asked?: Period,
): { why: Why | Sentence; than: Period | null } {
  const result = analysis.result(id, variant);
  const before = result.reason ?? periodCompared(analysis, { before: asked }, result);
  if (isSentence(before)) return { why: before, than: null };
  return { why: whyChanged(analysis, { id, variant }, { before, now: result.period }), than: before };
}
