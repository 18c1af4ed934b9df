import type { Analysis } from '../../analysis/analysis';
import { dayFromIso, isoMonth, monthStart } from '../../base/day';
import type { Period } from '../../base/period';
import { startMonth } from '../../dimensions/customers/start-month';
import { BEYOND, NO_LABEL } from '../../engine/groups';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { variantOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';

/** Customers of whom so many are still customers at the end of a month. */
export interface CohortMonth {
  kept: number;
  of: number;
}

/** Those who became customers in one month, and who of them are still there, month by month since. */
export interface Cohort {
  /** `2026-03` */
  month: string;
  /** Of the month of start first; only of months that have ended. */
  months: CohortMonth[];
}

/** The latest are shown: as many months of start, and as many months since. */
export const MOST_MONTHS = 24;

/**
 * The cohorts of the last months that have ended by the last day of the data, the oldest first; empty where nothing tells since
 * when and until when customers are there.
 */
export function cohortsOf(analysis: Analysis): Cohort[] {
  const { id, variant } = kept;
  const until = monthStart(analysis.asOf + 1);
  const [first, begin] = [monthStart(until, -MOST_MONTHS), analysis.begin(id, variant)];
  const cohorts = new Map<string, Cohort>();
  for (let end = monthStart(Math.max(first, begin), 1); end <= until; end = monthStart(end, 1)) {
    for (const { key, n, top } of analysis.parts(id, startMonth.id, variant, { from: null, to: end })) {
      if (key === NO_LABEL || key === BEYOND || key < isoMonth(first)) continue;
      const cohort = cohorts.get(key) ?? { month: key, months: [] };
      cohort.months.push({ kept: top ?? 0, of: n });
      cohorts.set(key, cohort);
    }
  }
  return [...cohorts.values()];
}

/** All cohorts together, month by month since: of those for whom that month has ended. */
export function together(cohorts: readonly Cohort[]): CohortMonth[] {
  const longest = Math.max(0, ...cohorts.map(({ months }) => months.length));
  return Array.from({ length: longest }, (_, since) => {
    const ripe = cohorts.flatMap(({ months }) => months[since] ?? []);
    return {
      kept: ripe.reduce((sum, one) => sum + one.kept, 0),
      of: ripe.reduce((sum, one) => sum + one.of, 0),
    };
  });
}

/** The figure that one cell of the table shows, and the period that it is of. */
export function figureOf({ month }: Cohort, since: number): { id: KpiId; variant: string; period: Period } {
  const from = dayFromIso(`${month}-01`) as number;
  const variant = variantOf({ counted: kept.variant, only: { by: startMonth.id, is: month } });
  return { id: kept.id, variant, period: { from, to: monthStart(from, since + 1) } };
}

const kept = playerOf('customers kept since they started');
