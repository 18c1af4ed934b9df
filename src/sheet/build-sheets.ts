import type { Analysis } from '../analysis/analysis';
import type { Cell } from '../base/cell';
import { isoDay } from '../base/day';
import type { Language } from '../base/language';
import { limits } from '../base/limits';
import type { KpiDescription, KpiId } from '../kpis/declaration/catalogue';
import { breakdownOf } from '../plan/breakdown';
import { goalFor, spanOfWindow } from '../plan/goals/goal';
import { objectiveNamed } from '../plan/goals/objectives';
import { proposeKpis, tooMany } from '../plan/goals/propose';
import { kpiFromName } from '../plan/kpi-name';
import type { Plan } from '../plan/plan';
import { keyOf } from '../plan/read-plan';
import { type PlanTab, readPlanTab } from '../plan/tab/plan-tab';
import { planCells, type ShownCells, type ShownKpi, shownColumns } from '../plan/tab/shown-kpi';
import { wordSentence } from '../plan/words';
import { type KpiFacts, kpiFacts, type SheetPeriod, sheetPeriod } from '../scorecard/kpi-facts';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { breakdownDraft } from './breakdown/breakdown-tab';
import { cohortTabDraft } from './cohorts/cohort-tab';
import type { SheetDraft } from './draft/draft';
import { besideCards } from './kpi-sheet/column-widths';
import { type RowSetting, shownCells } from './kpi-sheet/kpi-row';
import { kpiSheetDraft } from './kpi-sheet/kpi-sheet';
import { newLayout } from './kpi-sheet/layout';
import type { ExistingSheet } from './kpi-sheet/typed/existing-sheet';
import { keptPlan, type MergedPlan, waitingStill } from './merge-plan';
import { PLAN_TAB_COLUMNS, planSheetDraft } from './plan-sheet/plan-sheet';
import { questionTabDraft } from './questions/question-tab';

/** One of the add-on's own tabs as it stands in the spreadsheet. */
export interface OwnTab {
  /** Among the spreadsheet's sheets as read. */
  index: number;
  name: string;
  cells: Cell[][];
}

/** What the spreadsheet holds of ours already. */
export interface OwnTabs {
  kpiSheet: (OwnTab & { sheet: ExistingSheet }) | null;
  planTab: OwnTab | null;
  /** What the plan tab says; of one that a person has deleted, what it said when it was last written. */
  plan: PlanTab | null;
  /** What the plan tab said when it was last written; null when that is not known. */
  lastPlan: () => PlanTab | null;
  questionTab: OwnTab | null;
  cohortTab: OwnTab | null;
  /** The tab of KPIs side by side, per rep or whatever the plan says. */
  breakdownTab: OwnTab | null;
}

/** Everything that is to be written, and the facts behind it. */
export interface BuiltSheets {
  drafts: SheetDraft[];
  rows: KpiFacts[];
  /** What the KPI sheet shows in the cells that are for people, once it is written. */
  shown: ShownKpi[];
  plan: Plan;
  /** What the plan tab says once it is written. */
  planTab: PlanTab | null;
  /** Where on the KPI sheet a chart has room; null where none has. */
  beside: ReturnType<typeof besideCards>;
}

/** The plan with its KPIs: the plan's own, else the five that the data and the objective propose. */
export function withProposal(analysis: Analysis, kpis: readonly KpiDescription[]): Plan {
  const { plan } = analysis;
  if (plan.kpis) return plan;
  const canAnswer = (id: KpiId): boolean => analysis.result(id).value !== null;
  return { ...plan, kpis: proposeKpis(kpis, canAnswer, objectiveNamed(plan.objective ?? '')) };
}

/** The facts of every KPI of a plan, in its order. */
export function factsOf(analysis: Analysis, plan: Plan, kpis: readonly KpiDescription[]): KpiFacts[] {
  const period = sheetPeriod(analysis);
  return (plan.kpis ?? []).flatMap((planned) => {
    const named = kpiFromName(keyOf(planned), kpis);
    return named ? [kpiFacts(analysis, named.kpi, planned, period)] : [];
  });
}

