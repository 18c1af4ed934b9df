import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { mainStubs } from './main-stubs';
import { functionStubs, type Stub, stubText } from './stub';

/**
 * The text of Code.js: everything bundled into `App`, then the stubs. Apps Script sees only functions declared at the
 * top level, and Sheets reads their JSDoc there, which bundlers drop. Throws on any warning of the bundler.
 */
export async function bundleCode(): Promise<{ code: string; stubs: Stub[] }> {
  const stubs = [...functionStubs(), ...mainStubs(readFileSync('src/main.ts', 'utf8'))];
  const contents = "export * from './src/main'; export { answerCell } from './src/google/answer-cell';";
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    minify: true,
    logLevel: 'silent',
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'));
  return { code: `${result.outputFiles[0].text}\n${stubs.map(stubText).join('\n')}`, stubs };
}
