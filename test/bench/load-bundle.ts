import { existsSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { scriptsOf } from '../build/bare-realm';

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

/** How long the scripts of dist/ take to load beside an empty script; null when it is not built. */
export function bundleLoad(): BundleLoad | null {
  if (!existsSync('dist')) return null;
  const source = scriptsOf('dist').join('\n');
  const median = (text: string, name: string): number =>
    Array.from({ length: ROUNDS }, (_, i) => loadOnce(text, `${name} ${i} ${process.pid}`)).sort((a, b) => a - b)[
      ROUNDS >> 1
    ];
  return { kilobytes: Buffer.byteLength(source) / 1_000, empty: median('', 'empty'), code: median(source, 'code') };
}
