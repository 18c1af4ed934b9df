import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutated } from './mutant';
import { isBuilt, TOO_FAR, testsOf } from './tests-of';

/** 'noticed': a test failed, or the code would not even build, end or have its types. 'survived': all passed. */
export type Fate = 'noticed' | 'survived';

/** The longest that the tests of one room may take: a fault that makes a loop endless is noticed. */
const LONGEST_MS = 300_000;

/** Puts one fault into the copied tree, runs the tests that are to notice it, and takes it out again. */
export function tryMutant(mutant: Mutant, folder: string, isNear: boolean): Fate {
  const path = join(folder, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(source, mutant));
  try {
    return passesWhole(mutant.file, folder, isNear) && hasTypes(folder) ? 'survived' : 'noticed';
  } finally {
    writeFileSync(path, source);
  }
}

/** True when it builds and all tests pass that are to notice a fault in this file; `isNear`: those nearest to it alone. */
export function passesWhole(file: string, folder: string, isNear: boolean): boolean {
  if (isBuilt(file) && !runs(folder, 'node_modules/tsx/dist/cli.mjs', 'src/build/build.ts')) return false;
  const [nearest, ...others] = testsOf(file);
  return [nearest, ...(isNear ? [] : others)].every((tests) => passes(tests, folder));
}

/** Asked last, of those alone that no test notices: a call that is forgotten often leaves something of another type. */
const hasTypes = (folder: string): boolean => runs(folder, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');

/** True when all these tests pass, and where there are none. */
const passes = (tests: string[], folder: string): boolean =>
  runs(
    folder,
    'node_modules/jest/bin/jest.js',
    ...['--runInBand', '--bail', '--silent', '--passWithNoTests', '--testPathIgnorePatterns', ...TOO_FAR],
    ...['--testPathPatterns', ...tests],
  );

const runs = (folder: string, ...command: string[]): boolean =>
  spawnSync(process.execPath, command, { cwd: folder, stdio: 'ignore', timeout: LONGEST_MS }).status === 0;
