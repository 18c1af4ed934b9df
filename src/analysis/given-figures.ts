import { type Day, dayFromIso } from '../base/day';
import { type Period, weekdaysIn } from '../base/period';
import { textColumn } from '../dataset/prepared';
import type { DataSet, Given } from '../engine/data-set';
import type { Parts } from '../engine/rows/parts';
import type { KpiId } from '../kpis/declaration/catalogue';
import { wayOf } from '../kpis/declaration/slice';
import { playersOf } from '../kpis/roles';
import type { Plan, PlannedKpi } from '../plan/plan';

interface GivenSetting {
  plan: Plan;
  /** The last day of the data. */
  asOf: Day;
  /** Where a period without a beginning begins; null while nobody knows it. */
  firstDay: Day | null;
  tables: DataSet['tables'];
  /** People of the team tab, and the rows that name them; null without one. */
  roster: { names: string[]; rows: Parts | null } | null;
}

/** The figures that no rows are asked for: of the plan, the calendar and the roster. */
export function givenFigures({ plan, asOf, firstDay, tables, roster }: GivenSetting): DataSet['given'] {
  const of = (value: number | null, from: Parts | null = null): Given | null => (value ? { value, from } : null);
  return (figure, period) => {
    if (figure === 'revenue target') return of(revenueTarget(plan, period, asOf));
    if (figure === 'target of the period') return of(targetOfPeriod(plan, period));
    const from = period.from ?? firstDay;
    if (figure === 'working days') return of(from === null ? null : weekdaysIn(from, period.to));
    const onRoster = roster && of(roster.names.length, roster.rows);
    return figure === 'roster' ? onRoster : (onRoster ?? of(sellersIn(tables).length));
  };
}

/** The reps who have a deal: people of whom no roster tells. */
export function sellersIn({ deals }: DataSet['tables']): string[] {
  const column = deals && textColumn(deals, 'rep');
  return column?.labels.slice(1) ?? [];
}

/** The target for revenue, else for sales, of just this period. */
function targetOfPeriod({ kpis = [] }: Plan, { from, to }: Period): number | null {
  const targets = playersOf('goal for sales').flatMap(({ id }) => wholeOf(kpis, id)?.targets ?? []);
  return targets.find((one) => dayFromIso(one.from) === from && dayFromIso(one.to) === to - 1)?.target ?? null;
}

/** The target for revenue, else for sales, of the span that holds the last day of the period. */
function revenueTarget({ kpis = [] }: Plan, period: Period, asOf: Day): number | null {
  const last = Math.min(period.to - 1, asOf);
  for (const { id } of playersOf('goal for sales')) {
    for (const { from, to, target } of wholeOf(kpis, id)?.targets ?? []) {
      const holds = (dayFromIso(from) ?? last + 1) <= last && last <= (dayFromIso(to) ?? last - 1);
      if (holds && target !== undefined) return target;
    }
  }
  return null;
}

/** The KPI as it is planned for all rows. The target of a part says nothing of the whole. */
function wholeOf(kpis: readonly PlannedKpi[], id: KpiId): PlannedKpi | undefined {
  return kpis.find((kpi) => kpi.id === id && wayOf(kpi.variant ?? '').only === null);
}
