import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asset } from './assets';

/** A server that only this machine reaches. */
export interface Loopback {
  /** http://127.0.0.1:port */
  address: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves on the loopback address: on this port, or on a free one when it is taken. */
export async function serveLoopback(listener: RequestListener, port = 0): Promise<Loopback> {
  const server = createServer((request, response) => {
    // Another page must not show this one in a frame, under buttons of its own.
    response.setHeader('content-security-policy', "frame-ancestors 'none'");
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      server.once('error', reject);
      server.listen(0, HOST, resolve);
    });
    server.listen(port, HOST, resolve);
  });
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function answerAsset(response: ServerResponse, { type, body, headers }: Asset): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}

export function answerStatus(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
