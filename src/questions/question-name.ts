import { bareName } from '../plan/kpi-name';
import type { QuestionDeclaration } from './declare';
import { type QuestionId, questions } from './index';

/** The question that a name means: its id, its short name or the question itself, in English or Dutch. */
export function questionNamed(name: string): QuestionDeclaration<QuestionId> | null {
  const plain = bareName(name).replace(/\?/g, '');
  const namesOf = ({ id, title, asks }: QuestionDeclaration): string[] =>
    [id, title.en, title.nl, asks.en, asks.nl].map((one) => bareName(one).replace(/\?/g, ''));
  return questions.find((question) => namesOf(question).includes(plain)) ?? null;
}
