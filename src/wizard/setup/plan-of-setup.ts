import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import { isSameSlice } from '../../kpis/declaration/slice';
import { traitOf } from '../../kpis/declaration/traits';
import { REPORT_HOUR } from '../../plan/calendar/next-report';
import { withGoal } from '../../plan/goals/goal';
import { objectiveNamed, objectives, objectiveTitle } from '../../plan/goals/objectives';
import type { Plan, PlannedKpi, PlannedReport, Target } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { recipientsFrom } from '../../plan/tab/shown-kpi';
import { say } from '../../texts/say';
import { withLater } from '../goals/later-targets';
import { readTyped } from '../goals/typed-number';
import type { PlanSoFar } from './build-setup';
import type { PickedKpi, Setup, TypedGoal } from './setup';

/** What a KPI is measured in, by variant. */
export function unitOfGoal({ id, variant }: Pick<PickedKpi, 'id' | 'variant'>): ReturnType<typeof kpiOf>['unit'] {
  const kpi = kpiOf(id);
  return traitOf(kpi, variant, 'unit');
}

/**
 * The plan that a set-up amounts to. What the wizard does not ask for (opening hours, the fiscal year, goals of other
 * periods, notes) stays as the plan so far has it. What was typed and is no number or address is left out: checkSetup
 * names it beforehand.
 */
export function planOfSetup(setup: Setup, { plan: base, asleep }: PlanSoFar): Plan {
  const plan: Plan = { ...base, answers: setup.answers };
  if (setup.objective.trim() !== '') plan.objective = objectiveText(setup.objective, base.language ?? setup.language);
  if (setup.period !== '') plan.period = setup.period;
  if (setup.breakdown !== undefined) plan.breakdown = setup.breakdown;
  if (setup.sources !== undefined) plan.sources = setup.sources;
  if (setup.picked.length > 0 || setup.chosen) {
    plan.kpis = setup.picked.map((picked) => plannedKpi(picked, setup, [...(base.kpis ?? []), ...asleep]));
  }
  return plan;
}

/** One of our objectives by its title in the plan's language; own words as they are. */
export function objectiveText(objective: string, language: Language): string {
  const named = objectives.find((one) => one === objective);
  return named ? say(objectiveTitle(named), language) : objective.trim();
}

/** The objective of a plan as the set-up names it: ours by name where the text is exactly its title. */
export function objectiveOf(text: string): string {
  const named = objectiveNamed(text);
  const titles = named === null ? [] : [say(objectiveTitle(named), 'en'), say(objectiveTitle(named), 'nl'), named];
  const plain = text.trim().toLowerCase();
  return named !== null && titles.some((title) => title.toLowerCase().replace(/_/g, ' ') === plain.replace(/_/g, ' '))
    ? named
    : text;
}

function plannedKpi(picked: PickedKpi, { span, language }: Setup, before: readonly PlannedKpi[]): PlannedKpi {
  const { id, variant, owner } = picked;
  // A KPI whose variant was changed keeps what it had.
  const known =
    before.find((one) => keyOf(one) === keyOf(picked)) ??
    before.find((one) => one.id === id && isSameSlice(one.variant ?? '', variant));
  const { report, targets, owner: _owner, variant: _variant, ...rest } = known ?? { id };
  const planned: PlannedKpi = { ...rest, id };
  if (variant !== 'standard') planned.variant = variant;
  if (owner.trim() !== '') planned.owner = owner.trim();
  const aimed = span === null || isSameGoal(picked) ? targets : withTyped(picked, span, language, targets ?? []);
  const all = withLater(aimed ?? [], picked, unitOfGoal(picked), language);
  if (all.length > 0) planned.targets = all;
  const sent = plannedReport(picked, report);
  if (sent) planned.report = sent;
  return planned;
}

/** True when nothing was typed since the goal was shown. */
function isSameGoal({ goal, shown }: PickedKpi): boolean {
  return (Object.keys(goal) as (keyof TypedGoal)[]).every((field) => goal[field].trim() === shown.goal[field]);
}

function withTyped(
  picked: PickedKpi,
  span: { from: string; to: string },
  language: Language,
  targets: Target[],
): Target[] {
  const unit = unitOfGoal(picked);
  const read = (text: string): number | null => readTyped(text, unit, language) ?? null;
  const { target, floor, stretch, due } = picked.goal;
  const goal = { target: read(target), floor: read(floor), stretch: read(stretch) };
  // A date alone is no goal.
  const isGoal = Object.values(goal).some((level) => level !== null);
  return withGoal(targets, span, { ...goal, due: isGoal && due.trim() !== '' ? due.trim() : null });
}

function plannedReport({ report }: PickedKpi, before: PlannedReport | undefined): PlannedReport | undefined {
  const { recipients } = recipientsFrom(report.recipients);
  const sent: PlannedReport = {};
  if (report.name.trim() !== '') sent.name = report.name.trim();
  if (report.cadence !== '') sent.cadence = report.cadence;
  if (report.cadence !== '' && (report.hour !== REPORT_HOUR || before?.hour !== undefined)) sent.hour = report.hour;
  if (recipients.length > 0) sent.recipients = recipients;
  return Object.keys(sent).length > 0 ? sent : undefined;
}
