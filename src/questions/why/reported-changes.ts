import type { Analysis } from '../../analysis/analysis';
import { keyText } from '../../analysis/breakdown/group-key';
import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import type { KpiResult } from '../../engine/result';
import { kpis } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { isSentence } from '../../texts/sentence';
import { changeSince } from './change-since';
import { notSplitText, whyText } from './say-why';
import type { Effect } from './split';

/** What moved one figure since the period before, as plain JSON; without parts where that cannot be told: the sentence says why. */
export interface ReportedChange {
  id: string;
  variant: string;
  /** In the plan's language. */
  sentence: string;
  /** Half-open ISO days; `from` is null where all that went before belongs to it. */
  before?: { from: string | null; to: string; value: number | null };
  now?: { from: string | null; to: string; value: number | null };
  change?: number;
  /** The dimension of the groups. */
  by?: string;
  /** They add up to the change. */
  parts?: { key: string; effect: Effect; amount: number }[];
}

/** Every KPI as it is planned, else in the standard way. */
export function reportedChanges(analysis: Analysis, language: Language): ReportedChange[] {
  const planned = analysis.plan.kpis ?? [];
  return kpis.flatMap(({ id }) => {
    const own = planned.filter((one) => one.id === id);
    return (own.length > 0 ? own : [{ variant: undefined }]).map(({ variant = 'standard' }) =>
      reportedChange(analysis, { id, variant }, language),
    );
  });
}

function reportedChange(analysis: Analysis, asked: { id: KpiId; variant: string }, language: Language): ReportedChange {
  const { why } = changeSince(analysis, asked);
  if (isSentence(why)) return { ...asked, sentence: notSplitText({ ...asked, reason: why }, language) };
  const { before, now, change, by, parts } = why;
  return {
    ...asked,
    sentence: whyText(why, language),
    before: figureOf(before),
    now: figureOf(now),
    change,
    by,
    parts: parts.map(({ key, effect, amount }) => ({ key: keyText(key, by, language), effect, amount })),
  };
}

const figureOf = ({ value, period: { from, to } }: KpiResult) => ({
  from: from === null ? null : isoDay(from),
  to: isoDay(to),
  value,
});
