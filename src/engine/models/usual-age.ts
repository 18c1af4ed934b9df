import { dayOf } from '../../base/day';
import { isDateColumn, isTextColumn } from '../../tables/table';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { ModelFormula } from '../formula/formula';
import { perTable } from '../rows/per-table';
import { beyondUsual } from './beyond-usual';
import type { ModelRows } from './model';
import { timeToWin } from './time-to-win';

const A_YEAR = 365;

/**
 * Days within which half of the deals are won, by Kaplan and Meier over those created in the year up to the end of the
 * period; why that is not known where fewer ever are. Others count as long as they lasted.
 */
const usualAgeOf = (rows: Omit<ModelRows, 'index'>): number | Sentence =>
  usualOf(rows.table, String(rows.period.to), () => ageOfHalf(rows));

/** The rows that are left out, the figure and each group of it ask for the same. */
const usualOf = perTable<number | Sentence>();

function ageOfHalf({ table, period }: Omit<ModelRows, 'index'>): number | Sentence {
  const { created, closed, outcome } = table.columns;
  if (!isDateColumn(created) || !isDateColumn(closed) || !isTextColumn(outcome)) return { text: 'no_data' };
  const unclear = ['', 'unknown', 'contradicted'].map((label) => outcome.labels.indexOf(label));
  const counts = (row: number): boolean => {
    const begun = dayOf(created.values[row]);
    const isClear = table.leftOut[row] === 0 && !unclear.includes(outcome.codes[row]);
    return isClear && begun >= period.to - A_YEAR && begun < period.to && !(dayOf(closed.values[row]) < begun);
  };
  const index: number[] = [];
  for (let row = 0; row < table.rows; row++) if (counts(row)) index.push(row);
  const fitted = timeToWin.fit({ table, index: Int32Array.from(index), period, date: 'created' });
  return isSentence(fitted) ? fitted : (fitted.value ?? { text: 'not_reached' });
}

/** The same as a figure of its own: `ageOfHalf` of the deals that it counts. */
const daysOfYear: ModelFormula<'deals'> = {
  shape: 'model',
  model: 'time_to_win',
  rows: {
    table: 'deals',
    needs: ['created', 'closed', 'outcome'],
    date: 'created',
    rules: [
      { leaveOut: { not: { has: 'outcome' } }, because: 'unknown_stage' },
      { leaveOut: { field: 'outcome', is: ['unknown', 'contradicted'] }, because: 'unknown_stage' },
      { leaveOut: { field: 'cycleDays', below: 0 }, because: 'closed_before_created' },
    ],
  },
  emptyReason: 'no_open_deals',
};

/** How many of the rows, open deals, are older than that on the last day of the period. */
export const olderThanUsual = beyondUsual(
  (rows) => {
    const usual = usualAgeOf(rows);
    const { created } = rows.table.columns;
    if (typeof usual !== 'number') return usual;
    const age = (row: number): number =>
      isDateColumn(created) ? rows.period.to - 1 - dayOf(created.values[row]) : Number.NaN;
    return { isBeyond: (row) => age(row) > usual, figures: { usualAge: usual } };
  },
  {
    reads: timeToWin.reads,
    because: 'as_old_as_usual',
    beyond: {
      name: 'usualAge',
      usual: (to) => ({ leaf: daysOfYear, period: { from: to - A_YEAR, to } }),
      rules: (usual, to) => [
        {
          // Those that were created after the period belong to another one.
          leaveOut: {
            all: [{ field: 'created', since: Math.ceil(to - 1 - usual) }, { not: { field: 'created', since: to } }],
          },
          because: 'as_old_as_usual',
        },
      ],
    },
  },
);
