import type { Analysis, AnalysisRequest } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analysis';
import { keySentence } from '../../src/analysis/breakdown/group-key';
import { dayFromIso } from '../../src/base/day';
import type { Period } from '../../src/base/period';
import { monthOf } from '../../src/base/period';
import { UTC } from '../../src/base/zone';
import type { DimensionId } from '../../src/dimensions';
import type { GroupResult, KpiResult } from '../../src/engine/result';
import type { RawTab } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { say } from '../../src/texts/say';
import type { TextKey } from '../../src/texts/texts';

/** The tabs analyzed in UTC and en_US, as a newcomer's would be. */
export function analysisOf(tabs: RawTab | RawTab[], more: Partial<AnalysisRequest> = {}): Analysis {
  return analyze(Array.isArray(tabs) ? tabs : [tabs], { plan: {}, zone: UTC, locale: 'en_US', ...more });
}

/** The month of `2024-03`, or the inclusive days of `2024-03-10..2024-03-20`. */
export function period(text: string): Period {
  const [from, to] = text.split('..');
  if (to !== undefined) return { from: dayFromIso(from) as number, to: (dayFromIso(to) as number) + 1 };
  return monthOf(dayFromIso(`${from}-01`) as number);
}

/** Value per key of a breakdown, keys as people read them. */
export function lines(groups: GroupResult[], by: DimensionId = 'rep'): Record<string, number | null> {
  return Object.fromEntries(groups.map(({ key, value }) => [shown(key, by), value]));
}

export const byRep = (analysis: Analysis, id: KpiId, variant?: string, over?: Period): Record<string, number | null> =>
  lines(analysis.breakdown(id, 'rep', variant, over));

export const byMonth = (
  analysis: Analysis,
  id: KpiId,
  variant?: string,
  over?: Period,
): Record<string, number | null> => lines(analysis.breakdown(id, 'month', variant, over), 'month');

/** Rows of a tab: how many are used, and how many are left out for which reason (the key of its text). */
export function account(result: KpiResult, tab: string): Record<string, number> {
  const found = result.rows.find((each) => each.tab === tab);
  if (!found) return {};
  const left = found.leftOut.map(({ reason, rows }) => [reason.text, rows]);
  return { used: found.used, ...Object.fromEntries(left) };
}

/** Why there is no value: the key of its text; null where there is a value. */
export const reasonOf = ({ reason }: KpiResult): TextKey | null => reason?.text ?? null;

function shown(key: string, by: DimensionId): string {
  const sentence = keySentence(key, by);
  return typeof sentence === 'string' ? sentence : say(sentence, 'en');
}
