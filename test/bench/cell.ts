import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { scriptsOf } from '../build/bare-realm';
import { makeDeals } from './make-deals';
import { printTable } from './measure';

const ROUNDS = 15;

interface Spent {
  load: number;
  call: number;
  answer: unknown;
}

/** A formula in a cell of which nothing was loaded before. */
interface Cell {
  formula: string;
  name: string;
  given: unknown[];
}

const overRows = (rows: number): Cell => ({
  formula: `=KPI("win rate") over ${rows.toLocaleString('en')} rows`,
  name: 'KPI',
  given: ['win rate', '', '', makeDeals(rows)],
});

const cells: Cell[] = [
  { formula: '=CLV(50, 4, 3)', name: 'CLV', given: [50, 4, 3] },
  overRows(100),
  overRows(1_000),
  overRows(10_000),
];

const withDates = (given: unknown[]): string =>
  JSON.stringify(given, function (this: Record<string, unknown>, key, value) {
    const original = this[key];
    return original instanceof Date ? { date: original.getTime() } : value;
  });

/** What one cell costs in a fresh isolate, in milliseconds of the processor. */
function coldCell(dist: string, { name, given }: Cell): Promise<Spent> {
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
  const workerData = {
    scripts: scriptsOf(dist),
    pages: Object.fromEntries(pages.map((file) => [file.slice(0, -5), readFileSync(join(dist, file), 'utf8')])),
    name,
    given: withDates(given),
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'cold-cell.cjs'), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

/** `npm run bench:cell [other dist]`: what a cell pays, beside what it pays with another build, in turns. */
async function main(): Promise<void> {
  const dists = [...process.argv.slice(2), 'dist'];
  const spent = dists.map(() => cells.map((): Spent[] => []));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [cell, what] of cells.entries()) {
      for (const [at, dist] of dists.entries()) spent[at][cell].push(await coldCell(dist, what));
      const answers = new Set(spent.map((each) => each[cell][round].answer));
      if (answers.size > 1) throw new Error(`${what.formula} differs: ${[...answers].join(', ')}`);
    }
  }
  const line = (name: string, of: (each: Spent[][]) => number): string[] => {
    const times = spent.map(of);
    const ratio = times[times.length - 1] / times[0];
    return [name, ...times.map((time) => time.toFixed(1)), ...(dists.length > 1 ? [`${ratio.toFixed(2)} ×`] : [])];
  };
  printTable(
    ['ms of the processor', ...dists, ...(dists.length > 1 ? ['ratio'] : [])],
    [
      line('loading all scripts', (each) => median(each.flat().map(({ load }) => load))),
      ...cells.map(({ formula }, cell) =>
        line(`loading and ${formula}`, (each) => median(each[cell].map(({ load, call }) => load + call))),
      ),
    ],
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
