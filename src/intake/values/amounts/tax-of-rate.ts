import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { settleShares } from './number-column';
import { numbersAlone } from './numbers-alone';

const GROSS: ReadonlySet<Concept> = new Set<Concept>(['gross']);
const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax']);

/** No tax on what is sold is higher. */
export const HIGHEST_TAX = 0.3;

/** The tax in amounts that say they are with it, by the rate beside each: "Totaal incl. btw" beside "Btw %". */
export function taxOfRate({
  data,
  recognition: { fields },
  seen: columns,
  below: { rows },
  reading: { locale },
}: BegunTable): void {
  const { amount, tax } = data.columns;
  if (data.table !== 'orders' || !isNumberColumn(amount) || tax || data.unread.tax) return;
  if (!fields.amount || !meansOneOf(fields.amount.column.header, GROSS)) return;
  const taken = new Set(Object.values(fields).map(({ column }) => column));
  const rate = columns.find(
    (column) =>
      !taken.has(column) &&
      column.answered === undefined &&
      meansOneOf(column.header, TAX) &&
      (column.header.hints.includes('%') || numbersAlone(rows, column.index, locale).percent),
  );
  if (rate === undefined) return;
  const scan = numbersAlone(rows, rate.index, locale);
  settleShares(scan);
  if (scan.values.some((share) => share < 0 || share > HIGHEST_TAX)) return;
  const values = amount.values.map((value, row) => value - value / (1 + (scan.values[row] || 0)));
  data.columns.tax = { type: 'number', header: rate.header.written, index: rate.index, values };
}
