import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

/** Header → a plausible value, as each system exports them. The expected field stands beside it; '' for none of ours. */
type Export = [header: string, value: Cell, field: string][];

const systems: Record<string, { table: string; columns: Export }> = {
  'HubSpot deals': {
    table: 'deals',
    columns: [
      ['Record ID', '9001', 'id'],
      ['Deal Name', 'Acme renewal', 'name'],
      ['Deal Stage', 'Closed Won', 'stage'],
      ['Pipeline', 'Sales', 'pipeline'],
      ['Amount', '1200', 'amount'],
      ['Amount in company currency', '1100', ''],
      ['Weighted amount', '600', ''],
      ['Create Date', '2024-01-05 10:00', 'createdOn'],
      ['Close Date', '2024-02-05 10:00', 'closedOn'],
      ['Deal owner', 'Ann', 'rep'],
      ['Deal Type', 'New Business', 'type'],
      ['Associated Company', 'Acme', 'customer'],
      ['Original Source', 'Organic', 'source'],
      ['Closed Lost Reason', 'Price', 'lostReason'],
    ],
  },
  'HubSpot API': {
    table: 'deals',
    columns: [
      ['hs_object_id', '9001', 'id'],
      ['dealname', 'Acme', 'name'],
      ['property_dealstage', 'closedwon', 'stage'],
      ['amount', '1200', 'amount'],
      ['createdate', '2024-01-05T10:00:00Z', 'createdOn'],
      ['closedate', '2024-02-05T10:00:00Z', 'closedOn'],
      ['hubspot_owner_id', '77', 'rep'],
    ],
  },
  'Pipedrive deals': {
    table: 'deals',
    columns: [
      ['Deal - ID', '1', 'id'],
      ['Deal - Title *', 'Acme', 'name'],
      ['Deal - Value', '1200', 'amount'],
      ['Deal - Weighted value', '600', ''],
      ['Deal - Currency of Value', 'EUR', 'currency'],
      ['Deal - Stage', 'Negotiations Started', 'stage'],
      ['Deal - Status', 'Won', 'status'],
      ['Deal - Owner', 'Ann', 'rep'],
      ['Deal - Creator', 'Bob', ''],
      ['Deal - Deal created', '2024-01-05', 'createdOn'],
      ['Deal - Won time', '2024-02-05', 'wonOn'],
      ['Deal - Lost time', '', 'lostOn'],
      ['Deal - Expected close date', '2024-02-28', 'expectedCloseOn'],
      ['Deal - Organization', 'Acme', 'customer'],
      ['Deal - Probability', '80', 'probability'],
      ['Deal - Lost reason', '', 'lostReason'],
    ],
  },
  'Salesforce report': {
    table: 'deals',
    columns: [
      ['Opportunity ID', '006x1', 'id'],
      ['Opportunity Name', 'Acme', 'name'],
      ['Amount', '1200', 'amount'],
      ['Expected Revenue', '600', 'expectedAmount'],
      ['Stage', 'Closed Won', 'stage'],
      ['Probability (%)', '100', 'probability'],
      ['Created Date', '1/25/2024', 'createdOn'],
      ['Created By', 'Bob', ''],
      ['Close Date', '2/25/2024', 'closedOn'],
      ['Opportunity Owner', 'Ann', 'rep'],
      ['Account Name', 'Acme', 'customer'],
      ['Lead Source', 'Web', 'source'],
      ['Type', 'New Business', 'type'],
    ],
  },
  'Salesforce API': {
    table: 'deals',
    columns: [
      ['Id', '006x1', 'id'],
      ['Name', 'Acme', 'name'],
      ['StageName', 'Closed Won', 'stage'],
      ['Amount', '1200', 'amount'],
      ['CreatedDate', '2024-01-05', 'createdOn'],
      ['CloseDate', '2024-02-05', 'closedOn'],
      ['OwnerId', '005', 'rep'],
      ['AccountId', '001', 'customer'],
      ['IsWon', 'TRUE', 'won'],
      ['IsClosed', 'TRUE', 'closed'],
      ['LeadSource', 'Web', 'source'],
    ],
  },
  'Nutshell leads, which are deals': {
    table: 'deals',
    columns: [
      ['Lead number', '12', 'id'],
      ['Lead name', 'Acme', 'name'],
      ['Value', '1200', 'amount'],
      ['Status', 'Won', 'status'],
      ['Assignee', 'Ann', 'rep'],
      ['Created', '2024-01-05', 'createdOn'],
      ['Closed date', '2024-02-05', 'closedOn'],
      ['Estimated close date', '2024-02-28', 'expectedCloseOn'],
      ['Confidence', '60', 'probability'],
      ['Company', 'Acme', 'customer'],
      ['Source', 'Web', 'source'],
    ],
  },
  'Zoho deals': {
    table: 'deals',
    columns: [
      ['Record Id', 'zcrm_1', 'id'],
      ['Deal Name', 'Acme', 'name'],
      ['Amount', 'AUD 54000.00', 'amount'],
      ['Stage', 'Closed Won', 'stage'],
      ['Closing Date', '11-Oct-2025', 'closedOn'],
      ['Created Time', '01-Oct-2025', 'createdOn'],
      ['Deal Owner', 'Ann', 'rep'],
      ['Account Name', 'Acme', 'customer'],
      ['Reason For Loss', '', 'lostReason'],
    ],
  },
  'Odoo pipeline': {
    table: 'deals',
    columns: [
      ['Opportunity', 'Acme', 'name'],
      ['Expected Revenue', '1200', 'expectedAmount'],
      ['Stage', 'Won', 'stage'],
      ['Salesperson', 'Ann', 'rep'],
      ['Sales Team', 'North', 'team'],
      ['Created on', '2024-01-05', 'createdOn'],
      ['Closed Date', '2024-02-05', 'closedOn'],
      ['Expected Closing', '2024-02-28', 'expectedCloseOn'],
      ['Active', 'TRUE', 'active'],
      ['Customer', 'Acme', 'customer'],
    ],
  },
  'Stripe payments': {
    table: 'orders',
    columns: [
      ['id', 'ch_1', 'id'],
      ['Created date (UTC)', '2024-01-05 10:00:00', 'orderedOn'],
      ['Amount', '12.00', 'amount'],
      ['Amount Refunded', '0.00', 'refund'],
      ['Currency', 'eur', 'currency'],
      ['Converted Amount', '13.00', ''],
      ['Fee', '0.50', ''],
      ['Status', 'Paid', 'status'],
      ['Customer ID', 'cus_1', 'customer'],
      ['Customer Email', 'a@example.com', 'email'],
    ],
  },
  'Stripe subscriptions': {
    table: 'subscriptions',
    columns: [
      ['id', 'sub_1', 'id'],
      ['Customer ID', 'cus_1', 'customer'],
      ['Customer Email', 'a@example.com', 'email'],
      ['Plan', 'Pro', 'product'],
      ['Quantity', '2', 'quantity'],
      ['Currency', 'eur', 'currency'],
      ['Interval', 'year', 'interval'],
      ['Amount', '120.00', 'amount'],
      ['Status', 'active', 'status'],
      ['Start Date (UTC)', '2024-01-05 10:00', 'startedOn'],
      ['Current Period Start (UTC)', '2024-03-05 10:00', ''],
      ['Trial End (UTC)', '', 'trialEndsOn'],
      ['Canceled At (UTC)', '', 'cancelledOn'],
      ['Ended At (UTC)', '', 'endedOn'],
    ],
  },
  'Shopify orders': {
    table: 'orders',
    columns: [
      ['Name', '#1001', 'id'],
      ['Email', 'a@example.com', 'email'],
      ['Financial Status', 'paid', 'status'],
      ['Paid at', '2024-01-05 10:00:00 +0100', 'paidOn'],
      ['Fulfillment Status', 'fulfilled', ''],
      ['Accepts Marketing', 'no', ''],
      ['Currency', 'EUR', 'currency'],
      ['Subtotal', '10.00', ''],
      ['Shipping', '5.00', 'shipping'],
      ['Taxes', '2.10', 'tax'],
      ['Total', '17.10', 'amount'],
      ['Discount Amount', '0.00', 'discount'],
      ['Created at', '2024-01-05 09:00:00 +0100', 'orderedOn'],
      ['Lineitem quantity', '2', 'quantity'],
      ['Lineitem name', 'Cup', 'product'],
      ['Lineitem price', '5.00', 'unitPrice'],
      ['Refunded Amount', '0.00', 'refund'],
    ],
  },
  'Pipedrive activities': {
    table: 'activities',
    columns: [
      ['Activity - Subject', 'Call Acme', 'subject'],
      ['Activity - Type', 'Call', 'type'],
      ['Activity - Done', 'Done', 'done'],
      ['Activity - Due date', '2024-01-05', 'dueOn'],
      ['Activity - Marked as done time', '2024-01-06', 'doneOn'],
      ['Activity - Assigned to user', 'Ann', 'rep'],
      ['Activity - Deal', 'Acme', 'dealId'],
    ],
  },
  'Google Ads in Dutch': {
    table: 'costs',
    columns: [
      ['Dag', '2024-01-05', 'spentOn'],
      ['Campagne', 'Brand', 'campaign'],
      ['Kosten', '12,50', 'amount'],
      ['Klikken', '10', ''],
    ],
  },
  'Meta Ads in German': {
    table: 'costs',
    columns: [
      ['Tag', '2024-01-05', 'spentOn'],
      ['Kampagnenname', 'Brand', 'campaign'],
      ['Ausgegebener Betrag (EUR)', '12,50', 'amount'],
    ],
  },
  'Google Forms in French': {
    table: 'survey',
    columns: [
      ['Horodateur', '05/01/2024 10:00:00', 'answeredOn'],
      ['Équipe', 'Nord', 'team'],
      ['Recommanderiez-vous notre entreprise comme employeur ?', '9', 'score'],
    ],
  },
  'Spanish orders': {
    table: 'orders',
    columns: [
      ['Número de pedido', 'P1', 'id'],
      ['Fecha de pedido', '15/01/2024', 'orderedOn'],
      ['Cliente', 'Acme', 'customer'],
      ['Importe', '1.200,50', 'amount'],
    ],
  },
};

/** Five rows whose ids, names, numbers and days differ as they do in an export. */
function rowsFor(columns: Export): Cell[][] {
  return Array.from({ length: 5 }, (_, row) =>
    columns.map(([, value, field]) => {
      if (field === 'id') return `${value}${row}`;
      if (field === 'score') return String(7 + (row % 3));
      return value;
    }),
  );
}

test.each(Object.entries(systems))('%s', (_name, { table, columns }) => {
  const cells: Cell[][] = [columns.map(([header]) => header), ...rowsFor(columns)];
  const reading = readTab({ name: 'Sheet1', cells }, readingWith());
  expect(reading.table).toBe(table);
  const found = Object.fromEntries(Object.entries(reading.columns).map(([field, { header }]) => [header, field]));
  expect(Object.fromEntries(columns.map(([header]) => [header, found[header.trim()] ?? '']))).toEqual(
    Object.fromEntries(columns.map(([header, , field]) => [header, field])),
  );
});
