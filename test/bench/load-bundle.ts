import { existsSync, readFileSync, statSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const CODE = 'dist/Code.js';
const ROUNDS = 30;

/** A fresh context and a source text never seen before: what each call from a cell pays at Google. */
function loadOnce(source: string, round: string): number {
  const sandbox = createContext(Object.create(null));
  const unique = `${source}\n// ${round}`;
  const start = performance.now();
  new Script(unique).runInContext(sandbox);
  return performance.now() - start;
}

export interface BundleLoad {
  kilobytes: number;
  /** Median milliseconds. */
  empty: number;
  code: number;
}

/** How long dist/Code.js takes to load beside an empty script; null when it is not built. */
export function bundleLoad(): BundleLoad | null {
  if (!existsSync(CODE)) return null;
  const source = readFileSync(CODE, 'utf8');
  const median = (text: string, name: string): number =>
    Array.from({ length: ROUNDS }, (_, i) => loadOnce(text, `${name} ${i} ${process.pid}`)).sort((a, b) => a - b)[
      ROUNDS >> 1
    ];
  return { kilobytes: statSync(CODE).size / 1_000, empty: median('', 'empty'), code: median(source, 'code') };
}
