import type { ScheduleView } from '../../src/schedule/schedule-view';
import { filled } from '../filled';
import { useSidebar } from '../sidebar';
import { HeldAddresses } from './held-addresses';

/** What of the schedule waits for a person, each with the one click that settles it. */
export function ScheduleNeeds({ schedule }: { schedule: ScheduleView }) {
  const { words, dispatch } = useSidebar();
  const { overdue, mine, owner, permission, attention, unknown } = schedule;
  return (
    <>
      {overdue && (
        <div class="notice bad">
          <p>{filled(mine ? words.overdue_mine : words.overdue, { owner: owner || words.nobody_known })}</p>
          <button
            type="button"
            class="small"
            onClick={() => dispatch({ type: 'schedule', call: 'startSchedule', request: null })}
          >
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
      <HeldAddresses schedule={schedule} />
      {unknown.map(({ key, text }) => (
        <div key={key} class="notice warns">
          <p>{text}</p>
          <button
            type="button"
            class="small"
            aria-label={`${words.send_again}: ${text}`}
            onClick={() => dispatch({ type: 'schedule', call: 'sendReportAgain', request: { key } })}
          >
            {words.send_again}
          </button>
        </div>
      ))}
    </>
  );
}
