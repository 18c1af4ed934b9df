import type { CallName } from '../../state/call';
import type { Failure } from '../../state/state';
import type { Words } from '../../texts';

/** What did not succeed, by the call that failed. */
const titles: Record<CallName, keyof Words> = {
  openSidebar: 'failed_reading',
  readSetup: 'failed_reading',
  keepSetup: 'failed_keeping',
  checkTyped: 'failed_checking',
  buildSetup: 'failed_building',
  buildProgress: 'failed_building',
  refreshNow: 'failed_refreshing',
  undoLast: 'failed_undoing',
  restoreRows: 'failed_undoing',
  snoozeAlerts: 'failed_keeping',
  openNewerExport: 'failed_opening',
  explainSelection: 'failed_explaining',
  askQuestions: 'failed_asking',
  selectCells: 'failed_showing',
  adoptPlan: 'failed_adopting',
  stopAndRemove: 'failed_removing',
  startSchedule: 'failed_scheduling',
  stopSchedule: 'failed_scheduling',
  confirmRecipients: 'failed_confirming',
  sendReportAgain: 'failed_sending',
  sendTestReport: 'failed_sending',
  sendReportPdf: 'failed_sending',
};

/** Calls that write nothing. */
const reading: readonly CallName[] = [
  'openSidebar',
  'readSetup',
  'checkTyped',
  'explainSelection',
  'askQuestions',
  'selectCells',
];

/** What failed, and then what stands and what to do. A sentence of the server's own about its data has no title. */
export function failureText({ message, detail, call }: Failure, words: Words): { title: string; says: string } {
  if (call === null || detail === '') return { title: '', says: message || words.no_answer };
  const title = words[titles[call.name]];
  const isReading = reading.includes(call.name);
  if (message) return { title, says: isReading ? `${words.nothing_changed} ${message}` : message };
  // The server catches all that fails while it works: what comes from Google itself failed before, or ran out of time.
  const isCutShort = !isReading && /maximum execution time|maximale uitvoer/i.test(detail);
  return { title, says: isCutShort ? words.broken_off : `${words.nothing_changed} ${words.try_in_a_minute}` };
}
