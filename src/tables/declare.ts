import type { InLanguages } from '../base/language';
import type { Concept } from './concepts/concepts';
import type { Label } from './labels';

/** Words parted by `|`; case, accents, spaces and underscores do not matter. */
export type Words = string;

/**
 * Header words per language in which exports are written; `more`: those of deals in Italian, Polish, Portuguese, Swedish,
 * Danish, Norwegian and Finnish, and some of orders, subscriptions and costs, as far as no other language has them.
 */
export type HeaderWords = Partial<Record<'en' | 'nl' | 'de' | 'fr' | 'es' | 'more', Words>>;

/** What the values of a column must look like, beside the field's type, for it to be this field. */
export type ValueKind =
  | 'unique'
  | 'repeats'
  | 'few'
  | 'term'
  | 'code'
  | 'email'
  | 'currency'
  | 'score'
  | 'duration'
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
  /**
   * Meanings that make the header that of something the row only belongs to, as the account's owner is of a deal: it is
   * this field where no other column is.
   */
  ofAnother?: readonly Concept[];
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
  /** True for words that sort rows into kinds: a column of ids that was taken for one by its header is none. */
  sorts?: true;
  /**
   * Of what is sold in several lines: whether all lines have it of their order, and a refund has it where it does not say it
   * itself; or each line for itself; or whether it is a part of the amount.
   */
  belongs?: 'to the order' | 'to its line' | 'to the amount';
  /** True where a longer header that only contains the words will do: number fields are strict otherwise. */
  loose?: boolean;
  /** True where a longer header does not do whose other words may be what it is about: "Warranty until" ends something else. */
  whole?: boolean;
  /** True for a number between 0 and 1: percentages are made fractions. */
  share?: boolean;
  /** True for the day on which what a row tells of begins, where that may be agreed on before. */
  begins?: boolean;
  /** A date that may be a quarter, which stands for its first day. */
  quarters?: true;
}

/** What a row stands for, as far as money changes hands: one sale, what is sold for a time, one cost, or somebody who buys. */
export type RowKind = 'sale' | 'contract' | 'cost' | 'buyer';

/** What the numbers of a field are. Money is added up in one currency only. */
export type PreparedUnit = 'money' | 'days' | 'minutes' | 'months' | 'points';

/**
 * Of a prepared field its type, or the unit of its numbers, or the labels of a text that has no others, and the columns of
 * the tab that it is made from.
 */
export type MadeFrom<Column extends string = string> = readonly [
  what: FieldDeclaration['type'] | PreparedUnit | readonly Label[],
  ...madeFrom: Column[],
];

/**
 * Why a row may not count: nobody's, called off, not accepted, not final yet, among ourselves, not paid for, no customer, no
 * cost of winning one.
 */
export type Doubt = 'unreal' | 'undone' | 'failed' | 'unfinished' | 'ours' | 'unpaid' | 'no buyer' | 'not acquisition';

/** How new rows come. Only what comes by the day tells how far a data set reaches, where anything in it does. */
export type Comes = 'by day' | 'by month' | 'in waves';

/** When something happened in the rows of a table. */
export interface Happening<Column extends string, Field extends string> {
  /** Dates that cannot lie ahead. Expected, due and renewal dates are none. */
  past: readonly Column[];
  /** Other dates by which, of two exports, the newer is known. */
  reaches: readonly Column[];
  /** The days on which something happened, once the table is prepared. */
  days: readonly Field[];
  comes: Comes;
}

/** How rows of other tabs name one of these: in which field, by which of its columns, and what a header says that does. */
export interface Named<Column extends string = string> {
  as: string;
  by: readonly Column[];
  said: readonly Concept[];
}

/** A kind of tab. What says `Column` is one of its `fields`; what says `Prepared` is one that is made of them. */
export interface TableDeclaration<Column extends string = string, Prepared extends string = string> {
  title: InLanguages;
  /** What people call a row of the table: in a tab's name, and before a header ("Deal - Owner", deal_owner). */
  names: Words;
  /** A tab is this table only if each of these lists has a field that was found and has values. */
  needs: NoInfer<Column>[][];
  /** What is asked for, column by column, in a tab that a person has called this table: one of each list, the first of it by name. */
  asks: NoInfer<Column>[][];
  /** What is enough where the tab's name says what it holds. */
  needsWhenNamed?: NoInfer<Column>[][];
  /**
   * Which rows are one row twice: the last of those with one id counts, the first of those that are equal in every column,
   * or the one of an id's that was changed last.
   */
  copies: 'same id' | 'equal rows' | 'equal rows and versions' | 'equal rows that name somebody';
  /** True where two things may have equal rows as long as nothing numbers them: two sales of a product to one customer on a day. */
  mayBeEqual?: true;
  /** True where a tab with several rows of one id tells what happened to the rows of another, and holds none itself. */
  details: boolean;
  named: Named<NoInfer<Column>> | null;
  /**
   * Columns of people, and of what they came by: rows that differ in those alone are one, a deal for each contact, a meeting
   * for each who comes.
   */
  sharedByPeople?: readonly NoInfer<Column>[];
  /** The columns that name its customers. The id of a subscription, or of an order, is no customer's. */
  customers: readonly NoInfer<Column>[];
  /** The column of stages or statuses whose meaning another tab may tell. */
  statuses: NoInfer<Column> | null;
  rowIs: RowKind | null;
  /** Why one of its rows may not count, where a word in a column says so. */
  doubts: readonly Doubt[];
  /** The column of prices off which a discount goes, and which is not read until it is known how much that is. */
  priced: NoInfer<Column> | null;
  /** How it tells since when and until when somebody is a customer: in one row, or change by change. */
  spans: 'list' | 'changes' | null;
  happens: Happening<NoInfer<Column>, NoInfer<Column | Prepared>> | null;
  /**
   * Flags of what a figure would misread if what nobody can read in a column were nothing. Of each list of columns the
   * first that the tab has counts.
   */
  unreadable: Partial<Record<NoInfer<Prepared>, readonly (readonly NoInfer<Column>[])[]>>;
  /**
   * What a column may be that nothing is known of but what lies in it, beside one of these: it would change what they count,
   * so that it is asked about. `said`: only where its header means one of these; `unless`: where no column is that.
   */
  unplaced?: {
    mayBe: readonly NoInfer<Column>[];
    beside: readonly NoInfer<Column>[];
    said?: readonly Concept[];
    unless?: NoInfer<Column>;
  };
  /** Flags of the rows that have no such date because the day in their cell is still to come, by the date. */
  ahead?: Partial<Record<NoInfer<Prepared>, NoInfer<Prepared>>>;
  fields: Record<Column, FieldDeclaration>;
  /** Columns that no export has, each made once of what a tab holds (src/intake, src/dataset), and asked for by formulas. */
  prepared: Record<Prepared, MadeFrom<NoInfer<Column>>>;
  /** How often what is made of the same cells has changed: 1 when left out. */
  revisions?: Partial<Record<NoInfer<Prepared>, number>>;
  /**
   * Columns that change what a prepared field is made of, and cannot stand in their place; of another tab its table's
   * name before a field's: 'deals.closed'.
   */
  changedBy?: Partial<Record<NoInfer<Prepared>, readonly (NoInfer<Column> | `${string}.${string}`)[]>>;
}

/** Declares a table: the fields keep their names as a type, so that a misspelt field does not compile. */
export function declareTable<Column extends string, Prepared extends string>(
  table: TableDeclaration<Column, Prepared>,
): TableDeclaration<Column, Prepared> {
  return table;
}
