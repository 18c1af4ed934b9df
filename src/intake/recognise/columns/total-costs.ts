import type { Cell } from '../../../base/cell';
import type { Concept } from '../../../tables/concepts/concepts';
import { numbersAtTop } from '../../locate/by-numbers/running-total';
import { isPlannedCost } from '../../meaning/costs/planned-costs';
import { isSumOf } from '../../rows/totals/sums-of-parts';
import { meansOneOf } from '../header-words/header-meaning';
import type { Recognition, SeenColumn } from '../recognise';

/** Fewer rows may add up by chance. */
const FEWEST = 2;
/** More columns of numbers are figures of an advertising system, and sums among them are by chance. */
const MOST_PARTS = 8;

const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax', 'net', 'gross', 'discount']);

/**
 * The same with the column that in every row is the sum of others, the one that was taken among them, as the costs: whatever
 * its word, it is their total. What comes to a sum with tax is none of costs.
 */
export function withTotalCosts(one: Recognition, columns: readonly SeenColumn[], rows: readonly Cell[][]): Recognition {
  const taken = one.fields.amount;
  if (one.table !== 'costs' || !taken || taken.column.answered !== undefined || rows.length < FEWEST) return one;
  const others = new Set(
    Object.entries(one.fields).flatMap(([name, { column }]) => (name === 'amount' ? [] : [column])),
  );
  const numeric = columns.filter(
    ({ profile, answered, header }) =>
      profile.numbers > 0.9 &&
      profile.dates < 0.5 &&
      answered === undefined &&
      !meansOneOf(header, TAX) &&
      header.key !== '',
  );
  const amounts = numeric
    .filter((column) => !others.has(column))
    .map((column) => ({ column, values: numbersAtTop(rows as Cell[][], column.index) }));
  const total = amounts.find(({ column, values }) => {
    const parts = amounts.filter((other) => other.column !== column);
    return (
      column !== taken.column &&
      !isPlannedCost(column.header.written) &&
      parts.length <= MOST_PARTS &&
      subsets(parts).some(
        (some) =>
          some.length > 1 &&
          some.some((part) => part.column === taken.column) &&
          addUp(
            values,
            some.map((part) => part.values),
          ),
      )
    );
  });
  return total ? { ...one, fields: { ...one.fields, amount: { column: total.column, sure: taken.sure } } } : one;
}

/** True where each row's number is the sum of its parts, and not always of one of them alone. */
function addUp(total: Float64Array, parts: readonly Float64Array[]): boolean {
  const rows = [...total.keys()].filter((row) => !Number.isNaN(total[row]));
  const isSum = (row: number): boolean => {
    const amounts = parts.map((values) => values[row]).filter((value) => !Number.isNaN(value));
    const sum = amounts.reduce((all, value) => all + value, 0);
    const cents = amounts.some((value) => value % 1 !== 0);
    return total[row] === sum || isSumOf(total[row], { sum, count: amounts.length, cents });
  };
  const filled = (values: Float64Array): boolean => rows.some((row) => values[row] > 0);
  return rows.length >= FEWEST && parts.every(filled) && rows.every(isSum);
}

/** Every choice of some of these, the longest first. */
const subsets = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: 2 ** things.length }, (_, choice) => things.filter((_thing, at) => (choice >> at) & 1)).sort(
    (one, other) => other.length - one.length,
  );
