import type { ShownPage } from '../../host/state';
import { text } from './texts';

/** A message of one of the script's pages. */
interface FromPage {
  bridge: 'call' | 'close' | 'focus';
  id: number;
  name: string;
  args: unknown[];
}

export interface FrameHost {
  bridge: string;
  functions: string[];
  language: string;
  call(name: string, args: unknown[]): Promise<{ answer?: unknown; error?: string }>;
  focusSheet(): void;
}

/** After these, the add-on's sidebar shows the KPIs. */
const HOME_CALLS = ['buildSetup', 'refreshNow', 'undoLast', 'restoreRows', 'snoozeAlerts'];

/** The script's own pages, each in a frame that can reach nothing but this page, by messages. */
export class Frames {
  #host: FrameHost;
  /** Does the sidebar show the KPIs, and nothing that a person is at work on? */
  #isAtHome = false;

  constructor(host: FrameHost) {
    this.#host = host;
    addEventListener('message', (event) => this.#hear(event));
  }

  /** Shows a page in the place of the one that is there; without one, takes that away. */
  show(kind: ShownPage['kind'], page: ShownPage | null): void {
    const place = placeOf(kind);
    place.hidden = page === null;
    place.replaceChildren(...(page ? [this.#title(page), this.#frame(page)] : []));
    dispatchEvent(new Event('resize'));
  }

  /** True while the sidebar shows the KPIs as they stood, with nothing in it that a person is at work on. */
  get isAtHome(): boolean {
    return this.#isAtHome && !placeOf('sidebar').hidden;
  }

  #title({ kind, title }: ShownPage): HTMLElement {
    const header = document.createElement('header');
    const heading = document.createElement('h1');
    heading.textContent = title;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = '×';
    close.setAttribute('aria-label', text('close', this.#host.language));
    close.addEventListener('click', () => this.show(kind, null));
    header.append(heading, close);
    return header;
  }

  #frame({ title, html }: ShownPage): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups');
    const names = JSON.stringify(this.#host.functions);
    const code = `<script>window.scriptFunctions = ${names};${this.#host.bridge}</script>`;
    frame.srcdoc = withCode(html, code);
    return frame;
  }

  async #hear({ source, data }: MessageEvent): Promise<void> {
    const kind = (['sidebar', 'dialog'] as const).find(
      (each) => placeOf(each).querySelector('iframe')?.contentWindow === source,
    );
    if (!kind) return;
    const { bridge, id, name, args } = data as FromPage;
    if (bridge === 'close') this.show(kind, null);
    if (bridge === 'focus') this.#host.focusSheet();
    if (bridge !== 'call') return;
    const outcome = await this.#host.call(name, args);
    if (kind === 'sidebar' && name !== 'buildProgress') this.#isAtHome = showsHome(name, outcome.answer);
    (source as Window).postMessage({ bridge: 'answer', id, ...outcome }, '*');
  }
}

/** What the add-on's sidebar shows after a call. */
function showsHome(name: string, answer: unknown): boolean {
  const { data } = (answer ?? {}) as { data?: { home?: object | null } };
  return data !== undefined && (name === 'openSidebar' ? Boolean(data.home) : HOME_CALLS.includes(name));
}

/** Before any code of the page itself, but behind the doctype: without one in front, browsers fall back to old rules. */
function withCode(html: string, code: string): string {
  const place = [/<head(\s[^>]*)?>/i, /<html(\s[^>]*)?>/i, /<!doctype[^>]*>/i].find((tag) => tag.test(html));
  return place ? html.replace(place, (tag) => tag + code) : code + html;
}

const placeOf = (kind: ShownPage['kind']): HTMLElement => document.getElementById(kind) as HTMLElement;
