import { type Identifier, type Literal, parse } from 'acorn';

/** A script that does nothing but declare one function, which gives what the script has for others. */
export interface LazyPart {
  file: string;
  loader: string;
  code: string;
  /** The files of the source that it is made of. */
  sources: string[];
}

/** The function that a part declares: the underscore hides it from formulas and from pages. */
export function loaderOf(part: string): string {
  return `${part.toLowerCase()}_`;
}

/**
 * A bundled ES module as a script: the whole module becomes the body of one function, run at its first call. What it
 * imports it takes from the functions of other parts, and what it exports, which must not change afterwards, is returned.
 */
export function lazyScript(part: string, module: string): Omit<LazyPart, 'sources'> {
  const loader = loaderOf(part);
  const body = parse(module, { ecmaVersion: 2020, sourceType: 'module' }).body.map((node) => {
    if (node.type === 'ImportDeclaration') {
      const taken = node.specifiers.map((one) => {
        if (one.type !== 'ImportSpecifier') throw new Error(`${part}: only names can be imported from another part`);
        return `${nameOf(one.imported)}:${one.local.name}`;
      });
      const from = String(node.source.value).replace(/^\.\/|\.js$/g, '');
      return `const{${taken.join()}}=${loaderOf(from)}();`;
    }
    if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      const given = node.specifiers.map(({ exported, local }) => `${nameOf(exported)}:${nameOf(local)}`);
      return `return ${loader}.made={${given.join()}};`;
    }
    return module.slice(node.start, node.end);
  });
  const code = `function ${loader}(){"use strict";if(${loader}.made)return ${loader}.made;${body.join('\n')}}\n`;
  return { file: `${part}.js`, loader, code };
}

/** In ES2020 a name is never a text. */
function nameOf(name: Identifier | Literal): string {
  return (name as Identifier).name;
}
