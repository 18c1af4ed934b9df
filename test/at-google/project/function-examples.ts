import { functionHelp } from '../../../src/functions/function-help';
import { functions } from '../../../src/functions/functions';
import type { FunctionExample } from '../facts/cells/functions';

/** The first example of each of our functions, as cells: a single argument is a block of one cell. */
export function functionExamples(): FunctionExample[] {
  return functions.map(({ name }) => {
    const { arguments: given, gives } = functionHelp[name].examples[0];
    return {
      name,
      arguments: given.map((one) => (Array.isArray(one) ? one : [[one]])),
      gives,
    } as FunctionExample;
  });
}
