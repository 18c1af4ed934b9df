import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LazyPart, lazyScript } from './lazy-script';
import {
  leftOutTexts,
  type TextArea,
  textsOfActions,
  textsOfMenu,
  textsOfReadings,
  textsOfSources,
} from './left-out-texts';
import { lightFunctions, mainStubs } from './main-stubs';
import { scriptOptions, withoutWarnings } from './script-options';

/** What an add-on is built with, beside what every one has. */
export interface BuiltWith {
  bigQuery: boolean;
}

/** What is called on need, by the script file that holds it, and what each gives to the stubs of Code.js. */
const entries: Record<string, (texts: readonly TextArea[]) => string> = {
  // Functions in cells that read raw tabs
  Cells: () => "export { answerFromTabs } from './src/app/cells/answer-from-tabs';",
  // What the menu, the sidebar and the triggers call, but for what Code.js does itself
  Actions: (beside) => `
export { ${heavyFunctions().join(', ')} } from './src/main';
import { texts } from './src/texts/texts';
${beside.map((area) => `import { ${area}Texts } from './src/texts/sentences/${area}-texts';`).join('\n')}
Object.assign(texts, ${beside.map((area) => `${area}Texts`).join(', ')});
`,
};

function heavyFunctions(): string[] {
  const names = mainStubs(readFileSync('src/main.ts', 'utf8')).map(({ name }) => name);
  return names.filter((name) => !lightFunctions.includes(name));
}

/** In the place of who reads no tables that lie elsewhere comes who reads them from BigQuery. */
const withBigQuery: Plugin = {
  name: 'with-bigquery',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/sources-here$/ }, () => ({ path: 'sources', namespace: 'bigquery' }));
    onLoad({ filter: /./, namespace: 'bigquery' }, () => ({
      contents: "export { newBigQueryReader as newSourceReader } from './src/app/sources/sources-in-big-query';",
      resolveDir: process.cwd(),
      loader: 'ts',
    }));
  },
};

/** What cells and actions share, reading tabs and computing KPIs, lies once, in a file of its own. */
const SHARED = 'Kpis';

/** The scripts that cells load: nothing in them is the sidebar's or the schedule's. */
export const partsOfCells = [`${SHARED}.js`, 'Cells.js'];

const virtualEntries = (texts: readonly TextArea[]): Plugin => ({
  name: 'virtual-entries',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: entries[path](texts),
      resolveDir: process.cwd(),
      loader: 'ts',
    }));
  },
});

/**
 * The scripts beside Code.js. Apps Script evaluates every script for every cell, so each of them only declares one
 * function: V8 skims its body, and compiles it when it is first called. No module lies in two of them.
 */
export async function bundleParts({ bigQuery }: BuiltWith): Promise<LazyPart[]> {
  const beside = [...textsOfActions, ...textsOfReadings, ...(bigQuery ? textsOfSources : [])];
  const { outputFiles, metafile, warnings } = await build({
    ...scriptOptions,
    metafile: true,
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [
      virtualEntries(beside),
      leftOutTexts([...textsOfActions, ...textsOfMenu, ...textsOfReadings, ...textsOfSources]),
      ...(bigQuery ? [withBigQuery] : []),
    ],
  });
  withoutWarnings(warnings);
  return outputFiles.map(({ path, text }) => ({
    ...lazyScript(basename(path, '.js'), text),
    sources: Object.keys(metafile.outputs[`dist/${basename(path)}`].inputs),
  }));
}
