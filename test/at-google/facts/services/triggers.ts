import { type Answer, REFUSED, type ScriptFact, type TriggerFact } from '../fact';
import { drawnChart, isPdf, isPng, printedPage } from '../sheets/pictures';

type Trigger = GoogleAppsScript.Script.Trigger;

/** The function of the facts' own project that a clock trigger calls. */
export const CLOCK_HANDLER = 'checkFactsByClock';

const SCHEDULE = 'The schedule does not work (src/google/schedule-services.ts).';
const TEST_DEPLOYMENT = 'As a test deployment this is so: Google runs no schedule there.';

/** Looks something up of an hourly trigger, which is gone afterwards. */
const withTrigger = (look: (trigger: Trigger) => Answer): Answer => {
  const trigger = ScriptApp.newTrigger(CLOCK_HANDLER).timeBased().everyHours(1).create();
  try {
    return look(trigger);
  } finally {
    ScriptApp.deleteTrigger(trigger);
  }
};

const isAmong = (trigger: Trigger, triggers: Trigger[]): boolean =>
  triggers.some((one) => one.getUniqueId() === trigger.getUniqueId());

export const triggerFacts: ScriptFact[] = [
  {
    id: 'trigger: hourly',
    says: 'An hourly trigger can be made; it knows its function and that it goes by the clock.',
    otherwise: `${SCHEDULE} ${TEST_DEPLOYMENT}`,
    expected: [[CLOCK_HANDLER, true]],
    find: () => withTrigger((made) => [made.getHandlerFunction(), made.getEventType() === ScriptApp.EventType.CLOCK]),
  },
  {
    id: "trigger: among the person's",
    says: "Whether a trigger is listed among the person's triggers of this document.",
    otherwise: 'Nothing breaks: the triggers of the whole project are looked through too.',
    expected: 'any',
    hostMayDiffer: 'in an add-on the list was seen empty',
    find: () => withTrigger((made) => isAmong(made, ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()))),
  },
  {
    id: "trigger: among the project's",
    says: "A trigger is listed among the project's.",
    otherwise: 'The schedule cannot be stopped, and starting it anew fails with too many triggers.',
    expected: [true],
    find: () => withTrigger((made) => isAmong(made, ScriptApp.getProjectTriggers())),
  },
  {
    id: 'trigger: second',
    says: 'Whether a second clock trigger can be made beside an hourly one.',
    otherwise: 'Nothing leans on it: the schedule has one trigger.',
    expected: 'any',
    hostMayDiffer: 'a script of the spreadsheet may have several, an add-on may not',
    find: () =>
      withTrigger(() => {
        try {
          ScriptApp.deleteTrigger(ScriptApp.newTrigger(CLOCK_HANDLER).timeBased().after(600_000).create());
          return 'made';
        } catch {
          return REFUSED;
        }
      }),
  },
];

/** What a run is that nobody started. */
export const clockFacts: TriggerFact[] = [
  {
    id: 'clock: spreadsheet',
    says: 'A run by the clock knows its spreadsheet.',
    otherwise: 'No scheduled refresh takes place at all.',
    expected: [true],
    findInTrigger: () => SpreadsheetApp.getActiveSpreadsheet() !== null,
  },
  {
    id: 'clock: properties',
    says: 'A run by the clock reads and keeps what belongs to its spreadsheet.',
    otherwise: 'The schedule forgets what it did: reports would go out twice.',
    expected: ['kept'],
    findInTrigger: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('facts by the clock', 'kept');
      const kept = properties.getProperty('facts by the clock');
      properties.deleteProperty('facts by the clock');
      return kept;
    },
  },
  {
    id: 'clock: lock',
    says: 'A run by the clock takes the lock of its spreadsheet.',
    otherwise: 'No scheduled refresh takes place, or two at once.',
    expected: [true],
    findInTrigger: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(500);
      SpreadsheetApp.flush();
      lock.releaseLock();
      return taken;
    },
  },
  {
    id: 'clock: which trigger',
    says: 'A run by the clock is told which trigger started it, by the id that it had when it was made.',
    otherwise: 'A run takes itself for that of an older trigger and does nothing (src/schedule/run).',
    expected: [true],
    findInTrigger: ({ triggerUid }, made) => String(triggerUid) === made,
  },
  {
    id: 'clock: rights',
    says: 'A run by the clock has all rights.',
    otherwise: SCHEDULE,
    expected: ['FULL'],
    findInTrigger: ({ authMode }) => String(authMode),
  },
  {
    id: 'clock: user interface',
    says: 'A run by the clock has no user interface.',
    otherwise: 'Nothing breaks: it asks for none.',
    expected: [REFUSED],
    findInTrigger: () => typeof SpreadsheetApp.getUi(),
  },
  {
    id: 'clock: address',
    says: 'A run by the clock knows in whose name it runs.',
    otherwise: 'The heartbeat names nobody, and reports lack their sender.',
    expected: [true],
    findInTrigger: () => Session.getEffectiveUser().getEmail().includes('@'),
  },
  {
    id: 'clock: at the keyboard',
    says: 'Whether a run by the clock says that somebody is at the keyboard.',
    otherwise: 'Nothing leans on it.',
    expected: 'any',
    hostMayDiffer: 'nowhere documented',
    findInTrigger: () => Session.getActiveUser().getEmail().includes('@'),
  },
  {
    id: 'clock: writing',
    says: 'A run by the clock writes on its spreadsheet.',
    otherwise: 'The KPI sheet stays as it is until somebody refreshes it by hand.',
    expected: [3],
    findInTrigger: () => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const value = Number(sheet.getRange('A1').setValue(3).getValue());
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
      return value;
    },
  },
  {
    id: 'clock: mails left',
    says: 'A run by the clock may ask how many mails are left.',
    otherwise: 'No report goes out.',
    expected: [true],
    findInTrigger: () => MailApp.getRemainingDailyQuota() >= 0,
  },
  {
    id: 'clock: pictures',
    says: 'A run by the clock draws charts and makes PDFs.',
    otherwise: 'Scheduled reports come without charts.',
    expected: [[true, true]],
    findInTrigger: () => [isPng(drawnChart()), isPdf(printedPage(''))],
  },
];
