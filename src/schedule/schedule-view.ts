import type { Sentence } from '../engine/sentence';
import type { Language } from '../plan/plan';
import { say } from '../texts/say';
import { addressOf, uncertainSentence } from './delivery';
import { ownershipOf } from './ownership';
import { marksOf, memoryOf } from './run-memory';
import type { ScheduleServices } from './services';
import { momentName } from './slot';
import { REFRESH } from './tasks';

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
  /** True when runs stay away: taking it over puts it right. */
  overdue: boolean;
  /** What waits for a person. */
  attention: string[];
  /** To whom reports go. */
  recipients: string[];
  /** Addresses outside the owner's domain that wait for a yes. */
  held: string[];
  /** Mails that may or may not have arrived: `key` goes back to sendReportAgain. */
  uncertain: { key: string; text: string }[];
  /** All of it in a sentence or two. */
  summary: string;
}

const GRACE = 2 * 3_600_000;

export function scheduleView(services: ScheduleServices, language: Language): ScheduleView {
  const properties = services.store.readAll();
  const { owner, trigger, generation, started } = ownershipOf(properties);
  const { ran, next, attention } = memoryOf(properties, started);
  const marks = [...marksOf(properties)];
  const { zone } = services.document();
  const running = trigger !== '';
  const moment = (instant: number | null): string => (instant === null ? '' : momentName(zone.toWall(instant)));
  const due = running ? next : null;
  const summary: Sentence = running
    ? { text: 'schedule_started', values: { next: moment(due) || '–' } }
    : { text: 'schedule_stopped' };
  return {
    language,
    running,
    owner,
    mine: owner !== '' && owner === services.user(),
    generation,
    ran: moment(ran),
    next: moment(due),
    overdue: due !== null && services.now() > due + GRACE,
    attention: attention.map((sentence) => say(sentence, language)),
    recipients: [...new Set(marks.filter(([key]) => key !== REFRESH).map(([key]) => addressOf(key)))],
    held: [...new Set(marks.filter(([, { state }]) => state === 'held').map(([key]) => addressOf(key)))],
    uncertain: marks
      .filter(([, { state }]) => state === 'uncertain' || state === 'begun')
      .map(([key, mark]) => ({ key, text: say(uncertainSentence(key, mark, language), language) })),
    summary: say(summary, language),
  };
}
