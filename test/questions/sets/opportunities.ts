import { rowsOf } from '../../real-data/data-set';
import { col, number, ofDeals, type RealSet, type Row, won } from './figure-apart';

/** Opportunities that have closed, with what was completed for each up to its close; of earlier ones than any of it nothing is known. */
function closed(): Row[] {
  const done = rowsOf('opps-upsell-type/activities.csv').filter(({ status }) => status === 'Completed');
  const first = done.map((row) => row.due_date).sort()[0];
  return rowsOf('opps-upsell-type/opportunities.csv')
    .filter((row) => row.is_closed === 'True')
    .map((row): Row => {
      const close = row.actual_close_date;
      if (close < first) return { ...row, isKnown: '', shown: '', band: '' };
      const types = done.flatMap((one) => (one.related_opp === row.opp_id && one.due_date <= close ? one.type : []));
      const isTalk = types.includes('Call') || types.includes('Visit');
      return {
        ...{ ...row, isKnown: 'yes', done: String(types.length) },
        shown: types.includes('Demo') ? 'demo' : isTalk ? 'call or meeting' : 'neither',
        band: types.length === 0 ? '0' : types.length < 3 ? '1-2' : types.length < 6 ? '3-5' : '6+',
      };
    });
}

const known = (): Row[] => closed().filter(({ isKnown }) => isKnown === 'yes');
const isWon = (row: Row): boolean => row.is_won === 'True';
const upsell = (by: string) => ({
  ...{ rows: () => closed().filter(isWon), by: col(by) },
  share: (row: Row) => row.type === 'Upsell',
});

export const opportunities: RealSet = {
  files: ['activities', 'leads', 'opportunities'].map((name) => `opps-upsell-type/${name}`),
  apart: {
    ...ofDeals(closed, {
      won: won(isWon),
      from: col('created_date'),
      to: col('actual_close_date'),
      amount: col('amount'),
      rep: col('owner'),
    }),
    'who_sells sales_per_rep product': {
      rows: () => closed().filter(isWon),
      by: col('product'),
      sum: number('amount'),
    },
    'campaigns conversion source': {
      rows: () => rowsOf('opps-upsell-type/leads.csv'),
      by: col('lead_source'),
      share: (row) => row.converted === 'True',
    },
    'upsell upsell_rate:share_of_won_deals rep': upsell('owner'),
    'upsell upsell_rate:share_of_won_deals product': upsell('product'),
    'upsell upsell_rate:share_of_won_deals demo': upsell('shown'),
    'upsell upsell_rate:share_of_won_deals activities': upsell('band'),
    'demo_or_call win_rate demo': { rows: closed, by: col('shown'), share: isWon },
    'rep_habits sales_activities:before_close rep': { rows: known, by: col('owner'), mean: number('done') },
    'rep_habits sales_activities:with_demo rep': {
      rows: known,
      by: col('owner'),
      share: (row) => row.shown === 'demo',
    },
  },
};
