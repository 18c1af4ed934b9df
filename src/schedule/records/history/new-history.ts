import { reachOf } from '../../../analysis/reach/data-reach';
import { isoDay } from '../../../base/day';
import type { Period } from '../../../base/period';
import type { DimensionId } from '../../../dimensions';
import { BEYOND } from '../../../engine/groups';
import type { KpiResult } from '../../../engine/result';
import { kpiOf } from '../../../kpis';
import type { KpiId } from '../../../kpis/declaration/catalogue';
import { periodWindow } from '../../../plan/calendar/periods';
import { isFlow } from '../../../plan/goals/flows';
import { goalFor } from '../../../plan/goals/goal';
import { keepsMaturing } from '../../../plan/goals/maturing';
import { keyOf } from '../../../plan/read-plan';
import type { KpiFacts } from '../../../scorecard/kpi-facts';
import { runDay } from '../../calendar/run-name';
import { type ClosedPeriod, closedPeriods } from './closed-periods';
import { definitionMark } from './definition-mark';
import { type HeldGoal, type HistoryRow, heldGoal, latestBySubject, subjectOf } from './history-row';
import { partName, partNamed } from './part-name';
import { type MeasuredFigures, recordedBy } from './recorded-labels';
import { newReleases } from './survey-release';
import { type GoalMemory, seenIn } from './typed-goals';

/** What one refresh has measured, and what was recorded before it. */
export interface Measured extends MeasuredFigures {
  before: readonly HistoryRow[];
  /** Name of the refresh. */
  run: string;
  seen: GoalMemory;
}

/** Figures closer than this are the same: adding up in another order changes the last digits. */
const TOLERANCE = 1e-9;

/** A figure before it is compared with what is known. */
type Figure = Omit<HistoryRow, 'kind'>;

/**
 * The rows that a refresh adds: how far each KPI is, each period that has closed, in whole and by the dimension of the
 * plan, and each closed period whose figure is not what it was, and what is told of surveys. Nothing is added twice, so that a refresh done
 * again adds nothing.
 */
export function newHistory(measured: Measured): HistoryRow[] {
  const closed = latestBySubject(measured.before.filter(({ kind }) => kind !== 'run'));
  const runs = latestBySubject(measured.before.filter(({ kind }) => kind === 'run'));
  const { analysis, plan, before, run } = measured;
  const rows = measured.rows.filter(({ kpi }) => !kpiOf(kpi.id).anonymous);
  const by = recordedBy(measured);
  return [
    ...rows.flatMap((facts) => [...runRows(facts, measured, runs), ...closedRows(facts, measured, closed, by)]),
    ...newReleases(analysis, plan, before, run),
  ];
}

function runRows(facts: KpiFacts, measured: Measured, known: Map<string, HistoryRow>): HistoryRow[] {
  const { result, goal } = facts;
  if (result.value === null || result.standsIn) return [];
  const figure = figureOf(facts, measured, result, '', { value: result.value, n: result.n });
  const row: HistoryRow = { ...figure, kind: 'run', ...heldGoal(goal), inputs: inputsOf(result) };
  const last = known.get(subjectOf(row));
  // Done again within its occurrence, a refresh is no second one.
  if (last && last.run >= row.run) return [];
  const isAsBefore = last && isSame(last.value, row.value) && last.n === row.n;
  return isAsBefore && JSON.stringify(heldGoal(last)) === JSON.stringify(heldGoal(row)) ? [] : [row];
}

function closedRows(
  facts: KpiFacts,
  measured: Measured,
  known: Map<string, HistoryRow>,
  by: DimensionId | null,
): HistoryRow[] {
  const { analysis, plan, run } = measured;
  const { kpi, variant } = facts;
  const own = [...known.values()].filter((row) => row.kpi === kpi.id && row.variant === variant);
  // A period whose last days are still to come in stays open until they have.
  const ended = closedPeriods(plan, analysis.begin(kpi.id, variant), analysis.asOf, own.length === 0);
  const ends = analysis.ends();
  const periods = ended.filter(({ to }) => reachOf(ends, facts.result.rows, to - 1) === null);
  const figures = periods.flatMap((period) => figuresOf(facts, measured, period, own, by));
  const closes = figures.some((figure) => !known.has(subjectOf(figure)));
  // What is still maturing changes every day: it is looked at again when another month has closed.
  const rests = keepsMaturing(kpi.id, variant) && !closes;
  return figures.flatMap((figure): HistoryRow[] => {
    const last = known.get(subjectOf(figure));
    if (!last) return [{ ...figure, kind: 'closed' }];
    if (isSame(last.value, figure.value) || rests || last.run >= run) return [];
    return [{ ...figure, kind: 'restated', ...heldGoal(last) }];
  });
}

