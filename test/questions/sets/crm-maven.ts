import { rowsOf } from '../../real-data/data-set';
import { col, number, ofDeals, perCustomer, type RealSet, type Row, won } from './figure-apart';

const maven = (): Row[] =>
  rowsOf('crm-maven/sales_pipeline.csv').filter(({ deal_stage: stage }) => stage === 'Won' || stage === 'Lost');

/** Of each deal the types of its completed activities up to its close. */
function doneBefore(): Map<string, string[]> {
  const closes = new Map(maven().map((row) => [row.opportunity_id, row.close_date]));
  const done = new Map<string, string[]>();
  for (const one of rowsOf('crm-maven-activities/activities.csv')) {
    const close = closes.get(one.opportunity_id);
    if (close === undefined || one.outcome !== 'completed' || one.activity_date > close) continue;
    done.set(one.opportunity_id, [...(done.get(one.opportunity_id) ?? []), one.activity_type]);
  }
  return done;
}

/** Deals with what was done for each before it closed. */
function mavenDone(): Row[] {
  const done = doneBefore();
  return maven().map((row) => {
    const types = done.get(row.opportunity_id) ?? [];
    const isTalk = types.includes('call') || types.includes('meeting');
    const shown = types.includes('demo') ? 'demo' : isTalk ? 'call or meeting' : 'neither';
    return { ...row, shown, done: String(types.length) };
  });
}

/** What was won of all quotas of each, one row per rep. */
function mavenQuotas(): Row[] {
  const reps = new Map<string, Row>();
  for (const row of rowsOf('crm-maven-activities/quotas.csv')) {
    const known = reps.get(row.sales_agent);
    const quota = Number(known?.quota ?? 0) + Number(row.quota_amount_usd);
    reps.set(row.sales_agent, { rep: row.sales_agent, team: row.regional_office, quota: String(quota), won: '0' });
  }
  for (const row of maven()) {
    const rep = reps.get(row.sales_agent);
    if (rep && row.deal_stage === 'Won') rep.won = String(Number(rep.won) + Number(row.close_value));
  }
  return [...reps.values()];
}

export const crmMaven: RealSet = {
  files: [
    ...['accounts', 'products', 'sales_pipeline', 'sales_teams'].map((name) => `crm-maven/${name}`),
    ...['activities', 'quotas'].map((name) => `crm-maven-activities/${name}`),
  ],
  apart: {
    ...ofDeals(maven, {
      won: won((row) => row.deal_stage === 'Won'),
      from: col('engage_date'),
      to: col('close_date'),
      amount: col('close_value'),
      rep: col('sales_agent'),
    }),
    'demo_or_call win_rate demo': { rows: mavenDone, by: col('shown'), share: (row) => row.deal_stage === 'Won' },
    'rep_habits sales_activities:before_close rep': { rows: mavenDone, by: col('sales_agent'), mean: number('done') },
    'rep_habits sales_activities:with_demo rep': {
      ...{ rows: mavenDone, by: col('sales_agent'), share: (row) => row.shown === 'demo' },
    },
    'customer_worth clv segment': {
      rows: () => {
        const sectors = new Map(rowsOf('crm-maven/accounts.csv').map(({ account, sector }) => [account, sector]));
        const won = maven().filter((row) => row.deal_stage === 'Won');
        return won.map((row) => ({ ...row, sector: sectors.get(row.account) ?? '' }));
      },
      ...{ by: col('sector'), of: perCustomer(col('account'), number('close_value')) },
    },
    'who_sells sales_per_rep team': { rows: () => mavenQuotas(), by: col('team'), sum: number('won') },
    'who_sells sales_per_rep product': {
      rows: () => maven().filter((row) => row.deal_stage === 'Won'),
      ...{ by: col('product'), sum: number('close_value') },
    },
    'attainment quota_attainment rep': { rows: mavenQuotas, by: col('rep'), ratio: [number('won'), number('quota')] },
    'attainment quota_attainment team': {
      rows: mavenQuotas,
      by: col('team'),
      ratio: [number('won'), number('quota')],
    },
  },
};
