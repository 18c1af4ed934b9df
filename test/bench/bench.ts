import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { aimed, printAims } from './aims';
import { coldCell, median } from './cold-cell';
import { printTable } from './measure';
import { measureMemory, memoryOf } from './memory';
import { leastOf, medianOf, names, type Runs, race } from './race';
import { buildCalls, documentCalls, readsAllowed } from './service-calls';

/** Deals, and how often each contender runs over them. */
const SIZES: [number, number][] = [
  [10_000, 25],
  [100_000, 11],
  [1_000_000, 5],
];
const sizes = process.argv.includes('--quick') ? SIZES.slice(0, 2) : SIZES;

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const count = (rows: number): string => rows.toLocaleString('en');

const TITLES = {
  touch: 'touching every cell once',
  product: 'raw cells → KPIs × months × reps',
  lodash: 'lodash groupBy',
  duckdb: 'DuckDB in process, with its load',
};
const PARTS = {
  read: 'reading the cells',
  assemble: 'putting the tables together',
  compute: 'computing',
  duplicates: 'finding duplicates (apart)',
};

/** As Google runs it: one bundled script, without the loader of a development machine between modules. */
async function bundled(into: string): Promise<string> {
  const outfile = join(into, 'contender.cjs');
  await build({
    entryPoints: [join(__dirname, 'contender.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2019',
    external: ['@duckdb/*'],
  });
  return outfile;
}

function printSpeed(rows: number, runs: Runs): void {
  const floor = { median: medianOf(runs.touch), least: leastOf(runs.touch) };
  const line = (title: string, middle: number, least: number): string[] => [
    title,
    milliseconds(middle),
    milliseconds(least),
    (middle / floor.median).toFixed(1),
    (least / floor.least).toFixed(1),
  ];
  const sums = names.filter((name) => name !== 'touch').map((name) => runs[name][0].sum);
  const agree = sums.every((sum) => Math.abs(sum - sums[0]) <= 1e-6 * Math.abs(sum));
  console.log(`${count(rows)} deals; the three tables ${agree ? 'agree' : `DIFFER: ${sums}`}`);
  printTable(
    ['ms of the processor', 'median', 'least', '× touch', 'of the least'],
    [
      line(TITLES.touch, floor.median, floor.least),
      line(TITLES.product, medianOf(runs.product), leastOf(runs.product)),
      ...Object.entries(PARTS).map(([part, title]) =>
        line(`  ${title}`, medianOf(runs.product, part), leastOf(runs.product, part)),
      ),
      line(TITLES.lodash, medianOf(runs.lodash), leastOf(runs.lodash)),
      line(TITLES.duckdb, medianOf(runs.duckdb), leastOf(runs.duckdb)),
    ],
  );
  const own = medianOf(runs.product);
  const timesTouch = own / floor.median;
  const most = rows >= 1_000_000 ? 6 : 12;
  if (rows < 100_000) aimed(`at most 40 ms at ${count(rows)} deals`, own <= 40, `${own.toFixed(0)} ms`);
  else aimed(`at most ${most} × touch at ${count(rows)} deals`, timesTouch <= most, `${timesTouch.toFixed(1)} ×`);
  if (rows < 1_000_000) return;
  for (const rival of ['lodash', 'duckdb'] as const) {
    const ahead = medianOf(runs[rival]) / own;
    aimed(`2 × ahead of ${TITLES[rival]} at ${count(rows)} deals`, ahead >= 2, `${ahead.toFixed(1)} ×`);
  }
}

/** A row per size, with the exponent of growth since the one before: 1 where ten times the rows take ten times as long. */
function printGrowth(all: { rows: number; runs: Runs }[]): void {
  const lines = all.map(({ rows, runs }, at) => {
    const before = all[at - 1];
    const exponent = (name: 'touch' | 'product'): string =>
      before
        ? (Math.log(medianOf(runs[name]) / medianOf(before.runs[name])) / Math.log(rows / before.rows)).toFixed(2)
        : '';
    const own = medianOf(runs.product);
    const perRow = ((own / rows) * 1e6).toFixed(0);
    return [count(rows), milliseconds(own), perRow, exponent('product'), exponent('touch')];
  });
  printTable(['growth: deals', 'ms', 'ns a row', 'exponent', 'of the touch'], lines);
}

async function printMemory(): Promise<void> {
  const rows = sizes[sizes.length - 1][0];
  const { input, held, kept, peak } = await memoryOf(rows);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  printTable(
    ['memory', 'MB', '× input'],
    [
      ['raw cells', megabytes(input), '1.00'],
      ['held beside them by columns and table', megabytes(held), (held / input).toFixed(2)],
      ['  of which typed arrays', megabytes(kept * rows), ((kept * rows) / input).toFixed(2)],
      ['most beside them while computing', megabytes(peak), (peak / input).toFixed(2)],
    ],
  );
  aimed('memory at most 2 × input', peak <= 2 * input, `${(peak / input).toFixed(2)} ×`);
  aimed('at most 60 bytes a row kept', kept <= 60, `${kept.toFixed(0)} bytes`);
}

async function printLoad(): Promise<void> {
  if (!existsSync('dist')) {
    console.log('dist/ is not built: npm run build\n');
    return;
  }
  const loads: number[] = [];
  for (let round = 0; round < 15; round++) {
    loads.push((await coldCell('dist', { formula: '=CLV(50, 4, 3)', name: 'CLV', given: [50, 4, 3] })).load);
  }
  const load = median(loads);
  printTable(['what every cell pays (more: npm run bench:cell)', 'ms'], [['loading all scripts', load.toFixed(1)]]);
  aimed('loading at most 5 ms', load <= 5, `${load.toFixed(1)} ms`);
}

function printCalls(): void {
  const both = [1_000, 20_000].map(buildCalls);
  const rows = both.flatMap((size) => {
    if (size === null) return [];
    const { deals, build, again } = size;
    const line = (name: string, counts: typeof build): (string | number)[] => [
      `${name}, ${deals.toLocaleString('en')} deals`,
      documentCalls(counts),
      counts.reads['Range.getValues'] ?? 0,
      counts.cellsRead,
      counts.cellsWritten,
    ];
    return [line('build', build), line('build again', again)];
  });
  printTable(['service calls of the document', 'calls', 'of which getValues', 'cells read', 'cells written'], rows);
  const measured = both.flatMap((size) => size ?? []);
  for (const run of ['build', 'again'] as const) {
    const others = measured.map((size) => documentCalls(size[run]) - readsAllowed(size.deals));
    const met = others.every((count) => count <= 30 && count === others[0]);
    aimed(`${run}: at most 30 calls beside the raw tab, the same at both sizes`, met, others.join(' and '));
  }
}

async function main(): Promise<void> {
  const memory = process.argv.indexOf('--memory');
  if (memory >= 0) {
    process.send?.(measureMemory(Number(process.argv[memory + 1])));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const script = await bundled(folder);
    const all: { rows: number; runs: Runs }[] = [];
    for (const [rows, times] of sizes) {
      const runs = await race(script, rows, times);
      printSpeed(rows, runs);
      all.push({ rows, runs });
    }
    printGrowth(all);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await printMemory();
  await printLoad();
  printCalls();
  printAims();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
