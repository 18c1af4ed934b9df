import type { Answer, CellFact, Given } from '../fact';

/** A worked example of one of our functions: what its help says. */
export interface FunctionExample {
  name: string;
  arguments: Given[][][];
  gives: number | (string | number)[][];
}

/** Numbers are compared to so many digits: locales and machines may differ in the last one. */
const DIGITS = 9;

/** Every function of ours, called from a cell at Google with the cells of its first example. */
export function functionFacts(examples: FunctionExample[]): CellFact[] {
  return examples.map(({ name, arguments: given, gives }) => {
    const expected = Array.isArray(gives) ? gives.map((row) => row.map(rounded)) : rounded(gives);
    const [rows, columns] = Array.isArray(gives) ? [gives.length, gives[0].length] : [1, 1];
    return {
      id: `function: ${name}`,
      says: `=${name}(…) gives in a cell what its example says.`,
      otherwise: `${name} does not work in cells: a function of Sheets may have its name, or what it leans on is otherwise.`,
      given,
      formula: `=${name}(${given.map((_, index) => `{${index + 1}}`).join(';')})`,
      read: (block) => {
        const found = block
          .offset(0, 0, rows, columns)
          .getValues()
          .map((row) => row.map(rounded));
        return Array.isArray(gives) ? found : found[0][0];
      },
      expected: [expected],
    };
  });
}

function rounded(value: unknown): Answer {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : String(value);
}
