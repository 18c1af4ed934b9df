import type { Host } from './host';
import { authModes } from './services/script/script-app';
import type { ClockTrigger } from './state';
import type { VirtualClock } from './virtual-clock';

const AN_HOUR = 3_600_000;

/** Runs a trigger's function now, in the name of the person who made it. An error of the script comes back as its message. */
export function fireTrigger(host: Host, trigger: ClockTrigger): string | null {
  const { state } = host;
  if (state.withholdsTriggers && state.withdrawnScopes.size > 0) return null;
  const atKeyboard = state.user;
  state.user = { email: trigger.user, locale: trigger.user === atKeyboard.email ? atKeyboard.locale : 'en' };
  try {
    host.call(trigger.handler, [{ authMode: authModes.FULL, triggerUid: trigger.id }], { caller: 'trigger' });
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    state.user = atKeyboard;
  }
}

/**
 * Lets time pass up to a moment, and runs every hourly trigger once in each hour, at the same minute of the hour, as
 * Google does. Answers how often a trigger ran, and what went wrong; `ran` is told of each run.
 */
export function advance(
  host: Host,
  clock: VirtualClock,
  until: number,
  ran: (trigger: ClockTrigger, error: string | null) => void = () => {},
): { runs: number; errors: string[] } {
  let runs = 0;
  const errors: string[] = [];
  const due = (): { trigger: ClockTrigger; at: number }[] =>
    clockTriggers(host)
      .map((trigger) => ({ trigger, at: nextHour(trigger, clock.time) }))
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at);
  for (let [next] = due(); next; [next] = due()) {
    clock.time = next.at;
    runs++;
    const error = fireTrigger(host, next.trigger);
    if (error !== null) errors.push(error);
    ran(next.trigger, error);
  }
  clock.time = until;
  return { runs, errors };
}

/** The triggers that a clock fires here. */
export function clockTriggers({ state }: Host): ClockTrigger[] {
  if (state.isTestDeployment) return [];
  return state.triggers.filter(({ kind, elsewhere }) => kind === 'CLOCK' && !elsewhere);
}

/** The first moment after `now` that lies a whole number of hours after the trigger was made. */
export function nextHour({ createdAt }: ClockTrigger, now: number): number {
  return createdAt + (Math.floor((now - createdAt) / AN_HOUR) + 1) * AN_HOUR;
}
