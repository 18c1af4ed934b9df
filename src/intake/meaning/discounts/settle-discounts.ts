import type { NumberColumn, Table } from '../../../tables/table';
import type { Question } from '../../reading';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows } from '../../rows/left-out';
import { headerMoney } from '../../values/amounts/header-money';
import type { NumberScan } from '../../values/amounts/number-column';
import { agreesWithTotals } from './agreement';
import { type Discounted, type DiscountKind, fits, toMoney, toShare } from './discount-kinds';

/** Headers that say that an amount goes off. */
const OF_MONEY = /amount|value|bedrag|betrag|montant|importe|monto/i;

/** As money these would be less than a hundredth of what they are taken off: they are shares. */
const TOO_LITTLE = 0.01;

/**
 * What a column headed "Discount" takes off: a share of each line, an amount of it, or an amount of the whole order. Its
 * signs, its header, what is possible at all and the totals beside it tell; else a person is asked, and where the amounts
 * hang on the answer there are none until then. `discount` becomes `discountShare` or `orderDiscount`, or stays.
 */
export function settleDiscounts(
  data: Table,
  seen: readonly SeenColumn[],
  scans: Readonly<Record<string, NumberScan>>,
  questions: Question[],
): void {
  if (data.table !== 'orders') return;
  const of = (field: string): NumberColumn | undefined => {
    const column = data.columns[field];
    return column?.type === 'number' ? column : undefined;
  };
  const said = of('orderDiscount');
  const hasLineAmounts = of('lineAmount') !== undefined;
  if (said) {
    const tab = discounted(data, said);
    // Amounts of lines that are less by the order's discount already.
    if (hasLineAmounts && agreesWithTotals('orderDiscount', tab)) delete data.columns.orderDiscount;
    else data.columns.orderDiscount = toMoney(said, tab);
  }
  const column = of('discount');
  if (!column) return;
  delete data.columns.discount;
  // The share of a discount that stands there as an amount as well.
  if (data.columns.discountShare) return;
  const tab = discounted(data, column);
  if (tab.rows.length === 0) return;
  const kinds = kindsLeft(
    tab,
    seen.find(({ index }) => index === column.index),
    scans.discount,
  );
  const isTold = tab.totals !== null;
  if (kinds.length === 1) {
    const [kind] = kinds;
    // What a line comes to holds its discount: nothing goes off once more.
    if (hasLineAmounts && kind === 'orderDiscount') return;
    if (kind === 'discountShare') data.columns.discountShare = toShare(column, scans.discount?.percent === true);
    else data.columns[kind] = toMoney(column, tab);
    return;
  }
  // What the lines or the orders come to stands beside it.
  if (isTold) return;
  const options = kinds.length > 0 ? kinds : (['discountShare', 'discount', 'orderDiscount'] as const);
  const example = String(column.values[tab.rows[0]]);
  const header = column.header;
  questions.push({
    column: header,
    ask: { text: 'intake_ask_discount', values: { column: header, example } },
    options: [...options, 'ignore'],
  });
  delete data.columns.unitPrice;
  data.unread.amount = { text: 'intake_unread_discount', values: { column: header } };
}

function discounted(data: Table, { values }: NumberColumn): Discounted {
  const { quantity, unitPrice, lineAmount, amount, id } = data.columns;
  const lines = new Float64Array(data.rows).fill(Number.NaN);
  if (quantity?.type === 'number' && unitPrice?.type === 'number')
    for (let row = 0; row < data.rows; row++) lines[row] = quantity.values[row] * unitPrice.values[row];
  const counted = countedRows(data);
  const rows = counted.filter((row) => values[row] !== 0 && !Number.isNaN(values[row]));
  const orders = new Map<number, number[]>();
  if (id?.type === 'text') {
    for (const row of counted) {
      const code = id.codes[row];
      if (code === 0) continue;
      const own = orders.get(code);
      if (own) own.push(row);
      else orders.set(code, [row]);
    }
  }
  const total = [lineAmount, amount].find((one) => one?.type === 'number') as NumberColumn | undefined;
  return { values, lines, rows, orders: [...orders.values()], totals: total?.values ?? null };
}

function kindsLeft(tab: Discounted, column: SeenColumn | undefined, scan: NumberScan | undefined): DiscountKind[] {
  if (column?.answered === 'discount') return ['discount'];
  const header = column?.header;
  const isBare = (row: number): boolean => Math.abs(tab.values[row]) > 1;
  if (scan?.percent) return scan.currencyOfRow !== null || tab.rows.some(isBare) ? [] : ['discountShare'];
  let kinds = (['discountShare', 'discount', 'orderDiscount'] as const).filter((kind) => fits(kind, tab));
  const only = (isOne: (kind: DiscountKind) => boolean): void => {
    const left = kinds.filter(isOne);
    if (left.length > 0) kinds = left;
  };
  const isMoney = (kind: DiscountKind): boolean => kind !== 'discountShare';
  if (header?.hints.includes('%')) return ['discountShare'];
  const saysMoney = header !== undefined && (OF_MONEY.test(header.written) || headerMoney(header).currency !== '');
  if (saysMoney || scan?.currencyOfRow) kinds = kinds.filter(isMoney);
  else if (isTooLittle(tab)) only((kind) => !isMoney(kind));
  if (kinds.length > 1) only((kind) => agreesWithTotals(kind, tab));
  // On one line of each order it comes to the same; the lines below it have none of their own.
  if (kinds.length === 2 && kinds.every(isMoney) && tab.orders.every((own) => isOnOneLine(own, tab)))
    return ['orderDiscount'];
  return kinds;
}

const isOnOneLine = (own: readonly number[], { values }: Discounted): boolean =>
  own.filter((row) => values[row] !== 0 && !Number.isNaN(values[row])).length <= 1;

function isTooLittle({ values, lines, rows }: Discounted): boolean {
  const shares = rows.map((row) => Math.abs(values[row] / lines[row])).filter(Number.isFinite);
  const isFraction = rows.every((row) => Math.abs(values[row]) < 1);
  return isFraction && shares.filter((share) => share < TOO_LITTLE).length * 2 > shares.length;
}
