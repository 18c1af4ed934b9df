import { addTo } from '../../base/add-to';
import { plainAddress } from '../../plan/people/address';
import { refusedRoom } from '../../store/full-store';
import type { Sentence } from '../../texts/sentence';
import type { DueTask } from '../calendar/due';
import { missedSentence } from '../calendar/missed';
import { occurrenceName } from '../calendar/occurrence';
import type { ReportTask } from '../calendar/tasks';
import type { ScheduleServices } from '../ports/services';
import { mayReach } from '../records/memory/agreement';
import type { LastReported } from '../records/memory/last-reported';
import type { Ownership } from '../records/memory/ownership';
import { type KeptMark, keptMarks } from '../records/memory/run-memory';
import type { TimeBox } from '../records/memory/time-box';
import {
  reportNamed,
  unknownDeliveriesToTell,
  unknownDeliveryIn,
  unknownSentence,
} from '../records/memory/unknown-deliveries';
import { type Composed, writeMail } from './write-mail';

/** Puts the report of a task together; `last` is what the one before reported, `notices` what its reader must know. */
export type Compose = (due: DueTask<ReportTask>, last: LastReported | null, notices: Sentence[]) => Composed;

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

/** After so many failures a mail is tried once a day only. */
const PATIENCE = 3;

/** A report that is put together, and what is to be kept of it before its mail goes and after. */
interface Ready {
  key: string;
  composed: Composed;
  /** As it was before this run. */
  before: KeptMark;
  begun: KeptMark;
  done: KeptMark;
  /** The mails of unknown delivery of which it tells. */
  unknown: [string, KeptMark][];
}

/**
 * Sends what is due, each report once: that it is about to be sent is written down before, that it was sent after. A run
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
   * Sends what is due, in order, to each person in one mail: at least one mail whatever the time. Answers how many mails
   * are left to the next run. What cannot be sent now is marked so and left to a later run.
   */
  send(due: readonly DueTask<ReportTask>[], compose: Compose): number {
    const mails = eachInOneMail(due, this.marks);
    let unsent = mails.length;
    for (const mail of mails) {
      if (unsent < mails.length && this.time.isOver()) break;
      unsent--;
      this.sendOne(mail, compose);
    }
    return unsent;
  }

  /** The proof is written right after the send: what comes between them is all that can leave its delivery unknown. */
  private sendOne(mail: readonly DueTask<ReportTask>[], compose: Compose): void {
    const { address } = mail[0].task;
    const obstacle = this.obstacle(address);
    if (obstacle) {
      this.keep(mail.map((one) => [one.task.key, hindered(one, this.before(one), obstacle)]));
      return;
    }
    const ready = mail.flatMap((one) => this.ready(one, compose) ?? []);
    if (ready.length === 0) return;
    const begun = new Map(ready.map((one) => [one.key, one.begun]));
    if (refusedRoom(() => this.services.store.write(keptMarks(begun)))) {
      const full: Partial<KeptMark> = { state: 'failed', why: 'store', retry: undefined };
      this.keep(ready.map(({ key, before, begun: { occurrence } }) => [key, { ...before, occurrence, ...full }]));
      return;
    }
    try {
      this.services.mail.send(
        writeMail(
          ready.map(({ composed }) => composed),
          address,
        ),
      );
    } catch (error) {
      const detail = messageOf(error);
      this.keep(ready.map(({ key, before, begun: { occurrence } }) => [key, this.failed(before, occurrence, detail)]));
      return;
    }
    this.room = (this.room ?? 1) - 1;
    const told = ready.flatMap(({ unknown }) =>
      unknown.map(([key, mark]): [string, KeptMark] => [key, { ...mark, told: true }]),
    );
    this.keep([...told, ...ready.map(({ key, done }): [string, KeptMark] => [key, done])]);
  }

  /** Null for a report that cannot be put together, which is marked so: the others of its mail go without it. */
  private ready(one: DueTask<ReportTask>, compose: Compose): Ready | null {
    const { key } = one.task;
    const before = this.before(one);
    const occurrence = occurrenceName(one.occurrence);
    const { since, tries, missed, lastReported } = before;
    try {
      const unknown = unknownDeliveriesToTell(key, this.marks);
      const untold = missed ? [missedSentence(reportNamed(key), missed)] : [];
      const notices = [...unknown.map(([other, mark]) => unknownSentence(other, mark)), ...untold];
      const composed = compose(one, lastReported ?? null, notices);
      const done: KeptMark = { since, occurrence, state: 'done', missed, lastReported: composed.content.reported };
      const begun: KeptMark = { since, occurrence, state: 'begun', tries, missed, lastReported };
      return { key, composed, before: { ...before, unknownDelivery: unknownDeliveryIn(before) }, begun, done, unknown };
    } catch (error) {
      this.keep([[key, this.failed(before, occurrence, messageOf(error))]]);
      return null;
    }
  }

  /** The mark of a task before it is sent. */
  private before({ task: { key }, missed }: DueTask<ReportTask>): KeptMark {
    const kept = this.marks.get(key) as KeptMark;
    // A first attempt that failed has told nobody of what was missed before.
    return { ...kept, missed: missed ?? (kept.state === 'done' ? null : kept.missed) };
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
  private obstacle(address: string): Partial<KeptMark> | null {
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
  private failed(before: KeptMark, occurrence: string | null, detail: string): KeptMark {
    const tries = (before.tries ?? 0) + 1;
    const wait = tries === 1 ? 0 : tries <= PATIENCE ? AN_HOUR : A_DAY;
    const { since, missed, lastReported } = before;
    const retry = this.services.now() + wait;
    return {
      since,
      occurrence,
      state: 'failed',
      why: 'error',
      detail,
      tries,
      retry,
      unknownDelivery: unknownDeliveryIn(before),
      missed,
      lastReported,
    };
  }
}

/**
 * What is due to one person in one language as one mail. What has failed before goes by itself: whatever was wrong with it
 * keeps nothing else back.
 */
function eachInOneMail(
  due: readonly DueTask<ReportTask>[],
  marks: ReadonlyMap<string, KeptMark>,
): DueTask<ReportTask>[][] {
  const mails = new Map<string, DueTask<ReportTask>[]>();
  for (const one of due) {
    const { key, address, language } = one.task;
    const mail = marks.get(key)?.tries ? key : `${language} ${plainAddress(address)}`;
    addTo(mails, mail, one);
  }
  return [...mails.values()];
}

function hindered({ occurrence }: DueTask<ReportTask>, before: KeptMark, obstacle: Partial<KeptMark>): KeptMark {
  return { ...before, occurrence: occurrenceName(occurrence), unknownDelivery: unknownDeliveryIn(before), ...obstacle };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
