import { isSameAddress } from '../../../plan/people/address';
import { say } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { reportHtml } from '../../delivery/mail-html';
import { mailSubject } from '../../delivery/mail-subject';
import { reportText } from '../../delivery/mail-text';
import { NOTHING_REPORTED } from '../../records/memory/last-reported';
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
    ...{ language, kind: told({ text: 'last_mail_kind' }), heading: company, period: '', span: '' },
    ...{ summary: told(ended), notices: [told({ text: 'last_mail_go_on' })] },
    ...{
      lines: [],
      remarks: [],
      changes: [],
      todo: [],
      notes: [],
      sections: [],
      waterfall: null,
      reported: NOTHING_REPORTED,
    },
    footer: told({ text: 'last_mail_footer', values: { person: by || { text: 'heartbeat_somebody' } } }),
    url: services.document().url(),
  };
  const [text, html] = [reportText(content, []), reportHtml(content, [])];
  services.mail.send({ to: owner, subject: mailSubject(content), text, html, images: [], attachments: [] });
}
