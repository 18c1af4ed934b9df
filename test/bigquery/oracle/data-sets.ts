import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../../src/analysis/analysis';
import { lastFullMonths, type Period } from '../../../src/base/period';
import { UTC, type Zone } from '../../../src/base/zone';
import type { RawTab } from '../../../src/intake/reading';
import { zoneOf } from '../../engine/intl-zone';
import { cellsOf } from '../../sample/cells-of';

export const SAMPLE = ['activities', 'costs', 'customers', 'deals', 'leads', 'orders', 'subscriptions', 'survey'];
export const SHARED = join(__dirname, '../../../../shared/data');
export const SETS: Record<string, string[]> = {
  'crm-maven': ['accounts', 'products', 'sales_pipeline', 'sales_teams'],
  'dbt-mrr': ['subscription_periods'],
  'saas-taskflow': ['customers', 'marketing_spend', 'plans', 'subscription_events'],
  'hubspot-dummy': ['hubspot_activities', 'hubspot_companies', 'hubspot_contacts', 'hubspot_deals'],
  'opps-upsell-type': ['activities', 'leads', 'opportunities'],
  'lead-response-small': ['leads'],
  'olist-funnel': ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'],
  northwind: ['customers', 'order_details', 'orders', 'products'],
  'cac-statso': ['customer_acquisition_cost_dataset'],
  'crm-maven-activities': ['../crm-maven/sales_pipeline', 'activities', 'quotas'],
  'crm-maven-variants': ['sales_pipeline.mdy'],
  'hr-ibm': ['emp_attrition'],
  'localized-dev': ['opportunites_fr', 'kansen_nl'],
  'messy-sales': ['sales-data-raw'],
  'uci-retail-fr-es-ch': ['online_retail_fr_es_ch'],
  cdnow: ['CDNOW_sample'],
};

/** The clocks on which queries are compared. */
export const ZONES: [string, Zone][] = [
  ['UTC', UTC],
  ['Amsterdam', zoneOf('Europe/Amsterdam')],
];

/** Every set that is there, with a clock: of one and the other in turn, the `first` to begin with; with ZONES=all on each. */
export function setsOnClocks(first: 0 | 1): [set: string, clock: string, zone: Zone][] {
  const sets = Object.keys(SETS).filter((set) => existsSync(join(SHARED, set)));
  const zones = (at: number) => (process.env.ZONES === 'all' ? ZONES : [ZONES[(at + first) % 2]]);
  return sets.flatMap((set, at) => zones(at).map(([clock, zone]): [string, string, Zone] => [set, clock, zone]));
}

/** A set as raw tabs, so many rows of each. */
export const setTabs = (set: string, rows: number): RawTab[] =>
  SETS[set].map((file) => {
    const tab = set === 'cdnow' ? cdnow() : tabOf(join(SHARED, set, `${file}.csv`), 1);
    return { ...tab, cells: tab.cells.slice(0, rows) };
  });

/** Purchases of customers in columns of fixed width: two ids, the day, how many, and the amount. */
function cdnow(): RawTab {
  const lines = readFileSync(join(SHARED, 'cdnow', 'CDNOW_sample.txt'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const cells = lines.map((line) => line.trim().split(/ +/));
  const orders = cells.map(([, customer, day, , amount]) => [
    customer,
    day.replace(/(....)(..)(..)/, '$1-$2-$3'),
    amount,
  ]);
  return { name: 'orders', cells: [['Customer', 'Order date', 'Amount'], ...orders] };
}

/** So many rows may stand above a table, its headers among them. */
const HEAD = 8;

/** A file as a raw tab, with one in so many of its rows. */
export function tabOf(path: string, one: number): RawTab {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  const cells = cellsOf(text, delimiter);
  const name = path.replace(/^.*\//, '').replace(/\.csv$/, '');
  return { name, cells: cells.filter((_, row) => row < HEAD || row % one === 0) };
}

/** All there is, the last quarter, and some days that begin with no month. */
export function periodsOf({ asOf }: Analysis): Period[] {
  return [{ from: null, to: asOf + 1 }, lastFullMonths(asOf, 3), { from: asOf - 50, to: asOf - 12 }];
}
