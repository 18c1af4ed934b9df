import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { loaderOf } from './lazy-script';
import type { Stub } from './stub';

/** What of main.ts lies in Code.js itself: it runs when a spreadsheet opens, or shows a page. The rest reads raw tabs. */
export const lightFunctions = ['onOpen', 'onInstall', 'showSidebar', 'openNewerExport'];

/**
 * One stub per function that main.ts exports: menu, triggers, server calls. Throws when one has no doc comment, ends
 * with an underscore, or is exported in any other way than `export function name`.
 */
export function mainStubs(source: string): Stub[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  return program.body.flatMap((node) => {
    if (node.type === 'ExportNamedDeclaration' && node.specifiers.length > 0) {
      throw new Error('main.ts: export functions as "export function name", so that the build sees their parameters');
    }
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    if (node.declaration.type !== 'FunctionDeclaration') {
      throw new Error('main.ts: only functions can be called from outside');
    }
    const { name } = node.declaration.id;
    if (name.endsWith('_')) throw new Error(`main.ts: ${name} ends with an underscore, which hides it`);
    const parameters = node.declaration.params.map((parameter) => {
      if (parameter.type !== 'Identifier') throw new Error(`main.ts: ${name} needs plain parameters`);
      return parameter.name;
    });
    const owner = lightFunctions.includes(name) ? 'App' : `${loaderOf('Actions')}()`;
    const body = `return ${owner}.${name}(${parameters.join(', ')});`;
    return [{ name, parameters, doc: docOf(source, name), body }];
  });
}

function docOf(source: string, name: string): string {
  const found = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export function ${name}\\b`).exec(source);
  if (!found) throw new Error(`main.ts: ${name} has no doc comment`);
  if (found[1].includes('@customfunction')) throw new Error(`main.ts: ${name} is no custom function`);
  return found[1];
}
