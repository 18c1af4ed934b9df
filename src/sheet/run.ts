import { type Analysis, analyze } from '../analysis/analysis';
import type { Zone } from '../engine/zone';
import type { Answer, RawTab } from '../intake/reading';
import { kpis } from '../kpis';
import type { Language } from '../plan/plan';
import { type BuiltSheets, buildSheets, type OwnTabs } from './build-sheets';
import { type MergedPlan, mergePlan } from './merge-plan';
import { sortTabs } from './own-tabs';
import type { CheckedRequest } from './request';

/** What the spreadsheet holds and how it is to be read. */
export interface OpenDocument {
  tabs: RawTab[];
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** The language for a plan that names none. */
  language: Language;
  /** Takes answers along to where their tabs and columns went since they were given. */
  follow?: (answers: Answer[]) => Answer[];
}

/** The raw tabs analysed under the plan that holds. */
export interface Run {
  analysis: Analysis;
  merged: MergedPlan;
  own: OwnTabs;
  raw: RawTab[];
}

/** Reads the document's tabs and computes; nothing is drawn. */
export function run(document: OpenDocument, request: CheckedRequest): Run {
  const { zone, locale, language } = document;
  const { own, raw } = sortTabs(document.tabs, kpis, zone);
  const merged = mergePlan(request.plan, own.planTab?.read ?? null, own.kpiSheet?.sheet ?? null, kpis, zone);
  const period = request.period ?? merged.plan.period;
  const plan = { ...merged.plan, language: merged.plan.language ?? language, ...(period ? { period } : {}) };
  if (plan.answers && document.follow) plan.answers = document.follow(plan.answers);
  const analysis = analyze(raw, { plan, asOf: request.asOf, zone, locale });
  return { analysis, merged: { ...merged, plan }, own, raw };
}

/** The sheets that show a run, as drafts. */
export function sheetsOf({ analysis, merged, own, raw }: Run, locale: string): BuiltSheets {
  const tabs = analysis.readings.flatMap(({ name, table }) => {
    if (table === null) return [];
    const cells = raw.find((tab) => tab.name === name)?.cells ?? [];
    return [{ name, table, columns: cells.reduce((most, row) => Math.max(most, row.length), 1) }];
  });
  return buildSheets(analysis, merged, own, tabs, kpis, locale);
}
