import type { Analysis } from '../analysis/analysis';
import type { Unit } from '../base/unit';
import type { DimensionId } from '../dimensions';
import { stageReached } from '../dimensions/deals/stage-reached';
import { responseBand } from '../dimensions/leads/response-band';
import type { Sentence } from '../texts/sentence';
import { noticedSince } from './pipeline/noticed-since';

/** What else is to be known of groups: since when stages are known, and by which clock answers are timed. */
export function remarkOn(analysis: Analysis, { by, unit }: { by: DimensionId; unit: Unit }): Sentence | null {
  if (by === stageReached.id) return noticedSince(analysis);
  if (by !== responseBand.id && unit !== 'minutes') return null;
  const { openingHours } = analysis.plan;
  if (!openingHours) return { text: 'timed_by_clock' };
  return { text: 'timed_in_opening_hours', values: { opens: openingHours.opens, closes: openingHours.closes } };
}
