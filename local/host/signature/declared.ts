import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A parameter of a method: its type as the declarations write it, and whether a call may leave it out. */
export interface Parameter {
  type: string;
  optional: boolean;
  /** Takes every argument from here on. */
  rest: boolean;
}

/** What Google declares of one service or of what it hands out. */
export interface Declared {
  /** As Google names it in its errors: SpreadsheetApp.Range, Utilities … */
  name: string;
  /** The ways in which each method can be called: its parameters as they are written. */
  methods: Map<string, string[]>;
  /** What it can stand for besides itself. */
  parents: string[];
}

/** The files of the declarations, of the services that are emulated. */
const FILES = ['spreadsheet', 'base', 'utilities', 'script', 'properties', 'cache', 'lock', 'mail', 'html', 'charts'];

/** Types that only stand for others: type Integer = number. */
const aliases = new Map<string, string>();
let interfaces: Map<string, Declared> | null = null;

/** What is declared under a name of Google's; undefined for a name that no emulated service uses. */
export function declared(name: string): Declared | undefined {
  interfaces ??= read();
  return interfaces.get(name);
}

/** The type that a name stands for; the name itself where it is no alias. */
export function unaliased(type: string): string {
  return aliases.get(type) ?? type;
}

/** The declarations are those that our own code is compiled against, so the two cannot drift apart. */
function read(): Map<string, Declared> {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const found = new Map<string, Declared>();
  const textOf = (file: string): string =>
    readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  for (const file of ['types', ...FILES]) {
    const text = textOf(file);
    for (const [, alias, type] of text.matchAll(/^\s+type (\w+) = ([^;]+);/gm)) aliases.set(alias, type.trim());
    const services = [...text.matchAll(/^declare var (\w+)/gm)].map(([, service]) => service);
    for (const { 0: opening, 1: name, 2: parents = '', index } of text.matchAll(
      /interface (\w+)(?: extends ([\w., ]+))? \{/g,
    )) {
      const body = untilClosed(text, index + opening.length);
      const isService = services.includes(name) || services.length !== 1;
      found.set(name, {
        name: isService ? name : `${services[0]}.${name}`,
        methods: methodsIn(body),
        parents: parents.split(',').map((each) => each.trim()),
      });
    }
  }
  return found;
}

/** What follows `from` up to the brace that closes what was opened before it. */
function untilClosed(text: string, from: number): string {
  const brace = /[{}]/g;
  brace.lastIndex = from;
  for (let depth = 1; depth > 0; ) depth += brace.exec(text)?.[0] === '{' ? 1 : -1;
  return text.slice(from, brace.lastIndex - 1);
}

function methodsIn(body: string): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const [, name, parameters] of body.matchAll(/(\w+)\(([^()]*)\)\s*:/g)) {
    methods.set(name, [...(methods.get(name) ?? []), parameters]);
  }
  return methods;
}

const known = new Map<string, Parameter[]>();

/** Parameters as they are written, one by one. */
export function parametersOf(text: string): Parameter[] {
  const found = known.get(text) ?? split(text, ',').map(parameterOf);
  known.set(text, found);
  return found;
}

function parameterOf(text: string): Parameter {
  const [, dots, optional, type] = text.match(/^(\.\.\.)?\w+(\?)?:\s*([\s\S]+)$/) ?? [];
  return { type: type ?? 'any', optional: optional !== undefined, rest: dots !== undefined };
}

/** Parts of a text between a sign that stands outside all brackets. */
export function split(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += Number('{<[('.includes(letter)) - Number('}>])'.includes(letter));
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
