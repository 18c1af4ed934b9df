import { Refusal } from './server-call';

/** How long to wait for somebody else's writing before giving up. */
const MILLISECONDS = 5_000;

/** Does a job while nobody else writes to this spreadsheet with the add-on; throws a refusal when somebody else does. */
export function aloneOrRefused<Value>(job: () => Value): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(MILLISECONDS)) throw new Refusal({ text: 'wizard_busy' });
  try {
    const value = job();
    // Others must not read what is still on its way to the sheet.
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}
