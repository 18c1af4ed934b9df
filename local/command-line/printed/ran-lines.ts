import type { Mail } from '../../host/state';
import type { Options } from '../options';
import type { Ran } from '../run-schedule';
import { wallText } from '../run-schedule';
import type { Language } from '../texts';
import { text } from '../texts';
import { textTable } from './text-table';

/** How the schedule ran and which mails went out, as lines for a terminal. */
export function ranLines({ runs, from }: Ran, mails: readonly Mail[], options: Options, language: Language): string {
  const { until = '', outbox, timeZone, plan } = options;
  const ran = `\n${text('ran', language, { runs, from, until })}`;
  if (mails.length === 0) return `${ran}\n${text(plan === undefined ? 'none_sent_planless' : 'none_sent', language)}`;
  const columns = (['when', 'to', 'subject'] as const).map((key) => ({ title: text(key, language) }));
  const rows = mails.map(({ sentAt, to, subject }) => [wallText(sentAt, timeZone), to.join(', '), subject]);
  const heading = text('sent', language, { mails: mails.length, path: outbox });
  return `${ran}\n\n${heading}\n\n${textTable(columns, rows)}`;
}
