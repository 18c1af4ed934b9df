import type { Day } from './calendar';
import { workday } from './calendar';
import type { Rep } from './company';
import { FIRST_DAY, LAST_DAY, supplies } from './company';
import type { Customer } from './customers';
import { repsOn } from './leads';
import type { Deal } from './pipeline';
import type { Random } from './random';

export interface Invoice {
  number: string;
  date: Day;
  firm: string;
  product: string;
  quantity: number;
  /** Without VAT; below zero on a credit note. */
  amount: number;
  rep: Rep | null;
  country: string;
}

const repOn = (customer: Customer, on: Day): Rep => (repsOn(on).includes(customer.rep) ? customer.rep : repsOn(on)[0]);

/** A machine is invoiced when it is installed. */
export function machineInvoices(random: Random, deals: Deal[], customers: Map<string, Customer>): Invoice[] {
  return deals.flatMap((deal) => {
    const date = workday(deal.close + random.whole(3, 12));
    const country = customers.get(deal.firm)?.country;
    if (deal.stage !== 'Closed Won' || deal.amount === null || date > LAST_DAY || !country) return [];
    const { firm, product, amount, rep } = deal;
    return [{ number: '', date, firm, product, quantity: 1, amount, rep, country }];
  });
}

/** Beans, cups and kits, reordered at each customer's own pace; now and then one comes back and is credited. */
export function supplyInvoices(random: Random, customer: Customer): Invoice[] {
  const pace = random.skewed(92, 0.35);
  const boxes = random.skewed(2.6, 0.5);
  const until = customer.ended ?? LAST_DAY;
  const invoices: Invoice[] = [];
  for (
    let on = Math.max(customer.since, FIRST_DAY) + random.next() * pace;
    on <= until;
    on += random.skewed(pace, 0.3)
  ) {
    const date = workday(Math.floor(on));
    if (date > until || date > LAST_DAY) break;
    const article = random.weighted(supplies);
    const quantity = Math.max(1, Math.round(random.skewed(boxes, 0.35)));
    const amount = Math.round(quantity * article.price * (1 + (date - FIRST_DAY) / 9_000) * 100) / 100;
    const rep = random.chance(0.015) ? null : repOn(customer, date);
    const invoice = {
      number: '',
      date,
      firm: customer.firm,
      product: article.name,
      quantity,
      amount,
      rep,
      country: customer.country,
    };
    invoices.push(invoice);
    const back = workday(date + random.whole(4, 20));
    if (random.chance(0.018) && back <= LAST_DAY) {
      invoices.push({ ...invoice, date: back, quantity: -quantity, amount: -amount });
    }
  }
  return invoices;
}
