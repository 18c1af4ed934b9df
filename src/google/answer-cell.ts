import { type CellAnswer, callFunction } from '../functions/call';
import type { Argument } from '../functions/cells';
import type { DocumentSettings } from '../functions/declare';
import { functions } from '../functions/functions';
import { documentLocale, documentZone } from './document-clock';

const openDocument: DocumentSettings = { zone: documentZone, locale: documentLocale };

/** What each custom function's stub calls: its name, and the arguments as Apps Script hands them over. */
export function answerCell(name: string, given: Argument[]): CellAnswer {
  const declaration = functions.find((entry) => entry.name === name);
  if (!declaration) throw new Error(`unknown function: ${name}`);
  return callFunction(declaration, given, openDocument);
}
