// npm run at-google: makes the project that finds the facts about Google, for a person to push with clasp.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './project-files';

const FOLDER = join('out', 'at-google');

async function buildProject(): Promise<void> {
  const files = await projectFiles();
  // What clasp keeps beside it, the id of the script, stays.
  const dist = join(FOLDER, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  console.log(`${dist}: ${Object.keys(files).join(', ')}`);
}

buildProject().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
