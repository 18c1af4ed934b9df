import type { AnalysisRequest } from '../analysis/analysis';
import { dayFromIso } from '../base/day';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { isPeriodText } from '../plan/calendar/periods';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import type { Sentence } from '../texts/sentence';

/**
 * A request of a page or the local host that can be carried out. `plan`: as people write it, see src/plan/plan.ts; null:
 * the plan tab's holds, else one is proposed. `asOf`: ISO day; else the last day in the data. `period`: all, month, quarter,
 * year or FROM..TO; else the plan's, else all.
 */
export interface CheckedRequest {
  plan: Plan | null;
  asOf: string | undefined;
  period: string | undefined;
  now?: AnalysisRequest['now'];
}

/** The request of who asks for nothing else than the plan says. */
export const asItStands: CheckedRequest = { plan: null, asOf: undefined, period: undefined };

/** Checks a request; the first thing wrong in it comes back as a sentence. */
export function checkRequest(given: unknown, kpis: readonly KpiDescription[]): CheckedRequest | Sentence {
  const { plan, asOf, period } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  if (isGiven(asOf) && (typeof asOf !== 'string' || dayFromIso(asOf) === null)) {
    return { text: 'request_wrong_date', values: { given: String(asOf) } };
  }
  if (isGiven(period) && (typeof period !== 'string' || !isPeriodText(period))) {
    return { text: 'request_wrong_period', values: { given: String(period) } };
  }
  const read = isGiven(plan) ? readPlan(plan, kpis) : null;
  if (read && read.problems.length > 0) return read.problems[0];
  return {
    plan: read?.plan ?? null,
    asOf: isGiven(asOf) ? (asOf as string) : undefined,
    period: isGiven(period) ? (period as string) : undefined,
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

export function isRefusal(checked: CheckedRequest | Sentence): checked is Sentence {
  return 'text' in checked;
}
