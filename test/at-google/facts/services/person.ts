import type { ScriptFact } from '../fact';

/** Who runs the script, where, and what it may do. */
export const personFacts: ScriptFact[] = [
  {
    id: 'person: address',
    says: 'The address of the person in whose name a script runs is known.',
    otherwise:
      'The schedule does not know whose it is, and the wizard proposes nobody (src/google/schedule-services.ts).',
    expected: [true],
    find: () => Session.getEffectiveUser().getEmail().includes('@'),
  },
  {
    id: 'person: address at the keyboard',
    says: 'Whether the address of the person at the keyboard is known.',
    otherwise: 'Nothing breaks: the other address is taken then.',
    expected: 'any',
    hostMayDiffer: 'it hangs on the domain',
    find: () => Session.getActiveUser().getEmail().includes('@'),
  },
  {
    id: 'person: language',
    says: 'The language of the person is a code such as en or nl.',
    otherwise: 'Dutch users read English (src/google/open-ui.ts).',
    expected: [true],
    find: () => /^[a-z]{2,3}([-_]\w+)?$/.test(Session.getActiveUserLocale()),
  },
  {
    id: 'person: owner and editors',
    says: 'Whether the owner and the editors of the spreadsheet may be asked for.',
    otherwise: 'Nothing breaks: then nobody is proposed as the owner of a KPI (src/google/sharing.ts).',
    expected: 'any',
    hostMayDiffer: 'it hangs on how the spreadsheet is shared',
    find: () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [typeof spreadsheet.getOwner()?.getEmail(), spreadsheet.getEditors().length > 0];
    },
  },
  {
    id: 'person: locale and zone',
    says: 'The spreadsheet has a locale such as en_US and a zone that formatDate knows.',
    otherwise:
      'Dates are placed on the wrong day, numbers are read with the wrong mark (src/google/document-clock.ts).',
    expected: [[true, true]],
    find: () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const written = Utilities.formatDate(new Date(0), zone, "yyyy-MM-dd'T'HH:mm:ss");
      return [
        /^[a-z]{2,3}(_[A-Z]{2})?/.test(spreadsheet.getSpreadsheetLocale()),
        /^19(69|70)-\d\d-\d\dT/.test(written),
      ];
    },
  },
  {
    id: 'person: clocks',
    says: 'formatDate knows summer time, and half hours.',
    otherwise: 'Rows near midnight count in the wrong month (src/google/document-clock.ts).',
    expected: [['2017-07-01T00:00:00', '2017-01-01T00:00:00', '2017-01-01T04:30:00']],
    find: () => {
      const shown = (instant: number, zone: string): string =>
        Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
      return [
        shown(Date.UTC(2017, 5, 30, 22), 'Europe/Amsterdam'),
        shown(Date.UTC(2016, 11, 31, 23), 'Europe/Amsterdam'),
        shown(Date.UTC(2016, 11, 31, 23), 'Asia/Kolkata'),
      ];
    },
  },
  {
    id: 'person: permissions',
    says: 'Once everything is granted, nothing is required and there is no address to ask at.',
    otherwise: 'The schedule says that it needs a permission while it has them all (src/google/schedule-services.ts).',
    expected: [
      [true, 'object'],
      [true, 'string'],
    ],
    find: () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      return [!required, typeof info.getAuthorizationUrl()];
    },
  },
  {
    id: 'person: mails left',
    says: 'The number of mails that may still go out today is told.',
    otherwise: 'No report goes out (src/google/mailer.ts).',
    expected: [true],
    find: () => MailApp.getRemainingDailyQuota() >= 0,
  },
  {
    id: 'person: long subject',
    says: 'A mail to oneself with a subject of 260 letters is refused.',
    otherwise: 'Nothing breaks: subjects are cut at 80 letters. (This mail has arrived, then.)',
    expected: 'any',
    hostMayDiffer: 'others saw it refused from about 250 letters on',
    find: () => {
      const subject = 'Sales KPIs, facts: '.padEnd(260, '.');
      MailApp.sendEmail({ to: Session.getEffectiveUser().getEmail(), subject, body: 'A subject may be so long.' });
      return 'sent';
    },
  },
];
