import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { leftOutTexts, textsOfTabsAndActions } from './left-out-texts';
import { lightFunctions, mainStubs } from './main-stubs';
import { type BuiltWith, calledFiles } from './parts';
import { scriptOptions, withoutWarnings } from './script-options';
import { functionStubs, type Stub, stubText } from './stub';

const LIGHT = `
export { ${lightFunctions.join(', ')} } from './src/main';
export { answerCell } from './src/app/cells/answer-cell';
`;

/**
 * The text of Code.js: what is needed at once bundled into `App`, then the stubs. Apps Script sees only functions
 * declared at the top level, and Sheets reads their JSDoc there, which bundlers drop.
 */
export async function bundleCode(builtWith: BuiltWith): Promise<{ code: string; stubs: Stub[] }> {
  const called = calledFiles(builtWith).flatMap((file) => mainStubs(readFileSync(`${file}.ts`, 'utf8')));
  const stubs = [...functionStubs(), ...called];
  const { outputFiles, warnings } = await build({
    ...scriptOptions,
    stdin: { contents: LIGHT, resolveDir: process.cwd(), sourcefile: 'App.ts', loader: 'ts' },
    format: 'iife',
    globalName: 'App',
    plugins: [leftOutTexts(textsOfTabsAndActions)],
  });
  withoutWarnings(warnings);
  return { code: `${outputFiles[0].text}\n${stubs.map(stubText).join('\n')}`, stubs };
}
