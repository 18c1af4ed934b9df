import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { kpiOf } from '../kpis';
import { FEWEST_FOR_A_RATE, reaches, thresholdsOf } from '../plan/goals/status';
import { keyOf } from '../plan/read-plan';
import { kpiFacts, sheetPeriod } from '../scorecard/kpi-facts';
import { statusSetting, viewRow } from '../sheet/view';
import { sayShare } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import type { AskedNumber } from './explanation';

/** Why the KPI sheet says on track, behind or nothing of a KPI; null where the number itself says it, and of a KPI that is not on it. */
export function statusExplained(analysis: Analysis, asked: AskedNumber, language: Language): Sentence | null {
  const { plan } = analysis;
  const planned = plan.kpis?.find((one) => keyOf(one) === keyOf(asked));
  if (!planned || asked.period || asked.group) return null;
  const period = sheetPeriod(analysis);
  const facts = kpiFacts(analysis, kpiOf(asked.id), planned, period);
  const { status, statusText } = viewRow(facts, plan, period, language);
  const setting = statusSetting(facts, period);
  const { actual, target, floor, stretch, share, n } = setting;
  const thresholds = thresholdsOf(plan);
  const percent = (part: number): string => sayShare(part, language, 0);
  if (facts.elsewhere !== null && actual !== null && target === null && status !== 'no_target') {
    return { text: 'status_of_longer', values: { status: statusText } };
  }
  switch (status) {
    case 'no_number':
      return null;
    case 'no_target':
      return { text: 'status_why_no_target' };
    case 'incomplete':
      return { text: 'status_why_incomplete' };
    case 'too_early':
      return {
        text: 'status_why_too_early',
        values: { passed: percent(period.elapsed ?? 0), quiet: percent(thresholds.quiet) },
      };
    case 'few_data':
      return { text: 'status_why_few_data', values: { n, fewest: FEWEST_FOR_A_RATE } };
  }
  const { unit, currency } = facts.result;
  const shown = (level: number | null): string =>
    level === null ? '' : valueText(level * share, unit, currency, language);
  const values = { status: statusText, value: valueText(actual ?? 0, unit, currency, language) };
  if (status === 'ahead') return { text: 'status_why_ahead', values: { ...values, level: shown(stretch) } };
  if (status === 'off_track' && floor !== null && !reaches(actual ?? 0, floor, 1, setting)) {
    return { text: 'status_why_floor', values: { ...values, level: shown(floor) } };
  }
  const limits = { onTrack: percent(thresholds.onTrack), atRisk: percent(thresholds.atRisk) };
  return { text: 'status_why', values: { ...values, level: shown(target), ...limits } };
}
