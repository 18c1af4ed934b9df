import type { Day } from '../../base/day';
import type { Column, Join, Table } from '../../tables/table';
import { isSentence } from '../../texts/sentence';
import { dateColumn } from '../prepared';
import { conversions } from './leads/lead-conversions';
import { type MinutesBetween, responsesOf } from './leads/lead-responses';
import { repeatedLeads } from './leads/repeated-leads';
import { losesTheLost } from './loses-the-lost';

/**
 * Completes leads: `isConverted` with `convertedDate` and `daysToConvert` (from the leads themselves, else from the won
 * deals that name them), `responded` (else the first activity that names the lead), `isRepeat` for a second lead with
 * the same e-mail.
 */
export function prepareLeads(
  leads: Table,
  deals: Table | null,
  activities: Table | null,
  minutesBetween: MinutesBetween,
  asOf: Day,
): Table {
  const columns: Record<string, Column> = { ...leads.columns };
  const joins: Join[] = [...(leads.joins ?? [])];
  const created = dateColumn(leads, 'createdOn');
  if (created) columns.created = created;
  const prepared: Table = { ...leads, columns, joins, unread: { ...leads.unread } };
  const converted = conversions(leads, deals, joins, asOf);
  if (converted && losesTheLost(leads, converted.isUnclear))
    prepared.unread.isConverted = { text: 'lost_leads_unclear' };
  else if (converted) Object.assign(columns, converted);
  else prepared.unread.isConverted = { text: 'no_conversion_known' };
  const responses = responsesOf(leads, activities, joins, minutesBetween, asOf);
  if (responses) {
    const { told, byActivity } = responses;
    if (isSentence(told)) prepared.unread.responded = told;
    else Object.assign(columns, told);
    if (byActivity) prepared.standIns = [{ fields: ['responded'], says: { text: 'note_response_from_activities' } }];
  }
  columns.isRepeat = repeatedLeads(leads);
  return prepared;
}
