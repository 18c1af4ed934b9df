import { setTimeout } from 'node:timers/promises';
import type { DataSet } from '../../src/engine/data-set';
import type { TabReading } from '../../src/intake/reading';
import { checksum } from './figures';
import { makeDeals, type RawDeals } from './make-deals';
import { processorTime } from './measure';
import { duckdbTable } from './tables/duckdb-table';
import { lodashTable } from './tables/lodash-table';
import { dataSetOf, findDuplicates, productTable, readDeals } from './tables/product-table';
import { touch } from './touch';

/** Milliseconds of the processor of one run, by part, and the sum of its figures. */
export interface Run {
  spent: Record<string, number>;
  sum: number;
}

type Contender = (deals: RawDeals) => Promise<Run>;

const whole =
  (sumOf: (deals: RawDeals) => number | Promise<number>): Contender =>
  async (deals) => {
    const [spent, sum] = await processorTime(() => sumOf(deals));
    return { spent: { whole: spent }, sum };
  };

async function product(deals: RawDeals): Promise<Run> {
  const [read, reading] = await processorTime((): TabReading => readDeals(deals));
  const [assembled, data] = await processorTime((): DataSet => dataSetOf(reading));
  const [computed, sum] = await processorTime(() => checksum(productTable(data)));
  const [duplicates] = await processorTime(() => findDuplicates(reading));
  return {
    spent: { whole: read + assembled + computed, read, assemble: assembled, compute: computed, duplicates },
    sum,
  };
}

const contenders: Record<string, Contender> = {
  touch: whole(touch),
  product,
  lodash: whole((deals) => checksum(lodashTable(deals))),
  duckdb: whole(async (deals) => checksum(await duckdbTable(deals))),
};

/** Answers each message with one run, of which nothing else in this process takes part. */
function serve(name: string, rows: number): void {
  const deals = makeDeals(rows);
  process.on('message', async () => {
    global.gc?.();
    // Threads of the collector sweep on for a while, which is no work of the run
    await setTimeout(100);
    process.send?.(await contenders[name](deals));
  });
  process.send?.('ready');
}

serve(process.argv[2], Number(process.argv[3]));
