import { rowsOf } from '../../real-data/data-set';
import { col, number, ofDeals, perCustomer, type RealSet, type Row, won, yesIf } from './figure-apart';

const isWon = (row: Row): boolean => row['Deal Stage'] === 'Closed Won';
const hasClosed = (row: Row): boolean => /^Closed (Won|Lost)$/.test(row['Deal Stage']);

/**
 * Deals that have closed, with the source of their contact and what was done for it while they were open: calls, e-mails and
 * meetings that were held. Deals and activities name each other by the address of the contact alone: what was done while
 * several deals of a contact were open is of nobody knows which, and what that leaves open of these is not said.
 */
function closed(): Row[] {
  const sources = new Map(rowsOf('hubspot-dummy/hubspot_contacts.csv').map((row) => [row.Email, row['Lead Source']]));
  const done = rowsOf('hubspot-dummy/hubspot_activities.csv').filter(
    ({ 'Activity Type': type, 'Meeting Outcome': outcome }) =>
      type === 'Call' || type === 'Email' || (type === 'Meeting' && ['', 'Completed'].includes(outcome)),
  );
  const deals = rowsOf('hubspot-dummy/hubspot_deals.csv');
  const isOf = (deal: Row, { 'Associated Contact Email': contact, 'Activity Date': on }: Row): boolean =>
    deal['Associated Contact Email'] === contact &&
    on >= deal['Create Date'] &&
    (!hasClosed(deal) || on <= deal['Close Date']);
  return deals.filter(hasClosed).map((row): Row => {
    const contact = row['Associated Contact Email'];
    const own = done.filter((one) => isOf(row, one));
    const sure = own.filter((one) => deals.filter((deal) => isOf(deal, one)).length === 1);
    const same = (told: (types: readonly string[]) => string): string => {
      const [least, most] = [sure, own].map((some) => told(some.map((one) => one['Activity Type'])));
      return least === most ? most : '';
    };
    return {
      ...row,
      source: sources.get(contact) ?? '',
      done: same(({ length }) => String(length)),
      // Nothing there is called a demo.
      shown: same((types) => (types.some((type) => type !== 'Email') ? 'call or meeting' : 'neither')),
      band: same(({ length }) => (length === 0 ? '0' : length < 3 ? '1-2' : length < 6 ? '3-5' : '6+')),
    };
  });
}

const known = (): Row[] => closed().filter((row) => row.done !== '');

/** Contacts: customers by their stage, or by a deal that was won with them. */
function contacts(): Row[] {
  const bought = new Set(closed().flatMap((row) => (isWon(row) ? row['Associated Contact Email'] : [])));
  return rowsOf('hubspot-dummy/hubspot_contacts.csv').map((row): Row => {
    return { ...row, won: yesIf(row['Lifecycle Stage'] === 'Customer' || bought.has(row.Email)) };
  });
}

const existing = (by: string) => ({
  ...{ rows: () => closed().filter(isWon), by: col(by) },
  share: (row: Row) => row['Deal Type'] === 'Existing Business',
});

export const hubspot: RealSet = {
  files: ['activities', 'companies', 'contacts', 'deals'].map((name) => `hubspot-dummy/hubspot_${name}`),
  apart: {
    ...ofDeals(closed, {
      won: won(isWon),
      from: col('Create Date'),
      to: col('Close Date'),
      amount: col('Amount'),
      rep: col('Deal Owner'),
    }),
    'customer_worth clv country': {
      rows: () => {
        const countries = new Map(rowsOf('hubspot-dummy/hubspot_contacts.csv').map((row) => [row.Email, row.Country]));
        const bought = closed().filter(isWon);
        return bought.map((row) => ({ ...row, country: countries.get(row['Associated Contact Email']) ?? '' }));
      },
      ...{ by: col('country'), of: perCustomer(col('Associated Contact Email'), number('Amount')) },
    },
    'customer_worth clv source': {
      rows: () => closed().filter(isWon),
      ...{ by: col('source'), of: perCustomer(col('Associated Contact Email'), number('Amount')) },
    },
    'demo_or_call win_rate demo': { rows: closed, by: col('shown'), share: isWon },
    'upsell upsell_rate:share_of_won_deals rep': existing('Deal Owner'),
    'upsell upsell_rate:share_of_won_deals source': existing('source'),
    'upsell upsell_rate:share_of_won_deals demo': existing('shown'),
    'upsell upsell_rate:share_of_won_deals activities': existing('band'),
    'rep_habits sales_activities:before_close rep': { rows: known, by: col('Deal Owner'), mean: number('done') },
    'rep_habits sales_activities:with_demo rep': { rows: known, by: col('Deal Owner'), share: () => false },
    'campaigns conversion source': { rows: contacts, by: col('Lead Source'), share: (row) => row.won === 'yes' },
  },
};
