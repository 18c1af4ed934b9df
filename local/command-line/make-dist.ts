import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMade, keepMadeOf } from '../made-of.cjs';
import { text } from './texts';

/** What the add-on is made of. */
const SOURCES = ['src', 'sidebar', 'appsscript.json', 'package-lock.json'];

/** Where the built add-on lies, and how it is made. */
export interface Build {
  dist: string;
  make(): void;
  /** True: builds in one realm, as whoever makes many sheets may. */
  keepsRealm?: boolean;
}

export const usualBuild: Build = { dist: 'dist', make: () => makeDist('dist', 'dist-made-of.json', []) };

/** The add-on as it is built with what reads tables of BigQuery. */
export const bigQueryBuild: Build = {
  dist: join('out', 'dist-bigquery'),
  make: () => makeDist(join('out', 'dist-bigquery'), 'dist-bigquery-made-of.json', ['--bigquery']),
};

/** Builds it, as `npm run build` does, unless it was built from the very same files, itself among them. */
function makeDist(dist: string, madeOf: string, flags: readonly string[]): void {
  const kept = join('out', madeOf);
  const filesNow = (): string[] => [...SOURCES, dist].flatMap(filesIn);
  if (isMade(kept, filesNow())) return;
  const made = join('out', `made-${process.pid}`);
  const words = ['--require', require.resolve('tsx/cjs'), join('src', 'build', 'build.ts'), '--to', made, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${text('build_failed', 'en')}\n${stderr || stdout}`);
  putInPlace(made, dist);
  keepMadeOf(kept, filesNow());
}

/** All at once: whoever reads the add-on meanwhile finds the one before or this one, never a part of either. */
function putInPlace(made: string, dist: string): void {
  const before = `${made}-before`;
  if (existsSync(dist)) renameSync(dist, before);
  renameSync(made, dist);
  rmSync(before, { recursive: true, force: true });
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}
