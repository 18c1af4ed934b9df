import { advance, clockTriggers, fireTrigger, nextHour } from '../../host/fire-triggers';
import type { Host } from '../../host/host';
import type { ClockTrigger } from '../../host/state';
import { instantToSerial, serialToInstant } from '../../workbook/serial';
import type { PageClock } from './page-clock';

/** How far a person lets time pass: an hour, to the same time on the next day, or until a mail has gone out. */
export type Goal = 'hour' | 'day' | 'report';

/** The last run of a trigger. */
export interface TriggerRun {
  at: number;
  /** The message of what the script threw; null when all went well. */
  error: string | null;
}

/** How letting time pass has ended, for all pages to see. */
export interface Passed {
  goal: Goal;
  /** Runs of triggers, and mails that they sent */
  runs: number;
  mails: number;
  /** What went wrong, each once. */
  errors: string[];
  /**
   * Why it ended: it came where it was to go; a person stopped it; no report came; there is no trigger to send one, or
   * nobody to send one to; all who are to get one wait for a person's yes.
   */
  end: 'there' | 'stopped' | 'no report' | 'no trigger' | 'nobody' | 'held';
}

export interface TimeView {
  /** Instant; a page that is shown a flowing clock goes on from it. */
  now: number;
  flows: boolean;
  zone: string;
  passing: { goal: Goal; runs: number } | null;
  passed: Passed | null;
}

export interface TriggerView {
  id: string;
  user: string;
  handler: string;
  schedule: ClockTrigger['schedule'];
  kind: ClockTrigger['kind'];
  last: TriggerRun | null;
  /** Instant; null for a trigger that no clock fires. */
  next: number | null;
}

/** By then the schedule has looked at the plan. */
const A_CHECK = 25 * 3_600_000;
/** A quarter and some days: the longest cadence of a report is three months. */
const LONGEST_WAIT = 100 * 86_400_000;

/**
 * Time on the local host. While it flows, triggers run as their hours come; a person can let it pass faster, and from then
 * on it stands still in between. The runs of triggers come one by one, so that pages are answered between them.
 */
export class PageTime {
  readonly clock: PageClock;
  #ran: Map<string, TriggerRun>;
  #host: Host;
  #afterRun: () => void = () => {};
  #others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  #passing: { goal: Goal; runs: number; errors: Set<string> } | null = null;
  #passed: Passed | null = null;
  #stopped = false;
  #ended: Promise<unknown> = Promise.resolve();
  #seen: number;

  /** The host's own clock, and the last runs of its triggers as they were kept. */
  constructor(host: Host, clock: PageClock, ran: [id: string, run: TriggerRun][] = []) {
    this.#host = host;
    this.clock = clock;
    this.#ran = new Map(ran);
    this.#seen = clock.time;
  }

