import { dayOf } from '../../base/day';
import type { InLanguages } from '../../base/language';
import { dayInWords } from '../../texts/day-text';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { RunMemory } from '../records/memory/run-memory';
import { Stopped } from '../records/memory/time-box';
import { permissionSentences } from './permission-sentence';
import { peek, type ScheduledRun, whatIsKept } from './scheduled-run';
import { writeHeartbeat } from './write-heartbeat';

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

/** After so many runs in a row for which the time was too short, a refresh is tried once a day only. */
const PATIENCE = 3;

/** Leaves off because of an error: says why on the sheet, as far as that can be written, and for the sidebar, once. */
export function stopRun(run: ScheduledRun, error: unknown): void {
  if (error instanceof Stopped) outOfTime(run, error.sentence);
  else stop(run, [failure(run, error)], null);
}

/** Says on the sheet that nothing comes any more, and who has ended it. */
export function rest(run: ScheduledRun, ended: Sentence): void {
  peek(run);
  const { ran, seconds } = run.memory;
  writeHeartbeat(run, { attention: [ended], next: null, ran, seconds });
}

/**
 * The time was too short: the numbers stay as they are, and that is said with their date. What a run takes in cannot be
 * kept for the next, so that too large a tab is too large every hour: after a few runs it is tried once a day.
 */
function outOfTime(run: ScheduledRun, sentence: Sentence): void {
  const { services, started, memory } = run;
  const tries = (memory.short?.tries ?? 0) + 1;
  const retry = tries < PATIENCE ? started : started + A_DAY - AN_HOUR / 2;
  const { ran } = memory;
  const day = (instant: number): InLanguages => dayInWords(dayOf(services.document().zone.toWall(instant)));
  const attention: Sentence[] = [
    sentence,
    ...(ran === null ? [] : [{ text: 'schedule_numbers_of' as const, values: { day: day(ran) } }]),
    ...(tries < PATIENCE ? [] : [{ text: 'schedule_once_a_day' as const }]),
  ];
  stop(run, attention, { tries, retry });
}

function stop(run: ScheduledRun, attention: Sentence[], short: RunMemory['short']): void {
  const { services, memory, started } = run;
  if (short === null && JSON.stringify(attention) === JSON.stringify(memory.attention)) return;
  const again = Math.max(started + AN_HOUR, short?.retry ?? 0);
  const told = [
    () => {
      if (run.opened === null) peek(run);
      const next = services.document().zone.toWall(again);
      writeHeartbeat(run, { attention, next, ran: memory.ran, seconds: memory.seconds });
    },
    () => services.store.write(whatIsKept(run, { attention, short })),
  ];
  for (const tell of told) {
    try {
      tell();
    } catch {
      // What cannot be said in one place is said in the other.
    }
  }
}

/** What to say of an error: where Google asks for permission anew, that is why. */
function failure(run: ScheduledRun, error: unknown): Sentence {
  if (error instanceof Refusal) return error.sentence;
  const [permission] = permissionSentences(run);
  const detail = error instanceof Error ? error.message : String(error);
  return permission ?? { text: 'schedule_failed', values: { detail } };
}
