import type { Analysis } from '../../analysis/analysis';
import { dayFromIso, isoDay, monthStart } from '../../engine/day';
import type { Period } from '../../engine/period';
import type { GroupResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/catalogue';
import { keyOf } from '../../plan/read-plan';
import type { KpiFacts } from '../../sheet/kpi-facts';
import type { RecordTabs } from '../../sheet/own-tabs';
import type { Run } from '../../sheet/run';
import { historyRows } from '../history/history-row';
import { isSame } from '../history/new-history';
import { NOTHING_SAID, type Said, type SaidFigure } from './said';

/** Two figures that lie fewer answers apart would tell those answers. */
const FEWEST_APART = 5;

/**
 * A survey as a report may show it: as measured, unless a figure was told before, to whomever, that lies fewer than five
 * answers away and shares days with it; then that one again, so that no two reports, of whatever recipient or cadence,
 * can be subtracted from one another. Nothing is compared with the period before either. Other KPIs pass as they are.
 */
export function released(facts: KpiFacts, told: readonly Said[]): KpiFacts {
  const { kpi, planned, result, period } = facts;
  if (!kpiOf(kpi.id).anonymous) return facts;
  const alone: KpiFacts = { ...facts, previous: null, history: [] };
  if (result.value === null) return alone;
  const figures = told.flatMap(({ at, figures }) => {
    const figure = figures[keyOf(planned)];
    return figure ? [{ ...figure, at }] : [];
  });
  const near = toldBefore({ value: result.value, n: result.n, ...daysOf(period) }, figures);
  return near ? { ...alone, result: { ...result, ...asTold(near, facts.period) } } : alone;
}

/**
 * What counts as told once a mail is on its way, whether or not it will be known to have arrived: what was told before,
 * and the figures of surveys in this one.
 */
export function toldBeforeProof(before: Said | undefined, now: Said): Said | undefined {
  const surveys = Object.entries(now.figures).filter(([key]) => kpiOf(key.split(':')[0] as KpiId).anonymous);
  if (surveys.length === 0) return before;
  const said = before ?? NOTHING_SAID;
  return { ...said, figures: { ...said.figures, ...Object.fromEntries(surveys) } };
}

/** A figure of a survey that people have seen, inclusive ISO days, and the run or report that told it. */
interface ToldFigure extends Pick<SaidFigure, 'value' | 'n' | 'from' | 'to'> {
  at: string;
}

/** The figure that is told again in place of this one; null where this one may be told. */
function toldBefore(now: Omit<ToldFigure, 'at'>, told: readonly ToldFigure[]): ToldFigure | null {
  const near = told
    .filter((figure) => figure.from <= now.to && now.from <= figure.to)
    .filter(({ n, value }) => Math.abs(n - now.n) < FEWEST_APART && (n !== now.n || !isSame(value, now.value)));
  return near.reduce<ToldFigure | null>((last, one) => (last && last.at > one.at ? last : one), null);
}

/**
 * The same run, its surveys as they were last told by the history: on the sheet, in the sidebar, in mails and in the
 * history a figure is told anew only when it lies five answers from what was told of these days.
 */
export function withReleases(run: Run, { history }: Pick<RecordTabs, 'history'>): Run {
  const rows = historyRows(history?.cells ?? []).filter((row) => row.segment === '');
  const { analysis } = run;
  const toldOf = (id: KpiId, variant: string): ToldFigure[] =>
    kpiOf(id).anonymous
      ? rows.filter((row) => row.kpi === id && row.variant === variant).map((row) => ({ ...row, at: row.run }))
      : [];
  const result: Analysis['result'] = (id, variant = 'standard', period = analysis.period) => {
    const measured = analysis.result(id, variant, period);
    if (measured.value === null) return measured;
    const near = toldBefore({ value: measured.value, n: measured.n, ...daysOf(period) }, toldOf(id, variant));
    return near ? { ...measured, ...asTold(near, period), top: null, bottom: null } : measured;
  };
  const breakdown: Analysis['breakdown'] = (id, by, variant = 'standard', period = analysis.period) => {
    const groups = analysis.breakdown(id, by, variant, period);
    const told = toldOf(id, variant);
    if (told.length === 0) return groups;
    // Parts beside a whole that was told would tell the rest.
    return by === 'month' ? groups.map((group) => monthAsTold(group, told)) : [];
  };
  return { ...run, analysis: { ...analysis, result, breakdown } };
}

/** A month is told again only by a figure of days of its own; near any other it is not told. */
function monthAsTold(group: GroupResult, told: readonly ToldFigure[]): GroupResult {
  const from = dayFromIso(`${group.key}-01`);
  if (group.value === null || from === null) return group;
  const days = daysOf({ from, to: monthStart(from, 1) });
  const near = toldBefore({ value: group.value, n: group.n, ...days }, told);
  if (!near) return group;
  const isOwn = days.from <= near.from && near.to <= days.to;
  return { ...group, value: isOwn ? near.value : null, n: near.n };
}

function daysOf({ from, to }: Period): { from: string; to: string } {
  return { from: from === null ? '' : isoDay(from), to: isoDay(to - 1) };
}

function asTold(
  { value, n, from, to }: ToldFigure,
  period: Period,
): Pick<KpiFacts['result'], 'value' | 'n' | 'period'> {
  const last = dayFromIso(to);
  return { value, n, period: { from: dayFromIso(from), to: last === null ? period.to : last + 1 } };
}
