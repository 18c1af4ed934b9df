import { isSameAddress } from '../../../plan/people/address';
import { say } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { writeMail } from '../../delivery/write-mail';
import { NOTHING_SAID } from '../../reporting/report-content';
import type { ScheduledRun } from '../scheduled-run';

/**
 * Tells the owner of a schedule that somebody else has ended it, in that person's name. Throws where that mail cannot go:
 * the sheet says it too.
 */
export function tellOwner({ services, ownership, opened }: ScheduledRun, ended: Sentence, by: string): void {
  const { owner } = ownership;
  if (owner === '' || isSameAddress(owner, by)) return;
  const { language = services.language, company = '' } = opened?.plan ?? {};
  const told = (sentence: Sentence): string => say(sentence, language);
  const content = {
    ...NOTHING_SAID,
    ...{ language, kind: told({ text: 'last_mail_kind' }), company },
    ...{ summary: told(ended), notices: [told({ text: 'last_mail_go_on' })] },
    footer: told({ text: 'last_mail_footer', values: { person: by || { text: 'heartbeat_somebody' } } }),
    url: services.document().url(),
  };
  services.mail.send(writeMail([{ content, charts: [] }], owner));
}
