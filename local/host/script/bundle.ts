import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { isBuiltInFunction } from '../../workbook/formulas/engine';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';
import { declaredFunctions, type PublicFunction } from './script-functions';

/** dist/, read as Google takes it. */
export interface Bundle {
  /** In the order of loading. */
  scripts: Script[];
  functions: PublicFunction[];
  manifest: Manifest;
  /** Pages by name, without .html */
  pages: Map<string, string>;
}

const known = new Map<string, Bundle>();

/** Reads and checks a built folder, anew when one of its files has changed. Throws an Error that names what Google would not take. */
export function readBundle(folder: string): Bundle {
  const path = join(folder, 'Code.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run the build first`);
  const names = readdirSync(folder).sort(pushOrder);
  const states = names.map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  const state = [folder, ...states].join('\n');
  const bundle = known.get(state) ?? checkedBundle(folder, names);
  known.set(state, bundle);
  return bundle;
}

function checkedBundle(folder: string, names: string[]): Bundle {
  const strangers = names.filter((name) => !/^([\w-]+\.(js|html)|appsscript\.json)$/.test(name));
  if (strangers.length) throw new Error(`${folder} holds files that do not belong there: ${strangers.join(', ')}`);
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = (ending: string): string[] => names.filter((name) => name.endsWith(ending));
  const functions = files('.js').flatMap((name) => declaredFunctions(name, textOf(name)));
  functions.forEach(({ name, custom }, index) => {
    if (functions.findIndex((other) => other.name === name) < index) throw new Error(`${name} is declared twice`);
    if (custom) checkName(name);
  });
  return {
    scripts: files('.js').map((name) => scriptOf(name, textOf(name))),
    functions: functions.filter(({ name }) => !name.endsWith('_')),
    manifest: readManifest(textOf('appsscript.json')),
    pages: new Map(files('.html').map((name) => [name.slice(0, -'.html'.length), textOf(name)])),
  };
}

/** As clasp pushes files for which .clasp.json names no order; Apps Script loads them as they were pushed. */
function pushOrder(one: string, other: string): number {
  return one.localeCompare(other);
}

const scripts = new Map<string, Script>();

/** V8 compiles a text once, for however many spreadsheets it is opened. */
function scriptOf(filename: string, code: string): Script {
  const key = `${filename}\n${code}`;
  const script = scripts.get(key) ?? new Script(code, { filename });
  scripts.set(key, script);
  return script;
}

function checkName(name: string): void {
  if (isBuiltInFunction(name)) throw new Error(`${name} is a function that Sheets has of its own`);
  if (/^[A-Z]{1,3}\d+$/i.test(name)) throw new Error(`${name} reads as the address of a cell`);
}
