import type { ServerResponse } from 'node:http';

/** Server-sent events to the pages that are open. */
export class EventStream {
  #pages = new Set<ServerResponse>();

  /** Keeps an answer open for events; `first` is sent at once. */
  open(response: ServerResponse, first: { event: string; data: unknown; id?: number }[]): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
    response.write(':\n\n');
    for (const { event, data, id } of first) response.write(written(event, data, id));
  }

  send(event: string, data: unknown, id?: number): void {
    const text = written(event, data, id);
    for (const page of this.#pages) page.write(text);
  }

  close(): void {
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }
}

/** JSON has no line breaks, so that one line of data is enough. */
function written(event: string, data: unknown, id: number | undefined): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
