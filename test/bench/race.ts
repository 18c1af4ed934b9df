import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Run } from './contender';

export const names = ['touch', 'product', 'lodash', 'duckdb'] as const;
export type Name = (typeof names)[number];

/** Runs per contender, the first of each, which warms up, left out. */
export type Runs = Record<Name, Run[]>;

/** Each contender in a process of its own, run in turns, so that what else the machine does meets all alike. */
export async function race(script: string, rows: number, times: number): Promise<Runs> {
  const processes = new Map<Name, ChildProcess>();
  for (const name of names) {
    const child = fork(script, [name, String(rows)], {
      execArgv: ['--expose-gc'],
      // The script lies apart from the packages that it does not bundle.
      env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
    });
    processes.set(name, child);
    await once(child, 'message');
  }
  const runs: Runs = { touch: [], product: [], lodash: [], duckdb: [] };
  for (let time = 0; time <= times; time++) {
    for (const [name, child] of processes) {
      child.send('run');
      const [run] = (await once(child, 'message')) as [Run];
      if (time > 0) runs[name].push(run);
    }
  }
  for (const child of processes.values()) child.kill();
  return runs;
}

/** Times of one part in ascending order. */
const timesOf = (runs: Run[], part: string): number[] => runs.map(({ spent }) => spent[part]).sort((a, b) => a - b);

export const medianOf = (runs: Run[], part = 'whole'): number => timesOf(runs, part)[runs.length >> 1];
export const leastOf = (runs: Run[], part = 'whole'): number => timesOf(runs, part)[0];
