import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import { isNumberColumn, isTextColumn, type NumberColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { isInCompanyCurrency } from '../columns/amount-columns';
import { openColumns } from '../columns/open-columns';
import { canMean } from '../header-words/header-meaning';
import { headerScores, isNever } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';
import { askWhichOf } from './ask-about-columns';

/** Meanings of numbers that nobody sold for: what it costs, what is expected, for a month or a year, how many. */
const OTHERWISE: readonly Concept[] = [
  'cost',
  'expected',
  'weighted',
  'probability',
  'percent',
  'target',
  'tax',
  'discount',
  'quantity',
  'unit',
  'seat',
  'month',
  'year',
  'recurring',
  'id',
  'date',
  'duration',
  'first',
  'last',
  'next',
  'product',
  'line',
  'phone',
  'refund',
  'flag',
];

/** Meanings of money. */
const MONEY: readonly Concept[] = ['amount', 'revenue', 'price', 'total', 'contract', 'sale', 'won', 'sign', 'actual'];

const NEARLY_ALL = 0.8;

/** What a deal was sold for lies within this many times what it was thought to be worth. */
const MOST_TIMES = 4;

/**
 * Where a column of money that nothing is known of is filled in once a deal is won, or differs then from the amount, it may
 * be what was sold: it is asked which of the two counts, and until then there are no amounts. The amount is `fields.amount`
 * or what stands in for it.
 */
export function askSoldAmount({
  data,
  seen,
  linePrices,
  recognition: { fields, rivals },
  below: { rows },
  reading: { locale },
  questions,
}: BegunTable): void {
  const { outcome, amount, expectedAmount } = data.columns;
  const read = amount ?? expectedAmount;
  const from = amount ? fields.amount : fields.expectedAmount;
  if (data.table !== 'deals' || rivals !== null || !isNumberColumn(read) || from?.column.answered !== undefined) return;
  if (!isTextColumn(outcome) || !from || isInCompanyCurrency(from.column)) return;
  const possible = openColumns(seen, fields).filter(
    (column) => !linePrices.includes(column) && !isInCompanyCurrency(column) && mayBeSold(column),
  );
  if (possible.length === 0) return;
  const won = outcome.labels.indexOf('won');
  const counted = countedRows(data);
  const wonRows = counted.filter((row) => outcome.codes[row] === won);
  const otherRows = counted.filter((row) => outcome.codes[row] !== won);
  const asked = possible.filter((column) => {
    const scan = numbersAlone(rows, column.index, locale);
    return !scan.percent && isSold(scan.values, read, wonRows, otherRows, saysMoney(column));
  });
  if (asked.length === 0) return;
  askWhichOf([from.column, ...asked], data, questions);
  delete data.columns.amount;
}

const mayBeSold = ({ header, profile, running }: SeenColumn): boolean =>
  !running &&
  header.key !== '' &&
  profile.numbers > 0.6 &&
  profile.flags < 0.9 &&
  !header.hints.includes('%') &&
  !isNever(header, rawField('deals', 'amount')) &&
  !canMean(header, OTHERWISE);

/** One whose header fits the amount less well than the one that is read has given way to it already. */
const saysMoney = ({ header }: SeenColumn): boolean =>
  !headerScores(header, 'deals').has('amount') && canMean(header, MONEY);

/** True for values that are filled in once a deal is won, or that say they are money, and are not the amounts themselves. */
function isSold(
  values: Float64Array,
  read: NumberColumn,
  wonRows: readonly number[],
  otherRows: readonly number[],
  isMoney: boolean,
): boolean {
  const isFilled = (row: number): boolean => values[row] > 0;
  const filled = wonRows.filter(isFilled);
  if (filled.length === 0 || filled.length < NEARLY_ALL * wonRows.length) return false;
  const isOfWon = otherRows.length > 0 && otherRows.filter(isFilled).length <= (1 - NEARLY_ALL) * otherRows.length;
  if (!isOfWon && !isMoney) return false;
  const both = filled.filter((row) => read.values[row] > 0);
  const isNear = (row: number): boolean =>
    values[row] < MOST_TIMES * read.values[row] && read.values[row] < MOST_TIMES * values[row];
  const differs = both.length === 0 || both.some((row) => values[row] !== read.values[row]);
  return differs && both.filter(isNear).length >= NEARLY_ALL * both.length;
}
