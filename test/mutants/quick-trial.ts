import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { context, type Plugin } from 'esbuild';
import { copiedTree } from './copied-tree';
import { mutated } from './mutant';
import { ownTests, TOO_FAR } from './tests-of';
import { BY_THE_CLOCK, broken, hasTypes } from './tree-trial';
import type { Trial } from './trial';

/**
 * What runs what was built, or works on files and in time of its own: it needs a tree to be broken in. The engine of
 * BigQuery needs none: it runs the queries that are made here.
 */
const NEEDS_A_TREE = /local\/(?:host(?!\/bigquery\/engine)|fixtures)|playwright|'dist'|jest\.|child_process/;

/** What tests over random data alone notice is noticed by chance, over large data late, and by the clock when others work. */
const BY_CHANCE =
  /laws?\.test|real-data|wide-tab|later-rows|as-json|same-(?:data|parts)|every-(?:set|kpi\/(?:answers|breakdowns|explanations))|backtest|chance\.test/;

/**
 * Tries faults on the tests of a room that run the sources themselves, all in one bundle: a second of the processor for
 * each, a tenth of what a run of Jest takes. What only the other tests would notice is not noticed; `isNear`: nor what only
 * tests of another part of the room would.
 */
export async function quickTrial(room: string, isNear = false): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const outfile = join(folder, 'bundle.cjs');
  const tree = copiedTree();
  let fault: Parameters<Trial['passes']>[0] = null;
  const withFault: Plugin = {
    name: 'with-fault',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const isBroken = fault !== null && fault.file === relative('.', path);
        const contents = isBroken ? mutated(source, fault as never) : source;
        return {
          // A test finds its files from where it stands, and not from where the bundle does.
          contents: contents.replaceAll('__dirname', JSON.stringify(dirname(path))),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      }),
  };
  const tests = ownTests(room)
    .flatMap(filesIn)
    .filter(isQuick)
    .map((file) => JSON.stringify(resolve(file)));
  let longest: number | undefined;
  const bundle = await context({
    stdin: {
      contents: `module.exports = {${tests.map((file) => `${file}: () => require(${file})`).join(',')}};`,
      resolveDir: '.',
    },
    ...{ bundle: true, platform: 'node', packages: 'external', outfile, plugins: [withFault], logLevel: 'silent' },
  });
  return {
    passes: async (mutant) => {
      fault = mutant;
      const isBuilt = await bundle.rebuild().then(
        () => true,
        () => false,
      );
      const env = { ...process.env, NODE_PATH: resolve('node_modules') };
      const run = () =>
        spawnSync(
          process.execPath,
          [resolve('test/mutants/run-bundle.cjs'), outfile, mutant?.file ?? '', isNear ? 'near' : ''],
          {
            env,
            stdio: 'ignore',
            timeout: longest,
          },
        );
      const before = Date.now();
      const { status } = isBuilt ? run() : { status: 1 };
      if (status === null) console.log(BY_THE_CLOCK);
      if (status !== 0) return false;
      // What takes ten times as long as without a fault has no end, which need not be waited for.
      if (mutant === null) longest = 10 * (Date.now() - before) + 5_000;
      return mutant === null || broken(tree.folder, mutant, () => hasTypes(tree.folder));
    },
    end: async () => {
      await bundle.dispose();
      rmSync(folder, { recursive: true, force: true });
      tree.end();
    },
  };
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isFile() ? [path] : readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

const isQuick = (file: string): boolean =>
  !BY_CHANCE.test(file) &&
  /\.test\.tsx?$/.test(file) &&
  !TOO_FAR.some((part) => file.includes(part)) &&
  !needsTree(file, new Set());

/** By itself, or by what it imports from among the tests. */
function needsTree(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  if (NEEDS_A_TREE.test(source)) return true;
  return [...source.matchAll(/ from '(\.[^']+)'/g)]
    .map(([, name]) => join(file, '..', `${name}.ts`))
    .some((path) => path.startsWith('test/') && existsSync(path) && needsTree(path, seen));
}
