// Starts the local host from one file, which is made of local/*.ts when one of those has changed: a start that looks for
// hundreds of files and compiles each takes twice as long.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { isMade, keepMadeOf } from './made-of.cjs';

// V8 makes a function faster once it has run so much bytecode: ten times what V8 waits for by itself. Most functions of a start,
// and of a month of refreshes, are called too seldom to give back the time that takes.
setFlagsFromString('--interrupt-budget=600000');

const BUNDLE = join('out', 'start', 'start.cjs');
/** What the bundle was made of. */
const MADE_OF = join('out', 'start', 'made-of.json');

/** Files beside a module are still found beside it, not beside the bundle. */
const ownFolder = {
  name: 'own folder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]local[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/\b__dirname\b/g, () => JSON.stringify(dirname(path)))
        .replace(/\b__filename\b/g, () => JSON.stringify(path)),
      loader: 'ts',
    }));
  },
};

async function make() {
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: [join('local', 'start.ts')],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    outfile: BUNDLE,
    plugins: [ownFolder],
    // package.json speaks of what is bundled for Google: here, modules that only do something count too
    ignoreAnnotations: true,
  });
  const files = [...Object.keys(metafile.inputs), BUNDLE, join('local', 'start.mjs'), 'package-lock.json'];
  mkdirSync(dirname(BUNDLE), { recursive: true });
  writeFileSync(BUNDLE, outputFiles[0].text);
  keepMadeOf(MADE_OF, files);
}

if (!isMade(MADE_OF)) await make();
createRequire(import.meta.url)(resolve(BUNDLE));
