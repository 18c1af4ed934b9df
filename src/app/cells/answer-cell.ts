import type { Argument } from '../../functions/arguments/cells';
import { type CellAnswer, callFunction } from '../../functions/call';
import type { DocumentSettings } from '../../functions/declare';
import { functionsOfArguments } from '../../functions/functions-of-arguments';
import { documentLocale, documentZone } from '../../google/document-clock';

export const openDocument: DocumentSettings = { zone: documentZone, locale: documentLocale };

/** What the stub of a function of totals or columns calls: its name, and the arguments as Apps Script hands them over. */
export function answerCell(name: string, given: Argument[]): CellAnswer {
  const declaration = functionsOfArguments.find((entry) => entry.name === name);
  if (!declaration) throw new Error(`unknown function: ${name}`);
  return callFunction(declaration, given, openDocument);
}
