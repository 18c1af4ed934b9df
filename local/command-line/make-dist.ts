import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from './texts';

/** What the add-on is made of. */
const SOURCES = ['src', 'sidebar', 'appsscript.json', 'package-lock.json'];
const DIST = 'dist';
/** Keeps what dist/ was made of: as long as nothing of it has changed since, it need not be made again. */
const MARK = join('out', 'dist-made-of.txt');

/** Builds dist/, as `npm run build` does, unless it was built from the very same files. */
export function makeDist(): void {
  const made = existsSync(MARK) ? readFileSync(MARK, 'utf8') : '';
  if (made !== '' && made === markOf([...SOURCES, DIST])) return;
  const words = ['--require', require.resolve('tsx/cjs'), join('src', 'build', 'build.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${text('build_failed', 'en')}\n${stderr || stdout}`);
  mkdirSync(dirname(MARK), { recursive: true });
  writeFileSync(MARK, markOf([...SOURCES, DIST]));
}

/** Changes with the name, size and time of change of every file in these places. */
function markOf(places: string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}
