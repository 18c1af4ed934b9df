import type { Language } from '../base/language';
import { userLanguage } from '../google/open-ui';
import { kpis } from '../kpis';
import { type Envelope, failed, succeeded } from '../sheet/envelope';
import { type CheckedRequest, checkRequest, isRefusal } from '../sheet/request';
import type { View } from '../sheet/view';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import { adviceNow } from './advice';
import { type OpenedSpreadsheet, openSpreadsheet } from './open-spreadsheet';

/** Checks a request, reads the open spreadsheet and does the job; whatever goes wrong comes back as one sentence. */
export function answerRequest(
  request: unknown,
  job: (opened: OpenedSpreadsheet, checked: CheckedRequest) => View,
): Envelope {
  const language = userLanguage();
  const checked = checkRequest(request, kpis);
  if (isRefusal(checked)) return failed(say(checked, language));
  return attempt(language, () => job(openSpreadsheet(language), checked));
}

/** Does a job for a page; whatever goes wrong comes back as one sentence. */
export function attempt<Data>(language: Language, job: () => Data): Envelope<Data> {
  try {
    return succeeded(job());
  } catch (error) {
    if (error instanceof Refusal) return failed(say(error.sentence, language), error.detail);
    const detail = error instanceof Error ? error.message : String(error);
    const advice = adviceNow();
    const whole = failed(say({ text: 'failed', values: { advice } }, language), detail);
    return { ...whole, apart: { says: say(advice, language), detail } };
  }
}
