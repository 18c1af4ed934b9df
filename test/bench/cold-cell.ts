import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { scriptsOf } from '../build/bare-realm';

/** A formula in a cell of which nothing was loaded before. */
export interface Cell {
  formula: string;
  name: string;
  given: unknown[];
}

/** Milliseconds of the processor. */
export interface Spent {
  /** Loading all scripts of the build. */
  load: number;
  /** Calling the function, with what it loads on need. */
  call: number;
  answer: unknown;
}

/** Dates go through JSON as what makes them again. */
const withDates = (given: unknown[]): string =>
  JSON.stringify(given, function (this: Record<string, unknown>, key, value) {
    const original = this[key];
    return original instanceof Date ? { date: original.getTime() } : value;
  });

/** What one cell costs in an isolate of its own, with the scripts of a built folder. */
export function coldCell(dist: string, { name, given }: Cell): Promise<Spent> {
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
  const workerData = {
    scripts: scriptsOf(dist),
    pages: Object.fromEntries(pages.map((file) => [file.slice(0, -5), readFileSync(join(dist, file), 'utf8')])),
    name,
    given: withDates(given),
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'cold-cell-thread.cjs'), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
