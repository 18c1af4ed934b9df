import { rowsOf } from '../../real-data/data-set';
import { col, daysBetween, number, ofDeals, type RealSet, type Row, won, yesIf } from './figure-apart';
import { shops } from './shops-apart';

const opps = (): Row[] =>
  rowsOf('opps-upsell-type/opportunities.csv').filter(({ is_closed: isClosed }) => isClosed === 'True');
const hubspot = (): Row[] =>
  rowsOf('hubspot-dummy/hubspot_deals.csv').filter((row) => /^Closed (Won|Lost)$/.test(row['Deal Stage']));
const olistWon = (): Row[] => {
  const leads = new Map(
    rowsOf('olist-funnel/olist_marketing_qualified_leads_dataset.csv').map((row) => [row.mql_id, row]),
  );
  return rowsOf('olist-funnel/olist_closed_deals_dataset.csv')
    .map((row): Row => ({ ...row, began: leads.get(row.mql_id)?.first_contact_date ?? '' }))
    .filter((row) => daysBetween(row.began, row.won_date) >= 0);
};

/** Of the last three months that have ended what was spent, a row for each amount, and who signed up, a row for each. */
function spentAndJoined(): Row[] {
  const isAsked = (day: string): boolean => day >= '2024-09' && day < '2024-12';
  const spent = rowsOf('saas-taskflow/marketing_spend.csv').filter(({ month }) => isAsked(month));
  const joined = rowsOf('saas-taskflow/customers.csv').filter((row) => isAsked(row.signup_date));
  return [
    ...spent.map(({ channel, spend }) => ({ channel, spend, joined: '0' })),
    ...joined.map((row) => ({ channel: row.acquisition_channel, spend: '0', joined: '1' })),
  ];
}

/** Who was a customer when the last month that has ended began. */
function thereInNovember(): Row[] {
  const cancels = rowsOf('saas-taskflow/subscription_events.csv').filter((row) => row.event_type === 'cancel');
  const ends = new Map(cancels.map((row) => [row.customer_id, row.event_date]));
  return rowsOf('saas-taskflow/customers.csv').flatMap((row): Row[] => {
    const end = ends.get(row.customer_id) ?? '9999';
    if (row.signup_date >= '2024-11' || end < '2024-11') return [];
    return [{ channel: row.acquisition_channel, left: yesIf(end < '2024-12') }];
  });
}

