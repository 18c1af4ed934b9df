import { dayOf } from '../../../base/day';
import type { Zone } from '../../../base/zone';
import { dayInWords } from '../../../texts/day-text';
import type { Sentence } from '../../../texts/sentence';
import type { Stop } from './ownership';

/** How a schedule comes to an end: a person stops it, or takes the add-on away from the spreadsheet. */
export type Ending = 'schedule_stopped_by' | 'schedule_removed_by';

/** Who has ended a schedule, and on which day. */
export function endedSentence(how: Ending, { by, at }: Stop, zone: Zone): Sentence {
  const person = by || { text: 'heartbeat_somebody' as const };
  return { text: how, values: { person, day: dayInWords(dayOf(zone.toWall(at))) } };
}
