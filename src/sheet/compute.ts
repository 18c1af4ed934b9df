import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import type { NoticedStages } from '../dataset/stages/noticed-stages';
import type { LostTab } from '../engine/data-set';
import type { NumberedTab } from '../intake/answers/known-tabs';
import type { Answer, CarriedColumn, RawTab } from '../intake/reading';
import { kpis } from '../kpis';
import { hasSources } from '../plan/sources';
import type { PlanTab } from '../plan/tab/plan-tab';
import type { Sentence } from '../texts/sentence';
import { analyzeTabs, numberedSources, type ReadSources, refuseUnreadSources } from './analyze-tabs';
import { type BuiltSheets, buildSheets, type OwnTab, type OwnTabs } from './build-sheets';
import { type MergedPlan, mergePlan } from './merge-plan';
import { type SortedTabs, sortTabs } from './own-tabs';
import type { CheckedRequest } from './request';

/** What the spreadsheet holds and how it is to be read. */
export interface OpenDocument {
  tabs: RawTab[];
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** The language for a plan that names none. */
  language: Language;
  /** What the plan tab said when it was last written, for when a person has deleted it. */
  keptPlan?: () => PlanTab | null;
  /** Takes answers along to where their tabs and columns went since they were given. */
  relocate?: RelocateAnswers;
  /** Reads from the log of deals into which stages the refreshes saw deals come. */
  dealStages?: (dealLog: OwnTab) => NoticedStages | null;
  /** Where the add-on can: reads the tables that lie elsewhere. */
  readSources?: ReadSources;
}

/**
 * Answers where they belong now, in the tabs and in the tables `elsewhere`, and the columns that are carried along until a
 * person says what they are.
 */
export type RelocateAnswers = (
  answers: readonly Answer[],
  elsewhere: readonly NumberedTab[],
) => {
  answers: Answer[];
  carried: CarriedColumn[];
  changes: Sentence[];
  lost: LostTab[];
};

/** The raw tabs analysed under the plan that holds. */
export interface Computed {
  analysis: Analysis;
  merged: MergedPlan;
  own: OwnTabs;
  raw: RawTab[];
  /** Columns under new headers that count until a person says what they are. */
  carried?: CarriedColumn[];
  /** What else has changed in the tabs since the sheet was last written. */
  changes?: Sentence[];
}

/** Reads the document's tabs and computes; nothing is drawn. */
export function computeKpis(document: OpenDocument, request: CheckedRequest, beside?: AskedBeside): Computed {
  return computeSorted(sortTabs(document.tabs, kpis, document.zone, document.keptPlan), document, request, beside);
}

/** What else will be asked beside the sheets: it is asked together with them where tables lie elsewhere, and changes nothing. */
export type AskedBeside = (analysis: Analysis, built: BuiltSheets) => unknown;

/** The same, the add-on's own tabs being told apart already. */
export function computeSorted(
  { own, records, raw: tabs }: SortedTabs,
  { zone, locale, language, relocate, dealStages, readSources }: Omit<OpenDocument, 'tabs'>,
  request: CheckedRequest,
  beside: AskedBeside = () => undefined,
): Computed {
  refuseUnreadSources(own);
  const merged = mergePlan(request.plan, own, kpis, zone);
  const period = request.period ?? merged.plan.period;
  const plan = { ...merged.plan, language: merged.plan.language ?? language, ...(period ? { period } : {}) };
  const relocated = relocate?.(plan.answers ?? [], numberedSources(plan, readSources));
  if (plan.answers && relocated) plan.answers = relocated.answers;
  const { carried, changes = [], lost } = relocated ?? {};
  const noticed = records.deals && dealStages?.(records.deals);
  const asked = { plan, asOf: request.asOf, now: request.now, zone, locale, carried, lost, noticed };
  const rehearse = (one: Analysis): unknown =>
    beside(one, buildSheets(one, { ...merged, plan }, own, [], kpis, locale));
  const { analysis, raw } = analyzeTabs(tabs, asked, readSources, rehearse);
  return { analysis, merged: { ...merged, plan }, own, raw, carried, changes };
}

/** The sheets that show what was computed, as drafts. */
export function sheetsOf({ analysis, merged, own, raw }: Computed, locale: string): BuiltSheets {
  const tabs = analysis.readings.flatMap(({ name, table }) => {
    // No cell asks what lies elsewhere, and without it a cell would have another number.
    if (table === null || hasSources(merged.plan)) return [];
    const cells = raw.find((tab) => tab.name === name)?.cells ?? [];
    return [{ name, table, columns: cells.reduce((most, row) => Math.max(most, row.length), 1) }];
  });
  return buildSheets(analysis, merged, own, tabs, kpis, locale);
}
