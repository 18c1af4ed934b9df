import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Comment, FunctionDeclaration, Program } from 'acorn';
import { parse } from 'acorn';
import { isBuiltInFunction } from '../workbook/engine';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';

/** A function that Sheets can see: declared at the top level, its name not ending in an underscore. */
export interface PublicFunction {
  name: string;
  parameters: string[];
  /** The comment right before it, without its stars; '' when there is none. */
  description: string;
  /** Marked with @customfunction: offered by autocomplete. */
  custom: boolean;
}

/** dist/, read as Google takes it. */
export interface Bundle {
  /** In the order of loading. */
  scripts: Script[];
  functions: PublicFunction[];
  manifest: Manifest;
  /** Pages by name, without .html */
  pages: Map<string, string>;
}

/** Reads and checks a built folder. Throws an Error that names what Google would not take. */
export function readBundle(folder: string): Bundle {
  const path = join(folder, 'Code.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run the build first`);
  const names = readdirSync(folder).sort(pushOrder);
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
    scripts: files('.js').map((name) => new Script(textOf(name), { filename: name })),
    functions: functions.filter(({ name }) => !name.endsWith('_')),
    manifest: readManifest(textOf('appsscript.json')),
    pages: new Map(files('.html').map((name) => [name.slice(0, -'.html'.length), textOf(name)])),
  };
}

/** As clasp pushes files for which .clasp.json names no order; Apps Script loads them as they were pushed. */
function pushOrder(one: string, other: string): number {
  return one.localeCompare(other);
}

function declaredFunctions(file: string, code: string): PublicFunction[] {
  const comments: Comment[] = [];
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  } catch (error) {
    throw new Error(`${file} is not a script that Apps Script can read: ${(error as Error).message}`);
  }
  return program.body
    .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .map((node) => describe(node, code, comments));
}

function describe(node: FunctionDeclaration, code: string, comments: Comment[]): PublicFunction {
  const before = comments.find(
    ({ type, end }) => type === 'Block' && end <= node.start && !code.slice(end, node.start).trim(),
  );
  const text = before?.value.startsWith('*') ? before.value.replace(/^\s*\*+ ?/gm, '').trim() : '';
  const parameters = node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : ''));
  return { name: node.id.name, parameters, description: text, custom: /@customfunction\b/.test(text) };
}

function checkName(name: string): void {
  if (isBuiltInFunction(name)) throw new Error(`${name} is a function that Sheets has of its own`);
  if (/^[A-Z]{1,3}\d+$/i.test(name)) throw new Error(`${name} reads as the address of a cell`);
}
