import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { problemsOfCode } from './check-code';
import { bundleCode } from './code';
import { inlinePage } from './page';

/** Makes dist/: exactly the files that clasp pushes. Throws when a check fails, and then leaves no dist/ behind. */
async function buildAll(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const { code, stubs } = await bundleCode();
  const problems = problemsOfCode(
    code,
    stubs.map(({ name }) => name),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const sidebar = await inlinePage('sidebar/page.html', 'sidebar/main.ts');
  mkdirSync('dist');
  writeFileSync('dist/Code.js', code);
  writeFileSync('dist/sidebar.html', sidebar);
  copyFileSync('appsscript.json', 'dist/appsscript.json');
  const kilobytes = (text: string): string => `${Math.ceil(Buffer.byteLength(text) / 1_000)} kB`;
  console.log(`dist/: Code.js ${kilobytes(code)}, sidebar.html ${kilobytes(sidebar)}, appsscript.json`);
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
