import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Mutant, nameOf } from './mutant';
import { mutantsOf } from './mutants-of';
import { quickTrial } from './quick-trial';
import { sampled } from './sample';
import { type Fate, keepScores, reasons, type Scores, scoreLines, scoreOf } from './scores';
import { folderOf } from './tests-of';
import { treeTrial } from './tree-trial';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    each: { type: 'string', default: '20' },
    near: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

/** Files that hold what runs, not what is said: words are the business of other tests. */
const isCode = (file: string): boolean =>
  /^(src|sidebar|local)\/.*\.tsx?$/.test(file) &&
  !/\.d\.ts$|^src\/build|\/sentences\/|\btexts\.ts$|glossary|\/picture\/|\/listing\/|\/sample\//.test(file);

function files(): string[] {
  const git = (...command: string[]): string[] => execFileSync('git', command, { encoding: 'utf8' }).split('\n');
  const all = values.changed
    ? [...git('diff', '--name-only', '--diff-filter=d', 'main...'), ...git('diff', '--name-only', '--diff-filter=d')]
    : git('ls-files', 'src', 'sidebar', 'local');
  const wanted = (file: string): boolean =>
    positionals.length === 0 ||
    positionals.some((folder) => file === folder || file.startsWith(`${folder.replace(/\/$/, '')}/`));
  return [...new Set(all)].filter((file) => isCode(file) && wanted(file));
}

/** A part of a folder says nothing about the rest of it; of the nearest tests alone a score is what all notice at least. */
const isWhole = (folder: string): boolean =>
  !values.changed && (positionals.length === 0 || positionals.includes(folder));

/** Tries a sample of each folder's faults, says which nobody noticed, and keeps the scores of whole folders. */
async function main(): Promise<void> {
  const byFolder = new Map<string, Mutant[]>();
  for (const file of files()) {
    const folder = folderOf(file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...mutantsOf(file, readFileSync(file, 'utf8'))]);
  }
  const known = reasons();
  const scores: Scores = {};
  for (const [folder, mutants] of byFolder) {
    if (mutants.length === 0) continue;
    const trial = values.quick ? await quickTrial(folder, values.near) : treeTrial(mutants[0].file, values.near);
    // What the quick tests leave is mostly the business of those beside them that run what was built.
    const later = values.built ? treeTrial(mutants[0].file, true) : null;
    try {
      if (!(await trial.passes(null))) {
        console.log(`${folder}: its tests fail without any fault, so they tell nothing`);
        process.exitCode = 1;
        continue;
      }
      const unknown = mutants.filter((mutant) => !(nameOf(mutant) in known));
      const tried: { mutant: Mutant; fate: Fate }[] = [];
      for (const mutant of sampled(unknown, Number(values.each), Number(values.seed))) {
        const survives = (await trial.passes(mutant)) && (later === null || (await later.passes(mutant)));
        const fate = survives ? 'survived' : 'noticed';
        console.log(`  ${fate === 'survived' ? 'not noticed' : 'noticed'}: ${nameOf(mutant)} (line ${mutant.line})`);
        tried.push({ mutant, fate });
      }
      scores[folder] = scoreOf(tried);
    } finally {
      await trial.end();
      await later?.end();
    }
    console.log(scoreLines({ [folder]: scores[folder] })[0]);
    if (isWhole(folder)) keepScores({ [folder]: scores[folder] });
  }
  console.log(`\n${scoreLines(scores).join('\n')}`);
}

void main();
