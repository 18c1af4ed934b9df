import { bareName } from '../plan/kpi-name';
import { type QuestionDeclaration, splitsIn } from './declare';
import { oneFigure } from './figure/one-figure';
import { gapToTarget } from './gap/say-gap';
import { ideas } from './ideas/ideas-question';
import { questions } from './index';
import { groupsMeant } from './meaning/figures-meant';
import type { Meant } from './meaning/meant';
import { type Findable, questionsFound } from './meaning/questions-found';
import { teamMood } from './mood/mood-question';
import { openNow } from './pipeline/open-now';
import { recurringMoves } from './recurring/say-recurring';
import { changes } from './why/changes';

/** The questions that a cell answers. None of them reads what people wrote in a survey. */
export const askable: readonly QuestionDeclaration[] = [oneFigure, ...questions, openNow, gapToTarget, recurringMoves];

/** All of them: who asks what no cell answers means no other question. */
const known: readonly (QuestionDeclaration & Findable)[] = [
  { ...oneFigure, splits: 'any' },
  ...[...askable.slice(1), changes, teamMood, ideas].map((one) => ({ ...one, splits: splitsIn(one) })),
];

/**
 * The questions that somebody may mean: one by its id, its short name or the question itself, in English or Dutch; else
 * by what it is about: alone where that is sure, or the few nearest.
 */
export function questionsMeant(typed: string): Meant<QuestionDeclaration> {
  const named = known.filter((question) => isNamed(typed, question));
  return named.length > 0 ? { isSure: named.length === 1, found: named } : questionsFound(typed, known);
}

/** By what somebody asks a question to be told; by all that it compares where it is named alone. */
export function groupsAsked(typed: string, question: QuestionDeclaration): string[] {
  return isNamed(typed, question) ? [] : groupsMeant(typed);
}

function isNamed(typed: string, { id, title, asks }: QuestionDeclaration): boolean {
  const plain = (name: string): string => bareName(name).replace(/\?/g, '');
  return [id, title.en, title.nl, asks.en, asks.nl].some((one) => plain(one) === plain(typed));
}
