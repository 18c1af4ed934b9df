import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LazyPart, lazyScript } from './lazy-script';
import { type TextArea, textsOfActions, textsOfReadings, textsOfSources, textsOfTabs } from './left-out-texts';
import { lightFunctions, mainStubs } from './main-stubs';
import { scriptOptions, withoutWarnings } from './script-options';
import type { Stub } from './stub';
import { takenFromApp } from './taken-from-app';
import { withBigQuery } from './with-big-query';

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

/** What is called on need, by the script file that holds it: what each gives to the stubs of Code.js. */
const entries: Record<string, (builtWith: BuiltWith) => string> = {
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
const virtualModules = (texts: Record<string, readonly TextArea[]>, builtWith: BuiltWith): Plugin => ({
  name: 'virtual-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:part|texts):/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => {
      const [kind, name] = path.split(':');
      const contents = kind === 'part' ? entries[name](builtWith) : withTexts(texts[name]);
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
export async function bundleParts(builtWith: BuiltWith, filesOfCode: ReadonlySet<string>): Promise<LazyPart[]> {
  const { bigQuery } = builtWith;
  const { outputFiles, metafile, warnings } = await build({
    ...scriptOptions,
    metafile: true,
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [
      virtualModules(
        {
          tabs: textsOfTabs,
          actions: [...textsOfActions, ...textsOfReadings, ...(bigQuery ? textsOfSources : [])],
        },
        builtWith,
      ),
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
