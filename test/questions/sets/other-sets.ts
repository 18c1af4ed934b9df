import { rowsOf } from '../../real-data/data-set';
import { col, daysBetween, number, type RealSet, type Row, yesIf } from './figure-apart';
import { hubspot } from './hubspot';
import { opportunities } from './opportunities';
import { shops } from './shops-apart';
import { taskflow } from './taskflow';
import { writtenOtherwise } from './written-otherwise';

const olistWon = (): Row[] => {
  const leads = new Map(
    rowsOf('olist-funnel/olist_marketing_qualified_leads_dataset.csv').map((row) => [row.mql_id, row]),
  );
  return rowsOf('olist-funnel/olist_closed_deals_dataset.csv')
    .map((row): Row => ({ ...row, began: leads.get(row.mql_id)?.first_contact_date ?? '' }))
    .filter((row) => daysBetween(row.began, row.won_date) >= 0);
};

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
  'saas-taskflow': taskflow,
  'hubspot-dummy': hubspot,
  'opps-upsell-type': opportunities,
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
  ...writtenOtherwise,
};
