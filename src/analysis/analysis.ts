import type { Day, Wall } from '../base/day';
import { dayOf } from '../base/day';
import type { Period } from '../base/period';
import type { Zone } from '../base/zone';
import { leaveOutLabels, refusedIn, undatedTabs, waitingIn } from '../dataset/waiting';
import { type DimensionId, plannedDimension } from '../dimensions';
import type { DataSet, Elsewhere, LostTab } from '../engine/data-set';
import type { ExplainedRow, GroupResult, KpiResult } from '../engine/result';
import type { RawTab, TabReading } from '../intake/reading';
import { kpiOf, kpis } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { periodWindow, wholePeriod } from '../plan/calendar/periods';
import type { Plan } from '../plan/plan';
import type { TableName } from '../tables/tables';
import { isSentence } from '../texts/sentence';
import { answer } from './answer';
import { type Asked, formulaFor, tablesAsked } from './ask';
import { askSlice, type Slices, slicesOf } from './ask-slice';
import { breakdownBy, breakdownByMonth, dimensionsOf, hasPartInWhole } from './breakdown/breakdown';
import { type CrossedGroup, crossedBy } from './breakdown/crossed';
import { type GroupParts, groupParts } from './breakdown/group-parts';
import { explainRows, type GroupAsked } from './explain';
import { givenFigures, sellersIn } from './given-figures';
import { figuresByName, type PastSetting, pastResult, pastValue, type RecordedFigure } from './past';
import { dataBegin } from './reach/data-begin';
import { type DataEnd, dataEnds } from './reach/data-reach';
import { type LastDay, ofReached, untilEnd } from './reach/last-day';
import { type DataAsked, type DataRead, readData } from './read-data';
import { type SurveySetting, surveyResult, surveyResults, type ToldResult } from './survey';

export interface AnalysisRequest extends DataAsked {
  /** The wall clock of a run that reports follow from; absent when the data is looked at as of some day. */
  now?: Wall;
  /** Overrides the plan's. */
  period?: string;
  /** Tabs that held more when they were last read. */
  lost?: readonly LostTab[];
}

/** Raw tabs read once, and every KPI ready to be asked over any period. */
export interface Analysis {
  plan: Plan;
  zone: Zone;
  /** As Sheets writes it. */
  locale: string;
  readings: TabReading[];
  asOf: Day;
  /** The last day that can have come: that of the clock, or a later one as of which the data is looked at. */
  today: Day;
  now: Wall | null;
  period: Period;
  /** The earliest day in the data that a KPI counts by. */
  firstDay: Day;
  /** Reps of the roster and of the deals, as shown. */
  reps: string[];
  /** The tables whose rows are here, as formulas see them: joined, completed, duplicates marked. */
  tables: DataSet['tables'];
  /** All that questions are put to: those tables, and what the plan says. */
  data: DataSet;
  result(id: KpiId, variant?: string, period?: Period): KpiResult;
  /** The first day to which the data of a KPI reaches back. */
  begin(id: KpiId, variant?: string): Day;
  /** What a period that lies back came to: by the data where it covers it, else as it was recorded; else why there is none. */
  past(id: KpiId, variant: string, period: Period): KpiResult;
  /** The number of that alone, for who asks of many periods; null where there is none. */
  pastValue(id: KpiId, variant: string, period: Period): number | null;
  /** Where the data ends, table by table, as far as it had come in by the day before `now`, else by as-of. */
  ends(): readonly DataEnd[];
  /** Tabs that held more when they were last read: all of them, or those that a KPI would be counted from. */
  lost(id?: KpiId, variant?: string): readonly LostTab[];
  /** Empty when it makes no sense for the KPI, or the data does not tell. */
  breakdown(id: KpiId, by: DimensionId, variant?: string, period?: Period): GroupResult[];
  /** The dimensions by which this KPI can be broken down in this data. */
  breakdowns(id: KpiId, variant?: string): DimensionId[];
  /** Every part of the rows of which this KPI can be taken. */
  slices(id: KpiId, variant?: string): Slices[];
  /** A breakdown by labels with what each line is made of. */
  parts(id: KpiId, by: DimensionId, variant?: string, period?: Period): GroupParts[];
  /** The same, with the groups that have no line and yet a part in the whole. */
  allParts(id: KpiId, by: DimensionId, variant?: string, period?: Period): GroupParts[];
  /** The figure by two dimensions at once; empty where it cannot be broken down by both. */
  crossed(id: KpiId, by: readonly [DimensionId, DimensionId], variant?: string, period?: Period): CrossedGroup[];
  /** The rows behind a figure, or behind one line of a breakdown. */
  explain(id: KpiId, variant?: string, period?: Period, group?: GroupAsked): ExplainedRow[];
  /** Every result of every survey that may be shown by now. */
  surveys(): KpiResult[];
  /**
   * What some work comes to that puts many questions. Where tables lie elsewhere they are asked together and not one by one:
   * the work is done before on answers that are not known yet, as often as it finds more to ask, and so must change nothing.
   */
  together<Told>(work: (analysis: Analysis) => Told): Told;
  /** The same data, looked at over another period, as a plan would write it. */
  over(period: string): Analysis;
  /** The same, in the knowledge of which results of surveys were shown before, and of the figures that were recorded. */
  knowing(told: readonly ToldResult[], recorded?: readonly RecordedFigure[]): Analysis;
}

