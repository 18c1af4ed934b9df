import { UTC } from '../../src/base/zone';
import type { Argument } from '../../src/functions/arguments/cells';
import { type CellAnswer, callFunction } from '../../src/functions/call';
import type { DocumentSettings } from '../../src/functions/declare';
import { functions } from '../../src/functions/functions';

/** A document that counts what it is asked. */
export function documentIn(locale = 'en_US', zone = UTC): DocumentSettings & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    zone: () => {
      asked.push('zone');
      return zone;
    },
    locale: () => {
      asked.push('locale');
      return locale;
    },
  };
}

/** Calls a custom function by the name a person types. */
export function call(name: string, given: unknown[], document: DocumentSettings = documentIn()): CellAnswer {
  const declaration = functions.find((entry) => entry.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  return callFunction(declaration, given as Argument[], document);
}

/** One column as a range. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
