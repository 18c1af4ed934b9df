import { copied } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import type { Column, NumberColumn, Table, TextColumn } from '../../tables/table';
import { numberColumn, textColumn } from '../prepared';
import { lineValues } from './line-values';
import { lineLabels } from './order-columns';
import { rowsOfOrders } from './order-keys';

/** A header that says that the amount is of a whole order. */
const OF_ORDER = /order|bestel|invoice|factuur|auftrag|rechnung|commande|facture|pedido|factura|grand/i;

/** What stands on each line of an order for itself: anything else that a line lacks is that of its order. */
const OF_LINES = ['id', ...lineLabels];

/**
 * Orders whose amount is that of the whole order: on its first line alone, or repeated on each. Gives them with the amount
 * (and tax and refund) on the first line, and with what only that one says (when it was paid, by whom) on the others too.
 * Null where every line has an amount of its own.
 */
export function wholeOrders(orders: Table): Table | null {
  const given = numberColumn(orders, 'wholeAmount') ?? afterDiscounts(orders);
  const amount = given ? either(given, numberColumn(orders, 'amount')) : numberColumn(orders, 'amount');
  const all = amount ? rowsOfOrders(orders) : [];
  if (!amount || all.length === 0) return null;
  const rows = all.filter((lines) => lines.length > 1);
  const isWhole = given !== null || stands(orders, amount, rows) || hasShipping(orders, amount, all);
  if (!isWhole) return null;
  const columns: Record<string, Column> = { ...orders.columns };
  for (const [field, column] of Object.entries(columns)) {
    if (column.type === 'text' && !OF_LINES.includes(field)) columns[field] = filledTexts(column, rows);
    if (column.type === 'date') columns[field] = { ...column, values: filled(column.values, rows) };
  }
  columns.amount = { ...amount, values: onFirst(amount.values, rows) };
  for (const field of ['tax', 'refund'] as const) {
    const column = numberColumn(orders, field);
    if (column) columns[field] = { ...column, values: onFirst(column.values, rows) };
  }
  return { ...orders, columns };
}

/** What lines come to after a discount of their order, on the first of them; null where none tells of such a discount. */
function afterDiscounts(orders: Table): NumberColumn | null {
  const discount = numberColumn(orders, 'orderDiscount');
  const lines = discount && !numberColumn(orders, 'amount') ? lineValues(orders) : null;
  if (!discount || !lines) return null;
  const values = new Float64Array(orders.rows).fill(Number.NaN);
  for (const own of rowsOfOrders(orders)) {
    const off = own.map((row) => discount.values[row]).find((value) => !isBlank(value)) ?? 0;
    const sum = own.reduce((total, row) => total + (lines.values[row] || 0), 0);
    if (own.some((row) => !Number.isNaN(lines.values[row]))) values[own[0]] = sum - (sum < 0 ? -Math.abs(off) : off);
  }
  return { ...lines, values };
}

function either(first: NumberColumn, second: NumberColumn | null): NumberColumn {
  return second
    ? { ...first, values: first.values.map((one, row) => (Number.isNaN(one) ? second.values[row] : one)) }
    : first;
}

const isBlank = (value: number): boolean => Number.isNaN(value) || value === 0;

/** True where amounts stand on one line of each order alone, or are the same on all of its lines. */
function stands(orders: Table, { header, values }: NumberColumn, rows: readonly number[][]): boolean {
  const amountsOf = (lines: readonly number[]): number[] => lines.map((row) => values[row]);
  const once = rows.every((lines) => amountsOf(lines).filter((amount) => !isBlank(amount)).length <= 1);
  const some = rows.filter((lines) => amountsOf(lines).some((amount) => !isBlank(amount)));
  if (some.length === 0) return false;
  const lines = lineValues(orders);
  if (once) {
    if (some.some((own) => !isBlank(values[own[0]]))) return true;
    if (!lines) return some.every((own) => isOnLast(values, own)) && (some.length > 1 || OF_ORDER.test(header));
  } else if (!rows.every((own) => amountsOf(own).every((amount) => amount === values[own[0]]))) return false;
  if (OF_ORDER.test(header)) return true;
  if (lines) return isAboveLines(values, lines.values, some) || isNearerToWhole(values, lines.values, some);
  return new Set(rows.map((own) => values[own[0]])).size > 1;
}

