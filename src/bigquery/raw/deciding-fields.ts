import type { FieldOf } from '../../tables/prepared-fields';
import type { TableName } from '../../tables/tables';

/** By which fields together intake decides another, label by label; of a date by whether there is one. */
type Deciding<T extends TableName> = { made: string; by: readonly FieldOf<T>[] }[];

/** The tables that a query can stand for as they lie in BigQuery: those whose rows count each by itself once it has an id of its own, or is like no other. */
export const decidingFields: { [T in TableName]?: Deciding<T> } = {
  deals: [{ made: 'outcome', by: ['status', 'stage', 'won', 'lost', 'closed', 'active', 'archived'] }],
  orders: [{ made: 'payment', by: ['status', 'paymentStatus'] }],
  subscriptions: [
    { made: 'state', by: ['status'] },
    { made: 'billedMonths', by: ['interval', 'intervalUnit'] },
  ],
  costs: [],
  customers: [{ made: 'state', by: ['status'] }],
  leads: [{ made: 'outcome', by: ['status', 'lifecycle', 'converted', 'convertedOn'] }],
  activities: [
    { made: 'kind', by: ['type'] },
    { made: 'isDone', by: ['done', 'status', 'meetingOutcome', 'outcome', 'doneOn', 'activityOn'] },
  ],
};

/** Fields that say, beside others, how a deal ended, by a look at all deals together. */
export const BY_ALL_ROWS: readonly FieldOf<'deals'>[] = ['wonOn', 'lostOn'];

/** The labels that say that a program did something. */
export const OF_PROGRAMS: readonly FieldOf<'activities'>[] = ['madeBy', 'rep'];

/**
 * Fields of which all rows together, or a person, tell what they mean: whether what stands beside an amount is on top of it
 * or in it, for one or for all, and who is paused is a customer.
 */
export const toldByAll: Partial<Record<TableName, readonly string[]>> = {
  orders: ['tax', 'shipping', 'orderDiscount', 'discount', 'discountShare', 'refund', 'lineAmount', 'unitPrice'],
  subscriptions: ['quantity', 'discount', 'discountShare', 'intervalCount', 'paused', 'pausedOn', 'resumedOn'],
  customers: ['paused', 'pausedOn', 'resumedOn'],
} satisfies { [T in TableName]?: readonly FieldOf<T>[] };
