import type { HomeView } from '../../src/wizard/home-view';
import { useSidebar } from '../sidebar';
import type { ScheduleCall } from '../state/call';
import { filled, type Words } from '../texts';
import { HeldAddresses } from './held-addresses';

const said: Partial<Record<ScheduleCall, keyof Words>> = {
  startSchedule: 'started',
  stopSchedule: 'schedule_off',
  confirmRecipients: 'agreed',
  sendReportAgain: 'sent_again',
  sendTestReport: 'test_sent',
  sendReportPdf: 'pdf_sent',
};

/** What happens by itself: when, in whose name, and what of it waits for a person. */
export function SchedulePanel({ home }: { home: HomeView }) {
  const { state, words, dispatch } = useSidebar();
  const { schedule, mails, copy } = home;
  const { running, overdue, mine, owner, permission, attention, uncertain } = schedule;
  const ask =
    (call: ScheduleCall, request: unknown = null) =>
    () =>
      dispatch({ type: 'schedule', call, request });
  const done = state.done && said[state.done];
  return (
    <>
      <h2>{words.by_itself}</h2>
      {overdue && (
        <div class="notice bad">
          <p>{filled(mine ? words.overdue_mine : words.overdue, { owner })}</p>
          <button type="button" class="small" onClick={ask('startSchedule')}>
            {words.take_over}
          </button>
        </div>
      )}
      {permission && (
        <div class="notice warns">
          <p>
            {words.permission}{' '}
            <a href={permission} target="_blank" rel="noopener noreferrer">
              {words.permission_link}
            </a>
          </p>
        </div>
      )}
      {attention.length > 0 && (
        <ul class="notice warns plain">
          {attention.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      <HeldAddresses addresses={schedule.held} />
      {uncertain.map(({ key, text }) => (
        <div key={key} class="notice warns">
          <p>{text}</p>
          <button
            type="button"
            class="small"
            aria-label={`${words.send_again}: ${text}`}
            onClick={ask('sendReportAgain', { key })}
          >
            {words.send_again}
          </button>
        </div>
      ))}
      <p>{running ? schedule.coming : words.not_scheduled}</p>
      {!running && mails > 0 && <p>{words.mails_wait}</p>}
      <div role="status">{done && <p class="done">✓ {words[done]}</p>}</div>
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
    </>
  );
}
