import { dayOf } from '../../base/day';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import { plainAddress } from '../../plan/people/address';
import { dayInWords } from '../../texts/day-text';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { addressOf, REFRESH } from '../calendar/task-key';
import { mayReach } from '../records/memory/agreement';
import type { Ownership } from '../records/memory/ownership';
import type { KeptMark } from '../records/memory/run-memory';

type Marks = ReadonlyMap<string, KeptMark>;

/** A sentence names so many addresses; the sidebar shows all. */
const MOST_NAMED = 8;

/** The addresses to which mail of the plan goes, or is to go. */
export function recipientsIn(marks: Marks): string[] {
  const planned = [...marks].filter(([key, { unplanned }]) => key !== REFRESH && unplanned === undefined);
  return [...new Set(planned.map(([key]) => addressOf(key)))];
}

/** Those of them to which nothing goes before the owner has agreed, whoever has put them in the plan. */
export function waitingAddresses(marks: Marks, ownership: Ownership): string[] {
  return recipientsIn(marks).filter((address) => !mayReach(address, ownership));
}

/** Says who waits, who has asked for it, and what to do; none when nobody waits. */
export function waitingSentences(marks: Marks, ownership: Ownership, zone: Zone): Sentence[] {
  const waiting = waitingAddresses(marks, ownership);
  if (waiting.length === 0) return [];
  const addresses = { en: named(waiting, ownership, zone, 'en'), nl: named(waiting, ownership, zone, 'nl') };
  const owner = ownership.owner || { text: 'heartbeat_somebody' as const };
  return [{ text: 'mail_held', values: { addresses, owner } }];
}

function named(waiting: readonly string[], ownership: Ownership, zone: Zone, language: Language): string {
  const shown = waiting.slice(0, MOST_NAMED).map((address) => {
    const asked = agreementSentence(address, ownership, zone);
    return asked === null ? address : `${address} (${say(asked, language)})`;
  });
  const more = waiting.length - shown.length;
  if (more > 0) shown.push(say({ text: 'mail_held_more', values: { count: more } }, language));
  return shown.join(', ');
}

/** Who has agreed to mail to this address, or, where that counts for nothing now, has asked for it; null for nobody. */
export function agreementSentence(address: string, ownership: Ownership, zone: Zone): Sentence | null {
  const agreement = ownership.agreements.get(plainAddress(address));
  if (!agreement) return null;
  const { by, at } = agreement;
  if (by === '') return { text: 'mail_asked_before' };
  const day = dayInWords(dayOf(zone.toWall(at)));
  return { text: mayReach(address, ownership) ? 'mail_agreed' : 'mail_asked', values: { by, day } };
}
