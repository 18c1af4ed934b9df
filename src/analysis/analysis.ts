import type { Day } from '../engine/day';
import type { Period } from '../engine/period';
import type { ExplainedRow, GroupResult, KpiResult } from '../engine/result';
import type { Zone } from '../engine/zone';
import type { RawTab, TabReading } from '../intake/reading';
import type { KpiId } from '../kpis/catalogue';
import type { Plan } from '../plan/plan';

export interface AnalysisRequest {
  plan: Plan;
  /** ISO day; default: the latest created, won or lost, order, response, done-activity, start or end date in the data. */
  asOf?: string;
  /** Overrides the plan's. */
  period?: string;
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
}

/** Raw tabs read once, and every KPI ready to be asked over any period. */
export interface Analysis {
  plan: Plan;
  readings: TabReading[];
  asOf: Day;
  period: Period;
  /** The earliest day in the data that a KPI counts by. */
  firstDay: Day;
  /** Reps of the roster and of the rows, as shown. */
  reps: string[];
  result(id: KpiId, variant?: string, period?: Period): KpiResult;
  /** `by`: 'rep', 'month' or a field that may break down ('source', 'team' …). Empty when it makes no sense for the KPI. */
  breakdown(id: KpiId, by: string, variant?: string, period?: Period): GroupResult[];
  /** Fields (beside rep and month) by which this KPI can be broken down in this data. */
  breakdowns(id: KpiId): string[];
  explain(id: KpiId, variant?: string, period?: Period): ExplainedRow[];
}

/** Reads the tabs, joins them and stands ready to answer. */
export function analyze(_tabs: RawTab[], _request: AnalysisRequest): Analysis {
  throw new Error('not yet built');
}
