import { type Day, dayOf } from '../../../base/day';
import { LOST, NONE, OPEN, OUT, UNKNOWN, WON } from './outcome-reading';
import type { OutcomeSources } from './outcome-sources';

/** Nearly all that were decided have a day on which they were: one that has none is not decided yet. */
const NEARLY_ALL = 0.9;
const DECIDED = [WON, LOST];

/** Label of the question about rows in which a column says nothing. */
export const NO_RESULT = '';

interface BlankSetting {
  sources: OutcomeSources;
  /** What each label of the columns means that say how deals stand. */
  words: readonly number[];
  leftOut: Uint8Array;
  today: Day;
  /** What a person says of deals of which the columns say nothing. */
  said: number | undefined;
}

/**
 * What deals are of which nothing says how they stand, where columns have words for their ends alone ("Result": Won, Lost):
 * open without a day of closing, or before it, where those that are decided have one; else what a person says of them.
 */
export function byBlankResult(
  decide: (row: number) => number,
  { sources: { closedOn, wonOn, lostOn }, words, leftOut, today, said }: BlankSetting,
): (row: number) => number {
  if (!words.some((one) => DECIDED.includes(one)) || !words.every((one) => [NONE, OUT, ...DECIDED].includes(one)))
    return decide;
  const dates = [closedOn, wonOn, lostOn].flatMap((column) => (column ? [column.values] : []));
  const daysOn = (row: number): Day[] => dates.map((values) => dayOf(values[row])).filter((day) => !Number.isNaN(day));
  let [decided, dated] = [0, 0];
  for (let row = 0; row < leftOut.length; row++) {
    if (leftOut[row] !== 0 || !DECIDED.includes(decide(row))) continue;
    decided++;
    if (daysOn(row).length > 0) dated++;
  }
  const tells = dates.length > 0 && dated >= NEARLY_ALL * decided;
  return (row) => {
    const code = decide(row);
    if (code !== NONE) return code;
    return tells && daysOn(row).every((day) => day > today) ? OPEN : (said ?? UNKNOWN);
  };
}
