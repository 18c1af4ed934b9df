import { bareName } from '../plan/kpi-name';
import type { QuestionDeclaration } from './declare';
import { gapToTarget } from './gap/say-gap';
import { questions } from './index';
import { recurringMoves } from './recurring/say-recurring';
import { mostTold } from './telling-words';

/** The questions that can be asked in a cell. None of them reads what people wrote in a survey. */
export const askable: readonly QuestionDeclaration[] = [...questions, gapToTarget, recurringMoves];

/**
 * The questions that somebody may mean: one by its id, its short name or the question itself, in English or Dutch; else
 * those of which the words tell most.
 */
export function questionsMeant(typed: string): readonly QuestionDeclaration[] {
  const plain = bareName(typed).replace(/\?/g, '');
  const namesOf = ({ id, title, asks }: QuestionDeclaration): string[] =>
    [id, title.en, title.nl, asks.en, asks.nl].map((one) => bareName(one).replace(/\?/g, ''));
  const named = askable.filter((question) => namesOf(question).includes(plain));
  return named.length > 0 ? named : mostTold(typed, askable);
}
