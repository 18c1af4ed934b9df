import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { isSameAddress } from '../plan/people/address';
import { momentText } from '../texts/day-text';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { momentName } from './calendar/occurrence';
import { agreementSentence, recipientsIn, waitingAddresses } from './delivery/waiting-mail';
import { endedSentence } from './records/memory/ended-sentence';
import { ownershipOf } from './records/memory/ownership';
import { marksOf, memoryOf } from './records/memory/run-memory';
import { unknownSentence } from './records/memory/unknown-deliveries';

/** How the schedule stands, as plain JSON; texts are in the language of the person. */
export interface ScheduleView {
  language: Language;
  running: boolean;
  /** Address of the person in whose name it runs; '' when nobody's. */
  owner: string;
  /** True when that is the person at the keyboard. */
  mine: boolean;
  /** Counts takeovers. */
  generation: number;
  /** Moments on the spreadsheet's clock: 2026-03-02 08:20; '' where there is none. */
  ran: string;
  next: string;
  /** The next moment as people read it, and in whose name; '' while nothing comes. */
  coming: string;
  /** True when runs stay away: taking it over puts it right. */
  overdue: boolean;
  /** What waits for a person, but for the mails below. */
  attention: string[];
  /** To whom reports go. */
  recipients: string[];
  /** Those to whom nothing goes before the owner has agreed. */
  held: string[];
  /** Of each, who has agreed to it, or has asked for it, and when. */
  agreements: { address: string; says: string }[];
  /** Mails that may or may not have arrived: `key` goes back to sendReportAgain. */
  unknown: { key: string; text: string }[];
  /** Where Google asks the person for permission; '' when all is granted. */
  permission: string;
  /** All of it in a sentence or two. */
  summary: string;
}

/** What the view is made of. */
export interface ScheduleState {
  /** What is kept for the document. */
  properties: Record<string, string>;
  zone: Zone;
  /** Instant. */
  now: number;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  user: string;
  /** Where Google asks for permission; null when all is granted. */
  permission: string | null;
}

const GRACE = 2 * 3_600_000;

/** Troubles that have a button of their own. */
const withButton: Sentence['text'][] = ['mail_delivery_unknown', 'mail_held'];

export function scheduleView(
  { properties, zone, now, user, permission }: ScheduleState,
  language: Language,
): ScheduleView {
  const ownership = ownershipOf(properties);
  const { owner, trigger, generation, started, stopped } = ownership;
  const { ran, next, attention } = memoryOf(properties, started);
  const kept = marksOf(properties);
  const marks = [...kept].filter(([, { unplanned }]) => unplanned === undefined);
  const recipients = recipientsIn(kept);
  const running = trigger !== '';
  const moment = (instant: number | null): string => (instant === null ? '' : momentName(zone.toWall(instant)));
  const due = running ? next : null;
  const overdue = due !== null && now > due + GRACE;
  const isEndedByAnother = stopped !== null && !isSameAddress(stopped.by, user);
  const ended: Sentence = isEndedByAnother
    ? endedSentence('schedule_stopped_by', stopped, zone)
    : { text: 'schedule_stopped' };
  const summary: Sentence = running ? { text: 'schedule_started', values: { next: moment(due) || '–' } } : ended;
  const coming: Sentence | null =
    due === null
      ? null
      : {
          text: overdue ? 'wizard_missed_refresh' : 'wizard_next_refresh',
          values: {
            moment: momentText(zone.toWall(due), language),
            owner: owner || { text: 'heartbeat_somebody' as const },
          },
        };
  return {
    language,
    running,
    owner,
    mine: owner !== '' && isSameAddress(owner, user),
    generation,
    ran: moment(ran),
    next: moment(due),
    coming: coming === null ? '' : say(coming, language),
    overdue,
    attention: attention.filter(({ text }) => !withButton.includes(text)).map((one) => say(one, language)),
    recipients,
    held: running ? waitingAddresses(kept, ownership) : [],
    agreements: recipients.map((address) => {
      const isKeeper = isSameAddress(address, owner);
      const said = agreementSentence(address, ownership, zone) ?? { text: isKeeper ? 'mail_keeper' : 'mail_typed' };
      return { address, says: say(said, language) };
    }),
    unknown: marks
      .filter(([, { state }]) => state === 'unknown' || state === 'begun')
      .map(([key, mark]) => ({ key, text: say(unknownSentence(key, mark), language) })),
    permission: permission ?? '',
    summary: say(summary, language),
  };
}
