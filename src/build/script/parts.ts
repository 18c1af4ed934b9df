import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LazyPart, lazyScript } from './lazy-script';
import { leftOutTexts, textsOfActions, textsOfReadings } from './left-out-texts';
import { scriptOptions, withoutWarnings } from './script-options';

const textsBeside = [...textsOfActions, ...textsOfReadings];
const importTexts = textsBeside.map((area) => `import { ${area}Texts } from './src/texts/sentences/${area}-texts';`);

/** What is called on need, by the script file that holds it, and what each gives to the stubs of Code.js. */
const entries: Record<string, string> = {
  // Functions in cells that read raw tabs
  Cells: "export { answerFromTabs } from './src/app/cells/answer-from-tabs';",
  // What the menu, the sidebar and the triggers call
  Actions: `
export * from './src/main';
import { texts } from './src/texts/texts';
${importTexts.join('\n')}
Object.assign(texts, ${textsBeside.map((area) => `${area}Texts`).join(', ')});
`,
};

/** What cells and actions share, reading tabs and computing KPIs, lies once, in a file of its own. */
const SHARED = 'Kpis';

/** The scripts that cells load: nothing in them is the sidebar's or the schedule's. */
export const partsOfCells = [`${SHARED}.js`, 'Cells.js'];

const virtualEntries: Plugin = {
  name: 'virtual-entries',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: entries[path],
      resolveDir: process.cwd(),
      loader: 'ts',
    }));
  },
};

/**
 * The scripts beside Code.js. Apps Script evaluates every script for every cell, so each of them only declares one
 * function: V8 skims its body, and compiles it when it is first called. No module lies in two of them.
 */
export async function bundleParts(): Promise<LazyPart[]> {
  const { outputFiles, metafile, warnings } = await build({
    ...scriptOptions,
    metafile: true,
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `part:${name}`])),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: SHARED,
    plugins: [virtualEntries, leftOutTexts(textsBeside)],
  });
  withoutWarnings(warnings);
  return outputFiles.map(({ path, text }) => ({
    ...lazyScript(basename(path, '.js'), text),
    sources: Object.keys(metafile.outputs[`dist/${basename(path)}`].inputs),
  }));
}
