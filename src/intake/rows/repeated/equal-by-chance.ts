import type { Cell } from '../../../base/cell';
import type { SeenColumn } from '../../recognise/recognise';
import { textOf } from '../../text/plain-text';

/** What rows have in common is no chance alone: reps work on the same days, customers buy again. */
const MORE_OFTEN = 4;

/** More rows tell hardly more of how often values come again. */
const MOST_ROWS = 2_000;

/**
 * True where no more pairs of rows are equal than come about by chance, of values that stand there as often as these do:
 * three calls by one rep on a day. `rows`: those that count; `first`: for each row the first that equals it.
 */
export function equalByChance(
  rows: readonly number[],
  first: Int32Array,
  cells: readonly Cell[][],
  columns: readonly SeenColumn[],
): boolean {
  const times = new Map<number, number>();
  for (const row of rows) times.set(first[row], (times.get(first[row]) ?? 0) + 1);
  const pairs = [...times.values()].reduce((sum, own) => sum + (own * (own - 1)) / 2, 0);
  const step = Math.ceil(times.size / MOST_ROWS);
  const sample = [...times.keys()].filter((_row, at) => at % step === 0);
  const labelled = columns.map(({ index }) => sample.map((row) => textOf(cells[row][index])));
  const own = labelled.filter((labels, at) => !labelled.some((other, place) => tells(other, labels, place < at)));
  const chance = own.reduce((product, labels) => product * chanceOfTwo(labels), 1);
  return MORE_OFTEN * chance * ((rows.length * (rows.length - 1)) / 2) >= pairs;
}

/** True where each label of a column has one and the same of another beside it: that one says nothing more. Of two that say the same, the first counts. */
function tells(labels: readonly string[], others: readonly string[], isBefore: boolean): boolean {
  if (labels === others) return false;
  const both = new Set(labels.map((label, row) => `${label}\n${others[row]}`)).size;
  const [here, there] = [new Set(labels).size, new Set(others).size];
  return both === here && (there < here || isBefore);
}

/** How likely two rows are to have one label. */
function chanceOfTwo(labels: readonly string[]): number {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const pairs = [...times.values()].reduce((sum, own) => sum + own * (own - 1), 0);
  return labels.length < 2 ? 1 : pairs / (labels.length * (labels.length - 1));
}
