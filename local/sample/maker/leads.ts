import type { Day, Minute } from './calendar';
import { day, dayOf, MINUTES_A_DAY, month, weekday } from './calendar';
import type { Channel, Rep } from './company';
import { channels, FIRST_DAY, LAST_DAY, reps, season, segments } from './company';
import { FirmNames } from './names';
import type { Random } from './random';

export interface Lead {
  id: string;
  firm: string;
  created: Minute;
  /** null: never answered */
  responded: Minute | null;
  rep: Rep;
  channel: Channel;
  segment: string;
  country: string;
  status: string;
  /** How likely it becomes a deal. */
  promise: number;
}

export const repsOn = (on: Day): Rep[] =>
  reps.filter((rep) => rep.weight > 0 && day(rep.from) <= on && (rep.to === '' || on <= day(rep.to)));

export const countryOf = (rep: Rep): string =>
  rep.team === 'België' ? 'Belgium' : rep.team === 'Rheinland' ? 'Germany' : 'Netherlands';

const OPENS = 8.5 * 60;
const CLOSES = 17.5 * 60;

/** When a rep comes round to answering: after so many working minutes, from 8:30 to 17:30 on weekdays. */
function answered(created: Minute, minutes: number): Minute {
  let on = dayOf(created);
  let from = Math.max(created % MINUTES_A_DAY, OPENS);
  let left = minutes;
  for (;;) {
    const open = weekday(on) < 5 ? Math.max(0, CLOSES - from) : 0;
    if (left < open) return Math.floor(on * MINUTES_A_DAY + from + left);
    left -= open;
    on += 1;
    from = OPENS;
  }
}

/** Leads in the order in which they came in: about ninety a month, growing, with seasons, fewer at weekends. */
export function makeLeads(random: Random): Lead[] {
  const names = new FirmNames(random);
  const leads: Lead[] = [];
  for (let on = FIRST_DAY; on <= LAST_DAY; on++) {
    const growth = 1 + (0.18 * (on - FIRST_DAY)) / 365;
    let expected = 1.7 * growth * season[month(on) - 1] * (weekday(on) < 5 ? 1.2 : 0.45);
    while (expected > 0 && random.chance(Math.min(1, expected))) {
      expected -= random.next() * 1.2;
      leads.push(makeLead(random, names.next(), on, leads.length + 1));
    }
  }
  return leads
    .sort((a, b) => a.created - b.created)
    .map((lead, i) => ({ ...lead, id: String(i + 1).padStart(6, '0') }));
}

function makeLead(random: Random, firm: string, on: Day, index: number): Lead {
  const created = on * MINUTES_A_DAY + Math.min(1_439, Math.max(0, Math.floor(random.skewed(13 * 60, 0.22))));
  const rep = random.weighted(repsOn(on));
  const channel = random.weighted(channels);
  const silent = random.chance(0.055);
  const responded = silent ? null : answered(created, 3 + random.skewed(rep.answers, 0.9));
  const known = responded !== null && dayOf(responded) <= LAST_DAY ? responded : null;
  const quick = known !== null && known - created < 120;
  const spam = random.chance(0.02);
  return {
    id: String(index),
    firm,
    created,
    responded: spam ? null : known,
    rep,
    channel,
    segment: random.weighted(segments).name,
    country: countryOf(rep),
    status: spam
      ? 'Spam'
      : known === null
        ? 'New'
        : random.pick(['Connected', 'In Progress', 'Unqualified', 'Bad Timing']),
    promise: spam || known === null ? 0 : 0.42 * channel.quality * (quick ? 1.25 : 0.9),
  };
}