  /** What a person finds again: where the clock stands, and what the triggers did last. */
  kept(): { clock: number | null; ran: [id: string, run: TriggerRun][] } {
    const there = new Set(this.#host.state.triggers.map(({ id }) => id));
    return { clock: this.clock.stands, ran: [...this.#ran].filter(([id]) => there.has(id)) };
  }

  /** `changed` is called after everything that may have changed anything; time that passes waits for `others` between runs. */
  attend(changed: () => void, others: () => Promise<void>): void {
    this.#afterRun = changed;
    this.#others = others;
  }

  view(): TimeView {
    const { clock } = this;
    return {
      now: clock.time,
      flows: clock.stands === null && this.#passing === null,
      zone: this.#host.workbook.timeZone,
      passing: this.#passing && { goal: this.#passing.goal, runs: this.#passing.runs },
      passed: this.#passed,
    };
  }

  triggers(): TriggerView[] {
    return this.#host.state.triggers.map((trigger) => {
      const { id, user, handler, schedule, kind } = trigger;
      const next = kind === 'CLOCK' ? nextHour(trigger, this.clock.time) : null;
      return { id, user, handler, schedule, kind, last: this.#ran.get(id) ?? null, next };
    });
  }

  /** Lets time pass. False when it is passing already. */
  async pass(goal: Goal): Promise<boolean> {
    if (this.#passing) return false;
    const ended = this.#pass(goal);
    this.#ended = ended.catch(() => {});
    await ended;
    return true;
  }

  async #pass(goal: Goal): Promise<void> {
    const { state } = this.#host;
    const { outbox } = state;
    const before = outbox.length;
    const passing = { goal, runs: 0, errors: new Set<string>() };
    this.#passing = passing;
    this.#stopped = false;
    // hundreds of runs in a row: in a realm of its own each, as at Google, they would take several times as long
    state.keepsRealm = true;
    let end: Passed['end'] = 'stopped';
    try {
      this.#afterRun();
      end = await this.#passTo(this.#end(goal), passing);
    } finally {
      state.keepsRealm = false;
      this.#passing = null;
      const { runs, errors } = passing;
      this.#passed = { goal, runs, mails: outbox.length - before, errors: [...errors], end };
      this.#afterRun();
    }
  }

  async #passTo(latest: number, passing: { goal: Goal; runs: number; errors: Set<string> }): Promise<Passed['end']> {
    const { outbox } = this.#host.state;
    const before = outbox.length;
    const waits = passing.goal === 'report';
    let unchecked = this.clock.time + A_CHECK;
    while (this.clock.time < latest) {
      const next = this.#next();
      if (next === null && waits) return 'no trigger';
      const { runs, errors } = this.#step(Math.min(latest, next ?? latest));
      passing.runs += runs;
      for (const error of errors) passing.errors.add(error);
      this.#afterRun();
      if (waits && outbox.length > before) return 'there';
      if (waits && this.clock.time >= unchecked) {
        unchecked = Number.POSITIVE_INFINITY;
        const hindered = this.#hindrance();
        if (hindered) return hindered;
      }
      // pages are answered before time goes on
      await this.#others();
      if (this.#stopped && this.clock.time < latest) return 'stopped';
    }
    return waits ? 'no report' : 'there';
  }

  /** Why no report will come, as far as the schedule tells. */
  #hindrance(): 'nobody' | 'held' | null {
    if (!this.#host.functions.some(({ name }) => name === 'readSchedule')) return null;
    const answer = this.#host.call('readSchedule') as { data?: { recipients: string[]; held: string[] } } | null;
    if (!answer?.data) return null;
    const { recipients, held } = answer.data;
    if (recipients.length === 0) return 'nobody';
    return recipients.every((address) => held.includes(address)) ? 'held' : null;
  }

  /** Ends the passing of time after the run that is under way; answers when it has ended. */
  stop(): Promise<unknown> {
    this.#stopped = true;
    return this.#ended;
  }

  /** Runs one trigger now. Throws an Error when there is none of this id. */
  run(id: string): TriggerRun {
    const trigger = this.#host.state.triggers.find((each) => each.id === id);
    if (!trigger) throw new Error(`No trigger: ${id}`);
    const run = { at: this.clock.time, error: fireTrigger(this.#host, trigger) };
    this.#ran.set(id, run);
    this.#afterRun();
    return run;
  }

  /** To be called now and then: while real time flows, runs the triggers whose hours have come since the last call. */
  flow(): void {
    const since = this.#seen;
    const now = this.clock.time;
    this.#seen = now;
    if (this.clock.stands !== null || this.#passing) return;
    for (const trigger of clockTriggers(this.#host)) if (nextHour(trigger, since) <= now) this.run(trigger.id);
  }

  /** When a trigger runs next; null when none does. */
  #next(): number | null {
    const moments = clockTriggers(this.#host).map((trigger) => nextHour(trigger, this.clock.time));
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  /** Goes on to a moment no later than the next run of a trigger. */
  #step(until: number): { runs: number; errors: string[] } {
    return advance(this.#host, this.clock, until, ({ id }, error) => {
      this.#ran.set(id, { at: this.clock.time, error });
    });
  }

  #end(goal: Goal): number {
    const { time } = this.clock;
    const { timeZone } = this.#host.workbook;
    if (goal === 'hour') return time + 3_600_000;
    if (goal === 'day') return serialToInstant(instantToSerial(time, timeZone) + 1, timeZone);
    return time + LONGEST_WAIT;
  }
}
