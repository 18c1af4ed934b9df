import { type Analysis, type AnalysisRequest, analyze } from '../analysis/analysis';
import type { NumberedTab } from '../intake/answers/known-tabs';
import type { RawTab, TabReading } from '../intake/reading';
import type { Plan } from '../plan/plan';
import { hasSources, type Sources, type SourceTable, sourceTables } from '../plan/sources';
import { Refusal } from '../texts/refusal';
import type { OwnTabs } from './build-sheets';

/** Tables that lie elsewhere, read as raw tabs. */
export interface ReadElsewhere {
  tabs: { table: SourceTable; tab: RawTab }[];
  /** Says in the readings what is worth saying of those tabs; throws a refusal where what they hold cannot be counted. */
  check: (readings: readonly TabReading[]) => void;
}

/** Reads the tables of a plan that lie elsewhere; throws a refusal where one cannot be read, or costs more than the plan allows. */
export type ReadSources = (plan: Pick<Plan, 'maximumBytesBilled'> & { sources: Sources }) => ReadElsewhere;

/**
 * The tables of a plan that lie elsewhere, numbered as tabs are, so that they are known again as tabs are. The number
 * stands for the table: where another source takes its place, answers go along.
 */
export function numberedSources(
  { sources = {}, maximumBytesBilled }: Pick<Plan, 'sources' | 'maximumBytesBilled'>,
  readSources: ReadSources | undefined,
): NumberedTab[] {
  const read = readSources?.({ sources, maximumBytesBilled }).tabs ?? [];
  return read.map(({ table, tab }) => ({ ...tab, sheet: -1 - sourceTables.indexOf(table) }));
}

/**
 * The raw tabs analysed, and with them the tables that lie elsewhere. An add-on that can read such tables has a place for
 * them in every plan, before one is named.
 */
export function analyzeTabs(
  raw: RawTab[],
  request: AnalysisRequest,
  readSources: ReadSources | undefined,
): { analysis: Analysis; raw: RawTab[] } {
  const { sources = {} } = request.plan;
  if (!readSources) {
    if (hasSources(request.plan)) throw new Refusal({ text: 'sources_not_here' });
    return { analysis: analyze(raw, request), raw };
  }
  const plan = { ...request.plan, sources };
  const read = readSources(plan);
  const tabs = [...raw, ...read.tabs.map(({ tab }) => tab)];
  const settled = read.tabs.map(({ tab, table }) => ({ tab: tab.name, column: '', answer: table }));
  const analysis = analyze(tabs, { ...request, plan, settled });
  read.check(analysis.readings);
  return { analysis, raw: tabs };
}

/** Sources on the plan tab that cannot be read are no reason to count the tabs alone, nor a limit to read more. */
export function refuseUnreadSources({ planTab, plan }: Pick<OwnTabs, 'planTab' | 'plan'>): void {
  if (plan?.unread.sources === undefined && plan?.unread.maximum_bytes === undefined) return;
  throw new Refusal({ text: 'sources_unread', values: { tab: planTab?.name ?? { text: 'plan_tab' } } });
}
