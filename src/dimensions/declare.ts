import type { InLanguages } from '../base/language';
import { weekdayNames, weekdays } from '../base/weekday';
import type { AnyField, FieldOf } from '../tables/prepared-fields';
import type { TableName } from '../tables/tables';
import type { TextKey } from '../texts/texts';

/** A label that is made here: its key in the data, and what people read. */
export interface OwnLabel {
  key: string;
  title: InLanguages;
}

/** A label of numbers: those from the one before up to this, which belongs to the next. */
export interface Band extends OwnLabel {
  below: number;
}

/** How a label is made of a number or a date of the row: by the band it lies in, or by its day of the week or its month. */
export type MadeLabel = { from: AnyField; as: readonly Band[] | 'weekday' | 'month' };

/** One way to break a figure down: where each row has its label, declared once for every surface that offers it. */
export interface Dimension<Id extends string = string> {
  id: Id;
  title: InLanguages;
  /** A column of the row's own, or the month of the day by which it belongs to a period. */
  label: { column: AnyField; made?: never } | { column: string; made: MadeLabel } | 'month';
  /** The tables that have it. Only within one of these lists do equal labels mean the same: a call is no type of deal. */
  alike: readonly (readonly TableName[])[];
  /** All its labels in the order in which they are read, where they are made here and not found in the data. */
  labels?: readonly OwnLabel[];
  /**
   * What it tells is known only once a row has ended, and explains no figure of how rows end; or only until then, and no
   * figure goes by it but those of what is there at a moment; or only once a row has come in, and explains no figure of how
   * many come in.
   */
  known?: 'afterwards' | 'until then' | 'once in';
  /** Everyone of the roster has a line, whatever the rows. */
  lists?: 'roster';
  /** What these say of it holds for all that is theirs, where that does not say it itself. */
  handedOn?: readonly TableName[];
  /** The tables that say it of the rows of others; where none is named, those of who the rows are about. */
  saidBy?: readonly TableName[];
  /** Why a row does not count for a label: it has another one. */
  another: TextKey;
  /** What rows without a label are called. */
  unlabelled: TextKey;
}

/** Who a row is of. */
export const BY_WHOM = ['customers', 'leads'] as const;

interface ColumnDimension<Id extends string, T extends TableName>
  extends Pick<Dimension<Id>, 'id' | 'title' | 'lists' | 'handedOn' | 'saidBy' | 'labels' | 'known'> {
  column: FieldOf<T> & AnyField;
  alike: readonly (readonly T[])[];
  another?: TextKey;
  unlabelled?: TextKey;
}

export const ANOTHER = 'row_of_another_group' satisfies TextKey;

/** A dimension by a column: each of its tables has it, or it does not compile. */
export function byColumn<Id extends string, T extends TableName>({
  column,
  ...declared
}: ColumnDimension<Id, T>): Dimension<Id> {
  return { another: ANOTHER, unlabelled: 'no_label', ...declared, label: { column } };
}

interface MadeDimension<Id extends string, T extends TableName>
  extends Pick<Dimension<Id>, 'id' | 'title' | 'known' | 'unlabelled'> {
  from: FieldOf<T> & AnyField;
  as: MadeLabel['as'];
  alike: readonly (readonly T[])[];
}

/** A dimension that no tab has as a column: its labels are made of a field that all of its tables have. */
export function madeFrom<Id extends string, T extends TableName>({
  from,
  as,
  ...declared
}: MadeDimension<Id, T>): Dimension<Id> {
  const label = { column: declared.id, made: { from, as } };
  const dimension: Dimension<Id> = { another: ANOTHER, ...declared, label };
  return as === 'month' ? dimension : { ...dimension, labels: as === 'weekday' ? weekdayLabels : as };
}

/** A band that is written the same in every language. */
export function band(below: number, key: string): Band {
  return { below, key, title: { en: key, nl: key } };
}

/** The days of the week, Monday first. */
export const weekdayLabels: readonly OwnLabel[] = weekdays.map((key) => ({ key, title: weekdayNames[key] }));
