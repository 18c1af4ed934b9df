import type { Language } from '../base/language';
import type { Period } from '../base/period';
import { dayText, periodText } from './day-text';
import { say } from './say';

/** `Q4 2026`, `1 Oct – 18 Nov 2026`; of everything, until which day; of what the data has not come to, from which. */
export function periodName({ from, to }: Period, language: Language): string {
  if (from !== null && from >= to)
    return say({ text: 'period_from', values: { from: dayText(from, language) } }, language);
  if (from !== null) return periodText(from, to, language);
  return say({ text: 'period_until', values: { until: dayText(to - 1, language) } }, language);
}
