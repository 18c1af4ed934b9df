import type { Day } from './calendar';
import { day } from './calendar';
import type { Channel, Rep } from './company';
import { channels, FIRST_DAY, LAST_DAY, segments } from './company';
import type { Lead } from './leads';
import { countryOf, repsOn } from './leads';
import { FirmNames } from './names';
import type { Deal } from './pipeline';
import type { Random } from './random';

export interface Customer {
  number: string;
  firm: string;
  since: Day;
  /** null: still a customer */
  ended: Day | null;
  rep: Rep;
  channel: Channel;
  segment: string;
  country: string;
}

/** About one customer in fifty leaves each month, none in its first two. */
function leaves(random: Random, from: Day): Day | null {
  const ended = from + 60 + Math.round((-Math.log(1 - random.next()) * 30.4) / 0.021);
  return ended > LAST_DAY ? null : ended;
}

/** The customers that were there when the sample begins. */
export function firstCustomers(random: Random, leads: Lead[]): Customer[] {
  const names = new FirmNames(random);
  const taken = new Set(leads.map((lead) => lead.firm));
  const customers: Customer[] = [];
  while (customers.length < 190) {
    const firm = names.next();
    if (taken.has(firm)) continue;
    const rep = random.weighted(repsOn(FIRST_DAY));
    const ended = leaves(random, FIRST_DAY - 60);
    customers.push({
      number: '',
      firm,
      since: random.whole(day('2021-01-04'), FIRST_DAY - 30),
      ended,
      rep,
      channel: random.weighted(channels),
      segment: random.weighted(segments).name,
      country: countryOf(rep),
    });
  }
  return customers;
}

/** Each firm that was won becomes a customer a few days later, when the machine is installed. */
export function wonCustomers(random: Random, deals: Deal[], leads: Lead[]): Customer[] {
  const lead = new Map(leads.map((each) => [each.id, each]));
  return deals
    .filter((deal) => deal.stage === 'Closed Won')
    .flatMap((deal) => {
      const from = lead.get(deal.leadId);
      const since = deal.close + random.whole(2, 9);
      if (!from || since > LAST_DAY) return [];
      const { firm, rep, channel } = deal;
      const { segment, country } = from;
      return [{ number: '', firm, since, ended: leaves(random, since), rep, channel, segment, country }];
    });
}
