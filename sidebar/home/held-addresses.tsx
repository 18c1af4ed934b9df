import type { ScheduleView } from '../../src/schedule/schedule-view';
import { filled } from '../filled';
import { useSidebar } from '../sidebar';

/** Addresses to which nothing goes before the owner of the schedule has agreed: one by one, or all at once. */
export function HeldAddresses({ schedule }: { schedule: ScheduleView }) {
  const { words, dispatch } = useSidebar();
  const { held, agreements, mine, owner } = schedule;
  if (held.length === 0) return null;
  const agree = (agreed: readonly string[]) => () =>
    dispatch({ type: 'schedule', call: 'confirmRecipients', request: { addresses: agreed } });
  const [one, all] = mine ? [words.agree, words.agree_all] : [words.ask_for, words.ask_for_all];
  return (
    <div class="notice warns">
      <p>{mine ? words.held_lead : filled(words.held_by, { owner: owner || words.nobody_known })}</p>
      <ul class="plain">
        {held.map((address) => (
          <li key={address} class="head">
            <span>
              {address}
              <br />
              <span class="quiet">{agreements.find((known) => known.address === address)?.says}</span>
            </span>
            <button type="button" class="small" aria-label={`${one}: ${address}`} onClick={agree([address])}>
              {one}
            </button>
          </li>
        ))}
      </ul>
      {held.length > 1 && (
        <button type="button" class="small" onClick={agree(held)}>
          {all}
        </button>
      )}
    </div>
  );
}
