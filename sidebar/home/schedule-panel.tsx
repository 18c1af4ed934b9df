import type { HomeView } from '../../src/home/home-view';
import { Fold } from '../parts/form/fold';
import { useSidebar } from '../sidebar';
import type { ScheduleCall } from '../state/call';
import type { Words } from '../texts';

const said: Record<ScheduleCall, keyof Words> = {
  startSchedule: 'started',
  stopSchedule: 'schedule_off',
  confirmRecipients: 'agreed',
  sendReportAgain: 'sent_again',
  sendTestReport: 'test_sent',
  sendReportPdf: 'pdf_sent',
};

/** The same under a schedule that is somebody else's. */
const asked: Partial<Record<ScheduleCall, keyof Words>> = { confirmRecipients: 'asked', sendReportAgain: 'sent_later' };

/** What happens by itself: when it comes next, in whose name, and how to start, stop and try it. */
export function SchedulePanel({ home }: { home: HomeView }) {
  const { state, words, dispatch } = useSidebar();
  const { schedule, mails, copy } = home;
  const { running } = schedule;
  const saidOf = (call: ScheduleCall): keyof Words => (running && !schedule.mine && asked[call]) || said[call];
  const ask = (call: ScheduleCall) => () => dispatch({ type: 'schedule', call, request: null });
  return (
    <>
      <h2>{words.by_itself}</h2>
      <p>{running ? schedule.coming : words.not_scheduled}</p>
      {!running && mails > 0 && <p>{words.mails_wait}</p>}
      <div role="status">{state.done && <p class="well">✓ {words[saidOf(state.done)]}</p>}</div>
      <p class="buttons">
        {!running && copy === '' && (
          <button type="button" class="small" onClick={ask('startSchedule')}>
            {words.start}
          </button>
        )}
        {running && (
          <button type="button" class="small" onClick={ask('stopSchedule')}>
            {words.stop_schedule}
          </button>
        )}
        {mails > 0 && (
          <>
            <button type="button" class="small" onClick={ask('sendTestReport')}>
              {words.send_test}
            </button>
            <button type="button" class="small" onClick={ask('sendReportPdf')}>
              {words.send_pdf}
            </button>
          </>
        )}
      </p>
      {schedule.agreements.length > 0 && (
        <Fold title={words.who_agreed}>
          <ul class="plain">
            {schedule.agreements.map(({ address, says }) => (
              <li key={address}>
                {address} <span class="quiet">{says}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
