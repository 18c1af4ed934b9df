import { advance } from '../host/fire-triggers';
import type { Host } from '../host/host';
import type { VirtualClock } from '../host/virtual-clock';
import { instantToSerial, serialToInstant, serialToWall, wallToSerial } from '../workbook/serial';
import type { Options } from './options';
import type { PlanFile } from './plan-file';
import { Unusable } from './unusable';

const A_DAY = 86_400_000;

/** The schedule starts at this hour of its first day, before the first report. */
const FIRST_HOUR = 6;

/** Every hour of every day is run: three years of them take a while. */
const MOST_DAYS = 1_096;

/** How a schedule ran; its mails are in the host's outbox. */
export interface Ran {
  runs: number;
  /** ISO day */
  from: string;
  /** What went wrong in runs, each once. */
  errors: string[];
}

/**
 * Starts the add-on's schedule on the day after the data was looked at, and lets time pass up to the end of a day. Throws
 * Unusable for a day that is not after the data, or years away. `reached` is told of each run's day and hour.
 */
export function runSchedule(
  host: Host,
  clock: VirtualClock,
  asOf: string,
  { until, timeZone }: Options,
  reached: (moment: string) => void = () => {},
): Ran {
  const last = until as string;
  const days = (Date.parse(last) - Date.parse(asOf)) / A_DAY;
  if (days < 1) throw new Unusable('until_early', { until: last, asOf });
  if (days > MOST_DAYS) throw new Unusable('until_far', { until: last, asOf, days: MOST_DAYS });
  const at = (iso: string, days: number, hour: number): number =>
    serialToInstant(wallToSerial(Date.parse(`${iso}T00:00:00Z`) + days * A_DAY + hour * 3_600_000), timeZone);
  clock.time = at(asOf, 1, FIRST_HOUR);
  const from = wallText(clock.time, timeZone).slice(0, 10);
  started(host);
  const { runs, errors } = advance(host, clock, at(last, 1, 0), () => reached(wallText(clock.time, timeZone)));
  return { runs, from, errors: [...new Set(errors)] };
}

/** A moment on a zone's clock: 2026-03-02 08:20 */
export function wallText(instant: number, timeZone: string): string {
  return new Date(serialToWall(instantToSerial(instant, timeZone))).toISOString().slice(0, 16).replace('T', ' ');
}

function started(host: Host): void {
  const answer = host.call('startSchedule', []) as { ok: boolean; error?: string } | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join('\n'));
}

/** In whose name the schedule runs: somebody of the domain to which the plan's first report goes. */
export function ownerOf(plan: PlanFile | undefined): string {
  const [, domain] = /"address"\s*:\s*"[^"@]+@([^"]+)"/.exec(JSON.stringify(plan ?? {})) ?? [];
  return `owner@${domain ?? 'example.com'}`;
}
