import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './mutant';
import { nameOf } from './mutant';

/** How many of the faults that were tried in a folder were noticed, and the names of those that were not. */
export interface Score {
  tried: number;
  noticed: number;
  survivors: string[];
}

/** 'noticed': a test failed, or the code would not even build, end or have its types. 'survived': all passed. */
export type Fate = 'noticed' | 'survived';

export type Scores = Record<string, Score>;

const KEPT = 'test/mutants/scores.json';

/** Survivors that may stay, each with its reason. */
const REASONS = 'test/mutants/survivors.json';

export const keptScores = (): Scores => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {});

export const reasons = (): Record<string, string> =>
  existsSync(REASONS) ? JSON.parse(readFileSync(REASONS, 'utf8')) : {};

/** Keeps these scores beside those of the folders that were not tried now. */
export function keepScores(scores: Scores): void {
  const all = Object.entries({ ...keptScores(), ...scores }).sort(([left], [right]) => (left < right ? -1 : 1));
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

export function scoreOf(tried: readonly { mutant: Mutant; fate: Fate }[]): Score {
  const survivors = tried.filter(({ fate }) => fate === 'survived').map(({ mutant }) => nameOf(mutant));
  return { tried: tried.length, noticed: tried.length - survivors.length, survivors };
}

/** "src/plan  38 of 40  95 %", a line for each folder. */
export function scoreLines(scores: Scores): string[] {
  const width = Math.max(...Object.keys(scores).map((folder) => folder.length));
  return Object.entries(scores).map(([folder, { tried, noticed }]) => {
    const share = tried === 0 ? '' : `${Math.round((100 * noticed) / tried)} %`;
    return `${folder.padEnd(width)}  ${String(noticed).padStart(3)} of ${String(tried).padStart(3)}  ${share}`;
  });
}
