import { bareName } from '../plan/kpi-name';
import type { QuestionDeclaration } from './declare';
import { gapToTarget } from './gap/say-gap';
import { ideas } from './ideas/ideas-question';
import { questions } from './index';
import { type Meant, questionsMeantBy } from './meaning/meant';
import { teamMood } from './mood/mood-question';
import { openNow } from './pipeline/open-now';
import { recurringMoves } from './recurring/say-recurring';
import { changes } from './why/changes';

/** The questions that a cell answers. None of them reads what people wrote in a survey. */
export const askable: readonly QuestionDeclaration[] = [...questions, openNow, gapToTarget, recurringMoves];

/** All of them: who asks what no cell answers means no other question. */
const known: readonly QuestionDeclaration[] = [...askable, changes, teamMood, ideas];

/**
 * The questions that somebody may mean: one by its id, its short name or the question itself, in English or Dutch; else
 * by what it is about: alone where that is sure, or the few nearest.
 */
export function questionsMeant(typed: string): Meant<QuestionDeclaration> {
  const plain = bareName(typed).replace(/\?/g, '');
  const namesOf = ({ id, title, asks }: QuestionDeclaration): string[] =>
    [id, title.en, title.nl, asks.en, asks.nl].map((one) => bareName(one).replace(/\?/g, ''));
  const named = known.filter((question) => namesOf(question).includes(plain));
  return named.length > 0 ? { isSure: named.length === 1, found: named } : questionsMeantBy(typed, known);
}
