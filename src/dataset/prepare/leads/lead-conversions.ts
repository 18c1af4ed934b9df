import { type Day, dayOf } from '../../../base/day';
import type { Column, FlagColumn, Join, Table } from '../../../tables/table';
import { type Match, matching } from '../../join';
import { dateColumn, dates, flagColumn, flags, folded, numbers, textColumn } from '../../prepared';
import { eachByEmail } from './repeated-leads';

/** Which leads became customers, when and after how many days, and of which that is unclear. */
type Conversions = Record<'isConverted' | 'isUnclear', FlagColumn> & Record<string, Column>;

/** From the leads themselves, else from the won deals that name them; null where neither tells. */
export function conversions(leads: Table, deals: Table | null, joins: Join[], asOf: Day): Conversions | null {
  const isConverted = flags(leads.rows);
  const convertedDate = dates(leads.rows);
  const days = numbers(leads.rows);
  const { known, mark } = ownConversions(leads, isConverted.values, convertedDate.values);
  const dealOf = deals ? dealConversions(leads, deals, isConverted.values, convertedDate.values, joins) : null;
  const joined = dealOf !== null;
  if (!known && !joined) return null;
  mark(dealOf);
  const created = dateColumn(leads, 'createdOn');
  byPerson(leads, isConverted.values, convertedDate.values);
  const unclear = flags(leads.rows);
  const outcome = joined ? null : textColumn(leads, 'outcome');
  const unknown = outcome ? outcome.labels.indexOf('unknown') : -1;
  for (let i = 0; i < leads.rows; i++) {
    const isLater = dayOf(convertedDate.values[i]) > asOf;
    if (outcome?.codes[i] === unknown && isConverted.values[i] !== 2) unclear.values[i] = 2;
    if (isConverted.values[i] === 0 || isLater) isConverted.values[i] = 1;
    if (created && isConverted.values[i] === 2)
      days.values[i] = dayOf(convertedDate.values[i]) - dayOf(created.values[i]);
  }
  return { isConverted, convertedDate, daysToConvert: days, isUnclear: unclear };
}

/** Each e-mail address counts once, by its first lead: a later lead of the same person that converted converts the first. */
function byPerson(leads: Table, converted: Uint8Array, when: Float64Array): void {
  const first = new Map<string, number>();
  eachByEmail(leads, (email, row) => {
    const known = first.get(email);
    if (known === undefined) first.set(email, row);
    else if (converted[row] === 2) {
      if (converted[known] !== 2 || when[row] < when[known]) when[known] = when[row];
      converted[known] = 2;
    }
  });
}

/** Words of a lifecycle for somebody who has become a customer. */
export const CUSTOMERS = ['customer', 'klant', 'kunde', 'client', 'cliente'];

/**
 * What the leads tab itself says: a flag, a date, a status, a lifecycle stage. Systems call a lead converted once a deal is made
 * of it: where that deal is there, it is the deal that tells, unless the lifecycle says that somebody is a customer.
 */
function ownConversions(
  leads: Table,
  converted: Uint8Array,
  when: Float64Array,
): { known: boolean; mark: (hasDeal: Uint8Array | null) => void } {
  const flag = flagColumn(leads, 'converted');
  const date = dateColumn(leads, 'convertedOn');
  const outcome = textColumn(leads, 'outcome');
  const lifecycle = textColumn(leads, 'lifecycle');
  const customers = lifecycle?.labels.map((label) => CUSTOMERS.includes(folded(label)));
  const won = outcome ? outcome.labels.indexOf('won') : -1;
  const says = outcome?.codes.some((code) => code === won);
  const knows = customers?.some(Boolean) ?? false;
  return {
    known: Boolean(flag || date || says || knows),
    mark: (hasDeal) => {
      for (let i = 0; i < leads.rows; i++) {
        const dated = date !== null && !Number.isNaN(date.values[i]);
        const says = dated || flag?.values[i] === 2 || (outcome !== null && won > 0 && outcome.codes[i] === won);
        if ((says && hasDeal?.[i] !== 1) || (lifecycle !== null && customers?.[lifecycle.codes[i]] === true))
          converted[i] = 2;
        if (dated && converted[i] === 2) when[i] = date.values[i];
      }
    },
  };
}

/** Which lead each deal came from, by the first of these that the tabs share. */
export const leadsOfDeals = (deals: Table, leads: Table): Match | null =>
  matching(deals, leads, [
    ['leadId', 'id'],
    ['id', 'id'],
    ['email', 'email'],
    ['contact', 'name'],
  ]);

/** Marks the leads of which a deal was won; 1 for each lead that has a deal. Null where deals do not name leads. */
function dealConversions(
  leads: Table,
  deals: Table,
  converted: Uint8Array,
  when: Float64Array,
  joins: Join[],
): Uint8Array | null {
  const match = leadsOfDeals(deals, leads);
  const outcome = textColumn(deals, 'outcome');
  if (!match || !outcome) return null;
  const closed = dateColumn(deals, 'closed');
  // Won on a day that lies ahead is not won yet, as in every figure of deals.
  const ahead = flagColumn(deals, 'closesAhead');
  const won = outcome.labels.indexOf('won');
  const rowOf = new Int32Array(leads.rows).fill(-1);
  const hasDeal = new Uint8Array(leads.rows);
  for (let i = 0; i < deals.rows; i++) {
    const lead = match.rowOfLabel[match.left.codes[i]];
    if (lead < 0 || deals.leftOut[i] !== 0) continue;
    hasDeal[lead] = 1;
    if (outcome.codes[i] !== won || ahead?.values[i] === 2) continue;
    converted[lead] = 2;
    rowOf[lead] = i;
    const date = closed ? closed.values[i] : Number.NaN;
    if (!Number.isNaN(date) && !(when[lead] <= date)) when[lead] = date;
  }
  joins.push({ fields: ['isConverted', 'daysToConvert'], table: deals, rowOf });
  return hasDeal;
}
