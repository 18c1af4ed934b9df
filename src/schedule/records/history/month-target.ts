import { dayFromIso, isoDay, monthStart } from '../../../base/day';
import { periodWindow } from '../../../plan/calendar/periods';
import { goalFor } from '../../../plan/goals/goal';
import type { Plan } from '../../../plan/plan';
import type { KpiFacts } from '../../../scorecard/kpi-facts';
import { hasOtherLength } from '../../../scorecard/other-length';
import type { HistoryRow } from './history-row';

/** The target of a KPI in a month (2017-03): of a month that has closed the one that held then; null without one. */
export function monthTargets(
  facts: KpiFacts,
  plan: Plan,
  history: readonly HistoryRow[],
): (month: string) => number | null {
  const { kpi, variant, planned, flow } = facts;
  const closed = new Map(
    history
      .filter((row) => row.kind === 'closed' && row.part === '' && row.kpi === kpi.id && row.variant === variant)
      .map((row) => [`${row.from} ${row.to}`, row.target]),
  );
  return (month) => {
    const from = dayFromIso(`${month}-01`);
    if (from === null) return null;
    const last = monthStart(from, 1) - 1;
    const window = periodWindow('month', last, plan);
    if (hasOtherLength(facts, { window, elapsed: null, firstDay: from, asOf: last })) return null;
    const kept = closed.get(`${isoDay(from)} ${isoDay(last)}`);
    if (kept !== undefined) return kept;
    return goalFor(planned.targets ?? [], window, flow, plan.openingHours).goal?.target ?? null;
  };
}
