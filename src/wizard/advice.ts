import type { TextKey } from '../texts/texts';

/** Google's words for what trying again does not mend, and what to do instead. */
const advices: [RegExp, TextKey][] = [
  [/protected (cell|range|sheet|object)|beveiligde? (cel|bereik|blad|object)/i, 'advice_protected'],
  [/limit of [\d.,]+ cells|limiet van [\d.,]+ cellen/i, 'advice_full'],
];

/** What a person can do about a failure of Google's: mostly, try again a little later. */
export function adviceFor(detail: string): { text: TextKey } {
  const known = advices.find(([pattern]) => pattern.test(detail));
  return { text: known ? known[1] : 'advice_minute' };
}
