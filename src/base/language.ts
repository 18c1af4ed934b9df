/** The languages the product speaks. */
export type Language = 'en' | 'nl';

/** Texts in the languages the product speaks, side by side. */
export interface InLanguages {
  en: string;
  nl: string;
}

/** A title within a sentence: "deals", not "Deals". */
export function inSentence({ en, nl }: InLanguages): InLanguages {
  return { en: en.toLowerCase(), nl: nl.toLowerCase() };
}
