import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMade, keepMadeOf } from '../made-of.cjs';
import { text } from './texts';

/** What the add-on is made of. */
const SOURCES = ['src', 'sidebar', 'appsscript.json', 'package-lock.json'];
const DIST = 'dist';
/** What dist/ was made of, dist/ itself among it. */
const MADE_OF = join('out', 'dist-made-of.json');

/** Builds dist/, as `npm run build` does, unless it was built from the very same files. */
export function makeDist(): void {
  if (isMade(MADE_OF, filesNow())) return;
  const words = ['--require', require.resolve('tsx/cjs'), join('src', 'build', 'build.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${text('build_failed', 'en')}\n${stderr || stdout}`);
  keepMadeOf(MADE_OF, filesNow());
}

const filesNow = (): string[] => [...SOURCES, DIST].flatMap(filesIn);

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}
