import { type Identifier, type Literal, parse } from 'acorn';
import { namesUsed } from './names-used';
import { moduleOfApp, type TakenName } from './taken-from-app';

/** A script that does nothing but give one function a name; the function gives what the script has for others. */
export interface LazyPart {
  file: string;
  loader: string;
  code: string;
  /** What it takes from Code.js. */
  taken: TakenName[];
  /** The files of the source that it is made of. */
  sources: string[];
}

/** The function that a part names: the underscore hides it from formulas and from pages. */
export function loaderOf(part: string): string {
  return `${part.toLowerCase()}_`;
}

/**
 * A bundled ES module as a script: the whole module becomes the body of one function, run at its first call. What it
 * imports it takes from Code.js and the functions of other parts, and what it exports, which must not change afterwards,
 * is returned.
 */
export function lazyScript(part: string, module: string): Omit<LazyPart, 'sources'> {
  const loader = loaderOf(part);
  const taken: TakenName[] = [];
  const imports = new Map<string, Map<string, string>>();
  const body: string[] = [];
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const used = new Set<string>();
  for (const node of program.body) if (node.type !== 'ImportDeclaration') namesUsed(node, used);
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const source = String(node.source.value);
      const inApp = moduleOfApp(source);
      const from = inApp === null ? `${loaderOf(source.replace(/^\.\/|\.js$/g, ''))}()` : 'App';
      for (const one of node.specifiers) {
        if (one.type !== 'ImportSpecifier') throw new Error(`${part}: only names can be imported from another part`);
        if (!used.has(one.local.name)) continue;
        const name = nameOf(one.imported);
        const locals = imports.get(from) ?? new Map<string, string>();
        if (inApp !== null) taken.push({ module: inApp, name });
        imports.set(from, locals.set(name, one.local.name));
      }
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      const given = node.specifiers.map(({ exported, local }) => `${nameOf(exported)}:${nameOf(local)}`);
      body.push(`return ${loader}.made={${given.join()}};`);
    } else {
      body.push(module.slice(node.start, node.end));
    }
  }
  const lines = [...imports].map(([from, names]) => {
    const locals = [...names].map(([name, local]) => `${name}:${local}`);
    return `const{${locals.join()}}=${from};`;
  });
  const made = `"use strict";if(${loader}.made)return ${loader}.made;${[...lines, ...body].join('\n')}`;
  return { file: `${part}.js`, loader, code: skimmedOnce(loader, made), taken };
}

/**
 * V8 skims a function when its script is loaded. Of one at the top level it keeps nothing of that, and skims all that lies
 * within it once more at the first call; of one within another it keeps where each function within it ends.
 */
function skimmedOnce(loader: string, body: string): string {
  return `var ${loader}=(function(){return function ${loader}(){${body}}})();\n`;
}

/** In ES2020 a name is never a text. */
function nameOf(name: Identifier | Literal): string {
  return (name as Identifier).name;
}
