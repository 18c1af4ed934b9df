import type { View } from './view';

/** What a server call answers: plain JSON, since a Date or an undefined inside would reach a page as nothing at all. */
export type Envelope<Data = View> = { ok: true; data: Data } | Failed;

interface Failed {
  ok: false;
  /** All there is to say, in one text. */
  error: string;
  /** The same for who can show it apart: what to make of it, and Google's own words. */
  apart?: { says: string; detail: string };
}

/** Wraps an answer, made plain. */
export function succeeded<Data>(data: Data): Envelope<Data> {
  return { ok: true, data: JSON.parse(JSON.stringify(data)) as Data };
}

/** Wraps what went wrong, with Google's own words where there are any. */
export function failed(says: string, detail = ''): Failed {
  return detail === ''
    ? { ok: false, error: says }
    : { ok: false, error: `${says} (${detail})`, apart: { says, detail } };
}
