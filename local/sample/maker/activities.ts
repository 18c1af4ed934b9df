import type { Minute } from './calendar';
import { MINUTES_A_DAY, workday } from './calendar';
import type { Rep } from './company';
import { FIRST_DAY, LAST_DAY } from './company';
import type { Deal } from './pipeline';
import type { Random } from './random';

export interface Activity {
  type: string;
  subject: string;
  due: number;
  /** null: planned, not done */
  done: Minute | null;
  rep: Rep;
  dealId: string;
}

const KINDS = [
  { type: 'Call', subject: 'Call about', weight: 42 },
  { type: 'E-mail', subject: 'Quote for', weight: 30 },
  { type: 'Meeting', subject: 'Visit to', weight: 16 },
  { type: 'Demo', subject: 'Coffee tasting at', weight: 12 },
];

/** What reps did for a deal between its first day and its close; what is still to come is planned. */
export function activitiesFor(random: Random, deal: Deal): Activity[] {
  const count = random.whole(1, deal.stage === 'Closed Won' ? 4 : 2);
  const activities: Activity[] = [];
  for (let i = 0; i < count; i++) {
    const kind = random.weighted(KINDS);
    const due = workday(random.whole(deal.created, Math.max(deal.created, deal.close)));
    if (due < FIRST_DAY) continue;
    const missed = random.chance(0.04);
    const done = due > LAST_DAY || missed ? null : due * MINUTES_A_DAY + random.whole(8 * 60 + 30, 17 * 60);
    activities.push({
      type: kind.type,
      subject: `${kind.subject} ${deal.firm}`,
      due,
      done,
      rep: deal.rep,
      dealId: deal.id,
    });
  }
  return activities;
}
