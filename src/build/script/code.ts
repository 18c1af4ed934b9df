import { build } from 'esbuild';
import { builtIns, shortBuiltIns } from './built-ins';
import { leftOutTexts, textsOfTabsAndActions } from './left-out-texts';
import { lightFunctions } from './main-stubs';
import { scriptOptions, withoutWarnings } from './script-options';
import { functionStubs, type Stub, stubText } from './stub';
import type { TakenName } from './taken-from-app';
import { normalWordLists } from './word-lists';

const LIGHT = `
export { ${lightFunctions.join(', ')} } from './src/main';
export { answerCell } from './src/app/cells/answer-cell';
`;

/** The file that every script has calls of, and so lies in more than one. */
const CALLS = 'src/main.ts';

/** The modules that are needed at once, as files of the source: they lie in Code.js, and all others take them from there. */
export async function filesOfCode(): Promise<Set<string>> {
  return (await bundleApp([])).files;
}

/**
 * The text of Code.js: what is needed at once bundled into `App`, with what other scripts take from it, then the stubs.
 * Apps Script sees only functions declared at the top level, and Sheets reads their JSDoc there, which bundlers drop.
 * Throws where something that is taken would bring more modules in, which then lay in two scripts.
 */
export async function bundleCode(
  called: readonly Stub[],
  files: ReadonlySet<string>,
  taken: readonly TakenName[],
): Promise<{ code: string; stubs: Stub[] }> {
  const stubs = [...functionStubs(), ...called];
  const { text, files: bundled } = await bundleApp(taken);
  const more = [...bundled].filter((file) => !files.has(file));
  if (more.length > 0) throw new Error(`Code.js: what others take from its modules needs ${more.join(', ')} as well`);
  return { code: `${text}${stubs.map(stubText).join('\n')}`, stubs };
}

async function bundleApp(taken: readonly TakenName[]): Promise<{ text: string; files: Set<string> }> {
  const given = new Set(taken.map(({ module, name }) => `export { ${name} } from '${module}';`));
  const { outputFiles, metafile, warnings } = await build({
    ...scriptOptions,
    ...shortBuiltIns,
    metafile: true,
    stdin: { contents: LIGHT + [...given].join('\n'), resolveDir: process.cwd(), sourcefile: 'App.ts', loader: 'ts' },
    format: 'iife',
    globalName: 'App',
    plugins: [builtIns, normalWordLists, leftOutTexts(textsOfTabsAndActions)],
  });
  withoutWarnings(warnings);
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.keys(inputs).filter((file) => file.startsWith('src/') && file !== CALLS);
  return { text: outputFiles[0].text, files: new Set(files) };
}
