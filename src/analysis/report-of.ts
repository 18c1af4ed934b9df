import { isoDay } from '../base/day';
import type { Language } from '../base/language';
import type { Period } from '../base/period';
import type { DimensionId } from '../dimensions';
import type { GroupResult, KpiResult } from '../engine/result';
import type { TabReading } from '../intake/reading';
import { kpis } from '../kpis';
import type { KpiDeclaration } from '../kpis/declaration/declare';
import { wayOf } from '../kpis/declaration/slice';
import { withSlice } from '../plan/kpi-name';
import { say } from '../texts/say';
import type { Analysis } from './analysis';
import { keyText } from './breakdown/group-key';
import type { Report, ReportedGroup, ReportedKpi, ReportedTab } from './report';

/** Everything that the analysis can tell, as plain JSON in the plan's language. */
export function reportOf(analysis: Analysis): Report {
  const language = analysis.plan.language ?? 'en';
  return {
    asOf: isoDay(analysis.asOf),
    timeZone: analysis.zone.name,
    period: halfOpen(analysis.period, analysis),
    tabs: analysis.readings.map((reading) => reportedTab(reading, language)),
    kpis: kpis.flatMap((kpi) => reportedKpis(kpi, analysis, language)),
  };
}

function halfOpen(period: Period, { firstDay }: Analysis): { from: string; to: string } {
  return { from: isoDay(period.from ?? firstDay), to: isoDay(period.to) };
}

function reportedTab(reading: TabReading, language: Language): ReportedTab {
  const columns: Record<string, string> = {};
  for (const [field, { header }] of Object.entries(reading.columns)) columns[field] = header;
  return {
    name: reading.name,
    table: reading.table ?? 'not data',
    headerRow: reading.headerRow,
    rows: reading.rows,
    columns,
    questions: reading.questions.map(({ column, value, ask, options }) => ({
      column,
      ...(value === undefined ? {} : { value }),
      ask: say(ask, language),
      options,
    })),
    problems: reading.problems.map(({ reason, rows, cells }) => ({ reason: say(reason, language), rows, cells })),
    notes: reading.notes.map((note) => say(note, language)),
  };
}

/** As it is planned, else in the standard way; the parts of it that are planned behind it. */
function reportedKpis(kpi: KpiDeclaration, analysis: Analysis, language: Language): ReportedKpi[] {
  const planned = (analysis.plan.kpis ?? []).filter(({ id }) => id === kpi.id);
  const variants = planned.map(({ variant = 'standard' }) => variant);
  const whole = variants.find((variant) => wayOf(variant).only === null) ?? 'standard';
  const parts = variants.filter((variant) => wayOf(variant).only !== null);
  return [whole, ...parts].map((variant) => reportedKpi(kpi, variant, analysis, language));
}

function reportedKpi(kpi: KpiDeclaration, variant: string, analysis: Analysis, language: Language): ReportedKpi {
  const { counted, only } = wayOf(variant);
  const result = analysis.result(kpi.id, variant);
  const reported: ReportedKpi = {
    id: kpi.id,
    title: withSlice(kpi.title[language], only, language),
    variant: counted,
    ...(only ? { only: `${only.by} = ${only.is}` } : {}),
    unit: result.unit,
    ...valueOrReason(result, language),
    rows: result.rows.map(({ tab, used, leftOut }) => ({
      tab,
      used,
      leftOut: leftOut.map(({ reason, rows }) => ({ reason: say(reason, language), rows })),
    })),
    ...(only ? {} : otherVariants(kpi, variant, analysis, language)),
  };
  if (result.notes.length > 0) reported.notes = result.notes.map((note) => say(note, language));
  if (result.currency) reported.currency = result.currency;
  if (result.period.from !== analysis.period.from || result.period.to !== analysis.period.to) {
    reported.period = halfOpen(result.period, analysis);
  }
  if (result.value === null) return reported;
  const groups = (by: DimensionId): ReportedGroup[] =>
    analysis.breakdown(kpi.id, by, variant).map((group) => reportedGroup(group, by, language));
  const by = analysis.breakdowns(kpi.id, variant).map((id): [DimensionId, ReportedGroup[]] => [id, groups(id)]);
  reported.by = Object.fromEntries(by.filter(([, lines]) => lines.length > 0));
  reported.byRep = reported.by.rep ?? [];
  reported.byMonth = reported.by.month ?? [];
  return reported;
}

function valueOrReason(result: KpiResult, language: Language): Partial<ReportedKpi> {
  if (result.value === null) return { reason: result.reason ? say(result.reason, language) : '' };
  const { mean, median, ...figures } = result.figures;
  return {
    value: result.value,
    n: result.n,
    ...(result.top === null ? {} : { top: result.top }),
    ...(result.bottom === null ? {} : { bottom: result.bottom }),
    ...(mean === undefined ? {} : { mean }),
    ...(median === undefined ? {} : { median }),
    ...(Object.keys(figures).length === 0 ? {} : { figures }),
  };
}

/** A list of numbers has no room to say that one of them stands in for another: the reason stands there. */
function otherVariants(
  kpi: KpiDeclaration,
  chosen: string,
  analysis: Analysis,
  language: Language,
): Pick<ReportedKpi, 'variants' | 'variantReasons'> {
  const variants: Record<string, number | null> = {};
  const variantReasons: Record<string, string> = {};
  for (const name of Object.keys(kpi.variants).filter((name) => name !== chosen)) {
    const { value, reason, standsIn } = analysis.result(kpi.id, name);
    const why = reason ?? standsIn;
    variants[name] = why ? null : value;
    if (why) variantReasons[name] = say(why, language);
  }
  return { variants, variantReasons };
}

function reportedGroup(
  { key, value, n, reason, interval }: GroupResult,
  by: DimensionId,
  language: Language,
): ReportedGroup {
  return {
    key: keyText(key, by, language),
    value,
    n,
    ...interval,
    ...(value === null && reason ? { reason: say(reason, language) } : {}),
  };
}
