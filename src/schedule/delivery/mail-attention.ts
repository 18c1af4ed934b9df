import type { Sentence } from '../../texts/sentence';
import { missedSentence } from '../calendar/missed';
import { addressOf } from '../calendar/task-key';
import type { KeptMark, MailFailure } from '../records/memory/run-memory';
import { reportNamed, unknownSentence } from '../records/memory/unknown-deliveries';

/** What waits for a person is kept in one value of the store: a sentence names so many people. */
const MOST_NAMED = 60;

/** What waits for a person among the mails, but for those that wait for a yes. */
export function mailAttention(marks: ReadonlyMap<string, KeptMark>): Sentence[] {
  const all = [...marks];
  const failed = (why: MailFailure): [string, KeptMark][] =>
    all.filter(([, mark]) => mark.state === 'failed' && mark.why === why);
  const sentences: Sentence[] = all
    .filter(([, { state, unplanned }]) => state === 'unknown' && unplanned === undefined)
    .map(([key, mark]) => unknownSentence(key, mark));
  const missed = all.flatMap(([key, mark]) => (mark.missed ? [missedSentence(reportNamed(key), mark.missed)] : []));
  // Once, to however many people it was to go.
  sentences.push(...new Map(missed.map((one) => [JSON.stringify(one), one])).values());
  for (const [key, { detail = '' }] of failed('error')) {
    sentences.push({ text: 'mail_failed', values: { report: reportNamed(key), address: addressOf(key), detail } });
  }
  if (failed('quota').length > 0) sentences.push({ text: 'mail_quota', values: { count: failed('quota').length } });
  if (failed('permission').length > 0) sentences.push({ text: 'mail_no_permission' });
  const unkept = failed('store').map(([key]) => addressOf(key));
  if (unkept.length > 0) {
    const named = unkept.slice(0, MOST_NAMED).join(', ');
    const addresses = unkept.length > MOST_NAMED ? `${named} …` : named;
    sentences.push({ text: 'mail_not_kept', values: { addresses } });
  }
  return sentences;
}
