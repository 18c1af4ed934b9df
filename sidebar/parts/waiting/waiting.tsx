import { useSidebar } from '../../sidebar';
import type { CallName } from '../../state/call';
import type { Words } from '../../texts';
import { Building } from './building';

const texts: Record<CallName, keyof Words> = {
  openSidebar: 'opening',
  readSetup: 'reading',
  buildSetup: 'building_2',
  buildProgress: 'building_2',
  refreshNow: 'refreshing',
  undoLast: 'undoing',
  restoreRows: 'restoring',
  snoozeAlerts: 'keeping',
  openNewerExport: 'opening_page',
  explainSelection: 'explaining',
  askQuestions: 'asking',
  keepSetup: 'keeping',
  checkTyped: 'keeping',
  selectCells: 'explaining',
  adoptPlan: 'keeping',
  stopAndRemove: 'stopping',
  startSchedule: 'starting',
  stopSchedule: 'keeping',
  confirmRecipients: 'sending',
  sendReportAgain: 'sending',
  sendTestReport: 'sending',
  sendReportPdf: 'sending',
};

/** What the person is waiting for, said aloud too. */
export function Waiting() {
  const { state, words } = useSidebar();
  const { call } = state;
  return (
    <div role="status" class="waiting">
      {call?.name === 'buildSetup' && <Building />}
      {call && call.name !== 'buildSetup' && (
        <p class="working">
          <span class="spinner" aria-hidden="true" />
          {words[texts[call.name]]}
        </p>
      )}
    </div>
  );
}