/** True for a total below the lines that it is the total of. */
const isOnLast = (values: Float64Array, own: readonly number[]): boolean =>
  own.every((row, at) => Number.isNaN(values[row]) === at < own.length - 1);

/** A price times a quantity is nearer than this to what it is rounded to. */
const CENT = 0.01;

/**
 * True where most orders put more beside a line than it comes to, and not beside each alike, as tax would be: an amount of
 * that line it cannot be.
 */
function isAboveLines(amounts: Float64Array, lines: Float64Array, rows: readonly number[][]): boolean {
  const above = rows.filter((own) => {
    const known = own.filter((row) => !Number.isNaN(lines[row]));
    const beyond = known.map((row) => Math.abs(amounts[row] || 0) - Math.abs(lines[row]));
    const { low, high } = rangeOf(Float64Array.from(beyond));
    return high > CENT && high - low > CENT;
  });
  return above.length * 2 > rows.length;
}

/** True where an amount that one line has, or each repeats, is nearer to what the lines come to than to a line. */
function isNearerToWhole(amounts: Float64Array, lines: Float64Array, rows: readonly number[][]): boolean {
  let toWhole = 0;
  let toLine = 0;
  for (const own of rows) {
    const whole = own.reduce((sum, row) => sum + (lines[row] || 0), 0);
    const amount = own.map((row) => amounts[row]).find((value) => !isBlank(value)) ?? 0;
    toWhole += Math.abs(amount - whole);
    toLine += own.reduce((sum, row) => sum + Math.abs((amounts[row] || 0) - (lines[row] || 0)), 0) / own.length;
  }
  return toWhole <= toLine;
}

/** True where orders of one line pay for shipping as well: their amount is more than that of the line. */
function hasShipping(orders: Table, { values }: NumberColumn, rows: readonly number[][]): boolean {
  const shipping = numberColumn(orders, 'shipping');
  const lines = lineValues(orders);
  if (!shipping || !lines || rows.some((own) => own.length > 1)) return false;
  const shipped = rows.filter(([row]) => shipping.values[row] > 0 && !isBlank(values[row]));
  const apart = ([row]: number[]): number => Math.abs(values[row] - lines.values[row]);
  const apartWith = ([row]: number[]): number => Math.abs(values[row] - lines.values[row] - shipping.values[row]);
  return shipped.length > 0 && shipped.every((own) => apartWith(own) < apart(own));
}

/**
 * What an order has on one line, or each order repeats on all, on its first alone; what lines have each of their own, added
 * up there. Two lines of one order may be alike by chance.
 */
function onFirst(values: Float64Array, rows: readonly number[][]): Float64Array {
  const once = values.slice();
  const givenOf = rows.map((lines) => lines.map((row) => values[row]).filter((value) => !isBlank(value)));
  const repeats = givenOf.every((own) => own.every((value) => value === own[0]));
  rows.forEach((lines, at) => {
    const own = givenOf[at];
    const isGiven = lines.some((row) => !Number.isNaN(values[row]));
    for (const row of lines) once[row] = Number.NaN;
    if (!isGiven) return;
    const isOnAll = repeats && own.length === lines.length;
    once[lines[0]] = isOnAll ? own[0] : own.reduce((sum, value) => sum + value, 0);
  });
  return once;
}

function filled(values: Float64Array, rows: readonly number[][]): Float64Array {
  const full = values.slice();
  for (const lines of rows) {
    const first = lines.map((row) => values[row]).find((value) => !Number.isNaN(value)) ?? Number.NaN;
    // The lines of an order belong to one day, whichever each of them has.
    for (const row of lines) full[row] = first;
  }
  return full;
}

function filledTexts(column: TextColumn, rows: readonly number[][]): TextColumn {
  const codes = copied(column.codes, column.labels.length);
  for (const lines of rows) {
    const first = lines.map((row) => column.codes[row]).find((code) => code > 0) ?? 0;
    for (const row of lines) if (codes[row] === 0) codes[row] = first;
  }
  return { ...column, codes };
}

/** True where lines of one order name products, so that the amount on the first is no product's own. */
export function namesProducts(orders: Table): boolean {
  const product = textColumn(orders, 'product') ?? textColumn(orders, 'category');
  return product !== null && rowsOfOrders(orders).some((lines) => lines.slice(1).some((row) => product.codes[row] > 0));
}
