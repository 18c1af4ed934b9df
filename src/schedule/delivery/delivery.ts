import { refusedRoom } from '../../store/full-store';
import type { Sentence } from '../../texts/sentence';
import type { DueTask } from '../calendar/due';
import { missedSentence } from '../calendar/missed';
import { occurrenceName } from '../calendar/occurrence';
import { addressOf } from '../calendar/task-key';
import type { ReportTask } from '../calendar/tasks';
import type { Mail } from '../ports/mail';
import type { ScheduleServices } from '../ports/services';
import { mayReach } from '../records/memory/agreement';
import type { LastReported } from '../records/memory/last-reported';
import type { Ownership } from '../records/memory/ownership';
import { type KeptMark, keptMarks, type MailFailure } from '../records/memory/run-memory';
import type { TimeBox } from '../records/memory/time-box';
import {
  reportNamed,
  unknownDeliveriesToTell,
  unknownDeliveryIn,
  unknownSentence,
} from '../records/memory/unknown-deliveries';

/** A report put together: the mail, and what it says of each KPI. */
export interface Composed {
  mail: Mail;
  /** What it is called as a file. */
  name: string;
  reported: LastReported;
}

/** Puts the report of a task together; `last` is what the one before reported, `notices` what its reader must know. */
export type Compose = (due: DueTask<ReportTask>, last: LastReported | null, notices: Sentence[]) => Composed;

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

/** What waits for a person is kept in one value of the store: a sentence names so many people. */
const MOST_NAMED = 60;

/** After so many failures a mail is tried once a day only. */
const PATIENCE = 3;

/**
 * Sends what is due, each mail once: that it is about to be sent is written down before, that it was sent after. A run
 * that is cut off between the two leaves its delivery unknown, and the next run says so instead of sending again.
 */
export class Delivery {
  private room: number | null = null;

  constructor(
    private readonly services: Pick<ScheduleServices, 'mail' | 'store' | 'now'>,
    private readonly ownership: Ownership,
    private readonly marks: Map<string, KeptMark>,
    private readonly time: TimeBox,
  ) {}

  /**
   * Sends the mails that are due, in order, at least one of them whatever the time, and answers how many are left to
   * the next run. What cannot be sent now is marked so and left to a later run.
   */
  send(due: readonly DueTask<ReportTask>[], compose: Compose): number {
    let unsent = due.length;
    for (const one of due) {
      if (unsent < due.length && this.time.isOver()) break;
      unsent--;
      this.sendOne(one, compose);
    }
    return unsent;
  }

  /** The proof is written right after the send: what comes between them is all that can leave its delivery unknown. */
  private sendOne(one: DueTask<ReportTask>, compose: Compose): void {
    const { key } = one.task;
    const kept = this.marks.get(key) as KeptMark;
    // A first attempt that failed has told nobody of what was missed before.
    const before = { ...kept, missed: one.missed ?? (kept.state === 'done' ? null : kept.missed) };
    const { missed } = before;
    const occurrence = occurrenceName(one.occurrence);
    const failure = this.obstacle(one.task);
    if (failure) {
      this.keep([[key, { ...before, occurrence, unknownDelivery: unknownDeliveryIn(before), ...failure }]]);
      return;
    }
    try {
      const unknown = unknownDeliveriesToTell(key, this.marks);
      const untold = missed ? [missedSentence(reportNamed(key), missed)] : [];
      const notices = [...unknown.map(([other, mark]) => unknownSentence(other, mark)), ...untold];
      const { mail, reported } = compose(one, before.lastReported ?? null, notices);
      const { since, tries } = before;
      const begun: KeptMark = { since, occurrence, state: 'begun', tries, missed, lastReported: before.lastReported };
      if (refusedRoom(() => this.services.store.write(keptMarks(new Map([[key, begun]]))))) {
        this.keep([
          [
            key,
            {
              ...before,
              occurrence,
              state: 'failed',
              why: 'store',
              retry: undefined,
              unknownDelivery: unknownDeliveryIn(before),
            },
          ],
        ]);
        return;
      }
      this.services.mail.send(mail);
      this.room = (this.room ?? 1) - 1;
      const told = unknown.map(([other, mark]): [string, KeptMark] => [other, { ...mark, told: true }]);
      this.keep([...told, [key, { since, occurrence, state: 'done', missed, lastReported: reported }]]);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.keep([[key, this.failed(before, occurrence, 'error', detail)]]);
    }
  }

