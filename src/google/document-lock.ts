import { Refusal } from '../texts/refusal';
import { attempted } from './attempted';
import { lockHere } from './here';

/** How long a person waits for somebody else's writing, in milliseconds. */
const PATIENCE_OF_A_PERSON = 5_000;
/** A trigger comes again. */
const PATIENCE_OF_A_TRIGGER = 500;

/** Does a job while nobody else writes to this spreadsheet with the add-on; throws a refusal when somebody else does. */
export function aloneOrRefused<Value>(job: () => Value): Value {
  const done = alone(PATIENCE_OF_A_PERSON, job);
  if (!done) throw new Refusal({ text: 'wizard_busy' });
  return done.value;
}

/** Does a job while nobody else writes to this spreadsheet with the add-on; leaves it when somebody else does. */
export function aloneOrNotAtAll(job: () => void): void {
  alone(PATIENCE_OF_A_TRIGGER, job);
}

function alone<Value>(patience: number, job: () => Value): { value: Value } | null {
  const lock = lockHere();
  if (!lock.tryLock(patience)) return null;
  try {
    return { value: job() };
  } finally {
    // Others must not read what is still on its way to the sheet.
    // Where that is refused, what the job itself said counts.
    attempted(() => SpreadsheetApp.flush());
    lock.releaseLock();
  }
}
