import type { Language } from '../labels';

/** How the cells of a column are written: as texts, days, moments, amounts, plain numbers, or the labels of a list. */
export type Kind = 'text' | 'day' | 'moment' | 'amount' | 'number' | { labels: string };

export interface Column {
  kind: Kind;
  /** Headers as exports name the field, parted by bars. */
  headers: Record<Language, string>;
}

export const column = (kind: Kind, en: string, nl: string, de: string, fr: string, es: string): Column => ({
  kind,
  headers: { en, nl, de, fr, es },
});
