import { advance, fireTrigger } from '../../local/host/fire-triggers';
import { type Host, type HostTab, openHost } from '../../local/host/host';
import { keepState } from '../../local/host/keep-state';
import { VirtualClock } from '../../local/host/virtual-clock';
import type { ScheduleView } from '../../src/schedule/schedule-view';
import type { Envelope } from '../../src/sheet/envelope';
import { dealsUntil } from './deals-until';

export const A_DAY = 86_400_000;
export const AN_HOUR = 3_600_000;

/** A spreadsheet with the add-on in it, on a clock that stands still. */
export interface Scheduled {
  host: Host;
  clock: VirtualClock;
}

export interface ScheduledOptions {
  plan: object;
  /** Instant as ISO text. */
  at: string;
  timeZone?: string;
  locale?: string;
  tabs?: HostTab[];
  /** False: a realm of its own for each run, as at Google; else they share one, which takes a quarter less time. */
  keepsRealm?: boolean;
}

/** What tests of this file have begun with, by how: a later test that begins alike has the very same one, put back. */
const begun = new Map<string, { running: Scheduled; putBack: () => void; by: string }>();

/**
 * Opens it, builds the KPI sheet from the plan, and starts the schedule. A test that asks twice for the same gets two;
 * what an earlier test has left behind must not be looked at any more.
 */
export function scheduled(options: ScheduledOptions): Scheduled {
  // What runs in no test has its own
  const by = typeof expect === 'undefined' ? undefined : expect.getState().currentTestName;
  if (by === undefined) return begin(options);
  const key = JSON.stringify(options);
  const known = begun.get(key);
  if (known?.by === by) return begin(options);
  if (known !== undefined) {
    known.putBack();
    known.by = by;
    return known.running;
  }
  const running = begin(options);
  const { time } = running.clock;
  const again = keepState(running.host);
  const putBack = (): void => {
    again();
    running.clock.time = time;
  };
  begun.set(key, { running, putBack, by });
  return running;
}

function begin({ plan, at, tabs, keepsRealm = true, ...options }: ScheduledOptions): Scheduled {
  const clock = new VirtualClock(Date.parse(at));
  const host = openHost({
    ...{ dist: 'dist', clock, keepsRealm },
    tabs: tabs ?? [dealsUntil(at.slice(0, 10))],
    ...options,
  });
  const built = host.call('buildKpiSheet', [{ plan }]) as Envelope | null;
  if (!built?.ok) throw new Error(built?.error ?? host.state.complaints.join());
  viewOf(host, 'startSchedule');
  return { host, clock };
}

/** Calls a function of the schedule as a page does; throws the sentence that it refuses with. */
export function viewOf(host: Host, name: 'startSchedule' | 'stopSchedule' | 'readSchedule'): ScheduleView {
  const answer = host.call(name, []) as Envelope<ScheduleView> | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join());
  return answer.data;
}

/** Lets time pass, the triggers run; fails when a run threw. */
export function pass({ host, clock }: Scheduled, milliseconds: number): number {
  const { runs, errors } = advance(host, clock, clock.time + milliseconds);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return runs;
}

/** Lets days pass, with runs at 8:05 and 9:05 UTC only: at other hours nothing is due in plans of these hours. */
export function passDays({ host, clock }: Scheduled, until: string): void {
  const end = Date.parse(until);
  for (let day = Math.floor(clock.time / A_DAY) * A_DAY; day <= end; day += A_DAY) {
    for (const hour of [8, 9]) {
      const at = day + hour * AN_HOUR + 5 * 60_000;
      if (at <= clock.time || at > end) continue;
      clock.time = at;
      for (const trigger of [...host.state.triggers]) {
        const error = fireTrigger(host, trigger);
        if (error !== null) throw new Error(error);
      }
    }
  }
  clock.time = end;
}

/** Lets time pass up to a moment. */
export function passTo(scheduled: Scheduled, at: string): number {
  return pass(scheduled, Date.parse(at) - scheduled.clock.time);
}

/** What the cells of a tab show, calculated. */
export function shown(host: Host, name: string): unknown[][] {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const { rows, columns } = host.workbook.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => host.workbook.read(sheet, row, column).value ?? ''),
  );
}

/** The texts of a tab's cells, as a person sees them. */
export function displayed(host: Host, name: string): string[][] {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const { rows, columns } = host.workbook.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => host.workbook.display(sheet, row, column)),
  );
}

/** A KPI's row on the KPI sheet by header. */
export function kpiRow(host: Host, title: string, name = 'KPIs'): Record<string, unknown> {
  const rows = shown(host, name);
  const header = rows.find((row) => row[0] === 'KPI') as string[];
  const row = rows.find((cells) => cells[0] === title);
  if (!row) throw new Error(`no row ${title}`);
  return Object.fromEntries(header.map((text, index) => [text, row[index]]));
}

/** Types into a KPI's row, under a header. */
export function type(host: Host, title: string, header: string, value: string | number): void {
  const rows = shown(host, 'KPIs');
  const row = rows.findIndex((cells) => cells[0] === title);
  const column = (rows.find((cells) => cells[0] === 'KPI') as unknown[]).indexOf(header);
  const sheet = host.workbook.sheetByName('KPIs');
  if (!sheet || row < 0 || column < 0) throw new Error(`no cell ${title} ${header}`);
  host.workbook.put(sheet, row, column, value);
}

/** Puts other rows on a raw tab, as a new export does. */
export function replace(host: Host, tab: HostTab): void {
  const sheet = host.workbook.sheetByName(tab.name);
  if (!sheet) throw new Error(`no tab ${tab.name}`);
  const { rows, columns } = host.workbook.extent(sheet);
  for (let row = 0; row < Math.max(rows, tab.cells.length); row++) {
    for (let column = 0; column < Math.max(columns, tab.cells[0].length); column++) {
      const value = tab.cells[row]?.[column];
      host.workbook.put(sheet, row, column, value === '' ? undefined : value);
    }
  }
}

/** The heartbeat above the KPI sheet's header, by label. */
export function heartbeat(host: Host): { ran: string; next: string; state: string; as: string; attention: string } {
  const rows = displayed(host, 'KPIs');
  const top = rows.findIndex((row) => row.some((cell) => cell === 'Last run' || cell === 'Laatst vernieuwd'));
  if (top < 0) throw new Error('no heartbeat');
  const left = rows[top].findIndex((cell) => cell === 'Last run' || cell === 'Laatst vernieuwd');
  return {
    ran: rows[top][left + 1],
    state: rows[top][left + 2],
    next: rows[top + 1][left + 1],
    as: rows[top + 1][left + 2],
    attention: rows[top + 2][left + 2],
  };
}
