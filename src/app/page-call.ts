import type { Language } from '../base/language';
import { aloneOrRefused } from '../google/document-lock';
import { openUi, userLanguage } from '../google/open-ui';
import { type Envelope, failed, succeeded } from '../sheet/envelope';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import { adviceNow } from './advice';

/**
 * Does a job for a page, in the language of the person at the keyboard; whatever goes wrong comes back as one sentence.
 * Throws only where there is no user interface: a formula in a cell cannot do what pages can.
 */
export function forPage<Data>(job: (language: Language) => Data): Envelope<Data> {
  openUi();
  const language = userLanguage();
  try {
    return succeeded(job(language));
  } catch (error) {
    if (error instanceof Refusal) return failed(say(error.sentence, language), error.detail);
    const detail = error instanceof Error ? error.message : String(error);
    const advice = adviceNow();
    const whole = failed(say({ text: 'failed', values: { advice } }, language), detail);
    return { ...whole, apart: { says: say(advice, language), detail } };
  }
}

/** The same while nobody else writes to this spreadsheet with the add-on. */
export function forPageAlone<Data>(job: (language: Language) => Data): Envelope<Data> {
  return forPage((language) => aloneOrRefused(() => job(language)));
}

/** A part of what a page sent; undefined where it sent no such thing. */
export function sent(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null ? (request as Record<string, unknown>)[name] : undefined;
}