/** The other sets. */
export const otherSets: Record<string, RealSet> = {
  'olist-funnel': {
    files: ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'].map(
      (name) => `olist-funnel/${name}`,
    ),
    apart: {
      'campaigns conversion source': {
        rows: () => {
          const bought = new Set(rowsOf('olist-funnel/olist_closed_deals_dataset.csv').map(({ mql_id: id }) => id));
          return rowsOf('olist-funnel/olist_marketing_qualified_leads_dataset.csv').map((row) => ({
            ...row,
            won: yesIf(bought.has(row.mql_id)),
          }));
        },
        by: col('origin'),
        share: (row) => row.won === 'yes',
      },
      'reps sales_cycle rep': {
        rows: olistWon,
        by: col('sr_id'),
        median: (row) => daysBetween(row.began, row.won_date),
      },
    },
  },
  'saas-taskflow': {
    files: ['customers', 'marketing_spend', 'plans', 'subscription_events'].map((name) => `saas-taskflow/${name}`),
    apart: {
      'campaigns cac source': { rows: spentAndJoined, by: col('channel'), ratio: [number('spend'), number('joined')] },
      'segments_that_stay retention source': {
        rows: thereInNovember,
        by: col('channel'),
        share: (row) => row.left !== 'yes',
      },
    },
    elsewhere: {
      'campaigns cac_payback source': 'test/real-data/subscriptions/saas-taskflow',
      'campaigns ltv_to_cac source': 'test/real-data/subscriptions/saas-taskflow',
    },
  },
  'hubspot-dummy': {
    files: ['activities', 'companies', 'contacts', 'deals'].map((name) => `hubspot-dummy/hubspot_${name}`),
    apart: {
      ...ofDeals(hubspot, {
        won: won((row) => row['Deal Stage'] === 'Closed Won'),
        from: col('Create Date'),
        to: col('Close Date'),
        amount: col('Amount'),
        rep: col('Deal Owner'),
      }),
      'upsell upsell_rate:share_of_won_deals rep': {
        rows: () => hubspot().filter((row) => row['Deal Stage'] === 'Closed Won'),
        by: col('Deal Owner'),
        share: (row) => row['Deal Type'] === 'Existing Business',
      },
      'upsell upsell_rate:share_of_won_deals source': {
        rows: () => {
          const contacts = rowsOf('hubspot-dummy/hubspot_contacts.csv');
          const sources = new Map(contacts.map((row) => [row.Email, row['Lead Source']]));
          return hubspot()
            .filter((row) => row['Deal Stage'] === 'Closed Won')
            .map((row) => ({ ...row, source: sources.get(row['Associated Contact Email']) ?? '' }));
        },
        by: col('source'),
        share: (row) => row['Deal Type'] === 'Existing Business',
      },
    },
    elsewhere: {
      'demo_or_call win_rate demo': 'which activities are done is the question there: test/dimensions',
      'upsell upsell_rate:share_of_won_deals demo': 'the same',
      'upsell upsell_rate:share_of_won_deals activities': 'the same',
      'rep_habits sales_activities:before_close rep': 'the same',
      'rep_habits sales_activities:with_demo rep': 'the same',
      'campaigns conversion source': 'test/real-data/crm/hubspot-dummy',
    },
  },
  'opps-upsell-type': {
    files: ['activities', 'leads', 'opportunities'].map((name) => `opps-upsell-type/${name}`),
    apart: {
      ...ofDeals(opps, {
        won: won((row) => row.is_won === 'True'),
        from: col('created_date'),
        to: col('actual_close_date'),
        amount: col('amount'),
        rep: col('owner'),
      }),
      'campaigns conversion source': {
        rows: () => rowsOf('opps-upsell-type/leads.csv'),
        by: col('lead_source'),
        share: (row) => row.converted === 'True',
      },
      'upsell upsell_rate:share_of_won_deals rep': {
        rows: () => opps().filter((row) => row.is_won === 'True'),
        by: col('owner'),
        share: (row) => row.type === 'Upsell',
      },
      'upsell upsell_rate:share_of_won_deals product': {
        rows: () => opps().filter((row) => row.is_won === 'True'),
        by: col('product'),
        share: (row) => row.type === 'Upsell',
      },
    },
    elsewhere: {
      'demo_or_call win_rate demo': 'too few: 26 deals have activities',
      'upsell upsell_rate:share_of_won_deals demo': 'the same',
      'upsell upsell_rate:share_of_won_deals activities': 'the same',
      'rep_habits sales_activities:before_close rep': 'the same',
      'rep_habits sales_activities:with_demo rep': 'the same',
    },
  },
  'lead-response-small': {
    files: ['lead-response-small/leads'],
    apart: {
      'rep_habits response_time rep': {
        rows: () => rowsOf('lead-response-small/leads.csv').filter((row) => row.first_contact_time),
        by: col('rep_name'),
        median: (row) => (Date.parse(row.first_contact_time) - Date.parse(row.received_time)) / 60_000,
      },
    },
  },
  'cac-statso': {
    files: ['cac-statso/customer_acquisition_cost_dataset'],
    apart: {
      'campaigns cac source': {
        rows: () => rowsOf('cac-statso/customer_acquisition_cost_dataset.csv'),
        by: col('Marketing_Channel'),
        ratio: [number('Marketing_Spend'), number('New_Customers')],
      },
    },
  },
  ...shops,
};
