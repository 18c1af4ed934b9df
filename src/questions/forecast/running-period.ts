import type { Analysis } from '../../analysis/analysis';
import { type Day, monthStart } from '../../base/day';
import type { Period } from '../../base/period';
import { periodWindow } from '../../plan/calendar/periods';

/** A period that has an end. */
export interface Span {
  from: Day;
  to: Day;
}

/** The whole period that runs after the last day of the data: the one asked for or the plan's, where it does; else the month. */
export function runningPeriod({ plan, asOf }: Analysis, asked?: Period): Span {
  const next = asOf + 1;
  const { full } = periodWindow(plan.period ?? 'all', next, plan);
  const runs = [asked, full].flatMap((one) =>
    one && one.from !== null && one.from <= next && next < one.to ? [{ from: one.from, to: one.to }] : [],
  );
  return runs[0] ?? { from: monthStart(next), to: monthStart(next, 1) };
}
