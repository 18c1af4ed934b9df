import type { InLanguages } from '../base/language';

/** Names between the quotation marks of each language, as a list; `behind`: what follows each of them. */
export function quotedNames(names: readonly string[], behind: readonly string[] = []): InLanguages {
  const listed = (opens: string, closes: string): string =>
    names.map((name, at) => `${opens}${name}${closes}${behind[at] ?? ''}`).join(', ');
  return { en: listed('“', '”'), nl: listed('‘', '’') };
}
