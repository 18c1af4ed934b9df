import type { Concept } from '../../../tables/concepts/concepts';
import { declarationOf, type TableName } from '../../../tables/tables';
import { PRICE } from '../../meaning/billing/bill-monthly-price';
import { meansOneOf } from '../header-words/header-meaning';
import { namesTable } from '../header-words/vocabulary';
import type { Recognition } from '../recognise';
import { saysWonAndLost, valueCheck } from '../value-checks';

const CREATED: ReadonlySet<Concept> = new Set<Concept>(['create']);

/** What only a lead has: beside one of these a tab is of leads, whatever it is called. */
const OF_LEADS = ['lifecycle', 'converted', 'respondedOn', 'responseMinutes'];

/** What a deal or a lead has and nothing that somebody did for one. */
const OF_BUYERS = 'name email source amount expectedAmount closedOn wonOn lostOn expectedCloseOn probability'
  .split(' ')
  .concat(OF_LEADS);

/** What a log of calls has as well: whom, when, by whom, and what came of it. */
const OF_CALLS = 'id name customer createdOn orderedOn startedOn status stage type rep team region country'.split(' ');

/** What only a customer has: without one of these a tab that is called leads lists none. */
const OF_CUSTOMERS = 'startedOn endedOn cancelledOn churned status mrr spent orderCount'.split(' ');

/** What a tab of subscriptions is called that cannot be one of deals, as one of contracts can. */
const SUBSCRIPTIONS = /^(?:subscriptions?|abonnements?|abonnementen|abos?|suscripcion(?:es)?)$/;

/**
 * True for a reading of a tab that its name, or all of its rows, speak against: a list of customers is none of leads for the
 * day on which each was entered, nor is the day on which a deal was entered that of a sale, and subscriptions are deals only
 * where a column says won and lost. What a call or a visit came to is no outcome of a deal, and the price of one seat is not
 * what a customer pays.
 */
export function isCalledOtherwise(
  { table, fields }: Recognition,
  all: readonly Recognition[],
  tabWords: string[],
): boolean {
  const isCalled = (one: TableName): boolean => namesTable(tabWords, one) && !namesTable(tabWords, table);
  const isOfSales = declarationOf(table).rowIs !== null;
  if (isOfSales && isCalled('activities') && Object.keys(fields).every((field) => OF_CALLS.includes(field)))
    return true;
  if (table === 'customers')
    return arePriced(all) || (isCalled('leads') && !OF_CUSTOMERS.some((field) => fields[field]));
  if (table === 'orders') {
    // How often somebody has paid is told of customers, and is no number of pieces.
    const paid = all.find((one) => one.table === 'customers')?.fields.orderCount;
    if (paid && paid.column === fields.quantity?.column) return true;
    return isCalled('deals') && !!fields.orderedOn && isEntry(fields.orderedOn);
  }
  if (table === 'deals' || table === 'leads') {
    const done = all.find((one) => one.table === 'activities');
    if (done && !namesTable(tabWords, table) && isDone(fields, done, tabWords)) return true;
  }
  if (
    (table === 'deals' || table === 'leads') &&
    tabWords.some((word) => SUBSCRIPTIONS.test(word)) &&
    !namesTable(tabWords, table)
  )
    return !Object.values(fields).some(({ column }) => saysWonAndLost(column.profile));
  if (table !== 'leads' || !fields.convertedOn || OF_LEADS.some((field) => fields[field])) return false;
  const since = all.find((one) => one.table === 'customers')?.fields.startedOn;
  if (since?.column !== fields.convertedOn.column) return false;
  const { createdOn } = fields;
  return isCalled('customers') || (!!createdOn && since.column.profile.filled >= createdOn.column.profile.filled);
}

/** True where what customers pay is a price beside a number of seats or a discount, which only a subscription has. */
function arePriced(all: readonly Recognition[]): boolean {
  const fields = all.find(({ table }) => table === 'subscriptions')?.fields;
  if (!fields?.mrr || !meansOneOf(fields.mrr.column.header, PRICE)) return false;
  return (fields.quantity ?? fields.discount ?? fields.discountShare) !== undefined;
}

/** True where a row is a call, a visit or a mail on a day, and what it came to stands where the outcome of a deal would. */
function isDone(fields: Recognition['fields'], { table, fields: done }: Recognition, tabWords: string[]): boolean {
  if (!done.type || !(done.doneOn ?? done.activityOn) || OF_BUYERS.some((field) => fields[field])) return false;
  if (done.outcome === undefined || done.outcome.column !== (fields.stage ?? fields.status)?.column) return false;
  return namesTable(tabWords, table) || valueCheck(declarationOf(table).fields.type, done.type.column.profile, 1) > 0;
}

const isEntry = ({ column }: Recognition['fields'][string]): boolean =>
  column.answered === undefined && meansOneOf(column.header, CREATED);
