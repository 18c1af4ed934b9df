import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** What stands before a module of Code.js where another script imports it: `App:src/base/day`. */
const OF_APP = 'App:';

/** A name that another script takes from a module of Code.js. */
export interface TakenName {
  /** Its path, as the entry of Code.js imports it: `./src/base/day`. */
  module: string;
  name: string;
}

/** Leaves the modules that lie in Code.js where they are: who imports one takes its names from there. */
export const takenFromApp = (files: ReadonlySet<string>): Plugin => ({
  name: 'taken-from-app',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(process.cwd(), join(resolveDir, path)).split(sep).join('/');
      return files.has(`${module}.ts`) ? { path: `${OF_APP}${module}`, external: true } : undefined;
    });
  },
});

/** The module of Code.js that an import of a bundled script names, or null where it names another script. */
export function moduleOfApp(imported: string): string | null {
  return imported.startsWith(OF_APP) ? `./${imported.slice(OF_APP.length)}` : null;
}
