import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { distFiles } from './dist-files';

/** Makes dist/: exactly the files that clasp pushes. Throws when a check fails, and then leaves no dist/ behind. */
async function buildAll(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const files = await distFiles();
  mkdirSync('dist', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${Math.ceil(Buffer.byteLength(text) / 1_000)} kB`);
  console.log(`dist/: ${sizes.join(', ')}`);
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
