import { type Day, isoDay } from '../../../base/day';
import { weekStart } from '../../../base/weekday';
import type { Plan } from '../../../plan/plan';
import { runDay } from '../../calendar/run-name';
import type { HistoryRow } from './history-row';

/** Single refreshes are kept one by one for this many days. */
const KEPT_DAYS = 366;

/** The rows that stay: of refreshes of more than a year ago the last of each week; all rows of closed periods. */
export function thinned(rows: readonly HistoryRow[], asOf: Day, plan: Plan): HistoryRow[] {
  const weekOf = ({ run, kpi, variant }: HistoryRow): string | null => {
    const day = runDay(run);
    if (day === null || day > asOf - KEPT_DAYS) return null;
    return [isoDay(weekStart(day, plan.weekStart)), kpi, variant].join('\t');
  };
  const last = new Map<string, HistoryRow>();
  for (const row of rows) {
    const week = row.kind === 'run' ? weekOf(row) : null;
    const known = week === null ? undefined : last.get(week);
    if (week !== null && (!known || known.run <= row.run)) last.set(week, row);
  }
  return rows.filter((row) => {
    const week = row.kind === 'run' ? weekOf(row) : null;
    return week === null || last.get(week) === row;
  });
}
