import { ask } from '../../../src/analysis/ask';
import { UTC } from '../../../src/base/zone';
import { assemble } from '../../../src/dataset/assemble';
import type { DataSet } from '../../../src/engine/data-set';
import type { Figures as Answer, Grouping, Groups } from '../../../src/engine/figures';
import { crossed, groupsByLabel, groupsByMonth } from '../../../src/engine/groups';
import { perTable } from '../../../src/engine/rows/per-table';
import { readTabWithDuplicates } from '../../../src/intake/read-tab';
import type { TabReading } from '../../../src/intake/reading';
import { markDuplicates } from '../../../src/intake/rows/repeated/mark-duplicates';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { isSentence } from '../../../src/texts/sentence';
import type { Figures, FigureTable } from '../figures';
import type { RawDeals } from '../make-deals';

/** From raw cells to typed columns, as the product does it; duplicates are looked for apart. */
export function readDeals(deals: RawDeals): TabReading {
  return readTabWithDuplicates({ name: 'Deals', cells: deals }, { zone: UTC, locale: 'en_US', answers: [] });
}

export function findDuplicates(reading: TabReading): number {
  return reading.data ? markDuplicates(reading.data).length : 0;
}

export function dataSetOf(reading: TabReading): DataSet {
  if (reading.data === null) throw new Error('the deals were not recognised');
  const minutes = (from: number, to: number): number => to - from;
  const { tables } = assemble([reading.data], markDuplicates, minutes, { asOf: 100_000, today: 100_000 });
  return { tables, given: () => null };
}

const crossings = perTable<Groups | null>();

/** Made once for the KPIs of one table, as the other contenders group once. */
const repsByMonths: Grouping = (table) =>
  crossings(table, 'reps by months', () => {
    const reps = groupsByLabel(table, 'rep');
    const months = groupsByMonth(table, 'closed');
    return reps && months && crossed(reps, months);
  });

/** One KPI over months × reps: one evaluation, one grouping. */
function grid(data: DataSet, id: KpiId, variant = 'standard'): Map<string, Answer> {
  const { evaluation } = ask(data, id, variant, { from: null, to: 100_000 });
  if (isSentence(evaluation)) throw new Error(`${id}: ${evaluation.text}`);
  const found = evaluation.by(repsByMonths);
  if (found === null) throw new Error(`${id} has no months × reps`);
  return found;
}

/** The same table as the other contenders make, from the product's own KPIs. */
export function productTable(data: DataSet): FigureTable {
  const winRate = grid(data, 'win_rate');
  const sales = grid(data, 'sales_per_rep');
  const average = grid(data, 'average_purchase');
  const cycle = grid(data, 'sales_cycle');
  const table = new Map<string, Figures>();
  for (const [key, rate] of winRate) {
    if (rate.n === 0) continue;
    const won = rate.top ?? 0;
    const days = cycle.get(key)?.extra ?? {};
    const amounts = average.get(key);
    table.set(key, {
      won,
      lost: (rate.bottom ?? 0) - won,
      winRate: rate.value ?? Number.NaN,
      revenue: sales.get(key)?.value ?? 0,
      average: amounts?.value ?? Number.NaN,
      medianAmount: amounts?.extra.median ?? Number.NaN,
      meanCycle: days.mean ?? Number.NaN,
      medianCycle: days.median ?? Number.NaN,
    });
  }
  return table;
}
