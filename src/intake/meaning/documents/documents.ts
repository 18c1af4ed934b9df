import type { Cell } from '../../../base/cell';
import type { AnyField } from '../../../tables/prepared-fields';
import { isNumberColumn, type NumberColumn, type Table } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { askWhetherTheyCount } from '../in-doubt/ask-whether-rows-count';
import { debitCredit } from './debit-credit';
import { columnOfKinds, type DocumentKind, documentKinds, isOrderWord } from './document-kinds';
import { invoicedOrders } from './invoiced-orders';
import { leaveOutTaxLines } from './tax-lines';
import { leaveOutTotalLines } from './total-lines';

/**
 * Orders of which something says what each row is: credit notes and refunds take their amounts from the revenue, whatever
 * sign these are written with; quotes, fees and payouts are no sale, and a payment or an order beside its invoice
 * is none of its own.
 */
export function settleDocuments(begun: BegunTable): void {
  begun.credits = creditsIn(begun);
}

/** The same; gives which of the rows that count are credit notes. */
function creditsIn({ data, seen, below: { rows }, answers, questions }: BegunTable): BegunTable['credits'] {
  if (rowsAreCosts(data.table)) settleSides(data, seen, rows);
  if (data.table !== 'orders') return 'none';
  leaveOutTotalLines(data);
  leaveOutTaxLines(data, seen, rows);
  const kindOf = documentKinds(data, seen, rows);
  if (kindOf === null) return settleSides(data, seen, rows);
  const counted = countedRows(data);
  const of = (kind: DocumentKind): number[] => counted.filter((row) => kindOf(row) === kind);
  leaveOut(data, of('none'), { text: 'intake_no_sale' });
  const invoices = of('invoice');
  if (invoices.length > 0) leaveOut(data, of('payment'), { text: 'intake_payment_of_invoice' });
  const { invoiced, othersMay } = invoicedOrders(data, of('order'), invoices);
  leaveOut(data, invoiced, { text: 'intake_invoiced_order' });
  const type = othersMay ? columnOfKinds(data, seen, rows) : null;
  if (type) askWhetherTheyCount(data, type, isOrderWord, answers, questions);
  const credits = of('credit');
  const sales = countedRows(data).length - credits.length;
  if (credits.length > 0 && sales > 0) turnRound(data, credits);
  return credits.length === 0 ? 'none' : sales > 0 ? 'some' : 'all';
}

/** Amounts marked as debit or credit: credit notes among sales, money that came back among costs, or, where that is not sure, no amounts. */
function settleSides(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): 'none' | 'some' {
  const sided = debitCredit(data, seen, rows);
  if (sided === null) return 'none';
  // What a bank took off the account was spent, and what it added came back.
  if (sided.isSure || (rowsAreCosts(data.table) && sided.isMostlyDebit)) {
    turnRound(data, sided.credits);
    return 'some';
  }
  for (const field of ['amount', 'lineAmount', 'unitPrice'] satisfies AnyField[]) delete data.columns[field];
  const text = rowsAreCosts(data.table) ? 'intake_unread_cost_sides' : 'intake_unread_sides';
  data.unread.amount = { text, values: { column: sided.header } };
  return 'none';
}

/** Writes amounts with a minus; where a quantity and a price tell them, the quantity. */
function turnRound({ columns }: Table, rows: readonly number[]): void {
  const isNumber = (field: AnyField): boolean => isNumberColumn(columns[field]);
  const total = (['amount', 'lineAmount'] as const).filter(isNumber);
  for (const field of total.length > 0 ? total : (['quantity'] as const)) {
    const column = columns[field] as NumberColumn | undefined;
    if (column === undefined) continue;
    const values = column.values.slice();
    for (const row of rows) values[row] = -Math.abs(values[row]);
    columns[field] = { ...column, values };
  }
  const price = columns.unitPrice;
  if (total.length > 0 || !isNumberColumn(price)) return;
  const values = price.values.slice();
  for (const row of rows) values[row] = Math.abs(values[row]);
  columns.unitPrice = { ...price, values };
}