/** Reads the tabs, joins them and stands ready to answer. */
export const analyze = (tabs: RawTab[], request: AnalysisRequest): Analysis =>
  answering(readData(tabs, request), request);

/** Stands ready to answer, with nothing known of what was asked before. */
export function answering(found: DataRead, request: AnalysisRequest): Analysis {
  const { readings, read, assembled, elsewhere, asked, today } = found;
  const { plan, zone, locale, lost = [] } = request;
  const asOf = asked ?? assembled.lastDay ?? today;
  const periodText = request.period ?? plan.period ?? 'all';
  const windowUntil = (day: Day): Period => periodWindow(periodText, day, plan).period;
  const whole = windowUntil(asOf);
  const roster = assembled.roster?.names ?? [];
  const firstDay = Math.min(assembled.firstDay ?? asOf, asOf);
  const made = Object.values(assembled.tables);
  const waiting = [...waitingIn(read, made), ...refusedIn(readings, made)];
  leaveOutLabels(made, waiting);
  const data: DataSet = {
    tables: assembled.tables,
    ...(elsewhere ? { elsewhere } : {}),
    lost,
    waiting,
    isCutOff: asked !== null && asked < today,
    whole: (period) => wholePeriod(period, periodText, asOf, plan),
    // While dates wait, nobody knows since when there is data.
    given: givenFigures({
      plan,
      asOf,
      firstDay: undatedTabs(read).length > 0 ? null : firstDay,
      roster: assembled.roster,
      tables: assembled.tables,
    }),
  };
  const ask = (id: KpiId, variant: string, span: Period): Asked => askSlice({ data, plan, id, variant, roster }, span);
  const askReached = (id: KpiId, variant: string, span: Period): Asked =>
    ofReached(ask(id, variant, span), span, { first: assembled.firstDay, asOf, begin: () => begin(id, variant) });
  const undated = asked === null && windowUntil(asOf + 1).to !== whole.to ? undatedTabs(read) : [];
  const lastDay: LastDay = { first: assembled.firstDay, asOf, whole, undated };
  let ends: DataEnd[] | null = null;
  const now = request.now ?? null;
  const surveyOf = (id: KpiId, variant: string, told: readonly ToldResult[]): SurveySetting => ({
    ask: (period) => askReached(id, variant, period),
    data,
    today: Math.max(asOf + 1, now === null ? asOf : dayOf(now)),
    told,
  });
  const begins = new Map<string, Day>();
  const begin = (id: KpiId, variant = 'standard'): Day => {
    const key = `${id}:${variant}`;
    const known = begins.get(key);
    if (known !== undefined) return known;
    const formula = formulaFor(data, id, variant);
    const day = (formula && dataBegin(formula, assembled.tables)) ?? firstDay;
    begins.set(key, day);
    return day;
  };
  // Tabs, reports and answers to questions ask for the same figures: two in five were worked out before.
  const results = new Map<string, KpiResult>();
  const answered = (id: KpiId, variant: string, period: Period): KpiResult => {
    const key = `${id} ${variant} ${period.from} ${period.to}`;
    const known = results.get(key);
    if (known) return known;
    const asked = ask(id, variant, period);
    const reachesTo = isSentence(asked.evaluation) ? null : () => begin(id, variant);
    const result = untilEnd(answer(asked), period, lastDay, reachesTo);
    results.set(key, result);
    return result;
  };
  const resultOf = (told: readonly ToldResult[]): Analysis['result'] => {
    return (id, variant = 'standard', period = whole) =>
      kpiOf(id).anonymous ? surveyResult(surveyOf(id, variant, told), period) : answered(id, variant, period);
  };
  const pastOf = (setting: PastSetting): Pick<Analysis, 'past' | 'pastValue'> => ({
    past: (id, variant, period) => pastResult(id, variant, period, setting),
    pastValue: (id, variant, period) => pastValue(id, variant, period, setting),
  });
  const knowing = (told: readonly ToldResult[], recorded: readonly RecordedFigure[] = []): Analysis => ({
    plan,
    zone,
    locale,
    readings,
    asOf,
    today,
    now,
    period: whole,
    firstDay,
    reps: [...new Set([...roster, ...sellersIn(assembled.tables)])],
    tables: elsewhere ? rowsHere(assembled.tables, elsewhere) : assembled.tables,
    data,
    result: resultOf(told),
    begin,
    ...pastOf({ result: resultOf(told), begin, recorded: figuresByName(recorded) }),
    ends: () => {
      ends ??= dataEnds(assembled.tables, now === null ? asOf : dayOf(now) - 1);
      return ends;
    },
    lost: (id, variant = 'standard') =>
      id === undefined ? lost : lost.filter(({ table }) => tablesAsked(data, id, variant).includes(table)),
    breakdown: (id, by, variant = 'standard', period = whole) =>
      by === 'month'
        ? breakdownByMonth((span) => askReached(id, variant, span), data, period, firstDay)
        : breakdownBy(askReached(id, variant, period), plannedDimension(by, plan), roster),
    parts: (id, by, variant = 'standard', period = whole) =>
      groupParts(askReached(id, variant, period), plannedDimension(by, plan)),
    allParts: (id, by, variant = 'standard', period = whole) =>
      groupParts(askReached(id, variant, period), plannedDimension(by, plan), hasPartInWhole),
    crossed: (id, by, variant = 'standard', period = whole) => crossedBy(askReached(id, variant, period), by[0], by[1]),
    slices: (id, variant = 'standard') => slicesOf(askReached(id, variant, whole), data),
    breakdowns: (id, variant = 'standard') => dimensionsOf(askReached(id, variant, whole), data),
    explain: (id, variant = 'standard', period = whole, group) => explainRows(askReached(id, variant, period), group),
    surveys: () =>
      kpis
        .filter(({ anonymous }) => anonymous)
        .flatMap(({ id, variants }) => Object.keys(variants).map((variant) => surveyOf(id, variant, told)))
        .flatMap(surveyResults),
    together(work) {
      elsewhere?.gather(() => work(answering(found, request).knowing(told, recorded)));
      return work(this);
    },
    over: (text) =>
      answering(found, { ...request, period: undefined, plan: { ...plan, period: text } }).knowing(told, recorded),
    knowing,
  });
  return knowing([]);
}

/** The tables whose rows do not lie elsewhere. */
const rowsHere = (tables: DataSet['tables'], { has }: Elsewhere): DataSet['tables'] =>
  Object.fromEntries(Object.entries(tables).filter(([name]) => !has(name as TableName)));
