import type { View } from './view';

/** What a server call answers: plain JSON, since a Date or an undefined inside would reach a page as nothing at all. */
export type Envelope<Data = View> = { ok: true; data: Data } | { ok: false; error: string };

/** Wraps an answer, made plain. */
export function succeeded<Data>(data: Data): Envelope<Data> {
  return { ok: true, data: JSON.parse(JSON.stringify(data)) as Data };
}

export function failed(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
