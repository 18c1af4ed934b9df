import type { HomeRow } from '../../src/home/home-view';
import { filled } from '../filled';
import { useSidebar } from '../sidebar';

/** A sign beside each status word, so that colour is never alone. */
const signs: Record<HomeRow['status'], string> = {
  ahead: '▲',
  on_track: '●',
  at_risk: '◐',
  off_track: '▼',
  too_early: '…',
  few_data: '…',
  no_target: '–',
  incomplete: '…',
  no_number: '–',
};

export function HomeKpi({ kpi }: { kpi: HomeRow }) {
  const { state, words, dispatch } = useSidebar();
  const needsYou = kpi.status === 'at_risk' || kpi.status === 'off_track' || kpi.status === 'incomplete';
  const about = [
    kpi.basis,
    kpi.target && `${words.target}: ${kpi.target}`,
    kpi.owner && `${words.owner}: ${kpi.owner}`,
    kpi.next && filled(words.next_report, { day: kpi.next }),
  ].filter(Boolean);
  return (
    <li>
      <div class="head">
        <h2>{kpi.title}</h2>
        <span class={`status status-${kpi.status}`}>
          <span aria-hidden="true">{signs[kpi.status]}</span> {kpi.statusText}
        </span>
      </div>
      {kpi.value && <p class="number">{kpi.value}</p>}
      {kpi.reason && <p class="reason">{kpi.reason}</p>}
      {kpi.thin && <p class="quiet">{words.thin}</p>}
      {about.length > 0 && <p class="quiet">{about.join(' · ')}</p>}
      {kpi.snoozed && (
        <p class="quiet">
          {filled(words.snoozed, { day: kpi.snoozed })}{' '}
          <button
            type="button"
            class="link"
            aria-label={`${words.wake}: ${kpi.title}`}
            onClick={() => dispatch({ type: 'snooze', key: kpi.key, days: 0 })}
          >
            {words.wake}
          </button>
        </p>
      )}
      {!kpi.snoozed && needsYou && state.home?.schedule.running && (
        <p class="quiet">
          <button
            type="button"
            class="link"
            aria-label={`${words.snooze}: ${kpi.title}`}
            onClick={() => dispatch({ type: 'snooze', key: kpi.key, days: 7 })}
          >
            {words.snooze}
          </button>
        </p>
      )}
    </li>
  );
}
