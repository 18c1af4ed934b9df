import { rowsOf } from '../../real-data/data-set';
import { col, number, type RealSet, type Row, yesIf } from './figure-apart';

const ENDED = '2024-12';
const isAsked = (day: string): boolean => day >= '2024-09' && day < ENDED;

/** Of the last three months that have ended what was spent, a row for each amount, and who signed up, a row for each. */
function spentAndJoined(): Row[] {
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
    return [{ channel: row.acquisition_channel, region: row.region, left: yesIf(end < '2024-12') }];
  });
}

const MONTHS = ['2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11'];

/** The same with each customer: what they pay when the last month has ended, and in how many of six months they were there, and left. */
function paidAndSpent(): Row[] {
  const none = { spend: '0', joined: '0', there: '0', mrr: '0', newMrr: '0', months: '0', left: '0' };
  const events = rowsOf('saas-taskflow/subscription_events.csv')
    .filter((row) => row.event_date < ENDED)
    .sort((a, b) => (a.event_date < b.event_date ? -1 : 1));
  const pays = new Map(events.map((row) => [row.customer_id, row.mrr_after]));
  const cancels = events.filter((row) => row.event_type === 'cancel');
  const ends = new Map(cancels.map((row) => [row.customer_id, row.event_date]));
  const customers = rowsOf('saas-taskflow/customers.csv').map((row): Row => {
    const end = ends.get(row.customer_id) ?? '9999';
    const there = (day: string): boolean => row.signup_date < day && end >= day;
    const mrr = (there(ENDED) && pays.get(row.customer_id)) || '0';
    return {
      ...none,
      channel: row.acquisition_channel,
      there: there(ENDED) ? '1' : '0',
      mrr,
      newMrr: isAsked(row.signup_date) ? mrr : '0',
      months: String(MONTHS.filter(there).length),
      left: MONTHS.some((month) => there(month) && end.startsWith(month)) ? '1' : '0',
    };
  });
  return [...spentAndJoined().map((row) => ({ ...none, ...row })), ...customers];
}

/** What a customer pays a month for as long as they stay, 60 months at the most, over what one who signed up cost. */
function lifetimeOverCost(rows: readonly Row[]): number {
  const sum = (name: string): number => rows.reduce((all, row) => all + Number(row[name]), 0);
  const stays = Math.min(sum('months') / sum('left'), 60);
  return ((sum('mrr') / sum('there')) * stays) / (sum('spend') / sum('joined'));
}

export const taskflow: RealSet = {
  files: ['customers', 'marketing_spend', 'plans', 'subscription_events'].map((name) => `saas-taskflow/${name}`),
  apart: {
    'campaigns cac source': { rows: spentAndJoined, by: col('channel'), ratio: [number('spend'), number('joined')] },
    'campaigns cac_payback source': {
      ...{ rows: paidAndSpent, by: col('channel'), ratio: [number('spend'), number('newMrr')] },
    },
    'campaigns ltv_to_cac source': { rows: paidAndSpent, by: col('channel'), of: lifetimeOverCost },
    'segments_that_stay retention source': {
      rows: thereInNovember,
      by: col('channel'),
      share: (row) => row.left !== 'yes',
    },
    'segments_that_stay retention region': {
      rows: thereInNovember,
      by: col('region'),
      share: (row) => row.left !== 'yes',
    },
  },
};
