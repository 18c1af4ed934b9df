import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../../host/host';
import type { Revision } from '../changes/revision';
import { isRevision } from '../changes/revision';
import { functionHelp } from '../function-help';
import { SharedWorkbook } from '../shared-workbook';
import { notesOf } from '../views/notes';
import { attachment, mailHeads, openedMail } from '../views/outbox-view';
import type { Asset } from './assets';
import { libraryAsset, TYPES } from './assets';
import { clientCode } from './client-code';
import { EventStream } from './event-stream';
import type { Loopback } from './loopback';
import { answerAsset, answerStatus, serveLoopback } from './loopback';
import type { Selection } from './page-calls';
import { PageCalls } from './page-calls';
import type { Goal, PageTime } from './page-time';
import type { WireArgument } from './wire';
import { argumentFromWire, toWire } from './wire';

export interface PageOptions {
  host: Host;
  /** The host's time, which people at the page let pass. */
  time: PageTime;
  /** Default: a free one; a free one too when this one is taken. */
  port?: number;
  /** Called whenever the document, or anything that the script keeps, may have changed. */
  onChange?: () => void;
}

const LARGEST_BODY = 256 * 1024 * 1024;
const A_MINUTE = 60_000;
const GOALS: Goal[] = ['hour', 'day', 'report'];

type Route = (body: Record<string, unknown>) => unknown;

/** Serves the spreadsheet with the add-on in it as a page, to this machine only. */
export async function servePage({ host, time, port, onChange = () => {} }: PageOptions): Promise<Loopback> {
  const { assets, bridge } = await clientCode();
  const shared = new SharedWorkbook(host.workbook);
  const events = new EventStream();
  const server = randomUUID();
  const views = {
    notes: () => notesOf(host.workbook.sheets, shared),
    outbox: () => mailHeads(host.state.outbox),
    triggers: () => time.triggers(),
    time: () => time.view(),
  };
  const told = new Map<string, string>(Object.entries(views).map(([name, view]) => [name, JSON.stringify(view())]));
  const changed = () => {
    for (const [name, view] of Object.entries(views)) {
      const now = view();
      const json = JSON.stringify(now);
      if (json !== told.get(name)) events.send(name, now);
      told.set(name, json);
    }
    onChange();
  };
  /** A person's edit was made on what is no more the latest: the page is about to try again. */
  let refused = false;
  time.attend(
    () => {
      shared.publish();
      changed();
    },
    async () => {
      await new Promise((resolve) => setImmediate(resolve));
      // runs that write again and again would never let it in
      for (let turn = 0; refused && turn < 100; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      refused = false;
    },
  );
  const flowing = setInterval(() => time.flow(), A_MINUTE).unref();
  const calls = new PageCalls(host, shared, changed);
  shared.onRevision((revision, index) => events.send('revision', revision, index));

  const opened = (): Asset => {
    const rest = {
      revisions: shared.revisions,
      ...Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view()])),
      menu: calls.openedMenu(),
      functions: host.functions.map(functionHelp),
      language: host.state.user.locale,
      selection: shared.pageId(host.workbook.activeSheet ?? host.workbook.sheets[0]),
      server,
      bridge,
    };
    return { type: TYPES['.json'], body: `{"data":${shared.json},${JSON.stringify(rest).slice(1)}` };
  };

  const routes: Record<string, Route> = {
    '/revision': ({ revision }) => {
      if (!isRevision(revision as Revision)) throw new Error('no revision');
      const taken = shared.receive(revision as Revision);
      refused = !taken;
      if (taken) changed();
      return { taken };
    },
    '/call': ({ name, args, selection }) =>
      calls.call(String(name), args as unknown[], (selection ?? null) as Selection | null),
    '/menu': ({ handler, selection }) => calls.menu(String(handler), (selection ?? null) as Selection | null),
    '/function': ({ name, args }) => {
      const result = calls.cellFunction(String(name), (args as WireArgument[]).map(argumentFromWire));
      return 'rows' in result ? { rows: result.rows.map((row) => row.map(toWire)) } : result;
    },
    '/pass': ({ goal }) => {
      if (!GOALS.includes(goal as Goal)) throw new Error(`No goal: ${goal}`);
      const isFree = time.view().passing === null;
      if (isFree) time.pass(goal as Goal).catch((error: Error) => console.error(error.message));
      return { started: isFree };
    },
    '/stop': () => {
      void time.stop();
      return {};
    },
    '/trigger': ({ id }) => time.run(String(id)),
    '/mail': ({ number }) => openedMail(host.state, Number(number)),
  };

  const loopback = await serveLoopback((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (!isOurs(request, loopback.address)) return answerStatus(response, 403);
    if (request.method === 'POST') return void answerRoute(request, response, routes[path]);
    if (request.method !== 'GET') return answerStatus(response, 405);
    if (path === '/events') return follow(request, response);
    if (path === '/attachment') return void answerAttachment(request, response);
    const asset = path === '/opened.json' ? opened() : (assets.get(path) ?? libraryAsset(path));
    return asset ? answerAsset(response, asset) : answerStatus(response, 404);
  }, port);

  /** The file of a mail, to be saved; making it may fail, and then it says why. */
  function answerAttachment(request: IncomingMessage, response: ServerResponse): void {
    const query = new URL(request.url ?? '', loopback.address).searchParams;
    try {
      answerAsset(response, attachment(host.state.outbox, Number(query.get('mail')), Number(query.get('file'))));
    } catch (error) {
      answerStatus(response, 500, (error as Error).message);
    }
  }

  /** A page that comes back after a break is told what it has missed. */
  function follow(request: IncomingMessage, response: ServerResponse): void {
    const query = new URL(request.url ?? '', loopback.address).searchParams;
    const last = request.headers['last-event-id'];
    const from = last === undefined ? Number(query.get('from') ?? 0) : Number(last) + 1;
    const missed = shared.revisions.slice(from).map((data, index) => ({ event: 'revision', data, id: from + index }));
    events.open(response, [{ event: 'server', data: server }, ...missed]);
  }

  return {
    address: loopback.address,
    close: async () => {
      clearInterval(flowing);
      await time.stop();
      events.close();
      await loopback.close();
    },
  };
}

/** Another site must neither reach the server under a name of its own, nor send anything from its pages. */
function isOurs({ headers, method }: IncomingMessage, address: string): boolean {
  const { host, port } = new URL(address);
  const hosts = [host, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  return method === 'GET' || hosts.some((each) => headers.origin === `http://${each}`);
}

async function answerRoute(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
): Promise<void> {
  if (!route) return answerStatus(response, 404);
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request) {
      size += (part as Buffer).length;
      if (size > LARGEST_BODY) return answerStatus(response, 413);
      parts.push(part as Buffer);
    }
    const answer = route(JSON.parse(Buffer.concat(parts).toString('utf8')));
    answerAsset(response, { type: TYPES['.json'], body: JSON.stringify(answer) });
  } catch (error) {
    answerStatus(response, 400, (error as Error).message);
  }
}
