import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import type { Period } from '../base/period';
import { kpiOf } from '../kpis';
import { playerOf } from '../kpis/roles';
import { wonAgainst } from '../questions/gap/won-against';
import { missOf } from '../questions/miss/miss';
import { missText } from '../questions/miss/say-miss';
import { isSentence } from '../texts/sentence';

/** What kept a period that is over from its target, item by item; nothing of one that runs, has none, or reached it. */
export function missedTexts(analysis: Analysis, { from, to }: Period, language: Language): string[] {
  if (from === null) return [];
  const period = { from, to };
  const found = wonAgainst(analysis, period);
  if (isSentence(found) || !found.isOver || found.over >= 0) return [];
  const { id, variant } = playerOf('amount won');
  const miss = missOf(analysis, { id: kpiOf(id).id, variant, period, target: found.target.amount });
  return isSentence(miss) ? [] : [missText(miss, language)];
}
