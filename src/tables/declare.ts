/** Texts in the languages the product speaks, side by side. */
export interface InLanguages {
  en: string;
  nl: string;
}

/** Header words per language in which exports are written. */
export type HeaderWords = Partial<Record<'en' | 'nl' | 'de' | 'fr' | 'es', string[]>>;

export interface FieldDeclaration {
  type: 'text' | 'number' | 'date' | 'flag';
  /** What a manager calls the field. */
  title: InLanguages;
  /** Header words by which a column is recognised, normalised as intake does it. */
  words: HeaderWords;
  /** Words that rule a header out for this field. */
  never?: string[];
  /** True for a field by which KPIs may be broken down (source, type, product, team …). */
  breakdown?: boolean;
}

export interface TableDeclaration<Fields extends string = string> {
  title: InLanguages;
  fields: Record<Fields, FieldDeclaration>;
}

/** Declares a table: the fields keep their names as a type, so that a misspelt field does not compile. */
export function declareTable<Fields extends string>(table: TableDeclaration<Fields>): TableDeclaration<Fields> {
  return table;
}
