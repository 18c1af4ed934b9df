import type { DimensionId } from '../../dimensions';
import { spaced } from './spaced';
import { timesNamed } from './time-named';
import { familiarIn } from './words-said';

/** What a group of the data is called, and of what it is one: `['Fenna Hoekwater', 'rep']`. */
export type GroupName = readonly [name: string, by: DimensionId];

/** Shorter names are words of a language too soon, unless they are written as they are: Kim, Bas. */
const LETTERS = 4;

/** A text in which each name of the data is the word for what it is one of: `is rep better than rep`. */
export function withNames(typed: string, names: readonly GroupName[] = []): string {
  const said = namesIn(typed, names);
  if (said.length === 0) return typed;
  return said.reduce((text, { words, by }) => text.split(words).join(` ${by} `), spaced(typed));
}

/** The groups that a text names, as the data calls them. */
export function namesSaid(typed: string, names: readonly GroupName[] = []): string[] {
  return [...new Set(namesIn(typed, names).map(({ name }) => name))];
}

/** The names of the data that a text has, the longest first; of a rep the first name will do where no other has it. */
function namesIn(typed: string, names: readonly GroupName[]): { name: string; words: string; by: DimensionId }[] {
  const text = spaced(typed);
  const first = (name: string): string => name.split(' ')[0];
  const said = names.flatMap(([name, by]) => {
    const isAlone = names.every(([other]) => other === name || first(other) !== first(name));
    return (by === 'rep' && isAlone ? [name, first(name)] : [name]).map((written) => ({ name, by, written }));
  });
  return said
    .map((one) => ({ ...one, words: spaced(one.written) }))
    .filter(({ written, words }) => text.includes(words) && isName(written, words, typed))
    .sort((one, other) => other.words.length - one.words.length);
}

/** Words that questions know, or that name a time, stay what they are. */
function isName(written: string, words: string, typed: string): boolean {
  if (words.trim() === '' || timesNamed(`in ${written}`).asked) return false;
  if (words.trim().length < LETTERS) return ` ${typed.replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${written} `);
  return familiarIn(words, '').includes(false);
}
