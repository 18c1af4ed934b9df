import { isNumberColumn, type Table } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { openColumns } from '../../recognise/columns/open-columns';
import type { NumberScan } from '../../values/amounts/number-column';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { askDiscountBesideLines } from './ask-discount-beside-lines';
import { CENT, type Discounted, fits } from './discount-kinds';
import { discounted } from './discounted';
import { neverOff, saysDiscount } from './never-off';

/**
 * Where a line comes to quantity × price, and no column says what is left of it, a column that nobody knows may go off:
 * it is asked about where its values can be that, shares or amounts never larger than their lines. Until then there are
 * no amounts. What its header or its values show to be something else is left alone.
 */
export function askWhatGoesOff({
  data,
  seen,
  recognition: { fields },
  below: { rows },
  reading: { locale },
  questions,
}: BegunTable): void {
  const { quantity, unitPrice, lineAmount, amount, discount, discountShare, orderDiscount } = data.columns;
  if (data.table !== 'orders' || amount) return;
  if (lineAmount) askDiscountBesideLines(data, seen, fields, questions);
  if (lineAmount || !quantity || !unitPrice) return;
  const hasDiscount = Boolean(discount ?? discountShare ?? orderDiscount);
  const asked = openColumns(seen, fields).filter(
    ({ header, profile }) => profile.numbers > 0.6 && (hasDiscount ? saysDiscount(header) : !neverOff(header)),
  );
  const before = questions.length;
  for (const { header, index } of asked) {
    const scan = numbersAlone(rows, index, locale);
    const tab = discounted(data, scan);
    const kinds = kindsOf(tab, scan, header.hints.includes('%'));
    if (kinds.length === 0 || isKnown(tab, data)) continue;
    const column = header.written;
    const values = { column, example: String(rows[tab.rows[0]][index]).trim() };
    questions.push({
      column,
      ask: { text: 'intake_ask_goes_off', values },
      options: [...kinds, 'lineAmount', 'ignore'],
    });
    data.unread.amount = { text: 'intake_unread_goes_off', values: { column } };
  }
  if (questions.length > before) delete data.columns.unitPrice;
}

/** What the values may take off; none where they can be no discount at all. */
function kindsOf(tab: Discounted, { percent }: NumberScan, saysPercent: boolean): string[] {
  const { values, lines, rows } = tab;
  const isOneSided = rows.every((row) => values[row] > 0) || rows.every((row) => values[row] < 0);
  const isFlag = !percent && rows.every((row) => Math.abs(values[row]) === 1);
  const isLine = rows.every((row) => Math.abs(values[row] - lines[row]) <= CENT);
  if (rows.length === 0 || !isOneSided || isFlag || isLine) return [];
  const isShare = fits('discountShare', tab);
  const isPart = rows.every((row) => Math.abs(values[row]) <= 1);
  if (percent || saysPercent) return isShare && (isPart || !percent) ? ['discountShare'] : [];
  const money = (['discount', 'orderDiscount'] as const).filter((kind) => fits(kind, tab));
  if (!isPart && !money.includes('discount')) return [];
  return isShare ? [...money, 'discountShare'] : money;
}

/** True where the same goes off already, as another column says. */
function isKnown({ values, lines, rows }: Discounted, { columns }: Table): boolean {
  const { discount, discountShare } = columns;
  const isThat = (off: (row: number) => number): boolean =>
    rows.every((row) => Math.abs(Math.abs(values[row]) - Math.abs(off(row))) <= CENT);
  return (
    (isNumberColumn(discount) && isThat((row) => discount.values[row])) ||
    (isNumberColumn(discountShare) && isThat((row) => discountShare.values[row] * lines[row]))
  );
}
