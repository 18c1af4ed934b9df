import { DONE_WITH, OF_DEAL } from '../../../dataset/labels/done-for-deals';
import { IN_CUSTOMERS } from '../../../dataset/labels/in-customers';
import type { TableName } from '../../../tables/tables';
import type { JoinedBy, Linked } from '../labels/joined-by';

/** By what activities tell for which deal they were done: by its id, or with whom; the latter also by a list of customers. */
export interface DoneLinks {
  byId: JoinedBy | null;
  alike: readonly JoinedBy[];
  listed: { activities: JoinedBy; deals: JoinedBy } | null;
}

/** Null where a name is that of several rows: then it depends on the order of rows which one is meant. */
export function doneLinks(linked: Linked): DoneLinks | null {
  const byId = linked('activities', 'deals', OF_DEAL);
  const alike = DONE_WITH.flatMap((field) => linked('activities', 'deals', [[field, field]]) ?? []);
  const isSaid = alike.some(({ own }) => own === 'customer');
  const activities = isSaid ? null : linked('activities', 'customers', IN_CUSTOMERS);
  const deals = isSaid ? null : linked('deals', 'customers', IN_CUSTOMERS);
  const listed = activities && deals ? { activities, deals } : null;
  const meant = [byId, listed?.activities, listed?.deals];
  return meant.some((one) => one && !one.isUnique) ? null : { byId, alike, listed };
}

/** The columns by which rows are looked for in others, beside those that complete them. */
export const DONE_PAIRS: Partial<Record<TableName, { table: TableName; by: typeof OF_DEAL }[]>> = {
  activities: [
    { table: 'deals', by: [...OF_DEAL, ...DONE_WITH.map((field): (typeof OF_DEAL)[number] => [field, field])] },
    { table: 'customers', by: IN_CUSTOMERS },
  ],
};
