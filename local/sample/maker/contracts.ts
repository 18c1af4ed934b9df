import type { Day } from './calendar';
import { LAST_DAY, plans, waterPlan } from './company';
import type { Customer } from './customers';
import type { Deal } from './pipeline';
import type { Random } from './random';

/** One service contract, as a billing system lists it: its price is per piece and interval. */
export interface Contract {
  id: string;
  firm: string;
  plan: string;
  quantity: number;
  interval: 'month' | 'quarter' | 'year';
  amount: number;
  started: Day;
  ended: Day | null;
}

const INTERVALS = [
  { of: 'month' as const, months: 1, off: 0, weight: 62 },
  { of: 'quarter' as const, months: 3, off: 0, weight: 14 },
  { of: 'year' as const, months: 12, off: 0.1, weight: 24 },
];

/** A customer's contracts: one from the start, a dearer one after an upsell, one more after a cross-sell. */
export function contractsOf(random: Random, customer: Customer, deals: Deal[]): Contract[] {
  const interval = random.weighted(INTERVALS);
  const price = (monthly: number): number => Math.round(monthly * interval.months * (1 - interval.off) * 100) / 100;
  const chosen = random.weighted(plans);
  const contract = (plan: string, monthly: number, quantity: number, started: Day): Contract => {
    return {
      id: '',
      firm: customer.firm,
      plan,
      quantity,
      interval: interval.of,
      amount: price(monthly),
      started,
      ended: customer.ended,
    };
  };
  let level = plans.indexOf(chosen);
  const all = [contract(chosen.name, chosen.price, random.chance(0.2) ? 2 : 1, customer.since)];
  let main = all[0];
  for (const deal of deals) {
    const from = deal.close + random.whole(1, 6);
    if (deal.stage !== 'Closed Won' || from > LAST_DAY || (customer.ended !== null && from >= customer.ended)) continue;
    if (deal.type === 'Cross-sell') all.push(contract(waterPlan.name, waterPlan.price, 1, from));
    if (deal.type !== 'Upsell' || from <= main.started) continue;
    main.ended = from;
    const more = level === plans.length - 1 ? main.quantity + 1 : main.quantity;
    level = Math.min(level + 1, plans.length - 1);
    main = contract(plans[level].name, plans[level].price, more, from);
    all.push(main);
  }
  return all;
}
