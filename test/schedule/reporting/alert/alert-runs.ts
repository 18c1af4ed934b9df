import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { Mail } from '../../../../local/host/state';
import { dealsUntil } from '../../deals-until';
import { replace, type Scheduled, scheduled } from '../../scheduled-host';

export type Rows = (string | number)[][];

export const year = (target: number, floor: number) => [{ from: '2017-01-01', to: '2017-12-31', target, floor }];
const planOf = (kpis: object[]) => ({ period: 'month', company: 'Zilver', kpis });
export const weekly = {
  name: 'Team',
  cadence: 'weekly',
  recipients: [{ address: 'team@example.com', language: 'nl' }],
};
export const revenue = { id: 'revenue', owner: 'bob@example.com', targets: year(600_000, 480_000), report: weekly };

export const start = (kpis: object[], at = '2017-05-16T10:05:00Z'): Scheduled =>
  scheduled({ plan: planOf(kpis), at, tabs: [dealsUntil(at.slice(0, 10))] });

/** A day's run at 8:05 over the export of that day. */
export function runOn(
  { host, clock }: Scheduled,
  day: string,
  change: (rows: Rows) => Rows = (rows) => rows,
  until = day,
): void {
  const tab = dealsUntil(until);
  replace(host, { name: tab.name, cells: [tab.cells[0], ...change(tab.cells.slice(1))] });
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

/** A run that is killed as soon as its first mail is on its way. */
export function cutOffAtSend({ host }: Scheduled): void {
  let dead = false;
  host.state.watcher = {
    before: () => {
      if (dead) throw new Error('stopped');
    },
    after: (_service, method) => {
      dead = dead || method === 'sendEmail';
    },
  };
  fireTrigger(host, host.state.triggers[0]);
  host.state.watcher = null;
}

/** What is won is worth next to nothing. */
export const poor = (rows: Rows): Rows => rows.map((row) => row.map((cell, at) => (at === 3 ? 10 : cell)));
/** What is won is worth a fortune. */
export const rich = (rows: Rows): Rows => rows.map((row) => row.map((cell, at) => (at === 3 ? 9_000 : cell)));

export const alerts = ({ host }: Scheduled, address = 'bob@example.com'): Mail[] =>
  host.state.outbox.filter(({ to, subject }) => to.includes(address) && /KPI alert|KPI-melding/.test(subject));
export const days = (mails: Mail[]): string[] => mails.map(({ sentAt }) => new Date(sentAt).toISOString().slice(5, 10));
