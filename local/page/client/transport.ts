import type { Revision } from '../changes/revision';
import { isRevision } from '../changes/revision';
import type { Opened } from './opened';
import { post } from './post';

type Listener = (revision: Revision) => void;

/** What the page hears from the server. */
export interface Heard {
  notes(notes: Opened['notes']): void;
  outbox(mails: Opened['outbox']): void;
  triggers(triggers: Opened['triggers']): void;
  time(time: Opened['time']): void;
  /** The server's id, once connected. */
  server(id: string): void;
  lost(): void;
}

/** Carries revisions between this page and the server, as the library's own protocol wants it. */
export class Transport {
  #listeners = new Map<string, Listener>();
  #sending: Promise<unknown> = Promise.resolve();
  /** How many revisions this page has, those it opened with included. */
  received = 0;

  /** Only revisions are sent; where a person's cursor stands is nobody's business here. */
  async sendMessage(message: Revision): Promise<void> {
    if (!isRevision(message)) return;
    const sent = this.#sending.then(() => post('/revision', { revision: message }));
    this.#sending = sent.catch(() => {});
    await sent;
  }

  onNewMessage(id: string, listener: Listener): void {
    this.#listeners.set(id, listener);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }

  /** Starts to listen. `from`: the number of revisions that the page has opened with. */
  connect(from: number, heard: Heard): void {
    this.received = from;
    const events = new EventSource(`/events?from=${from}`);
    const on = (name: string, take: (data: never) => void) =>
      events.addEventListener(name, ({ data }) => take(JSON.parse(data) as never));
    on('revision', (revision) => {
      this.received++;
      for (const listener of this.#listeners.values()) listener(revision);
    });
    for (const name of ['notes', 'outbox', 'triggers', 'time'] as const) on(name, heard[name]);
    on('server', heard.server);
    events.addEventListener('error', heard.lost);
  }
}
