import { readdirSync, readFileSync } from 'node:fs';
import { constants, createContext, runInContext } from 'node:vm';

/** The scripts of a built folder, in the order in which clasp pushes them. */
export function scriptsOf(dist: string): string[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .sort((one, other) => one.localeCompare(other))
    .map((name) => readFileSync(`${dist}/${name}`, 'utf8'));
}

/** Runs scripts where nothing exists but the language itself, and what is given; texts cannot become code there. */
export function bareRealm(
  scripts: string[],
  given: Record<string, unknown> = {},
): Record<string, (...given: unknown[]) => unknown> {
  // A global scope of V8's own: one that an object of ours stands behind asks it for every `Math`, dozens of times as slow
  const realm = createContext(constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  Object.assign(realm, given);
  for (const script of scripts) runInContext(script, realm);
  return realm as Record<string, (...given: unknown[]) => unknown>;
}

/** All of Google that a function in a cell asks: the zone and the language of its document. */
export function documentServices(zone = 'Etc/UTC', locale = 'en_US'): Record<string, unknown> {
  const spreadsheet = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => locale };
  const shown = (date: Date, timeZone: string) => date.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
  return {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Utilities: { formatDate: shown },
  };
}
