import type { Day } from './calendar';
import { dayOf, workday } from './calendar';
import type { Channel, Rep } from './company';
import { LAST_DAY, machines, waterBar } from './company';
import type { Customer } from './customers';
import type { Lead } from './leads';
import { repsOn } from './leads';
import type { Random } from './random';

export interface Deal {
  id: string;
  firm: string;
  rep: Rep;
  channel: Channel;
  leadId: string;
  type: 'New business' | 'Upsell' | 'Cross-sell';
  product: string;
  stage: string;
  /** null: won, but nobody filled it in */
  amount: number | null;
  created: Day;
  /** Closed on; expected to close on while the deal is open. */
  close: Day;
  lostReason: string;
}

const OPEN_STAGES = ['Prospecting', 'Needs Analysis', 'Proposal', 'Negotiation'];
const LOST_REASONS = ['Price', 'No decision', 'Lost to competitor', 'Kept old machine', 'No budget'];

interface Opening {
  firm: string;
  rep: Rep;
  channel: Channel;
  created: Day;
  leadId: string;
  type: Deal['type'];
  /** Chance of winning, between 0 and 1. */
  odds: number;
}

function play(random: Random, opening: Opening): Deal {
  const { odds, ...facts } = opening;
  const machine = opening.type === 'Cross-sell' ? waterBar : random.weighted(machines);
  const share = opening.type === 'Upsell' ? 0.55 : 1;
  const pieces = random.weighted([
    { of: 1, weight: 76 },
    { of: 2, weight: 18 },
    { of: 3, weight: 6 },
  ]).of;
  const amount = Math.round((machine.price * share * pieces * (1 - random.whole(0, 12) / 100)) / 5) * 5;
  const won = random.chance(odds);
  const days = won ? random.skewed(36, 0.55) : random.skewed(44, 0.6);
  const close = workday(opening.created + Math.max(1, Math.round(days)));
  const deal = { ...facts, id: '', product: machine.name, amount, close, lostReason: '' };
  if (close > LAST_DAY) return { ...deal, stage: random.pick(OPEN_STAGES) };
  if (random.chance(0.02)) return { ...deal, stage: 'Disqualified', lostReason: 'Duplicate' };
  if (won) return { ...deal, stage: 'Closed Won', amount: random.chance(0.012) ? null : amount };
  return { ...deal, stage: 'Closed Lost', lostReason: random.pick(LOST_REASONS) };
}

/** Deals that came from leads. */
export function dealsFromLeads(random: Random, leads: Lead[]): Deal[] {
  return leads.flatMap((lead) => {
    if (!random.chance(lead.promise)) return [];
    const created = workday(dayOf(lead.responded ?? lead.created) + random.whole(0, 5));
    if (created > LAST_DAY) return [];
    lead.status = 'Open Deal';
    const { firm, rep, channel, id } = lead;
    const odds = 0.222 * rep.skill * channel.quality;
    return [play(random, { firm, rep, channel, created, leadId: id, type: 'New business', odds })];
  });
}

/** Deals with a customer while it is one: larger machines and water bars. */
export function dealsWith(random: Random, customer: Customer, from: Day): Deal[] {
  const deals: Deal[] = [];
  const until = customer.ended ?? LAST_DAY;
  for (let on = from + random.whole(20, 300); on <= until - 45; on += random.whole(180, 620)) {
    const created = workday(on);
    const there = repsOn(created);
    const rep = there.includes(customer.rep) ? customer.rep : there[0];
    const type = random.chance(0.6) ? 'Upsell' : 'Cross-sell';
    const odds = 0.39 * rep.skill;
    deals.push(play(random, { firm: customer.firm, rep, channel: customer.channel, created, leadId: '', type, odds }));
  }
  return deals;
}
