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
  const { words } = useSidebar();
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
      {kpi.reason && <p>{kpi.reason}</p>}
      {kpi.thin && <p class="quiet">{words.thin}</p>}
      {about.length > 0 && <p class="quiet">{about.join(' · ')}</p>}
    </li>
  );
}
