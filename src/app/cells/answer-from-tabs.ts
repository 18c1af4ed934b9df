import type { Argument } from '../../functions/arguments/cells';
import { type CellAnswer, callFunction } from '../../functions/call';
import { functionsOfTabs } from '../../functions/functions-of-tabs';
import { openDocument } from './answer-cell';

/** What the stub of a function over raw tabs calls: its name, and the arguments as Apps Script hands them over. */
export function answerFromTabs(name: string, given: Argument[]): CellAnswer {
  const declaration = functionsOfTabs.find((entry) => entry.name === name);
  if (!declaration) throw new Error(`unknown function: ${name}`);
  return callFunction(declaration, given, openDocument);
}
