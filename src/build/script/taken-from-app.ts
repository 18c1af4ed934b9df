import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What stands before a module of Code.js where another script imports it: `App:src/base/day`. */
const OF_APP = 'App:';

/** A name that another script takes from a module of Code.js. */
export interface TakenName {
  /** Its path, as the entry of Code.js imports it: `./src/base/day`. */
  module: string;
  name: string;
}

/**
 * Leaves the modules that lie in Code.js where they are: who imports one takes its names from there, through one module
 * that names them all, so that a script has each but once, however many of its own modules import it.
 */
export const takenFromApp = (files: ReadonlySet<string>): Plugin => ({
  name: 'taken-from-app',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(process.cwd(), join(resolveDir, path)).split(sep).join('/');
      return files.has(`${module}.ts`) ? { path: module, namespace: 'of-app', sideEffects: false } : undefined;
    });
    onLoad({ filter: /./, namespace: 'of-app' }, async ({ path }) => {
      const names = await namesOf(`${path}.ts`);
      return { contents: names.map((name) => `export { ${name} } from '${OF_APP}${path}';`).join('\n') };
    });
    onResolve({ filter: new RegExp(`^${OF_APP}`) }, ({ path }) => ({ path, external: true }));
  },
});

/** What a file of the source exports, but for its types. */
async function namesOf(file: string): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [file], format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** The module of Code.js that an import of a bundled script names, or null where it names another script. */
export function moduleOfApp(imported: string): string | null {
  return imported.startsWith(OF_APP) ? `./${imported.slice(OF_APP.length)}` : null;
}
