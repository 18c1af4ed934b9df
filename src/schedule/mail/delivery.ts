import { dayFromIso } from '../../engine/day';
import type { Sentence } from '../../engine/sentence';
import { dayInWords } from '../../wizard/day-text';
import type { DueTask } from '../due/due';
import { slotName } from '../due/slot';
import type { ReportTask } from '../due/tasks';
import { mayReach, type Ownership } from '../ownership';
import type { Said } from '../report/said';
import { type Failure, type KeptMark, markTexts } from '../run/run-memory';
import type { TimeBox } from '../run/time-box';
import type { ScheduleServices } from '../services';
import type { Mail } from './mail';

/** A report put together: the mail, and what it says of each KPI. */
export interface Composed {
  mail: Mail;
  said: Said;
}

/** Puts the report of a task together; `last` is what the one before said, `notices` what its reader must know. */
export type Compose = (due: DueTask<ReportTask>, last: Said | null, notices: Sentence[]) => Composed;

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

/** After so many failures a mail is tried once a day only. */
const PATIENCE = 3;

/**
 * Sends what is due, each mail once: that it is about to be sent is written down before, that it was sent after. A run
 * that is cut off between the two leaves the one doubt, and the next run says so instead of sending again.
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
   * Sends the reports that are due, in order, at least one of them whatever the time, and answers how many are left to
   * the next run. What cannot be sent now is marked so and left to a later run.
   */
  send(due: readonly DueTask<ReportTask>[], compose: Compose): number {
    let left = due.length;
    for (const one of due) {
      if (left < due.length && this.time.isOver()) break;
      left--;
      this.sendOne(one, compose);
    }
    return left;
  }

  /** The proof is written right after the send: what comes between them is all that can leave a doubt. */
  private sendOne(one: DueTask<ReportTask>, compose: Compose): void {
    const { key } = one.task;
    const before = this.marks.get(key) as KeptMark;
    const slot = slotName(one.slot);
    const failure = this.obstacle(one.task);
    if (failure) {
      this.mark(key, { ...before, slot, ...failure });
      return;
    }
    try {
      const notices = before.state === 'uncertain' ? [uncertainSentence(key, before)] : [];
      const { mail, said } = compose(one, before.said ?? null, notices);
      const begun: KeptMark = { since: before.since, slot, state: 'begun', tries: before.tries, said: before.said };
      this.services.store.write(markTexts(new Map([[key, begun]])));
      this.services.mail.send(mail);
      this.room = (this.room ?? 1) - 1;
      this.mark(key, { since: before.since, slot, state: 'done', said });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.mark(key, this.failed(before, slot, 'error', detail));
    }
  }

  private mark(key: string, mark: KeptMark): void {
    this.marks.set(key, mark);
    try {
      this.services.store.write(markTexts(new Map([[key, mark]])));
    } catch {
      // The end of the run writes all marks once more.
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
  private failed(before: KeptMark, slot: string, why: Failure, detail: string): KeptMark {
    const tries = (before.tries ?? 0) + 1;
    const wait = tries === 1 ? 0 : tries <= PATIENCE ? AN_HOUR : A_DAY;
    const { since, said } = before;
    return { since, slot, state: 'failed', why, detail, tries, retry: this.services.now() + wait, said };
  }
}

/** What waits for a person among the mails. */
export function mailAttention(marks: ReadonlyMap<string, KeptMark>): Sentence[] {
  const all = [...marks];
  const held = all.filter(([, { state }]) => state === 'held').map(([key]) => partsOf(key).address);
  const failed = (why: Failure): [string, KeptMark][] =>
    all.filter(([, mark]) => mark.state === 'failed' && mark.why === why);
  const sentences: Sentence[] = all
    .filter(([, { state }]) => state === 'uncertain')
    .map(([key, mark]) => uncertainSentence(key, mark));
  for (const [key, { detail = '' }] of failed('error')) {
    const { name, address } = partsOf(key);
    sentences.push({ text: 'mail_failed', values: { report: name || { text: 'report_title' }, address, detail } });
  }
  if (failed('quota').length > 0) sentences.push({ text: 'mail_quota', values: { count: failed('quota').length } });
  if (failed('permission').length > 0) sentences.push({ text: 'mail_no_permission' });
  for (const address of new Set(held)) sentences.push({ text: 'mail_held', values: { address } });
  return sentences;
}

export function uncertainSentence(key: string, { slot }: KeptMark): Sentence {
  const { name, address } = partsOf(key);
  const day = dayFromIso(slot ?? '');
  const values = {
    report: name || { text: 'report_title' as const },
    address,
    day: day === null ? '–' : dayInWords(day),
  };
  return { text: 'mail_uncertain', values };
}

/** The address that a task's key names. */
export function addressOf(key: string): string {
  return partsOf(key).address;
}

/** Whom and which report a task's key names. */
function partsOf(key: string): { address: string; name: string } {
  const [, , address = '', ...name] = key.split('|');
  return { address, name: name.join('|') };
}
