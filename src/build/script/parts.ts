import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LazyPart, lazyScript } from './lazy-script';
import { type TextArea, textsOfActions, textsOfReadings, textsOfSources, textsOfTabs } from './left-out-texts';
import { lightFunctions, mainStubs } from './main-stubs';
import { scriptOptions, withoutWarnings } from './script-options';
import { takenFromApp } from './taken-from-app';

/** What an add-on is built with, beside what every one has. */
export interface BuiltWith {
  bigQuery: boolean;
}

/** What is called on need, by the script file that holds it: what each gives to the stubs of Code.js. */
const entries: Record<string, () => string> = {
  // Functions in cells that read raw tabs
  Cells: () => `
import 'texts:tabs';
export { answerFromTabs } from './src/app/cells/answer-from-tabs';
`,
  // What the menu, the sidebar and the triggers call, but for what Code.js does itself
  Actions: () => `
import 'texts:tabs';
import 'texts:actions';
export { ${heavyFunctions().join(', ')} } from './src/main';
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

/** Entries, and what adds sentences to those of Code.js: first of all, since modules may look some up as they are run. */
const virtualModules = (texts: Record<string, readonly TextArea[]>): Plugin => ({
  name: 'virtual-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:part|texts):/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => {
      const [kind, name] = path.split(':');
      const contents = kind === 'part' ? entries[name]() : withTexts(texts[name]);
      return { contents, resolveDir: process.cwd(), loader: 'ts' };
    });
  },
});

const withTexts = (areas: readonly TextArea[]): string => `
import { texts } from './src/texts/texts';
${areas.map((area) => `import { ${area}Texts } from './src/texts/sentences/${area}-texts';`).join('\n')}
Object.assign(texts, ${areas.map((area) => `${area}Texts`).join(', ')});
`;

/**
 * The scripts beside Code.js, whose modules are `filesOfCode`. Apps Script evaluates every script for every cell, so each
 * of them only declares one function: V8 skims its body, and compiles it when it is first called. No module lies in two.
 */
export async function bundleParts({ bigQuery }: BuiltWith, filesOfCode: ReadonlySet<string>): Promise<LazyPart[]> {
  const { outputFiles, metafile, warnings } = await build({
    ...scriptOptions,
    metafile: true,
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [
      virtualModules({
        tabs: textsOfTabs,
        actions: [...textsOfActions, ...textsOfReadings, ...(bigQuery ? textsOfSources : [])],
      }),
      takenFromApp(filesOfCode),
      ...(bigQuery ? [withBigQuery] : []),
    ],
  });
  withoutWarnings(warnings);
  return outputFiles.map(({ path, text }) => ({
    ...lazyScript(basename(path, '.js'), text),
    sources: Object.keys(metafile.outputs[`dist/${basename(path)}`].inputs),
  }));
}
