import type { Day } from './calendar';
import { day, month, weekday } from './calendar';
import { channels, FIRST_DAY, LAST_DAY, season } from './company';
import type { Random } from './random';

export interface Cost {
  week: Day;
  channel: string;
  campaign: string;
  amount: number;
}

const FAIRS = ['2025-01-13', '2025-04-07', '2025-09-22', '2026-01-12', '2026-03-30', '2026-09-21'].map(day);

/** What marketing cost, by week (its Monday), channel and campaign. */
export function makeCosts(random: Random): Cost[] {
  const costs: Cost[] = [];
  const first = FIRST_DAY + ((7 - weekday(FIRST_DAY)) % 7);
  for (let week = first; week <= LAST_DAY; week += 7) {
    for (const channel of channels) {
      if (channel.weekly === 0) continue;
      const campaign = random.pick(channel.campaigns);
      const amount = channel.weekly * season[month(week) - 1] * random.skewed(1, 0.18);
      costs.push({ week, channel: channel.name, campaign, amount: Math.round(amount * 100) / 100 });
    }
    if (FAIRS.includes(week)) {
      costs.push({
        week,
        channel: 'Trade fair',
        campaign: random.pick(['Horecava', 'Facilitair Live']),
        amount: random.whole(26, 44) * 100,
      });
    }
  }
  return costs;
}
