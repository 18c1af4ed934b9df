import type { Dimension } from '../../dimensions/declare';
import type { Figures } from '../../engine/figures';
import type { RowsAsked } from '../rows-alike';
import type { AnswerLine } from './answer-line';
import type { AlikeTable } from './told/alike-table';

/** The kinds of rows of a table, told by all that was asked of it by then. */
export interface Rows {
  lines: AnswerLine[];
  of: string[];
  /** Where that of each stands in what a line tells. */
  places: number[];
  made?: AlikeTable;
}

export const SOMETHING: Figures = { value: 1, n: 1, top: 1, bottom: 1, extra: {} };

/** A set of rows that is asked, the name of its figure, and the dimensions by which it is asked and known. */
export interface FigureOfRows extends RowsAsked {
  name: string;
  /** The name under which its lines come back: models that read the same columns of a table are fitted to the same. */
  toldAs: string;
  /** True for a model that is fitted to rows, told by their kinds. */
  isFitted: boolean;
  by: Set<Dimension>;
  knownBy: ReadonlySet<Dimension>;
  /** Whether its crowded days are asked, or known. */
  crowded?: 'asked' | 'known';
}
