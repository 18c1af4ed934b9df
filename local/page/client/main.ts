import { keepLinksAsText } from '../../workbook/plain-links';
import type { Run } from '../server/page-calls';
import { Frames } from './frames';
import { registerFunctions } from './functions';
import { HostTime } from './host-time';
import { framework, library } from './library';
import { wrapBesideIcons } from './looks/beside-icons';
import { setChartLooks } from './looks/chart-looks';
import { measureLinesOnce } from './looks/row-heights';
import type { Opened } from './opened';
import { registerMenu } from './panels/menu';
import { messages } from './panels/messages';
import { keepNotes, registerNotes } from './panels/notes';
import { OutboxPanel } from './panels/outbox-panel';
import { TimeBar } from './panels/time-bar';
import { TriggerPanel } from './panels/trigger-panel';
import { post } from './post';
import { select, selectionOf } from './selection';
import { takeSemicolons } from './semicolons';
import { registerSparklines } from './sparklines/sparklines';
import { text } from './texts';
import { Transport } from './transport';

/** Milliseconds after which a person wants to know that something goes on. */
const LONG = 1_000;

async function open(): Promise<void> {
  const [templates, opened] = await Promise.all([
    fetch('/library/o_spreadsheet.xml').then((answer) => answer.text()),
    fetch('/opened.json').then((answer) => answer.json() as Promise<Opened>),
  ]);
  const { language } = opened;
  // What is drawn on a canvas before its letters have come stays in others.
  await Promise.all(['400 10px Roboto', 'bold 10px Roboto'].map((font) => document.fonts.load(font)));
  document.documentElement.lang = language;
  const transport = new Transport();
  const hostTime = new HostTime(opened.time);
  const calculate = atMostEvery(20, () => model.dispatch('EVALUATE_CELLS').isSuccessful);
  registerFunctions(opened.functions, hostTime, calculate);
  keepLinksAsText(library.registries.urlRegistry as never, (url) => window.open(url, '_blank', 'noopener'));
  keepNotes(opened.notes);
  registerNotes();
  registerSparklines();
  setChartLooks();
  measureLinesOnce(library.registries.coreViewsPluginRegistry.get('row_size').prototype as never);
  registerMenu(opened.menu, language, (handler) => run('/menu', { handler }));
  const model = new library.Model(
    opened.data,
    { transportService: transport as never, client: { id: crypto.randomUUID(), name: '' } },
    opened.revisions as never,
  );

  const say = messages(language);
  takeSemicolons(model);
  wrapBesideIcons(model.getters as never);
  // within reach of the console, and of tests
  Object.assign(window, { spreadsheet: model });

  /** Runs the script, with everything that was typed before, and shows what it puts on the screen. */
  async function run(path: string, what: object): Promise<{ answer?: unknown; error?: string }> {
    // The script's own pages say themselves what they wait for.
    const waits = path === '/menu' ? setTimeout(() => working(text('working', language)), LONG) : undefined;
    try {
      await until(() => model.getters.isFullySynchronized());
      const done = await post<Run>(path, { ...what, selection: selectionOf(model) });
      await until(() => transport.received >= done.revisions);
      for (const page of done.pages) frames.show(page.kind, page);
      for (const alert of done.alerts) say.raiseError(alert);
      for (const toast of done.toasts) say.notifyUser({ text: toast });
      if (done.selection) select(model, done.selection);
      if (path === '/menu' && done.error !== undefined) say.raiseError(done.error);
      return done.error === undefined ? { answer: done.answer } : { error: done.error };
    } catch (error) {
      return { error: (error as Error).message || text('unknown_error', language) };
    } finally {
      clearTimeout(waits);
      working('');
    }
  }

  const frames = new Frames({
    bridge: opened.bridge,
    functions: opened.functions.map(({ name }) => name),
    language,
    call: (name, args) => run('/call', { name, args }),
    focusSheet: () => document.querySelector<HTMLElement>('.o-grid-overlay, .o-grid')?.focus(),
  });

  const outbox = new OutboxPanel(language, opened.time.zone);
  const triggers = new TriggerPanel(language, {
    say: (words) => say.notifyUser({ text: words }),
    async start() {
      const { answer, error } = await run('/call', { name: 'startSchedule', args: [] });
      const { ok, data, error: why } = (answer ?? {}) as { ok?: boolean; data?: { summary: string }; error?: string };
      if (ok && data) say.notifyUser({ text: data.summary });
      else say.raiseError(error ?? why ?? text('unknown_error', language));
    },
  });
  const time = new TimeBar(hostTime, language, {
    say: (words) => say.raiseError(words),
    async passed(mails) {
      if (mails > 0) outbox.openNewest();
      // the KPIs in it are those of before
      const [first] = opened.menu;
      if (first && frames.isAtHome) await run('/menu', { handler: first.handler });
    },
  });
  outbox.show(opened.outbox, time.zone);
  outbox.allSeen();
  triggers.show(opened.triggers, time.zone);
  const bar = document.getElementById('bar') as HTMLElement;
  const gap = document.createElement('span');
  gap.className = 'gap';
  bar.append(...time.parts, gap, outbox.panel.toggle, triggers.panel.toggle);

  const app = new framework.App(library.Spreadsheet, { templates, props: { model, ...say }, env: {} });
  await app.mount(document.getElementById('spreadsheet') as HTMLElement);
  if (opened.selection !== model.getters.getActiveSheetId()) {
    select(model, { sheetId: opened.selection, zones: [] });
  }
  transport.connect(opened.revisions.length, {
    notes: keepNotes,
    outbox: (mails) => outbox.show(mails, time.zone),
    triggers: (all) => triggers.show(all, time.zone),
    time(view) {
      time.show(view);
      if (view.passing === null) calculate();
    },
    server: (id) => {
      gone(null);
      if (id !== opened.server) location.reload();
    },
    lost: () => gone(text('gone', language)),
  });
  document.body.classList.add('open');
  const first = opened.menu[0];
  if (first) await run('/menu', { handler: first.handler });
}

/** Says what is going on; '' when it is over. */
function working(words: string): void {
  (document.getElementById('working') as HTMLElement).textContent = words;
}

/** Says that the server is gone; null takes it back. */
function gone(words: string | null): void {
  const place = document.getElementById('gone') as HTMLElement;
  place.textContent = words ?? '';
  place.hidden = words === null;
}

/** Calls back soon, once for all that asks in the meantime, and again until it has worked. */
function atMostEvery(milliseconds: number, work: () => boolean): () => void {
  let waiting = false;
  return function ask() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!work()) ask();
    }, milliseconds);
  };
}

/** Waits for what comes by itself; not for ever, as the server may be gone. */
async function until(arrived: () => boolean): Promise<void> {
  const latest = Date.now() + 10_000;
  while (!arrived() && Date.now() < latest) await new Promise((resolve) => setTimeout(resolve, 20));
}

open();