/** Draws the KPI sheet, the plan tab and the tab per rep; nothing is written yet. */
export function buildSheets(
  analysis: Analysis,
  merged: MergedPlan,
  own: OwnTabs,
  tabs: RowSetting['tabs'],
  kpis: readonly KpiDescription[],
  locale: string,
): BuiltSheets {
  const plan = withProposal(analysis, kpis);
  const language = plan.language ?? 'en';
  const period = sheetPeriod(analysis);
  const rows = factsOf(analysis, plan, kpis);
  const kept = keptPlan(plan, merged.kept);
  const shown = rows.map((facts) => shownOf(facts, kept, period, language));
  const planTabName = own.planTab?.name ?? say({ text: 'plan_tab' }, language);
  const setting: RowSetting = {
    language,
    locale,
    zone: analysis.zone,
    bounded: period.window.full !== null,
    tabs,
    planTab: { name: planTabName, columns: PLAN_TAB_COLUMNS },
  };
  const questions = analysis.readings.flatMap((reading) =>
    reading.questions.map((question) => ({ tab: reading.name, ...question, value: question.value ?? '' })),
  );
  const content = {
    plan,
    period,
    rows,
    shown,
    warnings: warningsOf(merged, rows, analysis, questions.length, planTabName),
    owners: ownersOf(plan, analysis.reps),
  };
  const kpiSheet = kpiSheetDraft(content, own.kpiSheet, setting);
  const planSheet = planSheetDraft(
    {
      plan: kept,
      asOf: isoDay(analysis.asOf),
      shown: [...shown, ...removedOf(merged, language)],
      removed: merged.removed,
      waiting: waitingStill(merged, own.plan),
      strays: own.plan?.strays ?? [],
      unread: own.plan?.unread ?? {},
      wrong: own.plan?.problems ?? [],
      questions,
      tables: new Map(analysis.readings.map(({ name, table }) => [name, table])),
      problems: analysis.readings.flatMap((reading) =>
        reading.problems.map((problem) => ({ tab: reading.name, ...problem })),
      ),
      others: kpis
        .filter((kpi) => !rows.some((facts) => facts.kpi.id === kpi.id))
        .map((kpi) => ({ kpi, reason: analysis.result(kpi.id).reason })),
    },
    kpis,
    own.planTab,
    setting,
    new Map(
      rows.flatMap(({ planned, result }) => (result.currency === null ? [] : [[keyOf(planned), result.currency]])),
    ),
  );
  const planTab = readPlanTab(planSheet.values[0].values as Cell[][], kpis, analysis.zone);
  const questionTab = questionTabDraft(analysis, own.questionTab, language);
  const cohortTab = cohortTabDraft(analysis, own.cohortTab, language);
  // The KPI sheet comes last: its live formulas look at the plan tab, and the sheet made last is the one people see.
  return {
    drafts: [
      planSheet,
      breakdownDraft(analysis, rows, breakdownOf(plan), own.breakdownTab, language),
      ...(questionTab ? [questionTab] : []),
      ...(cohortTab ? [cohortTab] : []),
      kpiSheet,
    ],
    rows,
    shown,
    plan,
    planTab,
    beside: besideCards(own.kpiSheet?.sheet.layout ?? newLayout(), rows, setting),
  };
}

/** What the KPI sheet shows of a row once it is written, but for cells that a person has yet to mend. */
function shownOf(facts: KpiFacts, kept: Plan, { window }: SheetPeriod, language: Language): ShownKpi {
  const key = keyOf(facts.planned);
  const planned = kept.kpis?.find((one) => keyOf(one) === key) ?? facts.planned;
  const { goal } = goalFor(planned.targets ?? [], window, facts.flow, kept.openingHours);
  const cells = shownCells(planned, goal, language);
  return { id: facts.kpi.id, variant: facts.variant, cells, span: spanOfWindow(window), removed: false };
}

/** KPIs that were deleted by hand are remembered, so that a plan which still names them does not bring them back. */
function removedOf({ removed }: MergedPlan, language: Language): ShownKpi[] {
  const blank = Object.fromEntries(shownColumns.map((column) => [column, ''])) as unknown as ShownCells;
  return removed.map((planned) => ({
    id: planned.id,
    variant: planned.variant ?? 'standard',
    cells: { ...blank, ...planCells(planned, (cadence) => say(wordSentence(cadence), language)) },
    span: { from: '', to: '' },
    removed: true,
  }));
}

/** Who an owner cell offers: whoever the plan names already, else Sheets marks them as mistakes, then the reps. */
function ownersOf({ kpis: planned = [] }: Plan, reps: readonly string[]): string[] {
  const named = planned.flatMap(({ owner }) => owner ?? []);
  return [...new Set([...named, ...reps])].slice(0, limits.offeredOwners);
}

function warningsOf(
  { problems }: MergedPlan,
  rows: readonly KpiFacts[],
  analysis: Analysis,
  questions: number,
  tab: string,
): Sentence[] {
  const warnings: (Sentence | null)[] = [
    analysis.readings.some((reading) => reading.table !== null) ? null : { text: 'sheet_no_data' },
    rows.length === 0 ? { text: 'sheet_no_kpis', values: { tab } } : null,
    questions === 1 ? { text: 'sheet_open_question', values: { tab } } : null,
    questions > 1 ? { text: 'sheet_open_questions', values: { count: questions, tab } } : null,
    (analysis.plan.period ?? 'all') === 'all' ? { text: 'sheet_choose_period', values: { tab } } : null,
    ...problems,
    tooMany(rows.length),
  ];
  return warnings.filter((warning): warning is Sentence => warning !== null);
}
