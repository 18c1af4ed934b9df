import { existsSync } from 'node:fs';
import type { DataSet } from '../../src/engine/data-set';
import { aimed, printAims } from './aims';
import { coldCell, median } from './cold-cell';
import { duckdbTable } from './duckdb-table';
import { checksum } from './figures';
import { lodashTable } from './lodash-table';
import { makeDeals, type RawDeals } from './make-deals';
import { medianTime, printTable } from './measure';
import { measureMemory, memoryOf } from './memory';
import { dataSetOf, findDuplicates, fromRawCells, productTable, readDeals } from './product-table';
import { buildCalls, documentCalls, readsAllowed } from './service-calls';
import { touch } from './touch';

const SIZES = process.argv.includes('--quick') ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

async function speedAt(rows: number): Promise<void> {
  const deals = makeDeals(rows);
  const times = rows >= 1_000_000 ? 3 : 7;
  const raw = (): RawDeals => deals;
  const floor = await medianTime(times, touch, raw);
  const line = (name: string, spent: number): string[] => [name, milliseconds(spent), (spent / floor).toFixed(1)];
  const mine = checksum(fromRawCells(deals));
  const theirs = [checksum(lodashTable(deals)), checksum(await duckdbTable(deals))];
  const agree = theirs.every((sum) => Math.abs(sum - mine) <= 1e-6 * Math.abs(sum));
  const whole = await medianTime(times, fromRawCells, raw);
  const lodash = await medianTime(times, lodashTable, raw);
  const duckdb = await medianTime(times, duckdbTable, raw);
  const read = (): DataSet => dataSetOf(readDeals(deals));
  console.log(`${rows.toLocaleString('en')} deals; the three tables ${agree ? 'agree' : `DIFFER: ${mine} ${theirs}`}`);
  printTable(
    ['', 'ms', '× touch'],
    [
      line('touching every cell once', floor),
      line('raw cells → KPIs × months × reps', whole),
      line('  of which reading the cells', await medianTime(times, read, raw)),
      line('  of which computing', await medianTime(times, productTable, read)),
      line('finding duplicates (apart)', await medianTime(times, findDuplicates, () => readDeals(deals))),
      line('lodash groupBy', lodash),
      line('DuckDB in process, with its load', duckdb),
    ],
  );
  const size = `at ${rows.toLocaleString('en')} deals`;
  aimed(`at most 5 × touch ${size}`, whole <= 5 * floor, `${(whole / floor).toFixed(1)} ×`);
  aimed(`ahead of lodash ${size}`, whole < lodash, `${(whole / lodash).toFixed(1)} × its time`);
  aimed(`ahead of DuckDB ${size}`, whole < duckdb, `${(whole / duckdb).toFixed(1)} × its time`);
}

async function printMemory(): Promise<void> {
  const { input, held, peak } = await memoryOf(SIZES[SIZES.length - 1]);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  printTable(
    ['memory', 'MB', '× input'],
    [
      ['raw cells', megabytes(input), '1.00'],
      ['held beside them by columns and table', megabytes(held), (held / input).toFixed(2)],
      ['most beside them while computing', megabytes(peak), (peak / input).toFixed(2)],
    ],
  );
  aimed('memory at most 2 × input', peak <= 2 * input, `${(peak / input).toFixed(2)} ×`);
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
  const sizes = [1_000, 20_000].map(buildCalls);
  const rows = sizes.flatMap((size) => {
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
  const measured = sizes.flatMap((size) => size ?? []);
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
  for (const rows of SIZES) await speedAt(rows);
  await printMemory();
  await printLoad();
  printCalls();
  printAims();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
