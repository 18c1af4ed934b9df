import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advance } from '../host/fire-triggers';
import type { Host } from '../host/host';
import type { Mail } from '../host/state';
import type { VirtualClock } from '../host/virtual-clock';
import { emlName, emlText } from '../mail/eml';
import { pageOfMail } from '../mail/mail-page';
import { instantToSerial, serialToInstant, serialToWall, wallToSerial } from '../workbook/serial';
import type { Options } from './options';
import type { PlanFile } from './plan-file';

const A_DAY = 86_400_000;

/** When nothing is left to run before the last day, the schedule begins this many days earlier. */
const SHOWN_DAYS = 31;

interface Ran {
  runs: number;
  /** ISO day */
  from: string;
  /** Names of the mails' files, in the order in which they were sent. */
  names: string[];
}

/**
 * Starts the add-on's schedule on the day after the data was looked at, lets time pass up to the end of a day, and writes
 * every mail that was sent as an .eml file, with the same as a page to look at.
 */
export function runSchedule(host: Host, clock: VirtualClock, asOf: string, { until, outbox, timeZone }: Options): Ran {
  const at = (iso: string, days: number, hour: number): number =>
    serialToInstant(wallToSerial(Date.parse(`${iso}T00:00:00Z`) + days * A_DAY + hour * 3_600_000), timeZone);
  const end = at(until as string, 1, 0);
  const begin = at(asOf, 1, 6);
  clock.time = begin < end ? begin : at(until as string, -SHOWN_DAYS, 6);
  const wall = (instant: number): Date => new Date(serialToWall(instantToSerial(instant, timeZone)));
  const from = wall(clock.time).toISOString().slice(0, 10);
  started(host);
  const { runs, errors } = advance(host, clock, end);
  if (errors.length > 0) throw new Error(errors[0]);
  rmSync(outbox, { recursive: true, force: true });
  mkdirSync(outbox, { recursive: true });
  const names = host.state.outbox.map((mail, index) => {
    const name = emlName(mail, index + 1, (instant) => wall(instant).toISOString().slice(0, 16).replace(/[T:]/g, ' '));
    write(join(outbox, name), mail, host.state.user.email);
    return name;
  });
  return { runs, from, names };
}

function write(path: string, mail: Mail, from: string): void {
  writeFileSync(path, emlText(mail, from));
  writeFileSync(path.replace(/eml$/, 'html'), pageOfMail(mail));
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
