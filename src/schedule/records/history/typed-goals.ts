import { type Day, dayFromIso, isoDay } from '../../../base/day';
import type { Zone } from '../../../base/zone';
import type { KpiId } from '../../../kpis/declaration/catalogue';
import { type PeriodWindow, periodWindow } from '../../../plan/calendar/periods';
import { isFlow } from '../../../plan/goals/flows';
import { goalFor, spanOfWindow } from '../../../plan/goals/goal';
import type { Plan } from '../../../plan/plan';
import { keyOf } from '../../../plan/read-plan';
import { type ShownKpi, sameCell } from '../../../plan/tab/shown-kpi';
import type { OwnTabs } from '../../../sheet/build-sheets';
import { fitsOneValue, keptThings } from '../../../store/kept-things';
import { asOne, keptText, parsed } from '../../../store/kept-values';
import type { Properties } from '../../../store/properties';
import { type HeldGoal, heldGoal } from './history-row';

/** The goals of one period, by key of the KPI, as the last look within that period read them. */
export interface SeenGoals {
  /** Inclusive ISO days. */
  span: { from: string; to: string };
  goals: Record<string, HeldGoal>;
}

/** Of the period that runs, and of the one before it. */
export type GoalMemory = SeenGoals[];

const GOALS = keptThings.goals;

const levels = ['target', 'floor', 'stretch'] as const;

export function goalMemoryOf(properties: Readonly<Properties>): GoalMemory {
  const kept = parsed<GoalMemory>(keptText(GOALS, properties));
  return Array.isArray(kept) ? (kept as GoalMemory) : [];
}

/** The property that keeps them; it is empty for more than it holds: then it is not known when a goal was typed. */
export function keptGoals(memory: GoalMemory): Properties {
  const text = JSON.stringify(memory);
  return asOne(GOALS, fitsOneValue(text) ? text : '');
}

/** What is remembered once the plan has been looked at on a day. */
export function goalsSeen(before: GoalMemory, plan: Plan, today: Day): GoalMemory {
  const window = windowOf(plan, today);
  const span = spanOfWindow(window);
  const goals = (plan.kpis ?? []).map((planned): [string, HeldGoal] => {
    const isAddedUp = isFlow(planned.id as KpiId, planned.variant ?? 'standard');
    const { goal } = goalFor(planned.targets ?? [], window, isAddedUp, plan.openingHours);
    return [keyOf(planned), heldGoal(goal)];
  });
  const ended = before.filter(({ span: { to } }) => to < span.from).slice(0, 1);
  return [{ span, goals: Object.fromEntries(goals) }, ...ended];
}

/** The goals that stood when a period ended; null where no look is known of within it. */
export function seenIn(memory: GoalMemory, from: string, to: string): SeenGoals['goals'] | null {
  return memory.find(({ span }) => span.from === from && span.to === to)?.goals ?? null;
}

/**
 * Our own tabs so that a goal which somebody has typed into the row of a period that is over counts for the period of today:
 * on the first of a month the sheet still shows the month before. Not so a goal that was read before the period ended, nor
 * one of a period of which nothing is remembered: data that ended long ago is looked at as it was.
 */
export function typedForToday(own: OwnTabs, memory: GoalMemory, today: Day, zone: Zone): OwnTabs {
  const { plan: tab, kpiSheet } = own;
  if (!tab || !kpiSheet) return own;
  const span = spanOfWindow(windowOf(tab.plan, today));
  const over = memory.filter((one) => one.span.to < span.from);
  const isBelated = (one: ShownKpi): boolean => {
    const goals = seenIn(over, one.span.from, one.span.to);
    const seen = goals?.[keyOf(one)] ?? heldGoal(null);
    const cells = kpiSheet.sheet.rows.find(({ key }) => key === keyOf(one))?.cells ?? {};
    return goals !== null && levels.some((level) => !sameCell(level, cells[level] ?? '', seen[level] ?? '', zone));
  };
  const shown = tab.shown.map((one) => (isBelated(one) ? { ...one, span } : one));
  const last = dayFromIso(tab.asOf);
  const lastSpan = last === null ? null : spanOfWindow(windowOf(tab.plan, last));
  const isOver = lastSpan !== null && seenIn(over, lastSpan.from, lastSpan.to) !== null;
  return { ...own, plan: { ...tab, shown, asOf: isOver ? isoDay(today) : tab.asOf } };
}

function windowOf(plan: Plan, day: Day): PeriodWindow {
  return periodWindow(plan.period ?? 'all', day, plan);
}
