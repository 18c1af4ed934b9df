import { isCostPerPiece, isOffPerPiece } from '../../../dataset/orders/line-values';
import type { AnyField } from '../../../tables/prepared-fields';
import { holds, type QueryParameters, type Relation } from '../../dialect';
import { columnOf, type Headers } from '../prepared';

/** What a row adds to revenue: its amount, else its line, less refund and tax where those have columns; null without any. */
export function valueSql(
  read: Relation,
  headers: Headers,
  taxIsOnTop: boolean,
  parameters: QueryParameters,
): string | null {
  const amount = columnOf(read, 'amount', 'number');
  const gross = amount ?? lineSql(read, headers);
  if (gross === null) return null;
  const [tax, refund] = (['tax', 'refund'] satisfies AnyField[]).map((field) => columnOf(read, field, 'number'));
  const payment = columnOf(read, 'payment', 'text');
  const isNet = amount === null || (tax !== null && taxIsOnTop);
  const share = tax === null ? '1.0' : `IF(${tax} IS NULL, 1.0, ${shareWithoutTax(gross, tax, isNet)})`;
  const back = refund === null ? '0.0' : `IFNULL(ABS(${refund}), 0.0)`;
  // What was paid back held tax as well.
  const net = `(${isNet ? gross : `${gross} * ${share}`}) - ${back} * ${share}`;
  const refunded = payment === null ? 'FALSE' : holds(`${payment} = ${parameters.text('refunded')}`);
  return `IF(${gross} > 0.0 AND (${refunded} OR (${back} > 0.0 AND ${back} >= ${gross})), 0.0, ${net})`;
}

/** The part of what a customer pays that is not tax; of a credit note likewise, whatever the sign of its tax. */
function shareWithoutTax(amount: string, tax: string, isNet: boolean): string {
  const paid = isNet ? `(ABS(${amount}) + ABS(${tax}))` : `ABS(${amount})`;
  return `IF(${paid} = 0.0, 1.0, IEEE_DIVIDE(${paid} - ABS(${tax}), ${paid}))`;
}

/** The value of each line: its total, else quantity × price after its discount, which brings it nearer to nothing. */
function lineSql(read: Relation, headers: Headers): string | null {
  const number = (field: AnyField): string | null => columnOf(read, field, 'number');
  const [own, quantity, price] = (['lineAmount', 'quantity', 'unitPrice'] satisfies AnyField[]).map(number);
  if (own !== null || quantity === null || price === null) return own;
  const [share, off] = (['discountShare', 'discount'] satisfies AnyField[]).map(number);
  const line = `(${quantity} * ${price})`;
  const shared = share === null ? line : `${line} * (1.0 - IFNULL(${share}, 0.0))`;
  if (off === null) return `(${shared})`;
  const less = `(IFNULL(${off}, 0.0) * ${isOffPerPiece(headers.discount ?? '') ? `ABS(${quantity})` : '1.0'})`;
  return `(${shared} - IF(${line} < 0.0, -ABS(${less}), ${less}))`;
}

/** What each line cost: a price paid per piece counts as often as there are pieces. */
export function costSql(read: Relation, headers: Headers): string | null {
  const [cost, quantity] = (['cost', 'quantity'] satisfies AnyField[]).map((field) => columnOf(read, field, 'number'));
  if (cost === null || quantity === null || !isCostPerPiece(headers.cost ?? '')) return cost;
  return `${cost} * IFNULL(${quantity}, 1.0)`;
}
