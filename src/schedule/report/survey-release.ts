import { dayFromIso, isoDay } from '../../engine/day';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/catalogue';
import { keyOf } from '../../plan/read-plan';
import type { KpiFacts } from '../../sheet/kpi-facts';
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
  const now = { from: period.from === null ? '' : isoDay(period.from), to: isoDay(period.to - 1) };
  const near = told
    .flatMap(({ at, figures }) => (figures[keyOf(planned)] ? [{ at, figure: figures[keyOf(planned)] }] : []))
    .filter(({ figure }) => figure.from <= now.to && now.from <= figure.to)
    .filter(
      ({ figure: { n, value } }) => Math.abs(n - result.n) < FEWEST_APART && (n !== result.n || value !== result.value),
    )
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .pop();
  return near ? { ...alone, result: { ...result, ...asTold(near.figure, facts) } } : alone;
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

function asTold(
  { value, n, from, to }: SaidFigure,
  { period }: KpiFacts,
): Pick<KpiFacts['result'], 'value' | 'n' | 'period'> {
  const last = dayFromIso(to);
  return { value, n, period: { from: dayFromIso(from), to: last === null ? period.to : last + 1 } };
}
