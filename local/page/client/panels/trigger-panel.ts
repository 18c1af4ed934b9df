import type { TriggerRun, TriggerView } from '../../server/page-time';
import { button, element } from '../element';
import { post } from '../post';
import { text } from '../texts';
import { moment } from './moment';
import { Panel } from './panel';

export interface TriggerActions {
  /** Says a few words. */
  say(words: string): void;
  /** Starts the add-on's schedule. */
  start(): Promise<void>;
}

/** What runs by itself: whose it is, what, when, and a button to run it now. */
export class TriggerPanel {
  readonly panel: Panel;
  #language: string;
  #actions: TriggerActions;

  constructor(language: string, actions: TriggerActions) {
    this.#language = language;
    this.#actions = actions;
    this.panel = new Panel(text('triggers', language), language);
  }

  /** `zone`: the spreadsheet's. */
  show(triggers: TriggerView[], zone: string): void {
    const { panel } = this;
    const language = this.#language;
    const { length } = triggers;
    panel.toggle.textContent = `${text('triggers', language)}${length > 0 ? ` (${length})` : ''}`;
    const focused = panel.body.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    panel.body.replaceChildren(...(length > 0 ? [this.#table(triggers, zone)] : this.#none()));
    if (focused) [...panel.body.querySelectorAll('button')].find(({ id }) => id === focused.id)?.focus();
  }

  #none(): HTMLElement[] {
    return [
      element('p', { className: 'quiet', textContent: text('triggers_none', this.#language) }),
      element(
        'p',
        {},
        button(text('start_schedule', this.#language), () => this.#actions.start(), { id: 'start' }),
      ),
    ];
  }

  #table(triggers: TriggerView[], zone: string): HTMLElement {
    const language = this.#language;
    const titles = (['whose', 'what', 'how_often', 'last_run', 'next_run'] as const).map((key) => text(key, language));
    // On a phone the titles stand before the cells.
    const titled = (words: string, at: number): HTMLElement => {
      const cell = element('td', { textContent: words });
      cell.dataset.title = titles[at];
      return cell;
    };
    const rows = triggers.map(({ id, user, handler, schedule, kind, last, next }) => {
      const cells = [user, handler, this.#recurrence(kind, schedule), this.#last(last, zone)];
      const at = next === null ? '' : moment(next, zone, language);
      const now = button(text('run_now', language), () => this.#run(id), {
        id: `run-${id}`,
        className: 'quiet-button',
      });
      return element('tr', {}, ...[...cells, at].map(titled), element('td', {}, now));
    });
    const heads = titles.map((title) => element('th', { textContent: title, scope: 'col' }));
    const head = element('thead', {}, element('tr', {}, ...heads, element('td')));
    return element('table', {}, head, element('tbody', {}, ...rows));
  }

  #recurrence(kind: TriggerView['kind'], schedule: TriggerView['schedule']): string {
    const { everyHours: count } = schedule;
    if (kind !== 'CLOCK' || count === undefined) return `${kind} ${JSON.stringify(schedule)}`;
    return count === 1 ? text('every_hour', this.#language) : text('every_hours', this.#language, { count });
  }

  #last(last: TriggerRun | null, zone: string): string {
    if (last === null) return text('never', this.#language);
    const at = moment(last.at, zone, this.#language);
    return last.error === null ? at : `${at}: ${text('failed', this.#language, { error: last.error })}`;
  }

  async #run(id: string): Promise<void> {
    const language = this.#language;
    const run = await post<TriggerRun>('/trigger', { id }).catch((error: Error) => ({ error: error.message }));
    this.#actions.say(
      run.error === null ? text('ran_now', language) : text('run_failed', language, { error: run.error }),
    );
  }
}
