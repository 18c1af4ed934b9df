import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import type { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { REPORT_HOUR } from '../../plan/calendar/next-report';
import { type PeriodWindow, periodWindow } from '../../plan/calendar/periods';
import { isFlow } from '../../plan/goals/flows';
import { type Goal, goalFor, OPEN_END, spanOfWindow } from '../../plan/goals/goal';
import type { Plan, PlannedKpi } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { recipientsText } from '../../plan/tab/shown-kpi';
import { laterRetyped, laterTyped } from '../goals/later-targets';
import { retyped, typedText } from '../goals/typed-number';
import type { PlanSoFar } from './build-setup';
import { objectiveOf, unitOfGoal } from './plan-of-setup';
import { emptySetup, type PickedKpi, type Setup, type ShownPick, type TypedGoal } from './setup';

/** The period of a plan that names none. */
export const USUAL_PERIOD = 'quarter';

/** A set-up that shows a plan as it stands; planOfSetup gives the plan back. */
export function setupOfPlan({ plan, asleep }: PlanSoFar, asOf: number, language: Language): Setup {
  const period = plan.period ?? USUAL_PERIOD;
  const window = periodWindow(period, asOf, plan);
  const objective = objectiveOf(plan.objective ?? '');
  const answers = plan.answers ?? [];
  return {
    ...emptySetup(language),
    objective,
    period,
    span: spanOfWindow(window),
    answers,
    picked: (plan.kpis ?? []).map((planned) => pickedOf(planned, plan, window, language)),
    parked: asleep.map((planned) => pickedOf(planned, plan, window, language)),
    chosen: plan.kpis !== undefined,
    seen: {
      ...{ asOf: isoDay(asOf), objective, period, kpis: (plan.kpis ?? []).map(keyOf), answers },
      ...(plan.sources ? { sources: plan.sources } : {}),
    },
  };
}

/** A KPI as it is first put on the list: no goal yet, due at the end of the period, told about weekly, to `recipient`. */
export function freshPick(id: KpiId, span: Setup['span'], recipient: string): PickedKpi {
  const fresh: ShownPick = {
    goal: { target: '', floor: '', stretch: '', due: lastDay(span) },
    owner: '',
    report: { name: '', cadence: 'weekly', hour: REPORT_HOUR, recipients: recipient },
  };
  return { id, variant: 'standard', ...fresh, shown: fresh };
}

const lastDay = (span: Setup['span']): string => (span === null || span.to === OPEN_END ? '' : span.to);

function pickedOf(planned: PlannedKpi, plan: Plan, window: PeriodWindow, language: Language): PickedKpi {
  const id = planned.id as KpiId;
  const variant = planned.variant ?? 'standard';
  const { goal } = goalFor(planned.targets ?? [], window, isFlow(id, variant), plan.openingHours);
  const { report, targets = [] } = planned;
  const unit = unitOfGoal({ id, variant });
  const later = laterTyped(targets, (window.full ?? window.period).to - 1, unit, language);
  const shown: ShownPick = {
    goal: typedGoal(goal, unit, lastDay(spanOfWindow(window)), language),
    ...(later ? { later } : {}),
    owner: planned.owner ?? '',
    report: {
      name: report?.name ?? '',
      cadence: report?.cadence ?? '',
      hour: report?.hour ?? REPORT_HOUR,
      recipients: recipientsText(report?.recipients),
    },
  };
  return { id, variant, ...shown, shown };
}

function typedGoal(
  goal: Goal | null,
  unit: ReturnType<typeof kpiOf>['unit'],
  due: string,
  language: Language,
): TypedGoal {
  const text = (level: number | null | undefined): string => typedText(level, unit, language);
  return { target: text(goal?.target), floor: text(goal?.floor), stretch: text(goal?.stretch), due: goal?.due ?? due };
}

/** The KPIs to begin with, and who gets their reports; '' for nobody. */
export interface Proposal {
  ids: readonly KpiId[];
  recipient: string;
}

/**
 * A set-up brought to the day and language of now: the span of its period, due dates that stood at the end of the
 * earlier span, numbers in the language of the person, and the proposal as long as nobody has changed the list.
 */
export function completed(
  setup: Setup,
  plan: Plan,
  asOf: number,
  language: Language,
  { ids, recipient }: Proposal,
): Setup {
  const period = setup.period || plan.period || USUAL_PERIOD;
  const span = spanOfWindow(periodWindow(period, asOf, plan));
  const known = [...setup.picked, ...setup.parked];
  const list = setup.chosen
    ? setup.picked
    : ids.map((id) => known.find((one) => one.id === id) ?? freshPick(id, span, recipient));
  const parked = known.filter((one) => !list.includes(one));
  const today = <Pick extends ShownPick>(picked: Pick, of: PickedKpi): Pick => ({
    ...picked,
    goal: goalOfToday(of, picked.goal, setup, span, language),
    ...(picked.later ? { later: laterRetyped(picked.later, unitOfGoal(of), setup.language, language) } : {}),
  });
  const both = (picked: PickedKpi): PickedKpi => ({ ...today(picked, picked), shown: today(picked.shown, picked) });
  return { ...setup, language, period, span, picked: list.map(both), parked: parked.map(both) };
}

function goalOfToday(
  picked: PickedKpi,
  goal: TypedGoal,
  { language: typedIn, span: before }: Setup,
  span: Setup['span'],
  language: Language,
): TypedGoal {
  const unit = unitOfGoal(picked);
  const text = (typed: string): string => retyped(typed, unit, typedIn, language);
  const due = goal.due === lastDay(before) ? lastDay(span) : goal.due;
  return { target: text(goal.target), floor: text(goal.floor), stretch: text(goal.stretch), due };
}
