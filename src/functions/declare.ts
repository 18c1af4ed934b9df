import type { Cell } from '../base/cell';
import type { Day, Wall } from '../base/day';
import type { Zone } from '../base/zone';
import type { Sentence } from '../texts/sentence';

/**
 * What an argument of a custom function may be, and what its body gets:
 * totals (one cell, or a range that is walked through cell by cell), columns, and single settings.
 */
export interface ValueOfKind {
  /** any number */
  number: number;
  /** an amount of money, in the data's own currency */
  money: number;
  /** 0 or more */
  count: number;
  /** 0 to 1; a percent cell is one */
  share: number;
  /** a column of numbers; NaN is blank */
  numbers: number[];
  /** a column of dates, as wall clock; NaN is blank */
  dates: Wall[];
  /** a column of texts, trimmed; '' is blank */
  texts: string[];
  /** a column of yes and no, or of stages: true is yes or won; null is blank */
  flags: (boolean | null)[];
  /** months that a row's amount pays for: one number for all rows, or a column; asked by row */
  months: (row: number) => number;
  /** a day; must be given */
  day: Day;
  /** the first or last day of a period; blank leaves the period open on that side */
  bound: Day | null;
  /** a time of the day, in minutes after midnight */
  time: number;
  text: string;
  /** a tab with its header row, as it comes */
  tab: Cell[][];
}

export type Kind = keyof ValueOfKind;

export interface Parameter {
  readonly kind: Kind;
  readonly optional?: true;
}

/** In the order of the arguments. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** What the body of a function gets: each parameter by name, optional ones perhaps undefined. */
export type ValuesOf<P extends Parameters> = {
  [Name in keyof P]: ValueOfKind[P[Name]['kind']] | (P[Name] extends { readonly optional: true } ? undefined : never);
};

/** What a function may know of the spreadsheet. Asking costs a service call, so each is asked only where it is needed. */
export interface DocumentSettings {
  zone(): Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale(): string;
}

/** A table that spills: a header row in the document's language, then its rows. */
export interface Spill {
  header: (string | Sentence)[];
  rows: (string | number | Sentence | null)[][];
}

/** A sentence is the reason why there is no number. */
export type FunctionAnswer = number | Spill | Sentence;

export interface FunctionDeclaration<P extends Parameters = Parameters> {
  /** As typed into a cell. */
  name: string;
  /** True for functions of totals: over ranges they answer cell by cell. */
  cellWise: boolean;
  parameters: P;
  compute(values: ValuesOf<P>, document: DocumentSettings): FunctionAnswer;
}

/** Declares a custom function: the names of its parameters become the names of the values its body gets. */
export function declareFunction<const P extends Parameters>(declaration: FunctionDeclaration<P>) {
  return declaration;
}
