import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedTree } from './copied-tree';
import { type Mutant, mutated } from './mutant';
import { isBuilt, TOO_FAR, testsOf } from './tests-of';
import { LONGEST_MS, type Trial } from './trial';

/** Where others work too, the clock may run out before the tests do: what is noticed so is to be looked at again. */
export const BY_THE_CLOCK = '  by the clock, not by a test:';

/** Tries faults in a copy of the project; `isNear`: on the tests alone that are nearest to the file. */
export function treeTrial(file: string, isNear: boolean): Trial {
  const { folder, end } = copiedTree();
  return {
    passes: async (mutant) => {
      if (mutant === null) return passesWhole(file, folder, isNear);
      return broken(folder, mutant, () => passesWhole(mutant.file, folder, isNear) && hasTypes(folder));
    },
    end: async () => end(),
  };
}

/** What is found out while one fault is in a copy of the project. */
export function broken<Answer>(folder: string, mutant: Mutant, ask: () => Answer): Answer {
  const path = join(folder, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(source, mutant));
  try {
    return ask();
  } finally {
    writeFileSync(path, source);
  }
}

/** True when it builds and all tests pass that are to notice a fault in this file; `isNear`: those nearest to it alone. */
function passesWhole(file: string, folder: string, isNear: boolean): boolean {
  if (isBuilt(file) && !runs(folder, 'node_modules/tsx/dist/cli.mjs', 'src/build/build.ts')) return false;
  const [nearest, ...others] = testsOf(file);
  return [nearest, ...(isNear ? [] : others)].every((tests) => passes(tests, folder));
}

/** Asked last, of those alone that no test notices: a call that is forgotten often leaves something of another type. */
export const hasTypes = (folder: string): boolean =>
  runs(folder, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');

/** True when all these tests pass, and where there are none. */
const passes = (tests: string[], folder: string): boolean =>
  runs(
    folder,
    'node_modules/jest/bin/jest.js',
    ...['--runInBand', '--bail', '--silent', '--passWithNoTests', '--testPathIgnorePatterns', ...TOO_FAR],
    ...['--testPathPatterns', ...tests],
  );

function runs(folder: string, ...command: string[]): boolean {
  const { status } = spawnSync(process.execPath, command, { cwd: folder, stdio: 'ignore', timeout: LONGEST_MS });
  if (status === null) console.log(BY_THE_CLOCK);
  return status === 0;
}
