import type { Language } from '../plan/plan';
import type { SmartCheck } from '../plan/smart';
import { say } from '../texts/say';

/** The letters that are met, then each missing one with its reason: `SMT · A: no whole month of history · R: …`. */
export function smartText(checks: readonly SmartCheck[], language: Language): string {
  const met = checks.filter((check) => check.met);
  const missing = checks.filter((check) => !check.met);
  const placed = met.find((check) => check.letter === 'A');
  const parts = [
    met.map((check) => check.letter).join(''),
    ...(placed ? [say(placed.says, language)] : []),
    ...missing.map((check) => `${check.letter}: ${say(check.says, language)}`),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
