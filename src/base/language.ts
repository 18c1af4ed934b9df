/** The languages the product speaks. */
export type Language = 'en' | 'nl';

/** Texts in the languages the product speaks, side by side. */
export interface InLanguages {
  en: string;
  nl: string;
}
