import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { problemsOfCode } from './check-code';
import { problemsOfEngine } from './check-engine';
import { bundleCode, bundleEngine } from './code';
import { inlinePage } from './page';

/** Makes dist/: exactly the files that clasp pushes. Throws when a check fails, and then leaves no dist/ behind. */
async function buildAll(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const [{ code, stubs }, engine, sidebar] = await Promise.all([
    bundleCode(),
    bundleEngine(),
    inlinePage('sidebar/page.html', 'sidebar/main.tsx'),
  ]);
  const names = stubs.map(({ name }) => name);
  const problems = [...problemsOfCode(code, names), ...problemsOfEngine(engine)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const texts = { 'Code.js': code, 'engine.html': `<script>${engine}</script>\n`, 'sidebar.html': sidebar };
  mkdirSync('dist');
  for (const [name, text] of Object.entries(texts)) writeFileSync(`dist/${name}`, text);
  copyFileSync('appsscript.json', 'dist/appsscript.json');
  const sizes = Object.entries(texts).map(([name, text]) => `${name} ${Math.ceil(Buffer.byteLength(text) / 1_000)} kB`);
  console.log(`dist/: ${sizes.join(', ')}, appsscript.json`);
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
