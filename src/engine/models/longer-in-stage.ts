import { dayOf } from '../../base/day';
import { median } from '../../statistics/quantile';
import { isDateColumn, isFlagColumn, isTextColumn } from '../../tables/table';
import { NOTHING } from '../figures';
import { perTable } from '../rows/per-table';
import type { Model, ModelRows } from './model';

/** Fewer stays that have ended tell of no stage what is usual. */
const FEWEST = 10;

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<ReadonlyMap<number, number>>();

/** By the code of its stage, the median of the days of all stays in it that had ended by the end of the period. */
const usualStays = ({ table, period }: Omit<ModelRows, 'index'>): ReadonlyMap<number, number> =>
  usualOf(table, String(period.to), () => {
    const { reached, entered, left, isClosing } = table.columns;
    const ended = new Map<number, number[]>();
    if (!isTextColumn(reached) || !isDateColumn(entered) || !isDateColumn(left) || !isFlagColumn(isClosing))
      return new Map();
    for (let row = 0; row < table.rows; row++) {
      const day = dayOf(left.values[row]);
      const stay = day - dayOf(entered.values[row]);
      if (table.leftOut[row] !== 0 || isClosing.values[row] === 2 || !(stay >= 0 && day < period.to)) continue;
      ended.set(reached.codes[row], [...(ended.get(reached.codes[row]) ?? []), stay]);
    }
    const told = [...ended].filter(([, days]) => days.length >= FEWEST);
    return new Map(told.map(([stage, days]) => [stage, median(days)]));
  });

/** Of the rows, stays that go on at the end of the period, those that had lasted longer by then than stays in that stage usually do. */
export const longerInStage: Model = {
  revision: 1,
  reads: ['reached', 'entered', 'left', 'isClosing'],
  addsUp: true,
  leavesOut: {
    because: 'stays_as_usual',
    rows: (rows) => {
      const out = new Uint8Array(rows.table.rows);
      const { reached, entered } = rows.table.columns;
      if (!isTextColumn(reached) || !isDateColumn(entered)) return out;
      const usual = usualStays(rows);
      for (const row of rows.index) {
        const days = rows.period.to - 1 - dayOf(entered.values[row]);
        if (!(days > (usual.get(reached.codes[row]) ?? Number.POSITIVE_INFINITY))) out[row] = 1;
      }
      return out;
    },
  },
  fit: (rows) => {
    const n = rows.index.length;
    if (usualStays(rows).size === 0) return { text: 'too_few_stays', values: { needed: FEWEST } };
    return { ...NOTHING, value: n, n, top: n };
  },
  line: ({ table }) => ({ top: new Float64Array(table.rows).fill(1), bottom: null }),
};
