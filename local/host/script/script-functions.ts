import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Comment, FunctionDeclaration, Program } from 'acorn';

/** A function that Sheets can see: declared at the top level, its name not ending in an underscore. */
export interface PublicFunction {
  name: string;
  parameters: string[];
  /** The comment right before it, without its stars; '' when there is none. */
  description: string;
  /** Marked with @customfunction: offered by autocomplete. */
  custom: boolean;
}

/** Parsing the built add-on takes as long as half a KPI sheet: what it declares is kept from one start to the next. */
const KEPT = join('out', 'scripts');
/** Characters from which that is worth a file. */
const LONG = 50_000;

const known = new Map<string, PublicFunction[]>();
let reader: Buffer | undefined;

/** The functions that a script declares at its top level. Throws an Error that says why Apps Script could not read it. */
export function declaredFunctions(file: string, code: string): PublicFunction[] {
  const found = known.get(code) ?? (code.length < LONG ? parsed(file, code) : kept(file, code));
  known.set(code, found);
  return found;
}

/** As found in the very same text before, by this very same reader. */
function kept(file: string, code: string): PublicFunction[] {
  reader ??= readFileSync(__filename);
  const path = join(KEPT, `${createHash('sha256').update(reader).update(code).digest('hex')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as PublicFunction[];
  const found = parsed(file, code);
  mkdirSync(dirname(path), { recursive: true });
  // Another start may be reading: it sees the whole file or none
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(found));
  renameSync(`${path}.${process.pid}`, path);
  return found;
}

function parsed(file: string, code: string): PublicFunction[] {
  const { parse } = require('acorn') as typeof import('acorn');
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
