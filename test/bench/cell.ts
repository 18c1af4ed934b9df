import { type Cell, coldCell, median, type Spent } from './cold-cell';
import { makeDeals } from './make-deals';
import { printTable } from './measure';

const ROUNDS = 25;

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

/** `npm run bench:cell [other dist]`: what a cold cell pays, beside what it pays with another build, in turns. */
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
  const compared = dists.length > 1;
  const line = (name: string, of: (each: Spent[][]) => number): string[] => {
    const times = spent.map(of);
    const ratio = `${(times[times.length - 1] / times[0]).toFixed(2)} ×`;
    return [name, ...times.map((time) => time.toFixed(1)), ...(compared ? [ratio] : [])];
  };
  printTable(
    ['ms of the processor, medians', ...dists, ...(compared ? ['ratio'] : [])],
    [
      line('loading all scripts', (each) => median(each.flat().map(({ load }) => load))),
      ...cells.map(({ formula }, cell) =>
        line(`loading, and ${formula}`, (each) => median(each[cell].map(({ load, call }) => load + call))),
      ),
    ],
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
