import { dayFromIso } from '../../../src/base/day';
import type { RawTab } from '../../../src/intake/reading';
import type { Plan } from '../../../src/plan/plan';
import { keyOf } from '../../../src/plan/read-plan';
import { type ReportContent, type ReportSetting, reportContent } from '../../../src/schedule/reporting/report-content';
import { analysisOf } from '../../kpis/asking';

/** A report on all KPIs of a plan, over data up to a day, as it goes out at eight on another. */
export function writtenReport(
  tabs: RawTab[],
  plan: Plan,
  {
    asOf,
    on,
    cadence = 'weekly',
    language = 'en',
    ...more
  }: Partial<ReportSetting> & {
    asOf: string;
    on: string;
    cadence?: ReportSetting['task']['cadence'];
    language?: 'en' | 'nl';
  } & Record<string, unknown>,
): ReportContent {
  const kpis = (plan.kpis ?? []).map(keyOf);
  return reportContent({
    task: { key: 'k', cadence, hour: 8, name: '', address: 'ann@example.com', language, kpis },
    ...{ occurrence: { day: dayFromIso(on) as number, hour: 8 }, analysis: analysisOf(tabs, { plan, asOf }), plan },
    ...{ recorded: { history: [], deals: [], notices: [] }, last: null, notices: [], owner: 'Ann', url: '' },
    ...more,
  });
}
