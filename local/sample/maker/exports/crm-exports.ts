import { british, iso, isoMinute, spelled } from '../calendar';
import type { Market } from '../market';
import { mailbox } from '../names';
import { csv, euroEnglish, type Line } from './csv';

/** As a Salesforce report prints it: a title above, a total below, one row twice, a stage of the team's own. */
export function dealsCsv({ deals }: Market): string {
  const header = [
    'Opportunity ID',
    'Opportunity Name',
    'Account Name',
    'Opportunity Owner',
    'Stage',
    'Type',
    'Product',
    'Amount',
    'Created Date',
    'Close Date',
    'Lead Source',
    'Lead ID',
    'Loss Reason',
  ];
  const rows = deals.map(
    (deal): Line => [
      deal.id,
      `${deal.firm} - ${deal.product}`,
      deal.firm,
      deal.rep.name,
      deal.stage,
      deal.type,
      deal.product,
      deal.amount === null ? '' : euroEnglish(deal.amount),
      british(deal.created),
      british(deal.close),
      deal.channel.name,
      deal.leadId,
      deal.lostReason,
    ],
  );
  const total = deals.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
  const twice = [rows[411], rows[602]];
  return csv([
    ['Opportunity report'],
    ['Zilverboon, all pipelines'],
    [],
    header,
    ...rows.slice(0, 700),
    ...twice,
    ...rows.slice(700),
    [],
    ['Grand Total', '', '', '', '', '', '', euroEnglish(total)],
  ]);
}

/** As HubSpot exports contacts, with two blank rows where somebody cut the list in pieces. */
export function leadsCsv({ leads }: Market): string {
  const header = [
    'Record ID',
    'Company name',
    'Email',
    'Create Date',
    'First outreach date',
    'Lead Status',
    'Contact owner',
    'Original Source',
    'Segment',
    'Country',
  ];
  const rows = leads.map(
    (lead): Line => [
      lead.id,
      lead.firm,
      mailbox(lead.firm),
      isoMinute(lead.created),
      lead.responded === null ? '' : isoMinute(lead.responded),
      lead.status,
      lead.rep.name,
      lead.channel.name,
      lead.segment,
      lead.country,
    ],
  );
  return csv([header, ...rows.slice(0, 800), [], ...rows.slice(800, 1_600), [], ...rows.slice(1_600)]);
}

export function customersCsv({ customers }: Market): string {
  const header = [
    'Customer number',
    'Customer name',
    'E-mail',
    'Customer since',
    'End date',
    'Segment',
    'Country',
    'Account manager',
    'Source',
  ];
  const rows = customers.map(
    (customer): Line => [
      customer.number,
      customer.firm,
      mailbox(customer.firm),
      spelled(customer.since),
      customer.ended === null ? '' : spelled(customer.ended),
      customer.segment,
      customer.country,
      customer.rep.name,
      customer.channel.name,
    ],
  );
  return csv([header, ...rows]);
}

/** As Pipedrive exports activities; people are named by their e-mail address. */
export function activitiesCsv({ activities }: Market): string {
  const header = [
    'Activity - ID',
    'Activity - Subject',
    'Activity - Type',
    'Activity - Done',
    'Activity - Due date',
    'Activity - Marked as done time',
    'Activity - Assigned to user',
    'Activity - Deal',
  ];
  const rows = activities.map(
    (activity, index): Line => [
      index + 1,
      activity.subject,
      activity.type,
      activity.done === null ? 'To do' : 'Done',
      iso(activity.due),
      activity.done === null ? '' : `${isoMinute(activity.done)}:00`,
      activity.rep.email,
      activity.dealId,
    ],
  );
  return csv([header, ...rows]);
}
