import type { Concept } from '../../../tables/concepts/concepts';
import type { Table } from '../../../tables/table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { readHeader } from '../../text/normal-text';

/** Headers of an amount that is for one: "Price per user", "Prix unitaire". */
const ONE = new Set<Concept>(['seat', 'unit', 'user']);

/**
 * Takes the amount of subscriptions away, with a reason, where nobody can tell for how many it is: the price of one
 * without a column of how many, and an amount of which nothing says whether it is for one beside a count of seats.
 */
export function settleSeats(data: Table): void {
  const { amount, mrr, quantity } = data.columns;
  if (data.table !== 'subscriptions' || amount === undefined || mrr !== undefined) return;
  const column = amount.header;
  if (means(column, ONE)) {
    if (quantity === undefined) unread(data, { text: 'intake_unread_per_seat', values: { column } });
  } else if (quantity !== undefined && means(quantity.header, SEATS) && !means(column, TOTAL)) {
    unread(data, { text: 'intake_unread_seats', values: { column, quantity: quantity.header } });
  }
}

const SEATS = new Set<Concept>(['seat']);
const TOTAL = new Set<Concept>(['total']);

const means = (header: string, concepts: ReadonlySet<Concept>): boolean => meansOneOf(readHeader(header), concepts);

function unread(data: Table, why: Table['unread'][string]): void {
  delete data.columns.amount;
  data.unread.amount = why;
}
