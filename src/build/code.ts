import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { lightFunctions, mainStubs } from './main-stubs';
import { functionStubs, type Stub, stubText } from './stub';

const LIGHT = `
export { ${lightFunctions.join(', ')} } from './src/main';
export { answerCell } from './src/google/answer-cell';
export { loadEngine } from './src/google/load-engine';
`;

const ENGINE = `
export * from './src/main';
export { answerFromTabs } from './src/google/answer-from-tabs';
`;

/**
 * The text of Code.js: what is needed at once bundled into `App`, then the stubs. Apps Script sees only functions
 * declared at the top level, and Sheets reads their JSDoc there, which bundlers drop.
 */
export async function bundleCode(): Promise<{ code: string; stubs: Stub[] }> {
  const stubs = [...functionStubs(), ...mainStubs(readFileSync('src/main.ts', 'utf8'))];
  return { code: `${await bundle(LIGHT, 'App', [withoutEngineTexts])}\n${stubs.map(stubText).join('\n')}`, stubs };
}

/** The script of engine.html: what App.loadEngine() loads when raw tabs are to be read. */
export function bundleEngine(): Promise<string> {
  return bundle(ENGINE, 'Engine');
}

/** Sentences that only the engine says: Code.js, which every cell loads, goes without. */
const withoutEngineTexts: Plugin = {
  name: 'without-engine-texts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]texts[\\/](wizard|schedule|chart|alert|guard|plan)-texts\.ts$/ }, ({ path }) => {
      const [area] = path.replace(/^.*[\\/]/, '').split('-');
      return { contents: `export const ${area}Texts = {};` };
    });
  },
};

/** Throws on any warning of the bundler. */
async function bundle(contents: string, globalName: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: `${globalName}.ts`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    minify: true,
    plugins,
    logLevel: 'silent',
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'));
  return result.outputFiles[0].text;
}
