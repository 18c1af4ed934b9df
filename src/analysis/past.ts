import { type Day, isoDay } from '../base/day';
import type { Period } from '../base/period';
import type { KpiResult } from '../engine/result';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { reachesBack } from '../plan/goals/history';
import type { Sentence } from '../texts/sentence';

/** What was recorded of a KPI over a period. */
export interface RecordedFigure {
  kpi: string;
  variant: string;
  period: Period;
  value: number;
  n: number;
}

export interface PastSetting {
  result: (id: KpiId, variant: string, period: Period) => KpiResult;
  begin: (id: KpiId, variant: string) => Day;
  recorded: ReadonlyMap<string, RecordedFigure>;
}

const BEGINS_LATER: Sentence = { text: 'data_begins_later' };

/** Of several of the same period the last counts. */
export function figuresByName(figures: readonly RecordedFigure[]): Map<string, RecordedFigure> {
  return new Map(figures.map((figure) => [nameOf(figure), figure]));
}

/** A period of which the data holds a part only is as it was recorded, or has no number: a part is no figure of the whole. */
export function pastResult(id: KpiId, variant: string, period: Period, setting: PastSetting): KpiResult {
  const measured = setting.result(id, variant, period);
  if (covers(id, variant, period, setting)) return measured;
  const known = setting.recorded.get(nameOf({ kpi: id, variant, period }));
  const figure = { ...measured, top: null, bottom: null, figures: {}, notes: [], standsIn: undefined };
  return known
    ? { ...figure, value: known.value, n: known.n, reason: null }
    : { ...figure, value: null, n: 0, reason: BEGINS_LATER };
}

/** The value alone: nothing is measured of a period that the data does not cover. */
export function pastValue(id: KpiId, variant: string, period: Period, setting: PastSetting): number | null {
  if (covers(id, variant, period, setting)) return setting.result(id, variant, period).value;
  return setting.recorded.get(nameOf({ kpi: id, variant, period }))?.value ?? null;
}

function covers(id: KpiId, variant: string, { from }: Period, { begin }: PastSetting): boolean {
  return from === null || kpiOf(id).anonymous || reachesBack(begin(id, variant), from);
}

function nameOf({ kpi, variant, period: { from, to } }: Pick<RecordedFigure, 'kpi' | 'variant' | 'period'>): string {
  return [kpi, variant, from === null ? '' : isoDay(from), to].join(' ');
}
