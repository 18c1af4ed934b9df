import { functionHelp } from '../../src/functions/function-help';
import { functions } from '../../src/functions/functions';
import { call } from './call-in-cell';

/** Names that every object answers to, though nobody has put anything under them. */
const names = ['constructor', 'toString', '__proto__'];
/** What is no word of ours either, and stands beside it in the alphabet. */
const beside = (word: string): string => `${word}q`;

function outcome(name: string, given: unknown[], word: string): string {
  let told: unknown;
  try {
    told = call(name, given);
  } catch (error) {
    told = (error as Error).message;
  }
  return JSON.stringify(told).split(word).join('');
}

/** The arguments with a word in the place of one of them, and in one cell of a range. */
function withWord(given: readonly unknown[], at: number, word: string): unknown[][] {
  const [whole, range] = [[...given], given[at]];
  whole[at] = word;
  if (!Array.isArray(range)) return [whole];
  return range.slice(0, 3).map((_, row) => {
    const inside = [...given];
    inside[at] = range.map((line, index) => (index === row ? [word, ...(line as unknown[]).slice(1)] : line));
    return inside;
  });
}

test.each(functions.map(({ name }) => name))('in any argument of %s they are words like any other', (name) => {
  for (const { arguments: given } of functionHelp[name].examples) {
    given.forEach((_, at) => {
      names.forEach((word) => {
        const found = withWord(given, at, word).map((one) => outcome(name, one, word));
        const expected = withWord(given, at, beside(word)).map((one) => outcome(name, one, beside(word)));
        expect([at, word, found]).toEqual([at, word, expected]);
      });
    });
  }
});
