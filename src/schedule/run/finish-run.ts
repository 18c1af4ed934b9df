import { dayOf, type Wall } from '../../base/day';
import { carriedChange } from '../../intake/answers/relocate-answers';
import { refusedRoom } from '../../store/full-store';
import { dayInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import { occurrenceStart } from '../calendar/occurrence';
import { crowdedSentences, nextOf } from '../calendar/tasks';
import { mailAttention } from '../delivery/mail-attention';
import { waitingSentences } from '../delivery/waiting-mail';
import { keptGuard, keptNotices } from '../protect/guard-memory';
import { beginsLater } from '../records/history/begins-later';
import { manyLabels } from '../records/history/recorded-labels';
import { keptJournal } from '../records/memory/journal';
import { endWithoutRoom } from './end-without-room';
import { permissionSentences } from './permission-sentence';
import { keep, type ScheduledRun, wallOf } from './scheduled-run';
import { writeHeartbeat } from './write-heartbeat';
import type { WrittenRefresh } from './write-refresh';

const AN_HOUR = 3_600_000;

/** What waits for a person is kept in one value of the store, which holds 9 kB. */
export const MOST_KEPT = 20;

/** Ends a run that has refreshed; `unsent`: mails for which the time was too short. */
export function finishRefresh(run: ScheduledRun, written: WrittenRefresh, unsent = 0): void {
  const { refreshed, recorded, guard, notices } = written;
  const { services, started } = run;
  const { asOf } = refreshed.computed.analysis;
  const isStale = asOf < dayOf(wallOf(run)) - 1;
  const attention: Sentence[] = [
    ...(isStale ? [{ text: 'schedule_stale' as const, values: { day: dayInWords(asOf) } }] : []),
    ...beginsLater(refreshed, recorded.history),
    ...manyLabels({ ...refreshed.built, analysis: refreshed.computed.analysis }),
    ...refreshed.computed.merged.problems,
    ...(refreshed.computed.carried ?? []).map(carriedChange),
    ...(refreshed.computed.changes ?? []),
    ...notices.map(({ sentence }) => sentence),
    ...(unsent === 0 ? [] : [{ text: 'schedule_mails_left' as const, values: { count: unsent } }]),
    ...waiting(run),
  ];
  const next = unsent > 0 ? services.document().zone.toWall(started + AN_HOUR) : nextRun(run);
  finish(run, { attention, next, unsent }, { ...keptGuard(guard), ...keptNotices(notices) });
}

/** Ends a run on sheets that were written just now. */
export function finishOnBuilt(run: ScheduledRun): void {
  const { unsent } = run.memory;
  finish(run, { attention: waiting(run), next: nextRun(run), unsent }, {});
}

/** What waits for a person, whatever a refresh finds: permissions and mails. */
export function waiting(run: ScheduledRun): Sentence[] {
  const { marks, ownership, services, opened } = run;
  const crowded = opened ? crowdedSentences(opened.plan) : [];
  const waiting = waitingSentences(marks, ownership, services.document().zone);
  return [...permissionSentences(run), ...waiting, ...crowded, ...mailAttention(marks)];
}

/** When something is due next, on the wall clock; null when nothing is. */
export function nextRun(run: ScheduledRun): Wall | null {
  const occurrence = run.opened && nextOf(run.opened.tasks, wallOf(run), run.opened.plan);
  return occurrence && occurrenceStart(occurrence);
}

/** The heartbeat first, then what the next run is to know: a run cut off between the two is done again. */
function finish(
  run: ScheduledRun,
  { attention, next, unsent }: { attention: Sentence[]; next: Wall | null; unsent: number },
  kept: Record<string, string>,
): void {
  const { services, started, time } = run;
  const document = services.document();
  const seconds = time.seconds();
  writeHeartbeat(run, { attention, next, ran: started, seconds });
  document.flush();
  const changes = {
    peeked: started,
    ran: started,
    next: next === null ? null : document.zone.toInstant(next),
    seconds,
    attention: attention.slice(0, MOST_KEPT),
    unsent,
    short: null,
  };
  const refusal = refusedRoom(() => keep(run, changes, { ...kept, ...keptJournal([]) }));
  if (refusal) endWithoutRoom(run, changes, refusal);
}
