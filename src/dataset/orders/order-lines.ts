import { hasIdPerRow } from '../../tables/count-ids';
import type { Column, Table } from '../../tables/table';
import { lookedUp, lookedUpValues, type Match, matching, matchingRows } from '../join';
import { dateColumn, numberColumn, textColumn } from '../prepared';
import { lineValues } from './line-values';

/** Of the rows of a tab with lines at least this share must be of orders that the other tab has. */
const NEARLY_ALL = 0.9;

const isDated = (table: Table): boolean =>
  dateColumn(table, 'orderedOn') !== null || dateColumn(table, 'paidOn') !== null;

/**
 * Order lines that lie in a tab of their own take the date, customer and rep from the tab of orders that names the same
 * order ids, and the amount of the whole order where that has one. Gives the tables that can answer for revenue, each order
 * once: lines completed, or orders as they are.
 */
export function joinOrderLines(tables: Table[]): Table[] {
  const used = new Set<Table>();
  const joined: Table[] = [];
  for (const lines of tables.filter(hasLines)) {
    for (const orders of tables.filter((other) => other !== lines && isOneRowEach(other))) {
      const match = matching(lines, orders, [['id', 'id']]);
      if (!match || shareFound(lines, match) < NEARLY_ALL) continue;
      if (!numberColumn(orders, 'amount') || coversAll(lines, orders, match)) {
        joined.push(completed(lines, orders, match));
        used.add(orders);
      }
      // Lines of some orders alone: those orders stand for themselves, and are not counted twice.
      used.add(lines);
      break;
    }
  }
  const others = tables.filter((table) => !used.has(table));
  const dated = others.filter(isDated);
  return joined.length > 0 || dated.length > 0 ? [...joined, ...dated] : tables;
}

/** Lines name products, or are told by quantity and price, and several belong to one order, or none has a date. */
function hasLines(table: Table): boolean {
  const id = textColumn(table, 'id');
  if (!id || !(lineValues(table) ?? (numberColumn(table, 'amount') && textColumn(table, 'product')))) return false;
  return !isDated(table) || id.labels.length - 1 < id.codes.filter((code) => code > 0).length;
}

function isOneRowEach(table: Table): boolean {
  return textColumn(table, 'id') !== null && isDated(table) && !lineValues(table) && hasIdPerRow(table);
}

function shareFound(lines: Table, { left, rowOfLabel }: Match): number {
  const counted = left.codes.filter((_, row) => lines.leftOut[row] === 0);
  return counted.length === 0 ? 0 : counted.filter((code) => rowOfLabel[code] >= 0).length / counted.length;
}

/** True where every order has lines. */
function coversAll(lines: Table, orders: Table, { left, rowOfLabel }: Match): boolean {
  const found = new Set<number>();
  left.codes.forEach((code, row) => {
    if (lines.leftOut[row] === 0 && rowOfLabel[code] >= 0) found.add(rowOfLabel[code]);
  });
  return orders.leftOut.every((out, row) => out !== 0 || found.has(row));
}

function completed(lines: Table, orders: Table, match: Match): Table {
  const { amount, ...own } = lines.columns;
  const columns: Record<string, Column> = amount && !lineValues(lines) ? { ...own, lineAmount: amount } : { ...own };
  const whole = numberColumn(orders, 'amount');
  const fields: string[] = [];
  for (const [field, column] of Object.entries(orders.columns)) {
    if (columns[field] || field === 'amount') continue;
    const own = field === 'discount' ? 'orderDiscount' : field;
    fields.push(own);
    if (column.type === 'text') columns[field] = lookedUp(match, column);
    else if (column.type === 'flag') continue;
    else columns[own] = { ...column, values: lookedUpValues(match, column.values), index: -1 };
  }
  if (whole) columns.wholeAmount = { ...whole, values: lookedUpValues(match, whole.values), index: -1 };
  else if (amount) columns.amount = amount;
  const rowOf = matchingRows(match);
  const prepared = ['day', 'customerKey', ...(whole ? ['value', 'orderTotal'] : [])];
  return { ...lines, columns, joins: [{ fields: [...fields, ...prepared], table: orders, rowOf }] };
}
