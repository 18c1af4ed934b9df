import type { Plugin } from 'esbuild';

/** What scripts use most of the language's own, by the object that it hangs on. None of it asks on what it was called. */
const MEMBERS: Record<string, string[]> = {
  Array: ['from', 'isArray'],
  JSON: ['stringify'],
  Math: ['abs', 'exp', 'floor', 'log', 'max', 'min', 'round', 'sqrt'],
  Number: ['NEGATIVE_INFINITY', 'isFinite', 'isInteger', 'isNaN'],
  Object: ['assign', 'entries', 'fromEntries', 'keys', 'values'],
};

const nameOf = (owner: string, member: string): string => `${owner}_${member}`;

const MODULE = 'built-ins';

/**
 * Options by which a script names the language's own once, and minified ever after: its members have names that cannot be
 * shortened otherwise, and stand in it by the hundred.
 */
export const shortBuiltIns = {
  define: {
    'Number.NaN': 'NaN',
    'Number.POSITIVE_INFINITY': 'Infinity',
    ...Object.fromEntries(
      Object.entries(MEMBERS).flatMap(([owner, members]) =>
        members.map((member) => [`${owner}.${member}`, nameOf(owner, member)]),
      ),
    ),
  },
  inject: [MODULE],
};

/** The module that gives them their names. */
export const builtIns: Plugin = {
  name: MODULE,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, ({ path }) => ({ path, namespace: MODULE }));
    onLoad({ filter: /./, namespace: MODULE }, () => ({
      contents: Object.entries(MEMBERS)
        .map(([owner, members]) => {
          const named = members.map((member) => `${member}: ${nameOf(owner, member)}`);
          return `export const { ${named.join(', ')} } = ${owner};`;
        })
        .join('\n'),
    }));
  },
};
