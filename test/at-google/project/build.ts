// npm run at-google [-- SCRIPT-ID]: makes the project that finds the facts about Google, for a person to push with clasp.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFiles } from '../../../src/build/dist-files';
import { claspSettings } from './clasp-settings';
import { projectFiles } from './project-files';

const FOLDER = join('out', 'at-google');

async function buildProject(scriptId: string | undefined): Promise<void> {
  // An id that is none is refused before anything is made.
  const told = claspSettings(scriptId);
  const files = await projectFiles(await distFiles());
  const dist = join(FOLDER, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  const settings = join(FOLDER, '.clasp.json');
  if (scriptId !== undefined || !existsSync(settings)) writeFileSync(settings, told);
  console.log(`${dist}: ${Object.keys(files).join(', ')}`);
}

buildProject(process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
