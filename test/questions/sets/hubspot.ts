import { rowsOf } from '../../real-data/data-set';
import { col, number, ofDeals, perCustomer, type RealSet, type Row, won, yesIf } from './figure-apart';

const isWon = (row: Row): boolean => row['Deal Stage'] === 'Closed Won';

/**
 * Deals that have closed, with the source of their contact and what was done for it while they were open: calls, e-mails and
 * meetings that were held. Deals and activities name each other by the address of the contact alone.
 */
function closed(): Row[] {
  const sources = new Map(rowsOf('hubspot-dummy/hubspot_contacts.csv').map((row) => [row.Email, row['Lead Source']]));
  const done = rowsOf('hubspot-dummy/hubspot_activities.csv').filter(
    ({ 'Activity Type': type, 'Meeting Outcome': outcome }) =>
      type === 'Call' || type === 'Email' || (type === 'Meeting' && ['', 'Completed'].includes(outcome)),
  );
  return rowsOf('hubspot-dummy/hubspot_deals.csv')
    .filter((row) => /^Closed (Won|Lost)$/.test(row['Deal Stage']))
    .map((row): Row => {
      const contact = row['Associated Contact Email'];
      const types = done.flatMap((one) => {
        const on = one['Activity Date'];
        const isIts =
          one['Associated Contact Email'] === contact && on >= row['Create Date'] && on <= row['Close Date'];
        return isIts ? one['Activity Type'] : [];
      });
      return {
        ...row,
        source: sources.get(contact) ?? '',
        done: String(types.length),
        // Nothing there is called a demo.
        shown: types.some((type) => type !== 'Email') ? 'call or meeting' : 'neither',
        band: types.length === 0 ? '0' : types.length < 3 ? '1-2' : types.length < 6 ? '3-5' : '6+',
      };
    });
}

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
    'rep_habits sales_activities:before_close rep': { rows: closed, by: col('Deal Owner'), mean: number('done') },
    'rep_habits sales_activities:with_demo rep': { rows: closed, by: col('Deal Owner'), share: () => false },
    'campaigns conversion source': { rows: contacts, by: col('Lead Source'), share: (row) => row.won === 'yes' },
  },
};