/** The whole and, of a month, the labels of one closed period. What stands in for a figure is not recorded as that figure. */
function figuresOf(
  facts: KpiFacts,
  measured: Measured,
  closed: ClosedPeriod,
  known: readonly HistoryRow[],
  by: DimensionId | null,
): Figure[] {
  const { analysis } = measured;
  const { kpi, variant } = facts;
  const period: Period = { from: closed.from, to: closed.to };
  const result = analysis.result(kpi.id, variant, period);
  if (result.value === null || result.standsIn) return [];
  const goal = goalOf(facts, measured, closed);
  const inputs = inputsOf(result);
  const figure = (part: string, value: number, n: number): Figure => ({
    ...figureOf(facts, measured, { ...result, period }, part, { value, n }),
    ...heldGoal(part === '' ? goal : null),
    inputs: part === '' ? inputs : '',
  });
  const whole = figure('', result.value, result.n);
  if (closed.kind !== 'month' || by === null) return [whole];
  const groups = analysis.breakdown(kpi.id, by, variant, period);
  const told = known.filter(
    ({ part, from, to }) => from === whole.from && to === whole.to && partNamed(part)?.by === by,
  );
  const before = new Set(told.map(({ part }) => part));
  const labels = groups.flatMap(({ key, value, n }): Figure[] => {
    const part = partName({ by, is: key });
    return key !== BEYOND && value !== null && (n > 0 || before.has(part)) ? [figure(part, value, n)] : [];
  });
  // A sum of no rows is nothing; a rate or a mean of none is no figure.
  const left = isFlow(kpi.id, variant) && result.bottom === null ? emptied(before, groups, by) : [];
  return [whole, ...labels, ...left.map((part) => figure(part, 0, 0))];
}

/** The labels that were told and have no rows left: others have what was theirs. Of more than are listed nobody knows. */
function emptied(before: ReadonlySet<string>, groups: readonly { key: string }[], by: DimensionId): string[] {
  if (groups.length === 0 || groups.some(({ key }) => key === BEYOND)) return [];
  const listed = new Set(groups.map(({ key }) => partName({ by, is: key })));
  return [...before].filter((part) => !listed.has(part));
}

function figureOf(
  { kpi, variant }: KpiFacts,
  { plan, run }: Measured,
  { period: { from, to }, currency }: Pick<KpiResult, 'period' | 'currency'>,
  part: string,
  { value, n }: { value: number; n: number },
): Figure {
  return {
    run,
    from: from === null ? '' : isoDay(from),
    to: isoDay(to - 1),
    kpi: kpi.id,
    variant,
    part,
    value,
    n,
    currency: currency ?? '',
    ...heldGoal(null),
    definition: definitionMark(kpi.id, variant, plan),
    inputs: '',
  };
}

/** What held when the period was last looked at before it ended: a target typed afterwards is meant for the next. */
function goalOf(facts: KpiFacts, { plan, before, seen }: Measured, closed: ClosedPeriod): HeldGoal | null {
  const { planned, kpi } = facts;
  const { kind, from, to } = closed;
  const own = plan.period ?? 'all';
  const text = kind === 'custom' ? own : kind;
  const window = periodWindow(text, to - 1, plan);
  if (window.full?.from !== from) return null;
  const goals = text === own ? seenIn(seen, isoDay(from), isoDay(to - 1)) : null;
  if (goals) return goals[keyOf(planned)] ?? null;
  const known = text === own ? lastRunWithin(closed, facts, before) : null;
  return (
    known ?? goalFor(planned.targets ?? [], window, isFlow(kpi.id as KpiId, facts.variant), plan.openingHours).goal
  );
}

function lastRunWithin(
  { from, to }: ClosedPeriod,
  { kpi, variant }: KpiFacts,
  rows: readonly HistoryRow[],
): HistoryRow | null {
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const within = rows.filter(
    (row) =>
      row.kind === 'run' &&
      row.kpi === kpi.id &&
      row.variant === variant &&
      row.part === '' &&
      row.from >= first &&
      row.to <= last &&
      (runDay(row.run) ?? to) < to,
  );
  return within.reduce<HistoryRow | null>((latest, row) => (latest && latest.run > row.run ? latest : row), null);
}

function inputsOf({ rows }: KpiFacts['result']): string {
  return rows
    .map(({ tab, used, leftOut }) => `${tab} ${used}/${leftOut.reduce((all, { rows: some }) => all + some, used)}`)
    .join('; ');
}

export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
