import type { VariantView } from '../../../src/wizard/choices';

/** Why a way to count gives no number, and what it would take. */
export const missingText = ({ reason, needs }: VariantView): string => (needs ? `${reason}. ${needs}` : reason);

/**
 * The same for each way to count under a KPI, by name: no reason is said twice, nor one that stands above already, and what
 * it would take is said once.
 */
export function missingTexts(variants: readonly VariantView[], above: readonly VariantView[]): Record<string, string> {
  const missing = above.filter(({ value }) => value === '');
  const said = new Set(missing.map(({ reason }) => reason));
  let isNeedSaid = missing.some(({ needs }) => needs !== '');
  const texts: Record<string, string> = {};
  for (const variant of variants) {
    const { name, value, reason, needs } = variant;
    if (value !== '' || said.has(reason)) continue;
    texts[name] = isNeedSaid ? reason : missingText(variant);
    said.add(reason);
    isNeedSaid = isNeedSaid || needs !== '';
  }
  return texts;
}
