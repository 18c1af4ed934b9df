import type { Day } from '../../base/day';
import { type Figures, NOTHING } from '../../engine/figures';
import type { ModelFormula } from '../../engine/formula/formula';
import type { ByTold, Model } from '../../engine/models/model';
import { models } from '../../engine/models/models';
import type { Told } from '../../engine/models/told';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { AnswerLine } from '../answers/answer-line';
import { conversionsIn, conversionsSql } from './conversions';
import { durationsIn, durationsSql } from './durations';
import { historiesIn, historiesSql } from './histories';
import { movementsIn, movementsSql } from './movements';
import { purchasesIn, purchasesSql } from './purchases';
import { type ToldLine, type ToldRows, toldIn } from './told-lines';

/** How a query tells what models are made of, and how that is read from its lines. */
const tellers: {
  [What in keyof Told]: [sql: (rows: ToldRows) => string[], read: (lines: ToldLine[]) => Told[What]];
} = {
  purchases: [purchasesSql, purchasesIn],
  histories: [historiesSql, (lines) => ({ history: historiesIn(lines), purchases: purchasesIn(lines) })],
  movements: [movementsSql, movementsIn],
  durations: [durationsSql, durationsIn],
  conversions: [conversionsSql, conversionsIn],
};

/** True for a model that is made of what rows tell together; `areMany`: they are too many to be told by their kinds. */
export const isTold = ({ byTold }: Model, areMany: boolean): boolean =>
  byTold !== undefined && (areMany || !byTold.ifMany);

/** Selects of what a model is made of; none where no query tells it. */
export function modelLines({ model }: ModelFormula, rows: ToldRows): string[] {
  const { byTold } = models[model];
  return byTold ? tellers[byTold.what][0](rows) : [];
}

/** The figures of a model by the lines of an answer, one of which tells how many rows it has. */
export function modelFigures(
  { model }: ModelFormula,
  lines: readonly AnswerLine[],
  { dimension, label, n }: AnswerLine,
  to: Day,
): Figures {
  const { byTold } = models[model];
  if (byTold === undefined) return NOTHING;
  const figures = concluded(byTold, toldIn(lines, dimension, label), to);
  return isSentence(figures) ? { ...NOTHING, n, reason: figures } : figures;
}

const concluded = <What extends keyof Told>(
  { what, conclude }: ByTold<What>,
  lines: ToldLine[],
  to: Day,
): Figures | Sentence => conclude(tellers[what][1](lines), to);
