import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { Argument } from './arguments/cells';
import { readArguments } from './arguments/read-arguments';
import { cellByCell } from './cell-by-cell';
import type { DocumentSettings, FunctionAnswer, FunctionDeclaration, Spill } from './declare';

/** What a cell can show: a number, or a table that spills. */
export type CellAnswer = number | (string | number)[][];

/**
 * Calls a custom function as a cell does. Throws an Error with one sentence, in the language of the document, for a
 * wrong argument and for a number that does not exist. The document is asked for its zone only when a date must be
 * placed on its clock, and for its locale only when something must be said in words or raw tabs are read.
 */
export function callFunction(
  declaration: FunctionDeclaration,
  given: Argument[],
  document: DocumentSettings,
): CellAnswer {
  const asked = askedOnce(document);
  const language = (): Language => languageOf(asked.locale());
  try {
    if (declaration.cellWise) {
      const answers = cellByCell(given, declaration.parameters, asked.locale, (values) =>
        numberOrReason(declaration.compute(values as never, asked)),
      );
      return answers.length === 1 && answers[0].length === 1 ? (answers[0][0] as number) : answers;
    }
    const values = readArguments(given, declaration.parameters, { zone: asked.zone(), locale: asked.locale });
    const answer = declaration.compute(values as never, asked);
    if (typeof answer === 'object' && 'header' in answer) return spilled(answer, language());
    const number = numberOrReason(answer);
    if (typeof number === 'number') return number;
    throw new Refusal(number);
  } catch (error) {
    if (error instanceof Refusal) throw new Error(say(error.sentence, language()));
    throw error;
  }
}

/** Dutch in a Dutch document, else English. */
export function languageOf(locale: string): Language {
  return /^nl(_|-|$)/i.test(locale) ? 'nl' : 'en';
}

function numberOrReason(answer: FunctionAnswer): number | Sentence {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : { text: 'number_too_large' };
  if ('header' in answer) throw new Error('a function of totals answers with a number');
  return answer;
}

function spilled({ header, rows }: Spill, language: Language): (string | number)[][] {
  const shown = (cell: string | number | Sentence | null): string | number => {
    if (cell === null) return '';
    return typeof cell === 'object' ? say(cell, language) : cell;
  };
  return [header, ...rows].map((row) => row.map(shown));
}

/** Asks the document each thing when it is first needed, and only once: each is a call of a service. */
function askedOnce(document: DocumentSettings): DocumentSettings {
  let known: Zone | null = null;
  let locale: string | null = null;
  const real = (): Zone => {
    if (known === null) known = document.zone();
    return known;
  };
  const zone: Zone = {
    get name() {
      return real().name;
    },
    toWall: (instant) => real().toWall(instant),
    toInstant: (wall) => real().toInstant(wall),
  };
  return {
    zone: () => zone,
    locale: () => {
      if (locale === null) locale = document.locale();
      return locale;
    },
  };
}
