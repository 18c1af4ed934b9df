import { dayFromIso } from '../../../base/day';
import { dayInWords } from '../../../texts/day-text';
import type { Sentence } from '../../../texts/sentence';
import { addressOf, isReport, type MailKey, mailOf } from '../../calendar/task-key';
import type { KeptMark } from './run-memory';

type Marks = ReadonlyMap<string, KeptMark>;

/**
 * The mails of unknown delivery of which the mail under this key is to tell, each once: itself, and in a report
 * whatever else was to go to the same person, or to somebody to whom no report goes.
 */
export function unknownDeliveriesToTell(key: string, marks: Marks): [string, KeptMark][] {
  const readers = readersIn(marks);
  const isOurs = (address: string): boolean => address === addressOf(key) || !readers.has(address);
  return [...marks].filter(
    ([other, mark]) =>
      unknownDeliveryIn(mark) !== undefined && (other === key || (isReport(key) && isOurs(addressOf(other)))),
  );
}

/** The occurrence whose mail may or may not have arrived, as long as nobody was told. */
export function unknownDeliveryIn({ state, occurrence, unknownDelivery, told }: KeptMark): string | null | undefined {
  return told ? undefined : state === 'unknown' ? occurrence : unknownDelivery;
}

/** The people to whom reports go. */
export function readersIn(marks: Marks): Set<string> {
  const reports = [...marks].filter(([key, { unplanned }]) => isReport(key) && unplanned === undefined);
  return new Set(reports.map(([key]) => addressOf(key)));
}

export function unknownSentence(key: string, { occurrence, unknownDelivery }: KeptMark): Sentence {
  const day = dayFromIso(unknownDelivery ?? occurrence ?? '');
  const values = { report: reportNamed(key), address: addressOf(key), day: day === null ? '–' : dayInWords(day) };
  return { text: 'mail_delivery_unknown', values };
}

/** Which report a task's key names, as the plan does. */
export function reportNamed(key: string): string | Sentence {
  const { kind, name = '' }: Partial<MailKey> = mailOf(key) ?? {};
  return name || { text: kind === 'alert' ? 'alert_name' : 'report_title' };
}
