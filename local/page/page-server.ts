import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host/host';
import type { Asset } from './assets';
import { libraryAsset, TYPES } from './assets';
import { bridgeCode, clientAssets } from './client-code';
import { EventStream } from './event-stream';
import { functionHelp } from './function-help';
import type { Loopback } from './loopback';
import { answerAsset, answerStatus, serveLoopback } from './loopback';
import { notesOf } from './notes';
import type { Selection } from './page-calls';
import { PageCalls } from './page-calls';
import type { Revision } from './revision';
import { isRevision } from './revision';
import { SharedWorkbook } from './shared-workbook';
import type { WireArgument } from './wire';
import { argumentFromWire, toWire } from './wire';

export interface PageOptions {
  host: Host;
  /** Default: a free one; a free one too when this one is taken. */
  port?: number;
  /** Called whenever the document, or anything that the script keeps, may have changed. */
  onChange?: () => void;
}

const LARGEST_BODY = 256 * 1024 * 1024;

type Route = (body: Record<string, unknown>) => unknown;

/** Serves the spreadsheet with the add-on in it as a page, to this machine only. */
export async function servePage({ host, port, onChange = () => {} }: PageOptions): Promise<Loopback> {
  const shared = new SharedWorkbook(host.workbook);
  const events = new EventStream();
  const server = randomUUID();
  const assets = clientAssets();
  const bridge = bridgeCode();
  let notes = JSON.stringify(notesOf(host.workbook.sheets, shared));
  const changed = () => {
    const now = notesOf(host.workbook.sheets, shared);
    const json = JSON.stringify(now);
    if (json !== notes) events.send('notes', now);
    notes = json;
    onChange();
  };
  const calls = new PageCalls(host, shared, changed);
  shared.onRevision((revision, index) => events.send('revision', revision, index));

  const opened = (): Asset => {
    const rest = {
      revisions: shared.revisions,
      notes: notesOf(host.workbook.sheets, shared),
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
  };

  const loopback = await serveLoopback((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (!isOurs(request, loopback.address)) return answerStatus(response, 403);
    if (request.method === 'POST') return void answerRoute(request, response, routes[path]);
    if (request.method !== 'GET') return answerStatus(response, 405);
    if (path === '/events') return follow(request, response);
    const asset = path === '/opened.json' ? opened() : (assets.get(path) ?? libraryAsset(path));
    return asset ? answerAsset(response, asset) : answerStatus(response, 404);
  }, port);

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
    close: () => {
      events.close();
      return loopback.close();
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
