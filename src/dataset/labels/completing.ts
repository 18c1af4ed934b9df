import { dimensions } from '../../dimensions';
import type { AnyField } from '../../tables/prepared-fields';
import type { TableName } from '../../tables/tables';
import type { KnownField } from '../prepared';
import { IN_CUSTOMERS } from './in-customers';

/** A table that completes another, with the fields by which its rows may be found. */
export interface Completing {
  table: TableName;
  by: readonly [KnownField, KnownField][];
}

const ofCustomer: Completing = { table: 'customers', by: IN_CUSTOMERS };
const ofLead: Completing = {
  table: 'leads',
  by: [
    ['leadId', 'id'],
    ['email', 'email'],
  ],
};

/** Of each table those that have labels for its rows, the first that has one first; customers have those of the leads that they were. */
export const completing: Partial<Record<TableName, readonly Completing[]>> = {
  customers: [ofLead],
  orders: [ofCustomer, ofLead],
  subscriptions: [ofCustomer, ofLead],
  subscription_events: [ofCustomer, ofLead],
  deals: [ofLead, ofCustomer],
};

/** The columns of the dimensions that a customer or a lead hands on to all that is theirs, with the tables that do. */
const handedOn = dimensions.flatMap(({ handedOn: by, label, alike }) =>
  by && label !== 'month' && !label.made ? [{ field: label.column, by, alike }] : [],
);

/** A label that a table lacks, and which of its completing tables have it, the first that counts first. */
export interface LabelToJoin {
  field: AnyField;
  from: TableName[];
}

/** The labels that a table lacks and others have for it; `has`: whether a table is there and has a column. */
export function labelsToJoin(table: TableName, has: (table: TableName, field: AnyField) => boolean): LabelToJoin[] {
  const sources = (completing[table] ?? []).map((one) => one.table);
  return handedOn.flatMap(({ field, by, alike }): LabelToJoin[] => {
    if (has(table, field) || !alike.some((list) => list.includes(table))) return [];
    const from = sources.filter((source) => by.includes(source) && has(source, field));
    return from.length === 0 ? [] : [{ field, from }];
  });
}
