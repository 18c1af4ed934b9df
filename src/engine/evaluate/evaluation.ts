import type { Period } from '../../base/period';
import type { Sentence } from '../../texts/sentence';
import type { DataSet } from '../data-set';
import type { Figures, Grouping } from '../figures';
import type { CohortFormula, Formula } from '../formula/formula';
import type { Parts } from '../rows/parts';

/** What a formula amounts to over one period: the figures of all rows or of any grouping, and every row's part in them. */
export interface Evaluation {
  /** One per table read, the one that is counted first: a row is used when any input uses it. */
  parts: Parts[];
  /** The same by kinds of rows that are told apart by what a model makes of them, where they lie elsewhere: its rows are opened and accounted for by these. */
  opened?: Parts[];
  /** Rows that bear on the figures and are none of their inputs: those that shift a period, or stand beside it. */
  touched: Touched[];
  emptyReason: Sentence;
  notes: Sentence[];
  currency: string | null;
  /** True where what the rows put above the line is the figure itself: a sum, a count. */
  addsUp: boolean;
  all(): Figures;
  /** null when a table that the formula reads cannot be grouped so. */
  by(grouping: Grouping): Map<string, Figures> | null;
  /** The values of which each group's figure is the mean or the median; absent where it is neither. */
  samples?(grouping: Grouping): Map<string, Float64Array> | null;
  /** What the rows of each input put above and below the line; of one group, `only` its rows. */
  lines(only: Group | null): Line[];
}

/** One group of rows. */
export interface Group {
  grouping: Grouping;
  label: string;
}

/** The rows of one input of a figure, and what each puts above and below the line: null where the input does not stand there. */
export interface Line {
  /** Its name in a figure made of others; '' for the rows of a figure of its own. */
  input: string;
  parts: Parts;
  top: ArrayLike<number> | null;
  bottom: ArrayLike<number> | null;
}

/** Rows of a table, and the fields that were read of them. */
export interface Touched {
  parts: Parts;
  fields: ReadonlySet<string>;
}

export interface EvaluationContext {
  data: DataSet;
  period: Period;
  /** The median sales cycle, asked only by formulas that shift a period by it. */
  cycle: () => Cycle | Sentence;
}

/** A span in whole months, the rows that tell it, and what ought to be said of them. */
export interface Cycle {
  months: number;
  touched: Touched[];
  notes: Sentence[];
}

/** Evaluates the formulas that another is made of. */
export type Evaluate = (formulas: readonly Formula[], context: EvaluationContext) => Evaluation | Sentence;

/** What is the same of every figure of the rows of one table, before their currency is looked at. */
export function ofOneTable(
  parts: Parts,
  { emptyReason }: Pick<CohortFormula, 'emptyReason'>,
): Pick<Evaluation, 'parts' | 'touched' | 'emptyReason' | 'notes' | 'currency'> {
  return { parts: [parts], touched: [], emptyReason: { text: emptyReason }, notes: [], currency: null };
}

const everyone = (): boolean => true;

/** Tells which rows of a table belong to the group; all do where the table cannot be grouped so. */
export function rowsIn(only: Group | null, table: Parts['table']): (row: number) => boolean {
  const groups = only?.grouping(table);
  if (!only || !groups) return everyone;
  const code = groups.labels.indexOf(only.label);
  return (row) => groups.codes[row] === code;
}
