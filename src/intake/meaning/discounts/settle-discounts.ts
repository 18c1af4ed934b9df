import { isNumberColumn, isTextColumn, type NumberColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { headerMoney } from '../../values/amounts/header-money';
import type { NumberScan } from '../../values/amounts/number-column';
import { agreesWithTotals } from './agreement';
import { CENT, type Discounted, type DiscountKind, fits, isOff, toMoney, toShare } from './discount-kinds';
import { discounted } from './discounted';

/** Headers that say that an amount goes off. */
const OF_MONEY = /amount|value|bedrag|betrag|montant|importe|monto/i;

const KINDS: readonly DiscountKind[] = ['discountShare', 'discount', 'orderDiscount'];

/** As money these would be less than a hundredth of what they are taken off: they are shares. */
const TOO_LITTLE = 0.01;

/**
 * What a column headed "Discount" takes off: a share of each line, an amount of it, or an amount of the whole order. Its
 * signs, its header, what is possible at all and the totals beside it tell; else a person is asked, and where the amounts
 * hang on the answer there are none until then. `discount` becomes `discountShare` or `orderDiscount`, or stays.
 */
export function settleDiscounts({ data, seen, read: { scans }, questions }: BegunTable): void {
  const { priced } = declarationOf(data.table);
  if (priced === null) return;
  const of = (field: string): NumberColumn | undefined => {
    const column = data.columns[field];
    return isNumberColumn(column) ? column : undefined;
  };
  const read = of('discount') ?? of('discountShare');
  const source = seen.find(({ index }) => index === read?.index);
  const isBefore = read !== undefined && of('amount') === undefined && areBefore(data, read);
  // What the lines come to is quantity × price without the discount: whoever says that it goes off means off that.
  if (isBefore) delete data.columns.lineAmount;
  const said = of('orderDiscount');
  const hasLineAmounts = of('lineAmount') !== undefined;
  const ofOrder = seen.find(({ index }) => index === said?.index)?.header;
  if (said && (scans.orderDiscount?.percent || ofOrder?.hints.includes('%') || meansShare(ofOrder))) {
    delete data.columns.orderDiscount;
    data.columns.discountShare = shareOfOrders(toShare(said, scans.orderDiscount?.percent === true), data);
  } else if (said) {
    const tab = discounted(data, said);
    // Amounts of lines that are less by the order's discount already.
    if (hasLineAmounts && agreesWithTotals('orderDiscount', tab)) delete data.columns.orderDiscount;
    else data.columns.orderDiscount = toMoney(said, tab);
  }
  const ask = ({ header, values }: NumberColumn, options: readonly DiscountKind[]): void => {
    const example = String(values.find(isOff));
    questions.push({
      column: header,
      ask: { text: 'intake_ask_discount', values: { column: header, example } },
      options: [...options, 'ignore'],
    });
    delete data.columns[priced];
    data.unread.amount = { text: 'intake_unread_discount', values: { column: header } };
  };
  const column = of('discount');
  if (!column) {
    if (isBefore && !source?.answered) ask(read, ['discountShare']);
    return;
  }
  delete data.columns.discount;
  const tab = discounted(data, column);
  // A month's own amount needs no discount.
  if (tab.rows.length === 0 || of('mrr')) return;
  const share = of('discountShare');
  // The same discount may stand there as an amount and as a share.
  if (share && isTheSame(share, tab)) return;
  const kinds = kindsLeft(tab, source, scans.discount, share?.values.some((value) => value > 0) === true);
  if (kinds.length === 1 && (!isBefore || source?.answered)) {
    const [kind] = kinds;
    // What a line comes to holds its discount: nothing goes off once more.
    if (hasLineAmounts && kind === 'orderDiscount') return;
    if (kind === 'discountShare') data.columns.discountShare = toShare(column, scans.discount?.percent === true);
    else data.columns[kind] = toMoney(column, tab);
    return;
  }
  // What the lines or the orders come to stands beside it.
  if (tab.totals !== null) return;
  const all: readonly DiscountKind[] = data.table === 'orders' ? KINDS : KINDS.slice(0, 2);
  // On one line of each order both come to the same, by product they do not.
  const likely: readonly DiscountKind[] = kinds.join() === 'orderDiscount' ? ['discount', 'orderDiscount'] : kinds;
  ask(column, likely.length > 0 ? likely : all);
}

/**
 * True where every line with a discount comes to its quantity × price all the same: its total may be what it was before,
 * or its price what is left, and nothing in the tab tells.
 */
function areBefore(data: Table, column: NumberColumn): boolean {
  if (data.table !== 'orders' || data.columns.lineAmount === undefined) return false;
  const { rows, lines, totals } = discounted(data, column);
  return rows.length > 0 && totals !== null && rows.every((row) => Math.abs(lines[row] - totals[row]) <= CENT);
}

/** True where each row has no amount off but what its share comes to. */
function isTheSame({ values }: NumberColumn, { rows, lines, values: off }: Discounted): boolean {
  return rows.every((row) => !(Math.abs(Math.abs(lines[row] * values[row]) - Math.abs(off[row])) > CENT));
}

function kindsLeft(
  tab: Discounted,
  column: SeenColumn | undefined,
  scan: NumberScan | undefined,
  share: boolean,
): DiscountKind[] {
  if (column?.answered === 'discount') return ['discount'];
  if (share) return [];
  const header = column?.header;
  const isBare = (row: number): boolean => Math.abs(tab.values[row]) > 1;
  if (scan?.percent) return scan.currencyOfRow !== null || tab.rows.some(isBare) ? [] : ['discountShare'];
  let kinds = KINDS.filter((kind) => fits(kind, tab));
  const only = (isOne: (kind: DiscountKind) => boolean): void => {
    const left = kinds.filter(isOne);
    if (left.length > 0) kinds = left;
  };
  const isMoney = (kind: DiscountKind): boolean => kind !== 'discountShare';
  const saysMoney = header !== undefined && (OF_MONEY.test(header.written) || headerMoney(header).currency !== '');
  if (saysMoney || scan?.currencyOfRow) kinds = kinds.filter(isMoney);
  else if (isTooLittle(tab)) only((kind) => !isMoney(kind));
  if (kinds.length > 1) only((kind) => agreesWithTotals(kind, tab));
  // On one line of each order it comes to the same; the lines below it have none of their own.
  if (kinds.length === 2 && kinds.every(isMoney) && tab.orders.every((own) => isOnOneLine(own, tab)))
    return ['orderDiscount'];
  return kinds;
}

const meansShare = (header: SeenColumn['header'] | undefined): boolean =>
  header !== undefined && meansOneOf(header, new Set(['percent']));

/** The share of an order goes off each of its lines, also where it stands on one of them alone. */
function shareOfOrders(column: NumberColumn, { columns: { id }, rows }: Table): NumberColumn {
  if (!isTextColumn(id)) return column;
  const of = new Map<number, number>();
  for (let row = 0; row < rows; row++) if (column.values[row] > 0) of.set(id.codes[row], column.values[row]);
  const isBlank = (value: number, row: number): boolean => !(value > 0) && id.codes[row] > 0;
  const values = column.values.map((value, row) => (isBlank(value, row) ? (of.get(id.codes[row]) ?? value) : value));
  return { ...column, values };
}

const isOnOneLine = (own: readonly number[], { values }: Discounted): boolean =>
  own.filter((row) => isOff(values[row])).length <= 1;

function isTooLittle({ values, lines, rows }: Discounted): boolean {
  const shares = rows.map((row) => Math.abs(values[row] / lines[row])).filter(Number.isFinite);
  const isFraction = rows.every((row) => Math.abs(values[row]) < 1);
  return isFraction && shares.filter((share) => share < TOO_LITTLE).length * 2 > shares.length;
}