  private keep(marks: [string, KeptMark][]): void {
    for (const [key, mark] of marks) this.marks.set(key, mark);
    // That a mail has gone takes no more room than that it was begun; what it said may be too much.
    const bare = marks.map(([key, mark]): [string, KeptMark] => [key, { ...mark, lastReported: undefined }]);
    if (!this.wrote(marks)) this.wrote(bare);
  }

  /** False where they could not be written: the end of the run writes all marks once more. */
  private wrote(marks: [string, KeptMark][]): boolean {
    try {
      this.services.store.write(keptMarks(new Map(marks)));
      return true;
    } catch {
      return false;
    }
  }

  /** What keeps a mail from going out before it is put together; null for nothing. */
  private obstacle({ address }: ReportTask): Partial<KeptMark> | null {
    if (!mayReach(address, this.ownership)) return { state: 'held', why: undefined };
    try {
      this.room = this.room ?? this.services.mail.remaining();
    } catch {
      return { state: 'failed', why: 'permission', retry: undefined };
    }
    if (this.room >= 1) return null;
    return { state: 'failed', why: 'quota', retry: this.services.now() + A_DAY };
  }

  /** The first failure is tried again by the next run, more of them hour by hour, many once a day. */
  private failed(before: KeptMark, occurrence: string, why: MailFailure, detail: string): KeptMark {
    const tries = (before.tries ?? 0) + 1;
    const wait = tries === 1 ? 0 : tries <= PATIENCE ? AN_HOUR : A_DAY;
    const { since, missed, lastReported } = before;
    const retry = this.services.now() + wait;
    return {
      since,
      occurrence,
      state: 'failed',
      why,
      detail,
      tries,
      retry,
      unknownDelivery: unknownDeliveryIn(before),
      missed,
      lastReported,
    };
  }
}

/** What waits for a person among the mails, but for those that wait for a yes. */
export function mailAttention(marks: ReadonlyMap<string, KeptMark>): Sentence[] {
  const all = [...marks];
  const failed = (why: MailFailure): [string, KeptMark][] =>
    all.filter(([, mark]) => mark.state === 'failed' && mark.why === why);
  const sentences: Sentence[] = all
    .filter(([, { state, unplanned }]) => state === 'unknown' && unplanned === undefined)
    .map(([key, mark]) => unknownSentence(key, mark));
  const missed = all.flatMap(([key, mark]) => (mark.missed ? [missedSentence(reportNamed(key), mark.missed)] : []));
  // Once, to however many people it was to go.
  sentences.push(...new Map(missed.map((one) => [JSON.stringify(one), one])).values());
  for (const [key, { detail = '' }] of failed('error')) {
    sentences.push({ text: 'mail_failed', values: { report: reportNamed(key), address: addressOf(key), detail } });
  }
  if (failed('quota').length > 0) sentences.push({ text: 'mail_quota', values: { count: failed('quota').length } });
  if (failed('permission').length > 0) sentences.push({ text: 'mail_no_permission' });
  const unkept = failed('store').map(([key]) => addressOf(key));
  if (unkept.length > 0) {
    const named = unkept.slice(0, MOST_NAMED).join(', ');
    const addresses = unkept.length > MOST_NAMED ? `${named} …` : named;
    sentences.push({ text: 'mail_not_kept', values: { addresses } });
  }
  return sentences;
}
