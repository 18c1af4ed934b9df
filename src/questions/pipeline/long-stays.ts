import type { Analysis } from '../../analysis/analysis';
import { stageReached } from '../../dimensions/deals/stage-reached';
import { playerOf } from '../../kpis/roles';

/** Open deals of one stage that have been in it for longer than deals usually are. */
export interface LongStays {
  stage: string;
  deals: number;
  /** The median days of all stays in this stage that have ended. */
  usual: number;
}

/** Each stage with open deals beyond its own usual time on the last day. */
export function longStays(analysis: Analysis): LongStays[] {
  const [longer, days] = [playerOf('deals long in stage'), playerOf('days in stage')];
  const ended = analysis.breakdown(days.id, stageReached.id, days.variant, { from: null, to: analysis.asOf + 1 });
  const usual = new Map(ended.map(({ key, value }) => [key, value]));
  return analysis.breakdown(longer.id, stageReached.id, longer.variant).flatMap(({ key, value }): LongStays[] => {
    const stay = usual.get(key) ?? null;
    return value && stay !== null ? [{ stage: key, deals: value, usual: stay }] : [];
  });
}
