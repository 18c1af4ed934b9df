import type { HistoryMonth } from '../../../src/wizard/setup-view';
import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';

const WIDTH = 252;
const HEIGHT = 84;
const TOP = 8;
const BOTTOM = 16;

/** A KPI's months as a small line or, for what adds up, as bars, with the target as a dashed line. */
export function HistoryChart({
  title,
  months,
  line,
  bars,
  ripe,
}: {
  title: string;
  months: readonly HistoryMonth[];
  /** The target as a level of the months; null for none. */
  line: number | null;
  bars: boolean;
  /** True where the youngest months are left out. */
  ripe: boolean;
}) {
  const { words } = useSidebar();
  const known = months.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return <p class="quiet">{words.history_none}</p>;
  const all = line === null ? known : [...known, line];
  const low = bars ? Math.min(0, ...all) : Math.min(...all);
  const high = Math.max(...all);
  const span = high - low || 1;
  const room = bars ? 0 : span * 0.1;
  const y = (value: number): number => TOP + (1 - (value - low + room) / (span + 2 * room)) * (HEIGHT - TOP - BOTTOM);
  const step = WIDTH / months.length;
  const x = (index: number): number => (index + 0.5) * step;
  const caption = filled(ripe ? words.history_ripe : words.history, { count: months.length });
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${caption}.`}>
        {bars ? (
          months.map(({ month, value, text }, index) =>
            value === null ? null : (
              <rect
                key={month}
                class="bar"
                x={x(index) - step * 0.36}
                width={step * 0.72}
                y={Math.min(y(value), y(0))}
                height={Math.max(1, Math.abs(y(0) - y(value)))}
              >
                <title>{`${month}: ${text}`}</title>
              </rect>
            ),
          )
        ) : (
          <>
            {runs(months).map((run) => (
              <polyline
                key={run[0]}
                class="line"
                points={run.map((index) => `${x(index)},${y(months[index].value as number)}`).join(' ')}
              />
            ))}
            {months.map(({ month, value, text }, index) =>
              value === null ? null : (
                <circle key={month} class="dot" cx={x(index)} cy={y(value)} r="2.5">
                  <title>{`${month}: ${text}`}</title>
                </circle>
              ),
            )}
          </>
        )}
        {line !== null && <line class="target" x1="0" x2={WIDTH} y1={y(line)} y2={y(line)} />}
        <text x="0" y={HEIGHT - 3}>
          {months[0].month}
        </text>
        <text x={WIDTH} y={HEIGHT - 3} text-anchor="end">
          {months[months.length - 1].month}
        </text>
      </svg>
      <figcaption class="quiet">
        {caption}
        {line !== null && `; ${words.history_target}`}
        {known.length < months.length && `; ${words.history_gap}`}
      </figcaption>
      <ul class="hidden">
        {months.map(({ month, text }) => (
          <li key={month}>{`${month}: ${text}`}</li>
        ))}
      </ul>
    </figure>
  );
}

/** Months with a number, parted where one has none: a line across a gap would invent a value. */
function runs(months: readonly HistoryMonth[]): number[][] {
  const found: number[][] = [];
  months.forEach(({ value }, index) => {
    if (value === null) return;
    const last = found[found.length - 1];
    if (last && last[last.length - 1] === index - 1) last.push(index);
    else found.push([index]);
  });
  return found;
}
