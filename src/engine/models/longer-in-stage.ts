import { addTo } from '../../base/add-to';
import { dayOf } from '../../base/day';
import { median } from '../../statistics/quantile';
import { isDateColumn, isFlagColumn, isTextColumn } from '../../tables/table';
import { perTable } from '../rows/per-table';
import { beyondUsual } from './beyond-usual';
import type { ModelRows } from './model';

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
      addTo(ended, reached.codes[row], stay);
    }
    const told = [...ended].filter(([, days]) => days.length >= FEWEST);
    return new Map(told.map(([stage, days]) => [stage, median(days)]));
  });

/** Of the rows, stays that go on at the end of the period, those that had lasted longer by then than stays in that stage usually do. */
export const longerInStage = beyondUsual(
  (rows) => {
    const { reached, entered } = rows.table.columns;
    const usual = usualStays(rows);
    if (!isTextColumn(reached) || !isDateColumn(entered) || usual.size === 0)
      return { text: 'too_few_stays', values: { needed: FEWEST } };
    const days = (row: number): number => rows.period.to - 1 - dayOf(entered.values[row]);
    return { isBeyond: (row) => days(row) > (usual.get(reached.codes[row]) ?? Number.NaN), figures: {} };
  },
  { reads: ['reached', 'entered', 'left', 'isClosing'], because: 'stays_as_usual' },
);
