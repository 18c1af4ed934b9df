import { type Analysis, type AnalysisRequest, analyze, answering } from '../analysis/analysis';
import { type AskedElsewhere, readData } from '../analysis/read-data';
import { dayOf } from '../base/day';
import type { NumberedTab } from '../intake/answers/known-tabs';
import type { RawTab, TabReading } from '../intake/reading';
import { kpis } from '../kpis';
import type { Plan } from '../plan/plan';
import { hasSources, type Sources, type SourceTable, sourceTables } from '../plan/sources';
import { Refusal } from '../texts/refusal';
import { factsOf, type OwnTabs, withProposal } from './build-sheets';

/** Tables that lie elsewhere: read as raw tabs, or asked where they lie. */
export interface ReadElsewhere {
  tabs: { table: SourceTable; tab: RawTab }[];
  /** Some rows of those that are asked, though they are raw as tabs are. */
  samples: { table: SourceTable; tab: RawTab }[];
  /** Says in the readings what is worth saying of those tabs; throws a refusal where what they hold cannot be counted. */
  check: (readings: readonly TabReading[]) => void;
  asked: ((request: Pick<AnalysisRequest, 'plan' | 'zone' | 'locale'>) => AskedElsewhere) | null;
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
  const { tabs = [], samples = [] } = readSources?.({ sources, maximumBytesBilled }) ?? {};
  return [...tabs, ...samples].map(({ table, tab }) => ({ ...tab, sheet: -1 - sourceTables.indexOf(table) }));
}

/**
 * The raw tabs analysed, and with them the tables that lie elsewhere. An add-on that can read such tables has a place for
 * them in every plan, before one is named. `rehearse` puts all questions that will be put, so that they are asked together.
 */
export function analyzeTabs(
  raw: RawTab[],
  request: AnalysisRequest,
  readSources: ReadSources | undefined,
  rehearse: (analysis: Analysis) => unknown = everyKpi,
): { analysis: Analysis; raw: RawTab[] } {
  const { sources = {} } = request.plan;
  if (!readSources) {
    if (hasSources(request.plan)) throw new Refusal({ text: 'sources_not_here' });
    return { analysis: analyze(raw, request), raw };
  }
  const plan = { ...request.plan, sources };
  const { tabs: others, check, asked: askedIn } = readSources(plan);
  const asked = askedIn?.({ plan, zone: request.zone, locale: request.locale });
  const tabs = [...raw, ...others.map(({ tab }) => tab)];
  const settled = others.map(({ tab, table }) => ({ tab: tab.name, column: '', answer: table }));
  const whole: AnalysisRequest = { ...request, plan, settled, ...(asked ? { elsewhere: asked } : {}) };
  const read = readData(tabs, whole);
  check(read.readings);
  read.elsewhere?.gather(() => rehearse(answering(read, whole)));
  return { analysis: answering(read, whole), raw: tabs };
}

/**
 * The same as of the data's last day; where the KPIs go by the clock (`now`), a day that is not over is not counted, as in
 * the runs of a schedule.
 */
export function analyzeToDate(
  raw: RawTab[],
  request: Omit<AnalysisRequest, 'asOf'>,
  readSources: ReadSources | undefined,
  rehearse?: (analysis: Analysis) => unknown,
): { analysis: Analysis; raw: RawTab[] } {
  const { now } = request;
  const notAfter = now === undefined ? undefined : dayOf(now) - 1;
  return analyzeTabs(raw, { ...request, notAfter }, readSources, rehearse);
}

/** What a view of all KPIs asks. */
function everyKpi(analysis: Analysis): void {
  for (const { id, variants } of kpis) for (const variant of Object.keys(variants)) analysis.result(id, variant);
  factsOf(analysis, withProposal(analysis, kpis), kpis);
}

/** Sources on the plan tab that cannot be read are no reason to count the tabs alone, nor a limit to read more. */
export function refuseUnreadSources({ planTab, plan }: Pick<OwnTabs, 'planTab' | 'plan'>): void {
  if (plan?.unread.sources === undefined && plan?.unread.maximum_bytes === undefined) return;
  throw new Refusal({ text: 'sources_unread', values: { tab: planTab?.name ?? { text: 'plan_tab' } } });
}
