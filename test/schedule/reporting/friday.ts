import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Mail } from '../../../local/host/state';
import type { ScheduleView } from '../../../src/schedule/schedule-view';
import type { Envelope } from '../../../src/sheet/envelope';
import { dealsUntil } from '../deals-until';
import { type Scheduled, scheduled } from '../scheduled-host';

export const team = [{ address: 'team@example.com' }, { address: 'chef@example.com', language: 'nl' }];
export const weekly = { name: 'Sales team', cadence: 'weekly', recipients: team };
export const monthly = { name: 'Board', cadence: 'monthly', hour: 9, recipients: [{ address: 'board@example.com' }] };
export const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
export const plan = {
  company: 'Zilver & <b>Zonen</b>',
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: year(0.7), report: weekly, note: 'Two slipped <script>alert(1)</script>' },
    { id: 'revenue', owner: 'Bob', targets: year(1_200_000), report: weekly },
    { id: 'average_purchase', targets: year(1_500), report: monthly },
  ],
};

/** Friday; the data goes on until July. */
export const friday = (given: object = plan): Scheduled =>
  scheduled({ plan: given, at: '2017-05-19T10:05:00Z', tabs: [dealsUntil('2017-07-01')] });

export const sentTo = ({ host }: Scheduled, address: string): Mail[] =>
  host.state.outbox.filter(({ to }) => to.includes(address));
export const times = (mails: Mail[]): string[] =>
  mails.map(({ sentAt }) => new Date(sentAt).toISOString().slice(0, 16));
export const run = ({ host }: Scheduled): void => {
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
};
export const call = ({ host }: Scheduled, name: string, request?: object): ScheduleView => {
  const answer = host.call(name, request ? [request] : []) as Envelope<ScheduleView> | null;
  expect(host.state.complaints).toEqual([]);
  if (!answer?.ok) throw new Error(answer?.error);
  return answer.data;
};
