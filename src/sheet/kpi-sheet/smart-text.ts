import { addTo } from '../../base/add-to';
import type { Language } from '../../base/language';
import type { SmartCheck } from '../../plan/goals/smart';
import { say } from '../../texts/say';

/** The letters that are met, then each missing one with its reason: `MR · S, A: no target yet · T: no due date`. */
export function smartText(checks: readonly SmartCheck[], language: Language): string {
  const met = checks.filter((check) => check.met);
  const reasons = new Map<string, string[]>();
  for (const { letter, met: isMet, says } of checks) {
    const reason = say(says, language);
    if (!isMet) addTo(reasons, reason, letter);
  }
  const placed = met.find((check) => check.letter === 'A');
  const parts = [
    met.map((check) => check.letter).join(''),
    ...(placed ? [say(placed.says, language)] : []),
    ...[...reasons].map(([reason, letters]) => `${letters.join(', ')}: ${reason}`),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
