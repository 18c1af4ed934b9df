import { addTo } from '../../../base/add-to';
import type { Cell } from '../../../base/cell';
import { notPaidLabels } from '../../../tables/labels';
import { labelAt, type NumberColumn, type Table, type TextColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { canMean } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { leaveOut } from '../left-out';
import { olderVersions } from './older-versions';

/** Columns that differ between two versions of an order; in any other, lines and payments of one differ. */
const CHANGES = [
  'amount',
  'tax',
  'refund',
  'discount',
  'discountShare',
  'shipping',
  'cost',
  'status',
  'modifiedOn',
  'version',
];

/** As often as this an order id that repeats is that of lines: versions are the exception. */
const RULE = { orders: 3, share: 0.5 };

/**
 * Asks about order ids that stand on several rows with nothing but their totals or statuses to tell the rows apart: they
 * may be parts of one order, or the same order before and after a change. Leaves out the rows that are said to be old.
 */
export function settleSameOrders({ data, seen: columns, below: { rows }, answers, questions }: BegunTable): void {
  const id = data.columns.id as TextColumn | undefined;
  const amount = data.columns.amount as NumberColumn | undefined;
  const mayBe = declarationOf(data.table).copies === 'equal rows and versions';
  if (!mayBe || !id || !amount || data.columns.lineAmount || data.columns.quantity) return;
  const doubtful = doubtfulOrders(data, id, amount, telling(data, columns), rows);
  if (doubtful.length === 0) return;
  const said = answers.sameId(id.header);
  if (said === 'add up') return;
  if (said !== undefined) {
    const old = doubtful.flatMap((own) => (said === 'last row' ? own.slice(0, -1) : own.slice(1)));
    leaveOut(data, old, { text: 'intake_old_version' });
    return;
  }
  const [first] = doubtful;
  const values = { column: id.header, id: labelAt(id, first[0]), rows: first.length, orders: doubtful.length };
  questions.push({
    column: id.header,
    ask: { text: 'intake_ask_same_order', values },
    options: ['last row', 'first row', 'add up'],
  });
  delete data.columns.amount;
  data.unread.amount = { text: 'intake_unread_same_order', values: { column: id.header } };
}

/** The columns in which the parts of one order would differ. */
function telling({ columns }: Table, seen: SeenColumn[]): SeenColumn[] {
  const changing = new Set(CHANGES.map((field) => columns[field]?.index));
  const isMoney = ({ header, profile }: SeenColumn): boolean => profile.numbers > 0.5 && canMean(header, MONEY);
  return seen.filter((column) => !changing.has(column.index) && !isMoney(column));
}

const MONEY = ['amount', 'total', 'revenue', 'tax', 'gross', 'net', 'discount', 'refund', 'payment'] as const;

function doubtfulOrders(
  data: Table,
  id: TextColumn,
  amount: NumberColumn,
  telling: SeenColumn[],
  rows: Cell[][],
): number[][] {
  const old = new Set(olderVersions(data, id));
  const payment = data.columns.payment as TextColumn | undefined;
  const status = data.columns.status as TextColumn | undefined;
  const isUnpaid = (row: number): boolean =>
    notPaidLabels.some((label) => label === payment?.labels[payment.codes[row]]) &&
    !CANCELLED.test(status?.labels[status.codes[row]] ?? '');
  const ofOrder = new Map<number, number[]>();
  for (let row = 0; row < data.rows; row++) {
    const value = amount.values[row];
    if (data.leftOut[row] !== 0 || id.codes[row] === 0 || old.has(row) || Number.isNaN(value) || value === 0) continue;
    if (isUnpaid(row)) continue;
    addTo(ofOrder, id.codes[row], row);
  }
  const several = [...ofOrder.values()].filter((own) => own.length > 1);
  if (several.length >= RULE.orders && several.length > ofOrder.size * RULE.share) return [];
  const isApart = (one: number, other: number): boolean =>
    Math.sign(amount.values[one]) !== Math.sign(amount.values[other]) ||
    telling.some((column) => written(rows[one], column) !== written(rows[other], column));
  const isCopy = (one: number, other: number): boolean =>
    rows[one].every((cell, at) => String(cell ?? '') === String(rows[other][at] ?? ''));
  return several
    .map((own) => own.filter((row, at) => at === 0 || !isCopy(row, own[0])))
    .filter((own) => own.length > 1 && own.slice(1).every((row) => !isApart(own[0], row)));
}

/** What was cancelled may have been paid before: unlike an order that waits for its payment, it says that none counts. */
const CANCELLED = /cancel|void|annul|stor(?:no|niert)|anula/i;

const written = (line: Cell[], { index }: SeenColumn): string => String(line[index] ?? '').trim();
