import type { InLanguages } from '../base/language';

/** Words parted by `|`; case, accents, spaces and underscores do not matter. */
export type Words = string;

/** Header words per language in which exports are written. */
export type HeaderWords = Partial<Record<'en' | 'nl' | 'de' | 'fr' | 'es', Words>>;

/** What the values of a column must look like, beside the field's type, for it to be this field. */
export type ValueKind =
  | 'unique'
  | 'few'
  | 'code'
  | 'email'
  | 'currency'
  | 'score'
  | 'stage'
  | 'payment'
  | 'subscription'
  | 'event'
  | 'activity'
  | 'done'
  | 'maker';

export interface FieldDeclaration {
  type: 'text' | 'number' | 'date' | 'flag';
  /** Money is added up in one currency only. */
  unit?: 'money';
  /** Of money that may be written as a share of something else: the field that it then is, as under "Discount %". */
  mayBeShare?: string;
  /** What a manager calls the field. */
  title: InLanguages;
  /** Header words by which a column is recognised. */
  words: HeaderWords;
  /**
   * The meanings that header words have together where they are this field, see concepts: 'issue/order date?' is a word
   * for issue or order with or without one for a date. Patterns are parted by `|`, the likeliest first; the first meaning
   * of each must be there.
   */
  made?: string;
  /** Words that may mean this field but mean another one elsewhere: believed only with other evidence. */
  maybe?: Words;
  /** Words that rule a header out for this field. */
  never?: Words;
  /** How much finding the field says about the table; 1 when left out. */
  weight?: number;
  /**
   * How much the field speaks for its kind of tab against any other list of dates, names and numbers: 1 a little, 3 that
   * hardly another list has it; 0 when left out.
   */
  tells?: number;
  /** True for a column that no KPI reads: it only tells what the tab is. */
  unused?: boolean;
  values?: ValueKind;
  /** True where a longer header that only contains the words will do: number fields are strict otherwise. */
  loose?: boolean;
  /** True for a number between 0 and 1: percentages are made fractions. */
  share?: boolean;
}

export interface TableDeclaration<Fields extends string = string> {
  title: InLanguages;
  /** What people call a row of the table: in a tab's name, and before a header ("Deal - Owner", deal_owner). */
  names: Words;
  /** A tab is this table only if each of these lists has a field that was found and has values. */
  needs: NoInfer<Fields>[][];
  /** What is asked for, column by column, in a tab that a person has called this table: one of each list, the first of it by name. */
  asks: NoInfer<Fields>[][];
  /** What is enough where the tab's name says what it holds. */
  needsWhenNamed?: NoInfer<Fields>[][];
  fields: Record<Fields, FieldDeclaration>;
}

/** Declares a table: the fields keep their names as a type, so that a misspelt field does not compile. */
export function declareTable<Fields extends string>(table: TableDeclaration<Fields>): TableDeclaration<Fields> {
  return table;
}
