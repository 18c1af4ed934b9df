import type { Plugin } from 'esbuild';

/** Sentences that cells never say: those of the sidebar and the schedule. */
export const textsOfActions = ['wizard', 'schedule', 'chart', 'alert', 'guard'];

/** Leaves the sentences of some areas out of texts.ts, so that who never says them does not load them. */
export const leftOutTexts = (areas: string[]): Plugin => ({
  name: 'left-out-texts',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^\\./(${areas.join('|')})-texts$`) }, ({ path, importer }) =>
      /[\\/]texts\.ts$/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /-texts$/, namespace: 'left-out' }, ({ path }) => ({
      contents: `export const ${path.slice(2, path.indexOf('-'))}Texts = {};`,
    }));
  },
});
