import { type Activity, activitiesFor } from './activities';
import { FIRST_DAY } from './company';
import { type Contract, contractsOf } from './contracts';
import { type Customer, firstCustomers, wonCustomers } from './customers';
import { type Invoice, machineInvoices, supplyInvoices } from './invoices';
import { type Lead, makeLeads } from './leads';
import { type Deal, dealsFromLeads, dealsWith } from './pipeline';
import { Random } from './random';
import { type Cost, makeCosts } from './spending';
import { makeSurvey, type SurveyAnswer } from './survey';

/** Two years of the invented company, each table in the order of its dates. */
export interface Market {
  leads: Lead[];
  deals: Deal[];
  customers: Customer[];
  contracts: Contract[];
  invoices: Invoice[];
  activities: Activity[];
  costs: Cost[];
  survey: SurveyAnswer[];
}

/** Rows of the deal list, counted from its end, that stand in a stage no list of stages knows. */
const VERBAL = [3, 8, 21];

export function makeMarket(seed: number): Market {
  const random = new Random(seed);
  const leads = makeLeads(random);
  const fresh = dealsFromLeads(random, leads);
  const customers = [...firstCustomers(random, leads), ...wonCustomers(random, fresh, leads)]
    .sort((a, b) => a.since - b.since)
    .map((customer, i) => ({ ...customer, number: String(20_001 + i) }));
  const later = new Map(customers.map((each) => [each.firm, dealsWith(random, each, Math.max(each.since, FIRST_DAY))]));
  const deals = [...fresh, ...[...later.values()].flat()].sort((a, b) => a.created - b.created);
  deals.forEach((deal, i) => {
    deal.id = `0068e${String(i + 1).padStart(6, '0')}`;
  });
  const open = deals.filter((deal) => deal.stage === 'Negotiation' || deal.stage === 'Proposal');
  for (const back of VERBAL) open[open.length - back].stage = 'Verbal OK';
  const byFirm = new Map(customers.map((customer) => [customer.firm, customer]));
  const contracts = customers
    .flatMap((customer) => contractsOf(random, customer, later.get(customer.firm) ?? []))
    .sort((a, b) => a.started - b.started)
    .map((contract, i) => ({ ...contract, id: `sub_${String(i + 1).padStart(5, '0')}` }));
  const invoices = [
    ...machineInvoices(random, deals, byFirm),
    ...customers.flatMap((each) => supplyInvoices(random, each)),
  ]
    .sort((a, b) => a.date - b.date)
    .map((invoice, i) => ({ ...invoice, number: `${invoice.amount < 0 ? 'CN' : 'F'}${240_001 + i}` }));
  const activities = deals.flatMap((deal) => activitiesFor(random, deal)).sort((a, b) => a.due - b.due);
  return {
    leads,
    deals,
    customers,
    contracts,
    invoices,
    activities,
    costs: makeCosts(random),
    survey: makeSurvey(random),
  };
}
