import { fork } from 'node:child_process';
import { join } from 'node:path';
import { makeDeals, type RawDeals } from './make-deals';
import { heldBytes } from './measure';
import { dataSetOf, productTable, readDeals } from './tables/product-table';

export interface MemoryUse {
  /** Bytes of the raw cells. */
  input: number;
  /** Bytes that typed columns and the finished table hold beside them. */
  held: number;
  /** Bytes of typed arrays a row: past some 66 V8 looks through the whole heap meanwhile. */
  kept: number;
  /** Most that the process grew by while computing, garbage not yet collected included. */
  peak: number;
}

/** Measures in this process, which should be one of its own. */
export function measureMemory(rows: number): MemoryUse {
  const empty = heldBytes();
  const deals: RawDeals = makeDeals(rows);
  const before = heldBytes();
  const resident = process.memoryUsage.rss();
  const data = dataSetOf(readDeals(deals));
  const table = productTable(data);
  const peak = process.resourceUsage().maxRSS * 1_024 - resident;
  const held = heldBytes() - before;
  const kept = process.memoryUsage().arrayBuffers / rows;
  if (table.size === 0 || deals.length === 0) throw new Error('nothing was computed');
  return { input: before - empty, held, kept, peak: Math.max(0, peak) };
}

/** The same in a process of its own, so that nothing else is counted. */
export function memoryOf(rows: number): Promise<MemoryUse> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'bench.ts'), ['--memory', String(rows)], { execArgv: process.execArgv });
    let use: MemoryUse | null = null;
    child.on('message', (message) => {
      use = message as MemoryUse;
    });
    child.on('exit', (code) => (use ? resolve(use) : reject(new Error(`the memory run ended with ${code}`))));
  });
}
