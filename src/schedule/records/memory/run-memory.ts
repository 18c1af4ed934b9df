import { dayFromIso, isoDay } from '../../../base/day';
import type { Zone } from '../../../base/zone';
import { keptThings } from '../../../store/kept-things';
import { asEach, asOne, forgetOne, keptText, keptTexts, parsed } from '../../../store/kept-values';
import type { Properties, PropertyStore } from '../../../store/properties';
import type { Sentence } from '../../../texts/sentence';
import type { TaskMark } from '../../calendar/due';
import type { Missed } from '../../calendar/missed';
import { isAlert, REFRESH } from '../../calendar/task-key';
import { type KeptReported, keptReported, type LastReported, reportedFrom } from './last-reported';

/** What one run leaves for the next. Kept in the document's properties. */
export interface RunMemory {
  /** Instant at which a run last asked what is due. */
  peeked: number;
  /** Ids of our tabs, so that a peek need not read every tab to find them. */
  kpiSheet: number | null;
  planTab: number | null;
  /** Instant of the last refresh, and how long it took; null when there was none. */
  ran: number | null;
  seconds: number;
  /** Instant of the next thing to do; null when nothing is planned. */
  next: number | null;
  /** What waits for a person since the last run. */
  attention: Sentence[];
  /** Mails for which the last run had no time. */
  unsent: number;
  /** How often in a row the time was too short for a refresh, and the instant before which it is not tried again. */
  short: { tries: number; retry: number } | null;
}

/** What earlier versions called it. */
interface FormerMemory {
  looked?: number;
  left?: number;
}

const MEMORY = keptThings.memory;
const MARK = keptThings.mark;

export function memoryOf(properties: Readonly<Properties>, started: number): RunMemory {
  const kept = parsed<RunMemory & FormerMemory>(keptText(MEMORY, properties));
  return {
    peeked: kept?.peeked ?? kept?.looked ?? started,
    kpiSheet: kept?.kpiSheet ?? null,
    planTab: kept?.planTab ?? null,
    ran: kept?.ran ?? null,
    seconds: kept?.seconds ?? 0,
    next: kept?.next ?? null,
    attention: kept?.attention ?? [],
    unsent: kept?.unsent ?? kept?.left ?? 0,
    short: kept?.short ?? null,
  };
}

/** The property that keeps it. */
export function keptMemory(memory: RunMemory): Properties {
  return asOne(MEMORY, JSON.stringify(memory));
}

/** What became of the last occurrence of a task. `begun`: a mail may have left; nothing tells yet. */
export type OccurrenceState = 'begun' | 'done' | 'unknown' | 'failed' | 'held';

/**
 * Why a mail was not sent: something failed, the day's quota is used up, mailing is not allowed, the store has no room to
 * remember that it was sent.
 */
export type MailFailure = 'error' | 'quota' | 'permission' | 'store';

/** The mark of a task as it is kept: instants, which a change of the spreadsheet's zone leaves alone. */
export interface KeptMark {
  since: number;
  occurrence: string | null;
  state: OccurrenceState;
  why?: MailFailure;
  detail?: string;
  tries?: number;
  /** Instant before which it is not tried again. */
  retry?: number;
  /** Instant at which the task was seen to have left the plan. */
  unplanned?: number;
  /** The occurrence of a send of unknown delivery of which nobody has been told, where a later one has failed since. */
  unknownDelivery?: string | null;
  /** Reports before that one which never went out. */
  missed?: Missed | null;
  /** True when a report has told of the send of unknown delivery. */
  told?: boolean;
  /** What the last report that was sent told. */
  lastReported?: LastReported;
}

/** The same as it is kept, under names that are as short as they always were: all of the store holds 500 kB. */
type StoredMark = Omit<KeptMark, 'occurrence' | 'state' | 'unknownDelivery' | 'unplanned' | 'lastReported'> & {
  slot: string | null;
  state: Exclude<OccurrenceState, 'unknown'> | 'uncertain';
  doubt?: string | null;
  left?: number;
  said?: KeptReported;
};

/** Forgets the mark of a task. */
export function forgetMark(key: string, store: Pick<PropertyStore, 'remove'>): void {
  forgetOne(MARK, key, store);
}

export function marksOf(properties: Readonly<Properties>): Map<string, KeptMark> {
  const marks = new Map<string, KeptMark>();
  for (const [key, text] of keptTexts(MARK, properties)) {
    const kept = parsed<StoredMark>(text);
    if (kept) {
      const {
        slot: occurrence = null,
        state: kind = 'done',
        doubt: unknownDelivery,
        left: unplanned,
        said,
        ...mark
      } = kept;
      const lastReported = said && reportedFrom(said);
      const { since = 0 } = mark;
      const state = kind === 'uncertain' ? 'unknown' : kind;
      const named: KeptMark = { ...mark, since, state, occurrence, unknownDelivery, unplanned, lastReported };
      marks.set(key, named);
    }
  }
  return marks;
}

/** The properties that keep these marks. */
export function keptMarks(marks: ReadonlyMap<string, KeptMark>): Properties {
  const textOf = ({
    occurrence: slot,
    state: kind,
    unknownDelivery: doubt,
    unplanned: left,
    lastReported,
    ...mark
  }: KeptMark): string => {
    const state = kind === 'unknown' ? 'uncertain' : kind;
    const stored: StoredMark = { ...mark, state, slot, doubt, left, said: lastReported && keptReported(lastReported) };
    return JSON.stringify(stored);
  };
  return asEach(
    MARK,
    [...marks].map(([key, mark]) => [key, textOf(mark)]),
  );
}

export interface DueSetting {
  zone: Zone;
  /** Instant. */
  started: number;
  now: number;
  mayMail: boolean;
  /** Mails for which the last run had no time. */
  unsent: number;
  /** May the mail of this key go to its address by now? */
  mayReach: (key: string) => boolean;
}

/**
 * Marks as the question of what is due takes them. Up to the day before an occurrence that failed and may be tried again, all is
 * done; occurrences from before the schedule was started (again) are nobody's.
 */
export function dueMarks(
  marks: ReadonlyMap<string, KeptMark>,
  { zone, started, now, mayMail, unsent, mayReach }: DueSetting,
): Map<string, TaskMark> {
  const opens = (key: string, { state, why, retry = 0 }: KeptMark): boolean => {
    const isFree = why === 'permission' ? mayMail : now >= retry;
    return state === 'held' ? mayReach(key) : state === 'failed' && isFree;
  };
  // An alert has no occurrences of its own: what a refresh finds is told with it, so one that may go now takes another refresh.
  const alertWaits = unsent > 0 || [...marks].some(([key, mark]) => isAlert(key) && opens(key, mark));
  return new Map(
    [...marks].map(([key, mark]) => {
      const { since, occurrence } = mark;
      const day = occurrence === null ? null : dayFromIso(occurrence);
      const isOpen = opens(key, mark) || (key === REFRESH && alertWaits);
      return [
        key,
        {
          since: zone.toWall(Math.max(since, started)),
          occurrence: isOpen && day !== null ? isoDay(day - 1) : occurrence,
        },
      ];
    }),
  );
}
