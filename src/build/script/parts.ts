import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { builtIns, shortBuiltIns } from './built-ins';
import { type LazyPart, lazyScript } from './lazy-script';
import { type TextArea, textsOfActions, textsOfReadings, textsOfSources, textsOfTabs } from './left-out-texts';
import { lightFunctions, mainStubs } from './main-stubs';
import { scriptOptions, withoutWarnings } from './script-options';
import type { Stub } from './stub';
import { takenFromApp } from './taken-from-app';
import { entryOfQueries, QUERIES, withBigQuery } from './with-big-query';
import { normalWordLists } from './word-lists';

/** What an add-on is built with, beside what every one has. */
export interface BuiltWith {
  bigQuery: boolean;
}

/** The files of what pages, people and triggers call. */
const calledFiles = ({ bigQuery }: BuiltWith): string[] => [
  'src/main.ts',
  ...(bigQuery ? ['src/app/sources/asked-of-big-query.ts'] : []),
];

/** The stubs of what they hold. */
export const calledStubs = (builtWith: BuiltWith): Stub[] =>
  calledFiles(builtWith).flatMap((file) => mainStubs(readFileSync(file, 'utf8')));

type Parts = Record<string, (builtWith: BuiltWith) => string>;

/** What is called on need, by the script file that holds it: what each gives to the stubs of Code.js. */
const entries: Parts = {
  // Functions in cells that read raw tabs
  Cells: () => `
import 'texts:tabs';
export { answerFromTabs } from './src/app/cells/answer-from-tabs';
`,
  // What the menu, the sidebar and the triggers call, but for what Code.js does itself
  Actions: (builtWith) => `
import 'texts:tabs';
import 'texts:actions';
${calledFiles(builtWith).map(heavyFunctions).join('\n')}
`,
};

function heavyFunctions(file: string): string {
  const names = mainStubs(readFileSync(file, 'utf8')).map(({ name }) => name);
  const heavy = names.filter((name) => !lightFunctions.includes(name));
  return `export { ${heavy.join(', ')} } from './${file.replace(/\.ts$/, '')}';`;
}

/** What cells and actions share, reading tabs and computing KPIs, lies once, in a file of its own. */
const SHARED = 'Kpis';

/** The scripts that cells load: nothing in them is the sidebar's or the schedule's. */
export const partsOfCells = [`${SHARED}.js`, 'Cells.js'];

/** Entries, and what adds sentences to those of Code.js: first of all, since modules may look some up as they are run. */
const virtualModules = (parts: Parts, texts: Record<string, readonly TextArea[]>, builtWith: BuiltWith): Plugin => ({
  name: 'virtual-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:part|texts):/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => {
      const [kind, name] = path.split(':');
      const contents = kind === 'part' ? parts[name](builtWith) : withTexts(texts[name]);
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
 * of them only names one function: V8 skims its body, and compiles it when it is first called. No module lies in two.
 */
export async function bundleParts(builtWith: BuiltWith, filesOfCode: ReadonlySet<string>): Promise<LazyPart[]> {
  const usual = await bundled(entries, builtWith, filesOfCode);
  if (!builtWith.bigQuery) return scriptsOf(usual);
  // The script that asks is led to all that cells and actions share: else that would come apart into what it has part in.
  const files = sharedIn(usual).map((path) => `import './${path}';`);
  const led = () => ["import 'texts:tabs';", ...files, entryOfQueries].join('\n');
  return scriptsOf(await bundled({ ...entries, [QUERIES]: led }, builtWith, filesOfCode));
}

type Bundled = Awaited<ReturnType<typeof bundled>>;

/** With BigQuery an import alone leads somewhere, whatever the package says of its files. */
const bundled = (parts: Parts, builtWith: BuiltWith, filesOfCode: ReadonlySet<string>) =>
  build({
    ...scriptOptions,
    ...shortBuiltIns,
    metafile: true,
    ignoreAnnotations: builtWith.bigQuery,
    entryPoints: Object.fromEntries(Object.keys(parts).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [
      builtIns,
      normalWordLists,
      virtualModules(parts, textsOf(builtWith), builtWith),
      takenFromApp(filesOfCode),
      ...(builtWith.bigQuery ? [withBigQuery] : []),
    ],
  });

const textsOf = ({ bigQuery }: BuiltWith): Record<string, readonly TextArea[]> => ({
  tabs: textsOfTabs,
  actions: [...textsOfActions, ...textsOfReadings, ...(bigQuery ? textsOfSources : [])],
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
