import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../../src/analysis/analysis';
import { lastFullMonths, type Period } from '../../../src/base/period';
import type { RawTab } from '../../../src/intake/reading';
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
};

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
