import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LazyPart, lazyScript, loaderOf } from './lazy-script';
import { leftOutTexts, type TextArea, textsOfActions, textsOfReadings, textsOfSources } from './left-out-texts';
import { scriptOptions, withoutWarnings } from './script-options';

/** What an add-on is built with, beside what every one has. */
export interface BuiltWith {
  bigQuery: boolean;
}

/** What is called on need, by the script file that holds it, and what each gives to the stubs of Code.js. */
const entries: Record<string, (texts: readonly TextArea[]) => string> = {
  // Functions in cells that read raw tabs
  Cells: () => "export { answerFromTabs } from './src/app/cells/answer-from-tabs';",
  // What the menu, the sidebar and the triggers call
  Actions: (beside) => `
export * from './src/main';
import { texts } from './src/texts/texts';
${beside.map((area) => `import { ${area}Texts } from './src/texts/sentences/${area}-texts';`).join('\n')}
Object.assign(texts, ${beside.map((area) => `${area}Texts`).join(', ')});
`,
};

/** What asks BigQuery, in a script of its own, which is loaded when a plan first names a table there. */
const QUERIES = 'Queries';
const queriesEntry = "export { newBigQueryReader } from './src/app/sources/sources-in-big-query';";

/** In the place of who reads no tables that lie elsewhere comes who has that script read them from BigQuery. */
const withBigQuery: Plugin = {
  name: 'with-bigquery',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/sources-here$/ }, () => ({ path: 'sources', namespace: 'bigquery' }));
    onLoad({ filter: /./, namespace: 'bigquery' }, () => ({
      contents: `export const newSourceReader = () => {
  let read;
  return (plan) => (read = read || ${loaderOf(QUERIES)}().newBigQueryReader())(plan);
};`,
    }));
  },
};

/** What cells and actions share, reading tabs and computing KPIs, lies once, in a file of its own. */
const SHARED = 'Kpis';

/** The scripts that cells load: nothing in them is the sidebar's or the schedule's. */
export const partsOfCells = [`${SHARED}.js`, 'Cells.js'];

const virtualEntries = (contents: Record<string, string>): Plugin => ({
  name: 'virtual-entries',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: contents[path],
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
  const contents = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry(beside)]));
  if (!bigQuery) return scriptsOf(await bundled(contents, []));
  // The script that asks is led to all that cells and actions share: else that would come apart into what it has part in.
  const shared = sharedIn(await bundled(contents, [withBigQuery]));
  const led = shared.map((path) => `import './${path}';`).join('\n');
  return scriptsOf(await bundled({ ...contents, [QUERIES]: `${led}\n${queriesEntry}` }, [withBigQuery]));
}

type Bundled = Awaited<ReturnType<typeof bundled>>;

/** With BigQuery an import alone leads somewhere, whatever the package says of its files. */
const bundled = (contents: Record<string, string>, plugins: Plugin[]) =>
  build({
    ...scriptOptions,
    metafile: true,
    ignoreAnnotations: plugins.length > 0,
    entryPoints: Object.fromEntries(Object.keys(contents).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [
      virtualEntries(contents),
      leftOutTexts([...textsOfActions, ...textsOfReadings, ...textsOfSources]),
      ...plugins,
    ],
  });

/** The files of the source that cells and actions share. */
const sharedIn = ({ metafile }: Bundled): string[] =>
  Object.keys(metafile.outputs[`dist/${SHARED}.js`].inputs).filter((path) => path.startsWith('src/'));

function scriptsOf({ outputFiles, metafile, warnings }: Bundled): LazyPart[] {
  withoutWarnings(warnings);
  return outputFiles.map(({ path, text }) => ({
    ...lazyScript(basename(path, '.js'), text),
    sources: Object.keys(metafile.outputs[`dist/${basename(path)}`].inputs),
  }));
}
