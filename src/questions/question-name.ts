import { bareName } from '../plan/kpi-name';
import type { QuestionDeclaration } from './declare';
import { type QuestionId, questions } from './index';
import { mostTold } from './telling-words';

type Question = QuestionDeclaration<QuestionId>;

/**
 * The questions that somebody may mean: one by its id, its short name or the question itself, in English or Dutch; else
 * those of which the words tell most.
 */
export function questionsMeant(typed: string): readonly Question[] {
  const plain = bareName(typed).replace(/\?/g, '');
  const namesOf = ({ id, title, asks }: Question): string[] =>
    [id, title.en, title.nl, asks.en, asks.nl].map((one) => bareName(one).replace(/\?/g, ''));
  const named = questions.filter((question) => namesOf(question).includes(plain));
  return named.length > 0 ? named : mostTold(typed, questions);
}
