import { american, dutch, iso, spelled } from '../calendar';
import { machines, plans, reps, supplies, waterBar, waterPlan } from '../company';
import type { Market } from '../market';
import { csv, euroDutch, type Line } from './csv';

/** As a Dutch bookkeeping package exports invoices. */
export function ordersCsv({ invoices }: Market): string {
  const header = [
    'Factuurnummer',
    'Factuurdatum',
    'Klant',
    'Artikel',
    'Aantal',
    'Bedrag excl. btw',
    'Verkoper',
    'Land',
  ];
  const rows = invoices.map(
    (invoice): Line => [
      invoice.number,
      dutch(invoice.date),
      invoice.firm,
      invoice.product,
      invoice.quantity,
      euroDutch(invoice.amount),
      invoice.rep?.name ?? '',
      invoice.country,
    ],
  );
  return csv([header, ...rows], ';');
}

/** As Stripe exports subscriptions. */
export function subscriptionsCsv({ contracts }: Market): string {
  const header = [
    'id',
    'Customer Name',
    'Plan',
    'Quantity',
    'Currency',
    'Interval',
    'Amount',
    'Status',
    'Start Date (UTC)',
    'Ended At (UTC)',
  ];
  const rows = contracts.map(
    (contract): Line => [
      contract.id,
      contract.firm,
      contract.plan,
      contract.quantity,
      'eur',
      contract.interval,
      contract.amount.toFixed(2),
      contract.ended === null ? 'active' : 'canceled',
      iso(contract.started),
      contract.ended === null ? '' : iso(contract.ended),
    ],
  );
  return csv([header, ...rows]);
}

export function costsCsv({ costs }: Market): string {
  const rows = costs.map((cost): Line => [spelled(cost.week), cost.channel, cost.campaign, cost.amount.toFixed(2)]);
  const total = costs.reduce((sum, cost) => sum + cost.amount, 0);
  return csv([['Week', 'Channel', 'Campaign', 'Cost (EUR)'], ...rows, ['Total', '', '', total.toFixed(2)]]);
}

/** As Google Forms collects answers. */
export function surveyCsv({ survey }: Market): string {
  const header = [
    'Timestamp',
    'How likely are you to recommend Zilverboon as a place to work? (0-10)',
    'Team',
    'What should we do better?',
  ];
  return csv([
    header,
    ...survey.map((each): Line => [american(each.answered), each.recommend, each.team, each.comment]),
  ]);
}

export function teamCsv(): string {
  const header = ['Name', 'E-mail', 'Team', 'Manager', 'Start date', 'End date', 'Monthly quota'];
  return csv([
    header,
    ...reps.map((rep): Line => [rep.name, rep.email, rep.team, rep.manager, rep.from, rep.to, rep.quota]),
  ]);
}

export function productsCsv(): string {
  const services = [...plans, waterPlan].map((plan, i) => ({ ...plan, sku: `0005${i + 1}0`, category: 'Service' }));
  const rows = [...machines, waterBar, ...supplies, ...services];
  const header = ['SKU', 'Product name', 'Category', 'List price (EUR)'];
  return csv([header, ...rows.map((row): Line => [row.sku, row.name, row.category, row.price.toFixed(2)])]);
}
