import type { Goal, Passed, TimeView } from '../../server/page-time';
import { button, element } from '../element';
import type { HostTime } from '../host-time';
import { post } from '../post';
import { text } from '../texts';
import { moment } from './moment';

export interface TimeActions {
  /** Says a few words. */
  say(words: string): void;
  /** Time that was let pass on this page has passed, and has brought so many mails. */
  passed(mails: number): void;
}

const hindrances = {
  'no report': 'no_report',
  'no trigger': 'no_trigger',
  nobody: 'no_recipient',
  held: 'all_held',
} as const;

/** The spreadsheet's clock, and buttons that let time pass. */
export class TimeBar {
  readonly parts: HTMLElement[];
  #language: string;
  #actions: TimeActions;
  #time: HostTime;
  #clock = element('output', { className: 'clock' });
  #state = element('span', { className: 'state' });
  #stop: HTMLButtonElement;
  #goals: HTMLButtonElement[];
  /** Was it this page that has let time pass? */
  #mine = false;

  constructor(time: HostTime, language: string, actions: TimeActions) {
    this.#time = time;
    this.#language = language;
    this.#actions = actions;
    this.#state.setAttribute('role', 'status');
    this.#goals = (['hour', 'day', 'report'] as const).map((goal) =>
      button(text(`pass_${goal}`, language), () => this.#pass(goal)),
    );
    this.#stop = button(text('stop', language), () => post('/stop', {}), { hidden: true });
    this.parts = [
      element('span', { className: 'label', textContent: text('time', language) }),
      this.#clock,
      ...this.#goals,
      this.#stop,
      this.#state,
    ];
    setInterval(() => this.#tick(), 1_000);
    this.show(time.view);
  }

  get zone(): string {
    return this.#time.view.zone;
  }

  show(view: TimeView): void {
    const wasPassing = this.#time.view.passing !== null;
    this.#time.take(view);
    const { passing, passed, flows } = view;
    for (const each of this.#goals) each.disabled = passing !== null;
    this.#stop.hidden = passing === null;
    this.#clock.title = text(flows ? 'flows' : 'stands', this.#language);
    this.#clock.classList.toggle('passing', passing !== null);
    if (passing) {
      const { runs } = passing;
      this.#state.textContent = text(runs === 1 ? 'passing_1' : 'passing', this.#language, { runs });
    } else if (wasPassing && passed) this.#ended(passed);
    this.#tick();
  }

  #tick(): void {
    this.#clock.textContent = `${moment(this.#time.instant, this.zone, this.#language)} · ${this.zone}`;
  }

  #ended({ end, runs, mails, errors }: Passed): void {
    const language = this.#language;
    if (end === 'stopped') this.#state.textContent = text('passed_stopped', language, { runs });
    else this.#state.textContent = text(mails === 1 ? 'passed_1' : 'passed', language, { runs, mails });
    if (!this.#mine) return;
    this.#mine = false;
    const words = [
      ...errors.map((error) => text('run_failed', language, { error })),
      ...(end === 'there' || end === 'stopped' ? [] : [text(hindrances[end], language)]),
    ];
    if (words.length > 0) this.#actions.say(words.join('\n'));
    this.#actions.passed(words.length > 0 ? 0 : mails);
  }

  async #pass(goal: Goal): Promise<void> {
    this.#mine = true;
    for (const each of this.#goals) each.disabled = true;
    const { started } = await post<{ started: boolean }>('/pass', { goal }).catch(() => ({ started: false }));
    if (started) return;
    this.#mine = false;
    this.show(this.#time.view);
  }
}
