import type { View } from './view';

/** What a server call answers: plain JSON, since a Date or an undefined inside would reach a page as nothing at all. */
export type Envelope = { ok: true; data: View } | { ok: false; error: string };

/** Wraps an answer, made plain. */
export function succeeded(data: View): Envelope {
  return { ok: true, data: JSON.parse(JSON.stringify(data)) as View };
}

export function failed(error: string): Envelope {
  return { ok: false, error };
}
