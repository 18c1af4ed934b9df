/** How long to wait for another run of the script, in milliseconds. */
const PATIENCE = 500;

/**
 * Does something that only one run at a time may do in this document; answers `busy` without doing it while another is
 * at it. What was written has arrived before the next may begin.
 */
export function withDocumentLock<Answer>(work: () => Answer, busy: Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return busy;
  try {
    return work();
  } finally {
    flushed();
    lock.releaseLock();
  }
}

/** What counts as done has been flushed by then; where that is refused, there is nothing left to say it with. */
function flushed(): void {
  try {
    SpreadsheetApp.flush();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
