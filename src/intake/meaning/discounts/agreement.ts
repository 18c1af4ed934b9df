import { CENT, type Discounted, type DiscountKind, offOrder } from './discount-kinds';

const NEARLY_ALL = 0.9;

/** True where what is left of the lines after such discounts is what the totals beside them say. */
export function agreesWithTotals(kind: DiscountKind, tab: Discounted): boolean {
  if (tab.totals === null) return false;
  const { totals, orders, rows } = tab;
  const perRow = kind === 'orderDiscount' ? [] : rows.map((row) => [[row], totals[row]] as const);
  const perOrder = orders
    .filter((own) => own.some((row) => rows.includes(row)))
    .map((own) => [own, totalOf(own, totals)] as const);
  return [perRow, perOrder].some((cases) => {
    const right = cases.filter(([own, total]) => Math.abs(leftOf(kind, own, tab) - total) <= CENT);
    return cases.length > 0 && right.length >= NEARLY_ALL * cases.length;
  });
}

/** The total of an order on one of its lines, repeated on each, or of each line by itself. */
function totalOf(own: readonly number[], totals: Float64Array): number {
  const given = own.map((row) => totals[row]).filter((value) => !Number.isNaN(value));
  const isRepeated = given.length === own.length && given.every((value) => value === given[0]);
  return isRepeated ? given[0] : given.reduce((sum, value) => sum + value, 0);
}

function leftOf(kind: DiscountKind, own: readonly number[], { values, lines }: Discounted): number {
  const sum = own.reduce((total, row) => total + lines[row], 0);
  if (kind === 'orderDiscount') return sum - Math.abs(offOrder(own, values) ?? Number.NaN);
  const scale = values.some((value) => Math.abs(value) > 1) ? 100 : 1;
  return own.reduce((total, row) => {
    const off = Math.abs(values[row] || 0);
    return total + (kind === 'discount' ? lines[row] - off : lines[row] * (1 - off / scale));
  }, 0);
}
